import {
  groupCalendar,
  type Locale,
  type Localized,
  type MeetingMode,
  type ProblemCode,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { hashOf, isTokenShaped } from '../tokens.ts'
import { whereOf } from './letters.ts'

type Found = { group: string; name: string; programme: string | null; good: boolean }
type Row = {
  id: string
  theme: Partial<Localized> | null
  starts_at: Date
  minutes: number
  mode: MeetingMode
  place: string | null
  link: string | null
  state: string
  sequence: number
  changed_at: Date
}

/** Good for as long as the person is in the group, and after its end. */
const accessStatement = `
  select g.id as "group", g.name, (select l.name from programmes_locales l where l._parent_id = g.programme_id and l.name <> ''
      order by (l._locale::text = $2) desc, l._locale limit 1) as programme,
    l.revoked_at is null and l.expires_at > $3 and exists (select from group_members k where k.group_id = g.id
      and k.application_id = l.application_id and k.state = 'confirmed') as good
  from application_links l join groups g on g.id = l.group_id where l.hash = $1 and l.purpose = 'group_calendar'`

const minute = 60_000

/** The meetings of the group whose calendar a mailed token opens, as a file. */
export async function readGroupCalendar({
  pool,
  token,
  locale,
  now,
}: {
  pool: Pool
  token: string
  locale: Locale
  now: Date
}): Promise<{ ok: true; calendar: string } | { ok: false; code: ProblemCode }> {
  if (!isTokenShaped(token)) return { ok: false, code: 'link_unknown' }
  const { rows } = await pool.query<Found>(accessStatement, [hashOf(token), locale, now])
  const [found] = rows
  if (!found) return { ok: false, code: 'link_unknown' }
  if (!found.good) return { ok: false, code: 'link_expired' }
  const meetings = await pool.query<Row>(
    `select id, theme, starts_at, minutes::int, mode, place, link, state, sequence::int, changed_at from meetings
     where group_id = $1 and starts_at is not null order by starts_at, id`,
    [found.group],
  )
  const title = [found.programme, found.name].filter(Boolean).join(', ')
  const calendar = groupCalendar({
    name: title,
    meetings: meetings.rows.map((row) => ({
      ...{ id: row.id, sequence: row.sequence, from: row.starts_at, changedAt: row.changed_at },
      to: new Date(row.starts_at.getTime() + row.minutes * minute),
      summary: [title, row.theme?.[locale]].filter(Boolean).join(': '),
      location: whereOf(row, locale),
      cancelled: row.state === 'cancelled',
    })),
  })
  return { ok: true, calendar }
}
