import type { PoolClient } from 'pg'

/** What places are decided on, read under locks. */
export type PersonRow = {
  id: string
  name: string
  stage: string
  programme: string
  role: string
  email_key: string
  industries: string[]
  questions: { key: string; kind: string }[]
  answers: Record<string, string | string[]>
}
export type GroupRow = {
  id: string
  name: string
  stage: string
  programme: string
  industry: string | null
}
export type RoleRow = { programme: string; key: string; facilitator: boolean; min: number; max: number }
export type SeatRow = {
  id: string
  group: string
  application: string
  role: string
  state: string
  pinned: boolean
  seat: number
  holds: string
  email_key: string
  by: string | null
  group_name: string
}
export type SeatRows = { people: PersonRow[]; groups: GroupRow[]; roles: RoleRow[]; seats: SeatRow[] }

type Client = Pick<PoolClient, 'query'>

/** An application as far as groups need it; `a` is the row. */
export const personColumns = `
  a.id, a.name, a.stage, a.programme_id as programme, a.role, a.email_key, a.questions, a.answers,
  case when exists (select from applications_rels r where r.parent_id = a.id and r.path = 'preferences')
    then (select jsonb_agg(r.industries_id order by r."order") from applications_rels r
      where r.parent_id = a.id and r.path = 'preferences' and r.industries_id is not null)
    else case when a.industry_id is null then '[]'::jsonb else jsonb_build_array(a.industry_id) end end as industries`

const seatColumns = `
  m.id, m.group_id as "group", m.application_id as application, m.role, m.state, m.pinned, m.seat::int as seat, m.holds, a.email_key,
  u.name as by, g.name as group_name`

/**
 * Locks the applications, then the groups, each in the order of their ids, so that nobody waits in a circle. Whoever locks
 * rows of both kinds does so in this order.
 */
export async function lockSeats({
  client,
  applications,
  groups,
}: {
  client: Client
  applications: readonly string[]
  groups: readonly string[]
}): Promise<SeatRows> {
  await client.query(`select from applications where id = any($1) order by id for update`, [applications])
  await client.query(`select from groups where id = any($1) order by id for update`, [groups])
  const people = await client.query<PersonRow>(
    `select ${personColumns} from applications a where a.id = any($1)`,
    [applications],
  )
  const rows = await client.query<GroupRow>(
    `select id, name, stage, programme_id as programme, industry_id as industry from groups where id = any($1)`,
    [groups],
  )
  const programmes = [...new Set(rows.rows.map(({ programme }) => programme))]
  const roles = await client.query<RoleRow>(
    `select _parent_id as programme, key, facilitator, min::int as min, max::int as max from programmes_roles
     where _parent_id = any($1) order by _order`,
    [programmes],
  )
  const seats = await client.query<SeatRow>(
    `select ${seatColumns} from group_members m join applications a on a.id = m.application_id
     join groups g on g.id = m.group_id left join users u on u.id = m.by_id
     where m.holds is not null and (m.group_id = any($1) or a.email_key = any($2)) order by m.since, m.id`,
    [groups, people.rows.map(({ email_key }) => email_key)],
  )
  return { people: people.rows, groups: rows.rows, roles: roles.rows, seats: seats.rows }
}
