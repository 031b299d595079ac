import { defaultZone, sitePaths } from '@jobbuddies/shared'
import { untilText } from '../decisions/letters.ts'
import { label, type Of, type Parts, text, tokenUrl } from '../mailParts.ts'
import { mayBeAsked } from './ask.ts'

type Row = { application: string; name: string | null; programme: string | null; closes_at: Date }

const statement = `
  select f.application_id as application, g.name, f.closes_at,
    (select l.name from applications a join programmes_locales l on l._parent_id = a.programme_id
     where a.id = f.application_id and l.name <> '' order by (l._locale::text = $3) desc, l._locale limit 1) as programme
  from follow_ups f left join groups g on g.id = f.group_id
  where f.id::text = $1 and f.answer is null and f.closes_at > $2::timestamptz and ${mayBeAsked}`

/** To somebody whose programme is over; null once they have answered or want no questions, or the time is over. */
export async function followUpLetter(of: Of): Promise<Parts | null> {
  const { pool, row, locale } = of
  const followUp = text(row.data?.followUp)
  const { rows } = await pool.query<Row>(statement, [followUp, of.now(), locale])
  const [found] = rows
  if (!found) return null
  const { application, name, programme, closes_at: expiresAt } = found
  const token = await of.token('follow_up', { followUp, application })
  return {
    values: {
      title: [programme, name].filter(Boolean).join(', '),
      until: untilText({ expiresAt, zone: defaultZone, locale }),
    },
    links: [{ label: label(of), url: tokenUrl(of, sitePaths.followUp(locale), token) }],
  }
}
