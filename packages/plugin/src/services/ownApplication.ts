import { hasCertificate } from '../certificates/facts.ts'
import {
  type Answers,
  isAnswerable,
  judge,
  type Locale,
  type OwnAct,
  type OwnApplication,
  type OwnEventKind,
  ownEventKinds,
  type OwnStatus,
  type PeriodTimes,
  type Question,
  questionSchema,
  type Verdict,
} from '@jobbuddies/shared'
import { z } from 'zod'
import { agreementsOf } from './running/accept.ts'
import { filesOf, told } from '../uploads/rows.ts'
import { offerOf, toldStatuses } from './decisions/own.ts'
import { materialsFor, seatsOf } from './materials/laidOut.ts'
import { periodPlace } from './mailFacts.ts'
import type { MailSources } from './mails.ts'

/** Stages as people are told them. What is decided but not released stands elsewhere and changes no stage. */
const statusOfStage: Record<string, OwnStatus> = {
  submitted: 'received',
  interviewing: 'interview',
  withdrawn: 'withdrawn',
  ...toldStatuses,
}

type Row = {
  id: string
  reference: string
  stage: string
  name: string
  email: string
  phone: string | null
  role: string
  locale: Locale
  answers: Answers
  questions: unknown
  arrived_at: Date
  period_id: string
  /** A time is booked for it. */
  is_booked: boolean
}
type EventRow = { kind: OwnEventKind; at: Date; data: { text?: string } | null }

export type Own = {
  row: Row
  questions: Question[]
  times: PeriodTimes
  periodUpdatedAt: Date
  verdict: Verdict
  /** The question that waits for an answer. */
  asked: { at: Date; text: string } | null
  view: OwnApplication
}

/** Everything about an application that its own person may know; null when it is gone. */
export async function readOwn({
  sources,
  id,
  locale: wanted,
}: {
  sources: MailSources
  id: string
  locale: Locale | null
}): Promise<Own | null> {
  const { pool, now } = sources
  const { rows } = await pool.query<Row>(
    `select id, reference, stage, name, email, phone, role, locale, answers, questions, arrived_at, period_id,
       exists (select from interviews i where i.awaits = a.id::text) as is_booked from applications a where id = $1`,
    [id],
  )
  const row = rows[0]
  if (!row) return null
  const { rows: events } = await pool.query<EventRow>(
    `select kind, at, data from application_events where application_id = $1 and kind = any($2) order by at, id`,
    [id, ownEventKinds],
  )
  const locale = wanted ?? row.locale
  const place = await periodPlace({ ...sources, id: row.period_id, locale, now: now() })
  if (!place) return null
  const { times, updatedAt } = place.facts
  const { verdict } = judge({ period: times, at: now() })
  const isOpen = verdict === 'open'
  const lastAsked = events.findLast(({ kind }) => kind === 'information_asked')
  const lastGiven = events.findLast(({ kind }) => kind === 'information_given')
  const waits = lastAsked && (!lastGiven || lastGiven.at < lastAsked.at)
  const asked = waits ? { at: lastAsked.at, text: lastAsked.data?.text ?? '' } : null
  const withdrawn = row.stage === 'withdrawn'
  const offer = await offerOf({ pool, application: id })
  const isOffered = offer && isAnswerable({ ...offer, expiresAt: new Date(offer.expiresAt) }, now())
  const status = statusOfStage[row.stage] ?? 'in_selection'
  const may: OwnAct[] = [
    ...(isOpen && !withdrawn ? (['edit'] as const) : []),
    ...(asked && !withdrawn ? (['answer'] as const) : []),
    ...(withdrawn ? [] : (['withdraw'] as const)),
    ...(isOpen && withdrawn ? (['restore'] as const) : []),
    ...(row.stage === 'interviewing' || row.is_booked ? (['interview'] as const) : []),
    ...(isOffered ? (['offer'] as const) : []),
    'export',
    'erase',
  ]
  const questions = z.array(questionSchema).parse(row.questions)
  const files = (await filesOf({ pool, application: id })).map(told)
  return {
    row,
    questions,
    times,
    periodUpdatedAt: updatedAt,
    verdict,
    asked,
    view: {
      reference: row.reference,
      title: place.title,
      periodId: row.period_id,
      role: row.role,
      locale: row.locale,
      // An offer that has run out is told as such at once, even before the service has noted it.
      status: isOffered
        ? status
        : status === 'offered'
          ? 'expired'
          : asked && !withdrawn
            ? 'question_waiting'
            : status,
      name: row.name,
      email: row.email,
      phone: row.phone,
      arrivedAt: row.arrived_at.toISOString(),
      closesAt: times.closesAt?.toISOString() ?? null,
      zone: place.zone,
      questions,
      answers: row.answers,
      files,
      offer,
      agreements: await agreementsOf({ pool, application: id, locale }),
      certificate: await hasCertificate({ pool, application: id }),
      materials: await materialsFor({ pool, seats: await seatsOf(pool, id), locale }),
      asked: asked && { at: asked.at.toISOString(), text: asked.text },
      history: events.map(({ kind, at, data }) => ({ kind, at: at.toISOString(), text: data?.text ?? null })),
      may,
    },
  }
}
