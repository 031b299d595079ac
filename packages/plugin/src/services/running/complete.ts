import type { RunDone, RunRefusal } from '@jobbuddies/shared'
import { allOrNothing } from '../groups/transaction.ts'
import { finishMembers } from './finish.ts'
import { modelOf } from './model.ts'
import type { Of } from './meetings.ts'
import { lockGroup, record, refuseRun } from './rows.ts'
import { requireStepsOver } from './steps.ts'

type Counts = { held: number; ahead: number; unlogged: number }

/** Of the meetings that the programme counts, how many were held; of all, which are still to come or not logged. */
const countStatement = `
  select count(*) filter (where state = 'held' and kind = 'meeting')::int as held,
    count(*) filter (where state = 'planned' and starts_at > $2)::int as ahead,
    count(*) filter (where state = 'planned' and starts_at <= $2)::int as unlogged
  from meetings where group_id = $1`

/**
 * A running group is over: refused while a meeting is ahead or not logged, fewer were held than the programme wants, it lacks
 * a goal, or nobody has said what came of a step. What was never given a time is dropped. Who was in it may be in another group
 * from then on.
 */
export const completeGroup = ({ pool, group: id, now, ...actor }: Of & { group: string }): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const group = await lockGroup(client, id)
    if (group.stage !== 'running') refuseRun({ code: 'not_running' })
    const { meetingsMin } = await modelOf(client, group.programme)
    const { rows } = await client.query<Counts>(countStatement, [id, now])
    const { held = 0, ahead = 0, unlogged = 0 } = rows[0] ?? {}
    if (ahead > 0) refuseRun({ code: 'meetings_ahead', have: ahead })
    if (unlogged > 0) refuseRun({ code: 'log_missing', have: unlogged })
    if (held < (meetingsMin ?? 0)) refuseRun({ code: 'too_few_meetings', have: held, need: meetingsMin ?? 0 })
    await requireStepsOver(client, group)
    await client.query(
      `update meetings set state = 'cancelled', revision = revision + 1, changed_at = $2, changed_by_id = $3, updated_at = now()
       where group_id = $1 and state = 'planned'`,
      [id, now, actor.by],
    )
    await client.query(`update groups set stage = 'completed', updated_at = now() where id = $1`, [id])
    await finishMembers(client, { group: id, now })
    await record(client, { group: id, kind: 'completed', data: { held }, now, ...actor })
    return {}
  })
