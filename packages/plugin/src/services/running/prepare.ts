import {
  isPrepared,
  type PreparationWrite,
  type RunDone,
  type RunRefusal,
  wallTime,
} from '@jobbuddies/shared'
import { allOrNothing } from '../groups/transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import { type Duty, dutiesOf } from './duties.ts'
import type { Of } from './meetings.ts'
import { type Client, lockGroup, record, refuseRun } from './rows.ts'

type Member = { id: string; role: string }
/** Who has a place in the group for certain, with the role of that place. */
const membersStatement = `
  select application_id as id, role from group_members
  where group_id = $1 and state = 'confirmed' and application_id is not null`

/** Whose business a duty is. */
export const bears = ({ role }: Pick<Duty, 'role'>, member: Pick<Member, 'role'>): boolean =>
  role === null || role === member.role

const keepStatement = `
  insert into preparations (id, application_id, kind, part, name, wording, done_on, hours, at, by_id, by_link, created_at, updated_at)
  values ($1, $2, $3, $4, $5::jsonb, $6::jsonb, $7::date::timestamp at time zone 'UTC', $8, $9, $10, false, now(), now())
  on conflict (application_id, kind, part) do update set name = excluded.name, wording = excluded.wording, done_on = excluded.done_on,
    hours = excluded.hours, at = excluded.at, by_id = excluded.by_id, updated_at = now()
    where not preparations.by_link`
const dropStatement = `delete from preparations where application_id = $1 and kind = $2 and part = $3`

/**
 * Notes that people in a group took a training or accepted an agreement, and on which day, or takes that back. The words that
 * they accepted are kept with it, and what they accepted by their own link stays as they did it. For all of them or for nobody.
 */
export const recordPreparation = ({
  pool,
  group: id,
  write,
  zone,
  now,
  by,
}: Omit<Of, 'member'> & {
  group: string
  write: PreparationWrite
  /** IANA: a day that has not begun on its wall is refused. */
  zone: string
}): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const { applications, kind, part, on, hours } = write
    const group = await lockGroup(client, id)
    const duties = await dutiesOf(client, group.programme)
    const duty =
      duties.find((each) => each.kind === kind && each.part === part) ?? refuseRun({ code: 'not_asked_for' })
    if (on !== null && on > wallTime({ instant: now, zone }).slice(0, 10)) refuseRun({ code: 'day_ahead' })
    const { rows: members } = await client.query<Member>(membersStatement, [id])
    const words = [JSON.stringify(duty.name), JSON.stringify(duty.wording)]
    let changed = 0
    for (const application of applications) {
      const member = members.find((each) => each.id === application) ?? refuseRun({ code: 'not_member' })
      if (!bears(duty, member)) refuseRun({ code: 'not_asked_for' })
      const key = [application, kind, part]
      const counted = kind === 'training' ? hours : null
      const { rowCount } =
        on === null
          ? await client.query(dropStatement, key)
          : await client.query(keepStatement, [uuidv7(now), ...key, ...words, on, counted, now, by])
      changed += rowCount ?? 0
    }
    if (changed === 0) return {}
    const data = { of: applications, kind, part, on, hours }
    await record(client, { group: id, kind: on === null ? 'unprepared' : 'prepared', data, by, now })
    return {}
  })

export type Prepared = {
  application: string
  kind: string
  part: string
  /** `2027-05-31` */
  on: string
  hours: number | null
  /** The person did it, by their own link. */
  byLink: boolean
}

const preparedStatement = `
  select d.application_id as application, d.kind, d.part, to_char(d.done_on at time zone 'UTC', 'YYYY-MM-DD') as "on", d.hours::float8 as hours,
    d.by_link as "byLink"
  from preparations d join group_members k on k.application_id = d.application_id
  where k.group_id = $1 and k.state in ('confirmed', 'left') order by d.done_on, d.id`

/** What people in a group have done of what their programme wants before the start. */
export const preparedIn = async (client: Client, group: string): Promise<Prepared[]> =>
  (await client.query<Prepared>(preparedStatement, [group])).rows

/** Refuses while somebody in the group has not done what the programme wants before the start. */
export async function requirePrepared(
  client: Client,
  { id, programme }: { id: string; programme: string },
): Promise<void> {
  const duties = await dutiesOf(client, programme)
  if (duties.length === 0) return
  const { rows: members } = await client.query<Member>(membersStatement, [id])
  const prepared = await preparedIn(client, id)
  const did = (member: Member, { kind, part, hours: needed }: Duty) =>
    prepared.some(
      ({ application, on, hours, ...of }) =>
        application === member.id &&
        of.kind === kind &&
        of.part === part &&
        isPrepared({ on, hours, needed }),
    )
  const lacking = members.filter((member) => duties.some((duty) => bears(duty, member) && !did(member, duty)))
  if (lacking.length > 0) refuseRun({ code: 'not_prepared', have: lacking.length })
}
