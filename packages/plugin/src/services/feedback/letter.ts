import { defaultZone, sitePaths } from '@jobbuddies/shared'
import { untilText } from '../decisions/letters.ts'
import { label, type Of, type Parts, text, tokenUrl } from '../mailParts.ts'
import { isMember } from './byLink.ts'

type Row = {
  application: string
  name: string
  programme: string | null
  closes_at: Date
  zone: string | null
}

const statement = `
  select q.application_id as application, g.name, r.closes_at,
    (select m.zone from meetings m where m.group_id = g.id order by m.number limit 1) as zone,
    (select l.name from programmes_locales l where l._parent_id = g.programme_id and l.name <> ''
     order by (l._locale::text = $3) desc, l._locale limit 1) as programme
  from feedback_requests q join feedback_rounds r on r.id = q.round_id join groups g on g.id = r.group_id
  where q.id::text = $1 and not q.answered and r.closes_at > $2::timestamptz and ${isMember}`

/** To somebody who is asked; null once they have answered, or the time is over. */
export async function feedbackLetter(of: Of): Promise<Parts | null> {
  const { pool, row, locale } = of
  const request = text(row.data?.request)
  const { rows } = await pool.query<Row>(statement, [request, of.now(), locale])
  const [found] = rows
  if (!found) return null
  const { application, name, programme, closes_at: expiresAt, zone } = found
  const token = await of.token('feedback', { feedbackRequest: request, application })
  return {
    values: {
      title: [programme, name].filter(Boolean).join(', '),
      until: untilText({ expiresAt, zone: zone ?? defaultZone, locale }),
    },
    links: [{ label: label(of), url: tokenUrl(of, sitePaths.feedback(locale), token) }],
  }
}
