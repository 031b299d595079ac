import type { RunDone, RunRefusal } from '@jobbuddies/shared'
import { allOrNothing } from '../groups/transaction.ts'
import type { Of } from './meetings.ts'
import { lockMeeting, record, refuseRun, requireSeen } from './rows.ts'
import { tellMembers } from './tell.ts'

/** Asks the host for a room, by a mail that tells when; asked again, the host hears of the time as it is then. */
export const askRoom = ({
  pool,
  meeting: id,
  revision,
  email,
  wish,
  locale,
  now,
  ...actor
}: Of & {
  meeting: string
  revision: number
  email: string
  wish: string
  /** The host's. */
  locale: string
}): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const { meeting, group } = await lockMeeting(client, id)
    requireSeen({ meeting, group }, revision)
    if (meeting.state !== 'planned') refuseRun({ code: 'not_planned' })
    if (!meeting.starts_at) refuseRun({ code: 'no_time' })
    await client.query(
      `update meetings set room = 'asked', room_host = $2, room_wish = nullif($3, ''), revision = revision + 1, changed_at = $4,
         changed_by_id = $5, updated_at = now() where id = $1`,
      [id, email, wish, now, actor.by],
    )
    await client.query(
      `insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
       values (gen_random_uuid(), $1, $2, $3, 'room_request', $4::jsonb, 'queued', 0, $5, now(), now())`,
      [`room_request:${id}:${revision}`, email, locale, JSON.stringify({ meeting: id }), now],
    )
    await record(client, { group: group.id, meeting: id, kind: 'room_asked', now, ...actor })
    return {}
  })

/** What the host said. A room that is given becomes the place, and members are told where they meet. */
export const answerRoom = ({
  pool,
  meeting: id,
  revision,
  granted,
  place,
  now,
  ...actor
}: Of & { meeting: string; revision: number; granted: boolean; place: string }): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const { meeting, group } = await lockMeeting(client, id)
    requireSeen({ meeting, group }, revision)
    if (meeting.room !== 'asked') refuseRun({ code: 'room_not_asked' })
    if (meeting.state !== 'planned') refuseRun({ code: 'not_planned' })
    const moves = granted && place !== '' && place !== meeting.place
    await client.query(
      `update meetings set room = $2, place = case when $3 then $4 else place end, mode = case when $3 then 'in_person' else mode end,
         revision = revision + 1, sequence = sequence + $3::int, changed_at = $5, changed_by_id = $6, updated_at = now() where id = $1`,
      [id, granted ? 'granted' : 'refused', moves, place, now, actor.by],
    )
    const kind = granted ? 'room_granted' : 'room_refused'
    await record(client, { group: group.id, meeting: id, kind, now, ...actor })
    if (moves && meeting.starts_at && meeting.starts_at > now) {
      const sequence = meeting.sequence + 1
      await tellMembers(client, {
        ...{ group: group.id, mail: 'meeting_moved', change: `${id}:${sequence}`, now },
        data: { meeting: id, sequence },
      })
    }
    return {}
  })
