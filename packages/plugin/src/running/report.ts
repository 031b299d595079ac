import { type Locale, wallTime } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { isGood } from '../services/running/accesses.ts'
import { heldOf, neededOf, overdue, risksOf } from '../services/running/risk.ts'
import { runDuties, runMaterials, runSteps, stepOffer } from './parts.ts'
import type { RunEvent, RunMeeting, RunMember, RunReport, RunRow } from './contract.ts'

/** Days for which a group that is over is still listed. */
const listedDays = 60

const nameIn = (table: string, id: string) =>
  `(select l.name from ${table}_locales l where l._parent_id = ${id} and l.name <> '' order by (l._locale::text = $2) desc, l._locale limit 1)`

/** `$1`: now, `$2`: the language, `$3`: one group, or null for all. */
const rowsStatement = `
  select g.id, g.name, ${nameIn('programmes', 'g.programme_id')} as programme, ${nameIn('industries', 'g.industry_id')} as industry, g.stage,
    to_char(g.starts_on at time zone 'UTC', 'YYYY-MM-DD') as "startsOn", ${heldOf}::int as held, ${neededOf}::int as needed,
    (select count(*) from group_members k where k.group_id = g.id and k.state = 'confirmed')::int as people,
    (select jsonb_build_object('startsAt', m.starts_at, 'zone', m.zone) from meetings m
      where m.group_id = g.id and m.state = 'planned' and m.starts_at > $1::timestamptz order by m.starts_at limit 1) as next,
    (select count(*) from meetings m where m.group_id = g.id and ${overdue('$1')})::int as overdue,
    case when g.stage = 'running' then ${risksOf('$1')} else '{}' end as risks
  from groups g where (g.id = $3::uuid) or ($3::uuid is null and exists (select from group_members k where k.group_id = g.id)
    and (g.stage in ('confirmed', 'running') or (g.stage = 'completed' and g.updated_at > $1::timestamptz - interval '${listedDays} days')))
  order by array_position(array['running', 'confirmed', 'completed'], g.stage::text), g.name, g.id`

type Client = Pick<Pool, 'query'>
type Asked = { pool: Client; locale: Locale; now: Date }

/** Every group that runs, is about to, or has just ended. */
export const runRows = async ({ pool, locale, now }: Asked): Promise<RunRow[]> =>
  (await pool.query<RunRow>(rowsStatement, [now, locale, null])).rows

const meetingsStatement = `
  select m.id, m.number::int, m.kind, m.theme, m.starts_at, m.zone, m.minutes::int, m.mode, coalesce(m.place, '') as place,
    coalesce(m.link, '') as link, m.state, m.revision::int, m.room, coalesce(m.room_host, '') as "roomHost", coalesce(m.note, '') as note,
    ${overdue('$2')} is true as overdue, m.starts_at <= $2::timestamptz is true as begun,
    case when m.logged_at is not null then coalesce(a.name, u.name, '') end as "loggedBy",
    coalesce((select array_agg(t.application_id::text) from meeting_attendances t where t.meeting_id = m.id and t.present), '{}') as present
  from meetings m left join applications a on a.id = m.logged_by_id left join users u on u.id = m.changed_by_id
  where m.group_id = $1 order by m.state = 'cancelled', m.number, m.id`

type MeetingRow = Omit<RunMeeting, 'startsAt' | 'wall'> & { starts_at: Date | null }

const membersStatement = `
  select a.id, a.name, k.role, coalesce(r.facilitator, false) as facilitator, k.state = 'left' as left, k.finished,
    count(t.id)::int as logged, count(t.id) filter (where t.present)::int as attended,
    (select c.expires_at from log_accesses c where c.group_id = k.group_id and c.application_id = a.id and ${isGood('$2')}) as "linkUntil"
  from group_members k join groups g on g.id = k.group_id join applications a on a.id = k.application_id
  left join programmes_roles r on r._parent_id = g.programme_id and r.key = k.role
  left join meetings m on m.group_id = g.id and m.state = 'held'
  left join meeting_attendances t on t.meeting_id = m.id and t.application_id = a.id
  where k.group_id = $1 and k.state in ('confirmed', 'left')
  group by a.id, a.name, k.group_id, k.role, r.facilitator, k.state, k.since, k.finished
  order by (k.state = 'left'), coalesce(r.facilitator, false) desc, a.name`

const eventsStatement = `
  select e.id, e.kind, e.at, coalesce(u.name, a.name) as by, m.number::int as meeting from group_events e
  left join users u on u.id = e.by_id left join applications a on a.id = e.application_id left join meetings m on m.id = e.meeting_id
  where e.group_id = $1 order by e.at desc, e.id desc limit 30`

/** One group with its meetings, its people and what was done; null when there is none. */
export async function runReport({
  pool,
  id,
  locale,
  zone,
  now,
}: Asked & { id: string; zone: string }): Promise<RunReport | null> {
  const [{ rows: groups }, meetings, members, events] = await Promise.all([
    pool.query<RunRow>(rowsStatement, [now, locale, id]),
    pool.query<MeetingRow>(meetingsStatement, [id, now]),
    pool.query<RunMember>(membersStatement, [id, now]),
    pool.query<RunEvent & { at: Date }>(eventsStatement, [id]),
  ])
  const [group] = groups
  if (!group) return null
  const [duties, steps, offer, materials] = await Promise.all([
    runDuties(pool, id),
    runSteps(pool, id),
    stepOffer(pool, id),
    runMaterials(pool, id, locale),
  ])
  return {
    group,
    zone,
    meetings: meetings.rows.map(({ starts_at, ...row }) => ({
      ...row,
      startsAt: starts_at?.toISOString() ?? null,
      wall: starts_at && wallTime({ instant: starts_at, zone: row.zone }),
    })),
    members: members.rows,
    ...{ duties, steps, offer, materials },
    events: events.rows.map(({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() })),
  }
}
