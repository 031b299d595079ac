import {
  type FieldError,
  type GroupLog,
  type GroupLogWrite,
  type Locale,
  type Localized,
  type ProblemCode,
  type RunDone,
  type RunRefusal,
  type RunRefusalCode,
  shortNames,
  wallTime,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { allOrNothing } from '../groups/transaction.ts'
import { materialsFor, type Seat } from '../materials/laidOut.ts'
import { hashOf, isTokenShaped } from '../tokens.ts'
import { isGood } from './accesses.ts'
import { writeLog } from './hold.ts'
import { instantOn } from './meetings.ts'
import {
  type Client,
  lockGroup,
  lockMeeting,
  type MeetingRow,
  meetingColumns,
  refuseRun,
  requireSeen,
} from './rows.ts'
import { insertMeetings } from './start.ts'

type Opened = { group: string; application: string }
type Refused = { ok: false; code: ProblemCode; errors?: FieldError[] }

/** The access that a mailed token opens, while it does. */
async function opened(pool: Pool, token: string, now: Date): Promise<({ ok: true } & Opened) | Refused> {
  if (!isTokenShaped(token)) return { ok: false, code: 'link_unknown' }
  const { rows } = await pool.query<Opened & { good: boolean }>(
    `select c.group_id as "group", c.application_id as application,
       l.revoked_at is null and l.expires_at > $2::timestamptz and ${isGood('$2')} as good
     from application_links l join log_accesses c on c.id = l.log_access_id
     where l.hash = $1 and l.purpose = 'meeting_log'`,
    [hashOf(token), now],
  )
  const row = rows[0]
  if (!row) return { ok: false, code: 'link_unknown' }
  return row.good ? { ok: true, ...row } : { ok: false, code: 'link_expired' }
}

type Person = { id: string; application: string; name: string; leads: boolean }

/** Everybody who is or was in the group, by their places; those who lead it last. */
const peopleStatement = `
  select k.id, k.application_id as application, a.name, coalesce(r.facilitator, false) as leads
  from group_members k join groups g on g.id = k.group_id join applications a on a.id = k.application_id
  left join programmes_roles r on r._parent_id = g.programme_id and r.key = k.role
  where k.group_id = $1 and (k.state = 'confirmed' and k.until is null or exists (
    select from meeting_attendances t join meetings m on m.id = t.meeting_id where m.group_id = $1 and t.application_id = k.application_id))
  order by coalesce(r.facilitator, false), a.name, k.id`

const titleStatement = `
  select g.name, (select l.name from programmes_locales l where l._parent_id = g.programme_id and l.name <> ''
    order by (l._locale::text = $2) desc, l._locale limit 1) as programme from groups g where g.id = $1`

const presentStatement = `
  select m.id, array_agg(t.application_id::text) as present from meetings m join meeting_attendances t on t.meeting_id = m.id and t.present
  where m.group_id = $1 group by m.id`

const programmeStatement = `select programme_id as programme from groups where id = $1`

/** The place of whoever leads a group and holds this token, as far as materials go by it. */
export async function ledBy({
  pool,
  token,
  now,
}: {
  pool: Pool
  token: string
  now: Date
}): Promise<{ ok: true; seat: Seat } | Refused> {
  const found = await opened(pool, token, now)
  return found.ok ? { ok: true, seat: await seatAt(pool, found.group) } : found
}

async function seatAt(pool: Pool, group: string): Promise<Seat> {
  const { rows } = await pool.query<Omit<Seat, 'leads'>>(programmeStatement, [group])
  return { programme: rows[0]?.programme ?? '', leads: true }
}

const inLocale = (theme: Partial<Localized> | null, locale: Locale): string =>
  theme?.[locale] ?? Object.values(theme ?? {})[0] ?? ''

/** What the holder of a token may know of the group: its meetings, and people by their first names. */
export async function readGroupLog({
  pool,
  token,
  locale,
  zone,
  now,
}: {
  pool: Pool
  token: string
  locale: Locale
  /** IANA, of a group without meetings. */
  zone: string
  now: Date
}): Promise<{ ok: true; log: GroupLog } | Refused> {
  const found = await opened(pool, token, now)
  if (!found.ok) return found
  const seats = [await seatAt(pool, found.group)]
  const [materials, title, meetings, people, present] = await Promise.all([
    materialsFor({ pool, seats, locale }),
    pool.query<{ name: string; programme: string | null }>(titleStatement, [found.group, locale]),
    pool.query<MeetingRow>(
      `select ${meetingColumns} from meetings m where m.group_id = $1 and m.state <> 'cancelled' order by m.number, m.id`,
      [found.group],
    ),
    pool.query<Person>(peopleStatement, [found.group]),
    pool.query<{ id: string; present: string[] }>(presentStatement, [found.group]),
  ])
  const names = shortNames(people.rows.map(({ name }) => name))
  const there = new Map(present.rows.map((row) => [row.id, new Set(row.present)]))
  const wallZone = meetings.rows[0]?.zone ?? zone
  return {
    ok: true,
    log: {
      title: [title.rows[0]?.programme, title.rows[0]?.name].filter(Boolean).join(', '),
      zone: wallZone,
      today: wallTime({ instant: now, zone: wallZone }),
      meetings: meetings.rows.map((row) => ({
        ...{ id: row.id, number: row.number, kind: row.kind, theme: inLocale(row.theme, locale) },
        wall: row.starts_at && wallTime({ instant: row.starts_at, zone: row.zone }),
        ...{ mode: row.mode, place: row.place ?? '', state: row.state, revision: row.revision },
        waits: row.state === 'planned' && row.starts_at !== null && row.starts_at <= now,
        present: people.rows.flatMap(({ id, application }) =>
          there.get(row.id)?.has(application) ? [id] : [],
        ),
        note: row.note ?? '',
      })),
      people: people.rows.map(({ id, leads }, index) => ({ id, name: names[index] ?? '', leads })),
      materials,
    },
  }
}

/** What a refusal of the act means to whoever writes a log. */
function refusedAs(code: RunRefusalCode): Refused {
  const wall = (fault: FieldError['code']): Refused => ({
    ok: false,
    code: 'invalid',
    errors: [{ path: 'wall', code: fault }],
  })
  if (code === 'not_yet') return wall('date_too_late')
  if (code === 'skipped_time') return wall('date_invalid')
  return { ok: false, code: 'not_now' }
}

/** A meeting that was not in the plan, under the id that its log has. */
async function unplanned(
  client: Client,
  { group, write, zone, now }: { group: string; write: GroupLogWrite; zone: string; now: Date },
): Promise<void> {
  const { id, wall, mode } = write
  const startsAt = instantOn(wall, zone)
  const fresh = { id, number: 9_999, kind: 'meeting', startsAt, minutes: 90, mode } as const
  await insertMeetings(client, {
    ...{ group, zone, by: null, now },
    meetings: [{ ...fresh, theme: null, place: '', link: '' }],
  })
}

/** Keeps the log of one meeting, once: a repeat with the same id is answered like the first and changes nothing. */
export async function writeGroupLog({
  pool,
  write,
  zone,
  now,
}: {
  pool: Pool
  write: GroupLogWrite
  zone: string
  now: Date
}): Promise<{ ok: true } | Refused> {
  const found = await opened(pool, write.token, now)
  if (!found.ok) return found
  const { id, meetingId, revision, wall, mode, note } = write
  const done: RunDone = await allOrNothing<object, RunRefusal>(pool, async (client) => {
    const group = await lockGroup(client, found.group)
    const { rows: before } = await client.query<{ group: string }>(
      `select group_id as "group" from group_events where key = $1`,
      [id],
    )
    if (before[0]) return before[0].group === found.group ? {} : refuseRun({ code: 'meeting_gone' })
    if (meetingId === null) await unplanned(client, { group: group.id, write, zone, now })
    const locked = await lockMeeting(client, meetingId ?? id)
    if (locked.group.id !== found.group) refuseRun({ code: 'meeting_gone' })
    requireSeen(locked, meetingId === null ? 0 : revision)
    const { rows: people } = await client.query<Person>(peopleStatement, [found.group])
    const present = write.present.map(
      (seat) => people.find((each) => each.id === seat)?.application ?? refuseRun({ code: 'not_member' }),
    )
    const log = { wall, mode, note, present }
    await writeLog(client, { ...locked, log, key: id, now, by: null, member: found.application })
    return {}
  })
  return done.ok ? done : refusedAs(done.refusal.code)
}
