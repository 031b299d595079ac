import type { RunDone, RunRefusal } from '@jobbuddies/shared'
import { allOrNothing } from '../groups/transaction.ts'
import type { Of } from './meetings.ts'
import { type Client, lockGroup, record, refuseRun } from './rows.ts'

/** Whoever was at least at half of the meetings that were logged with them in the group has finished it. */
const judgeStatement = `
  update group_members k set finished = counts.present * 2 >= counts.logged, holds = null, until = $2, updated_at = now()
  from (
    select k.id, count(m.id) filter (where t.present) as present, count(m.id) as logged
    from group_members k left join meeting_attendances t on t.application_id = k.application_id
    left join meetings m on m.id = t.meeting_id and m.group_id = $1 and m.state = 'held'
    where k.group_id = $1 group by k.id
  ) counts
  where counts.id = k.id and k.state = 'confirmed' and k.until is null`

/** To those who finished, once: their certificate is on their own page. */
const tellStatement = `
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, application_id, created_at, updated_at)
  select gen_random_uuid(), 'group_ended:' || k.group_id || ':' || a.id, a.email, a.locale, 'group_ended',
    jsonb_build_object('group', k.group_id), 'queued', 0, $2::timestamptz, a.id, now(), now()
  from group_members k join applications a on a.id = k.application_id
  where k.group_id = $1 and k.state = 'confirmed' and k.finished and a.email <> '' and ($3::uuid is null or a.id = $3::uuid)
  on conflict (key) do nothing`

/** Ends the places of a group that is over; who was in it may be in another one. */
export async function finishMembers(
  client: Client,
  { group, now }: { group: string; now: Date },
): Promise<void> {
  await client.query(judgeStatement, [group, now])
  // Places that were only thought of.
  await client.query(`delete from group_members where group_id = $1 and state = 'planned'`, [group])
  await client.query(tellStatement, [group, now, null])
}

/** Staff's word on whether somebody finished a group that is over, instead of what attendance says. */
export const setFinished = ({
  pool,
  group: id,
  application,
  finished,
  by,
  now,
}: Omit<Of, 'member'> & { group: string; application: string; finished: boolean }): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const group = await lockGroup(client, id)
    if (group.stage !== 'completed') refuseRun({ code: 'not_over' })
    const { rowCount } = await client.query(
      `update group_members set finished = $3, updated_at = now()
       where group_id = $1 and application_id = $2 and state = 'confirmed' and until is not null`,
      [id, application, finished],
    )
    if (rowCount === 0) refuseRun({ code: 'not_member' })
    await record(client, {
      group: id,
      kind: finished ? 'finished' : 'not_finished',
      data: { of: application },
      by,
      now,
    })
    if (finished) await client.query(tellStatement, [id, now, application])
    return {}
  })
