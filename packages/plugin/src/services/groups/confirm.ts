import { type GroupDone, isConfirmable } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'
import { changeChannel, changeMessage } from '../changes.ts'
import { askToAccept } from '../running/askToAccept.ts'
import { tellMembers } from '../running/tell.ts'
import { lockSeats } from './seatRows.ts'
import { allOrNothing, refuse } from './transaction.ts'

type Client = Pick<PoolClient, 'query'>

const insideOf = async (client: Client, group: string): Promise<string[]> => {
  const { rows } = await client.query<{ application: string }>(
    `select application_id as application from group_members where group_id = $1 and holds is not null order by 1`,
    [group],
  )
  return rows.map(({ application }) => application)
}

/** Members, their applications with a history entry, and the group, in one statement. */
const confirmStatement = `
  with members as (
    update group_members set state = 'confirmed', by_id = $3::uuid, updated_at = now()
    where group_id = $1 and state = 'planned' and holds is not null returning application_id
  ), former as (
    select a.id, a.stage from applications a join members m on m.application_id = a.id where a.stage <> 'placed'
  ), moved as (
    update applications a set stage = 'placed', updated_at = now() from former where a.id = former.id returning a.id
  ), events as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select gen_random_uuid(), former.id, 'stage_changed', $2, jsonb_strip_nulls(jsonb_build_object('from', former.stage,
      'to', 'placed', 'group', $1::text, 'by', $3::text)), now(), now()
    from former join moved on moved.id = former.id
  ), came_about as (
    update groups set stage = 'confirmed', updated_at = now() where id = $1 and stage in ('forming', 'proposed') returning id
  )
  select (select count(*) from members)::int as confirmed, (select count(*) from came_about)::int as group`

/**
 * Confirms a group with everybody in it: their applications are placed from then on. Refused while somebody in it has not
 * accepted, or a role has too few. A group that has come about already takes in who came later.
 */
export const confirmGroup = ({
  pool,
  group,
  by,
  now,
}: {
  pool: Pick<Pool, 'connect'>
  group: string
  by: string | null
  now: Date
}): Promise<GroupDone<{ confirmed: number }>> =>
  allOrNothing(pool, async (client) => {
    const seen = await insideOf(client, group)
    const rows = await lockSeats({ client, applications: seen, groups: [group] })
    const [row] = rows.groups
    if (!row) return refuse({ code: 'group_gone' })
    if (row.stage === 'completed') return refuse({ code: 'group_completed', group: row.name })
    const seats = rows.seats.filter((seat) => seat.group === group)
    const known = new Set(seen)
    if (seats.length !== seen.length || seats.some(({ application }) => !known.has(application))) {
      return refuse({ code: 'changed_meanwhile', group: row.name, by: null })
    }
    if (seats.length === 0) return refuse({ code: 'nobody_inside', group: row.name })
    const leads = (key: string) =>
      rows.roles.some((role) => role.programme === row.programme && role.key === key && role.facilitator)
    const people = new Map(rows.people.map((person) => [person.id, person]))
    const waiting = seats.flatMap(({ application, role, state }) => {
      const person = people.get(application)
      return person && state === 'planned' && !isConfirmable(person.stage, leads(role)) ? [person.name] : []
    })
    if (waiting.length > 0) return refuse({ code: 'not_accepted', group: row.name, people: waiting })
    for (const { key, min, programme } of rows.roles) {
      const have = seats.filter(({ role }) => role === key).length
      if (programme === row.programme && have < min) {
        return refuse({ code: 'below_minimum', group: row.name, role: key, have, need: min })
      }
    }
    const done = await client.query<{ confirmed: number; group: number }>(confirmStatement, [group, now, by])
    const counts = done.rows[0]
    if (counts?.group) {
      const message = changeMessage('site', { slug: 'groups', id: group })
      await client.query(`select pg_notify($1, $2)`, [changeChannel, message])
    }
    // Whoever comes into a group that has begun is told what the others were; they were told once.
    if (row.stage === 'running')
      await tellMembers(client, { group, mail: 'group_started', change: group, data: { group }, now })
    await askToAccept(client, { group, now })
    return { confirmed: counts?.confirmed ?? 0 }
  })
