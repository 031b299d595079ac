import { type DecisionKind, endOfDay } from '@jobbuddies/shared'
import type { LetterReport } from '../../decisions/contract.ts'
import { letterOf, type MailSources } from '../mails.ts'
import { expiryOf } from './seats.ts'

const templates: Record<DecisionKind, string> = {
  offer: 'offer_made',
  reserve: 'reserve_place',
  no_place: 'no_place',
}

type Row = { email: string; locale: string; zone: string; days: number | null }

/** The mail that the person of an application would get, with its links hidden; null when there is no such application. */
export async function sampleLetter({
  sources,
  application,
  kind,
  answerBy,
  now,
}: {
  sources: MailSources
  application: string
  kind: DecisionKind
  answerBy: string | null
  now: Date
}): Promise<LetterReport | null> {
  const { rows } = await sources.pool.query<Row>(
    `select a.email, a.locale, coalesce(p.zone, 'Europe/Helsinki') as zone, g.offer_days::int as days
     from applications a join application_periods p on p.id = a.period_id join programmes g on g.id = a.programme_id where a.id = $1`,
    [application],
  )
  const [found] = rows
  if (!found) return null
  const end = answerBy ? endOfDay({ day: answerBy, zone: found.zone }) : expiryOf(found, now)
  const letter = await letterOf({
    sources,
    row: {
      id: application,
      to: found.email,
      locale: found.locale,
      template: templates[kind],
      data: { sample: end.toISOString() },
      application_id: application,
    },
    shown: true,
  })
  return letter && { to: found.email, subject: letter.subject, text: letter.text }
}
