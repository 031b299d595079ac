import {
  type Appointment,
  type Locale,
  type Localized,
  type MeetingMode,
  sitePaths,
} from '@jobbuddies/shared'
import type { GroupMailKey } from '../../mail/words/types.ts'
import { mailWords } from '../../mail/words/index.ts'
import { slotText } from '../interviews/slotText.ts'
import { label, type Of, type Parts, statusLink, text, tokenUrl } from '../mailParts.ts'
import { isGood } from './accesses.ts'
import { overdue } from './risk.ts'

type Row = {
  id: string
  group_name: string
  programme: string | null
  theme: Partial<Localized> | null
  number: number
  starts_at: Date | null
  zone: string
  minutes: number
  mode: MeetingMode
  place: string | null
  link: string | null
  state: string
  sequence: number
  room: string | null
  room_wish: string | null
  /** Still in the group. */
  inside: boolean
}

const columns = `
  m.id, g.name as group_name, m.theme, m.number::int, m.starts_at, m.zone, m.minutes::int, m.mode, m.place, m.link, m.state,
  m.sequence::int, m.room, m.room_wish,
  (select l.name from programmes_locales l where l._parent_id = g.programme_id and l.name <> ''
   order by (l._locale::text = $2) desc, l._locale limit 1) as programme,
  exists (select from group_members k where k.group_id = g.id and k.application_id = $3 and k.state = 'confirmed' and k.until is null) as inside`

/** One meeting of a mail, or the first one that is ahead of a group. */
async function meetingOf({ pool, row: { data, application_id }, locale, now }: Of): Promise<Row | null> {
  const meeting = text(data?.meeting)
  const { rows } = await pool.query<Row>(
    meeting
      ? `select ${columns} from meetings m join groups g on g.id = m.group_id where m.id = $1`
      : `select ${columns} from groups g left join lateral (select * from meetings m where m.group_id = g.id and m.state = 'planned'
           and m.starts_at > $4 order by m.starts_at limit 1) m on true where g.id = $1`,
    [meeting || text(data?.group), locale, application_id, ...(meeting ? [] : [now()])],
  )
  return rows[0] ?? null
}

/** Where one meets, in words. */
export const whereOf = (
  { mode, place, link }: Pick<Row, 'mode' | 'place' | 'link'>,
  locale: Locale,
): string =>
  mode === 'online' ? [mailWords[locale].byVideo, link].filter(Boolean).join(': ') : (place ?? '')

const minute = 60_000

function calendarOf(row: Row & { starts_at: Date }, title: string, locale: Locale): Appointment {
  const where = whereOf(row, locale)
  return {
    uid: `meeting-${row.id}`,
    sequence: row.sequence,
    from: row.starts_at,
    to: new Date(row.starts_at.getTime() + row.minutes * minute),
    summary: [title, row.theme?.[locale]].filter(Boolean).join(': '),
    ...(where ? { location: where } : {}),
    ...(row.mode === 'online' && row.link ? { url: row.link } : {}),
    ...(row.state === 'cancelled' ? { cancelled: true } : {}),
  }
}

/** When a mail has still something to say: about the change that it was queued for, and no other. */
const holds: Record<
  Exclude<
    GroupMailKey,
    | `agreement_${string}`
    | `group_${string}`
    | 'room_request'
    | `log_${string}`
    | `feedback_${string}`
    | `follow_up_${string}`
  >,
  (row: Row) => boolean
> = {
  meeting_planned: ({ state }) => state === 'planned',
  meeting_moved: ({ state }) => state === 'planned',
  meeting_cancelled: ({ state }) => state === 'cancelled',
}

/** To the group's calendar, which is the person's own for as long as they are in the group. */
async function calendarLink(of: Of) {
  const { application_id: application, data } = of.row
  if (!application) return []
  const token = await of.token('group_calendar', { application, group: text(data?.group) })
  return [{ label: label(of), url: tokenUrl(of, sitePaths.groupCalendar(of.locale), token) }]
}

/** About a running group and its meetings; null when that is over, or not of this person any more. */
export async function groupLetter(of: Of): Promise<Parts | null> {
  const key = of.row.template as Exclude<
    GroupMailKey,
    `agreement_${string}` | `log_${string}` | `feedback_${string}` | `follow_up_${string}` | 'group_ended'
  >
  const { locale } = of
  const { noTime } = mailWords[locale]
  const row = await meetingOf(of)
  if (!row) return null
  const title = [row.programme, row.group_name].filter(Boolean).join(', ')
  const timed = row.starts_at ? { ...row, starts_at: row.starts_at } : null
  const when = timed
    ? slotText({
        from: timed.starts_at,
        to: new Date(timed.starts_at.getTime() + row.minutes * minute),
        zone: row.zone,
        locale,
      })
    : noTime
  const values = {
    title,
    when,
    where: whereOf(row, locale) || noTime,
    theme: row.theme?.[locale] ?? '',
    wish: row.room_wish ?? '',
  }
  if (key === 'room_request') return row.room === 'asked' && timed ? { values, links: [] } : null
  if (!row.inside) return null
  if (key !== 'group_started' && (row.sequence !== of.row.data?.sequence || !holds[key](row))) return null
  const links = key === 'group_started' ? await calendarLink(of) : []
  return { values, links, ...(timed ? { calendar: calendarOf(timed, title, locale) } : {}) }
}

type Led = {
  id: string
  application: string
  name: string
  programme: string | null
  meeting: string | null
  starts_at: Date | null
  minutes: number
  zone: string
}

const ledStatement = `
  select c.id, c.application_id as application, g.name, m.id as meeting, m.starts_at, m.minutes::int, m.zone,
    (select l.name from programmes_locales l where l._parent_id = g.programme_id and l.name <> ''
     order by (l._locale::text = $3) desc, l._locale limit 1) as programme
  from log_accesses c join groups g on g.id = c.group_id
  left join meetings m on m.id::text = $4 and m.group_id = g.id and ${overdue('$2')}
  where c.id::text = $1 and ${isGood('$2')}`

/**
 * To somebody who leads a group, with a link to log its meetings, and a reminder of one; null once the access is over, or the
 * meeting has its log.
 */
export async function logLetter(of: Of): Promise<Parts | null> {
  const { row, locale } = of
  const meeting = text(row.data?.meeting)
  const { rows } = await of.pool.query<Led>(ledStatement, [text(row.data?.access), of.now(), locale, meeting])
  const [found] = rows
  if (!found || (meeting && !found.meeting)) return null
  const { id, application, name, programme, starts_at: from, zone } = found
  const token = await of.token('meeting_log', { logAccess: id, application })
  const url = tokenUrl(of, sitePaths.groupLog(locale), token)
  const to = from && new Date(from.getTime() + found.minutes * minute)
  return {
    values: {
      title: [programme, name].filter(Boolean).join(', '),
      when: from && to ? slotText({ from, to, zone, locale }) : '',
    },
    links: [{ label: label(of), url }],
  }
}

/** To somebody who finished a group, with the way to the certificate; null when staff say otherwise meanwhile. */
export async function endLetter(of: Of): Promise<Parts | null> {
  const { application_id: application, data } = of.row
  const { rows } = await of.pool.query<{ name: string; programme: string | null }>(
    `select g.name, (select l.name from programmes_locales l where l._parent_id = g.programme_id and l.name <> ''
       order by (l._locale::text = $3) desc, l._locale limit 1) as programme
     from group_members k join groups g on g.id = k.group_id and g.stage = 'completed'
     where k.application_id = $1 and g.id::text = $2 and k.state = 'confirmed' and k.finished`,
    [application, text(data?.group), of.locale],
  )
  const [found] = rows
  if (!found || !application) return null
  const title = [found.programme, found.name].filter(Boolean).join(', ')
  return { values: { title }, links: [await statusLink(of, application)] }
}
