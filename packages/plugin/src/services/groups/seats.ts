import type { GroupRefusal, PlanRule, SeatStep } from '@jobbuddies/shared'
import type { PoolClient } from 'pg'
import { uuidv7 } from '../uuidv7.ts'
import { type DoneStep, judgeSeats, type SeatWrites } from './judgeSeats.ts'
import { lockSeats } from './seatRows.ts'

export type Seated = { ok: true; steps: DoneStep[] } | { ok: false; refusal: GroupRefusal }

const insertStatement = `
  insert into group_members (id, group_id, application_id, role, state, pinned, seat, holds, since, by_id, created_at, updated_at)
  select f.id, f."group", f.application, f.role, 'planned', f.pinned, f.seat, f.holds, $2, $3::uuid, now(), now()
  from jsonb_to_recordset($1) as f(id uuid, "group" uuid, application uuid, role text, pinned boolean, seat numeric, holds text)
  on conflict (holds) do nothing returning application_id as application`

const moveStatement = `
  update group_members m set group_id = f."group", pinned = f.pinned, by_id = $2::uuid, updated_at = now()
  from jsonb_to_recordset($1) as f(id uuid, "group" uuid, pinned boolean) where m.id = f.id and m.state = 'planned'`

async function write(
  client: Pick<PoolClient, 'query'>,
  { gone, moved, fresh }: SeatWrites,
  { by, now }: { by: string | null; now: Date },
): Promise<string | null> {
  if (gone.length > 0) await client.query(`delete from group_members where id = any($1)`, [gone])
  if (moved.length > 0) await client.query(moveStatement, [JSON.stringify(moved), by])
  if (fresh.length === 0) return null
  const rows = fresh.map((each) => ({ ...each, id: uuidv7(now) }))
  const placed = await client.query<{ application: string }>(insertStatement, [JSON.stringify(rows), now, by])
  const known = new Set(placed.rows.map(({ application }) => application))
  return rows.find(({ application }) => !known.has(application))?.application ?? null
}

/**
 * Gives, changes and frees places inside the caller's transaction: all steps or none. After a refusal the caller rolls back.
 * Applications are locked first and groups second, each by id: whoever holds other locks takes those before.
 */
export async function changeSeats({
  client,
  steps,
  rules = [],
  by,
  now,
}: {
  client: Pick<PoolClient, 'query'>
  steps: readonly SeatStep[]
  rules?: readonly PlanRule[]
  /** The staff member's id; null when the person or the service acts. */
  by: string | null
  now: Date
}): Promise<Seated> {
  const groups = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].filter((id) => id !== null)
  const applications = [...new Set(steps.map(({ application }) => application))]
  const rows = await lockSeats({ client, applications, groups })
  const judged = judgeSeats({ rows, steps, rules })
  if (!judged.ok) return judged
  const late = await write(client, judged.writes, { by, now })
  if (late === null) return { ok: true, steps: judged.steps }
  // The same person, by another application, was placed at this very moment.
  const person = rows.people.find(({ id }) => id === late)
  return { ok: false, refusal: { code: 'in_group', person: person?.name ?? '', by: null } }
}

/** Free places of a group by role, as they are at this moment; `changeSeats` decides. */
export async function freeSeats({
  client,
  group,
}: {
  client: Pick<PoolClient, 'query'>
  group: string
}): Promise<{ role: string; min: number; max: number; taken: number; confirmed: number }[]> {
  const { rows } = await client.query<{
    role: string
    min: number
    max: number
    taken: number
    confirmed: number
  }>(
    `select r.key as role, r.min::int as min, r.max::int as max,
       (select count(*) from group_members m where m.group_id = g.id and m.role = r.key and m.holds is not null)::int as taken,
       (select count(*) from group_members m where m.group_id = g.id and m.role = r.key and m.holds is not null
         and m.state = 'confirmed')::int as confirmed
     from groups g join programmes_roles r on r._parent_id = g.programme_id where g.id = $1 order by r._order`,
    [group],
  )
  return rows
}
