import type { MeetingMode, RunDone, RunRefusal } from '@jobbuddies/shared'
import { allOrNothing } from '../groups/transaction.ts'
import { instantOn, type Of, renumber } from './meetings.ts'
import {
  type Actor,
  type Client,
  lockMeeting,
  type MeetingRow,
  record,
  refuseRun,
  requireSeen,
  type RunningGroup,
} from './rows.ts'

/** Whoever was in the group when it met: those inside now, and those who left later. */
const membersStatement = `
  select application_id as id from group_members
  where group_id = $1 and state in ('confirmed', 'left') and application_id is not null and (until is null or until > $2)`

const attendanceStatement = `
  insert into meeting_attendances (id, meeting_id, application_id, present, created_at, updated_at)
  select gen_random_uuid(), $1, m.id, m.id = any($3), now(), now() from unnest($2::uuid[]) as m(id)
  on conflict (meeting_id, application_id) do update set present = excluded.present, updated_at = now()`

async function takeAttendance(
  client: Client,
  {
    meeting,
    group,
    startsAt,
    present,
  }: { meeting: string; group: string; startsAt: Date; present: string[] },
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(membersStatement, [group, startsAt])
  const members = rows.map(({ id }) => id)
  if (present.some((id) => !members.includes(id))) refuseRun({ code: 'not_member' })
  await client.query(
    `delete from meeting_attendances where meeting_id = $1 and application_id <> all($2::uuid[])`,
    [meeting, members],
  )
  await client.query(attendanceStatement, [meeting, members, present])
}

export type Log = {
  /** When it was, on the wall of its zone; null: as planned. */
  wall: string | null
  mode: MeetingMode
  /** Applications. */
  present: string[]
  note: string
}

/** Writes the log of a meeting that is locked and was seen as it is; `key` as in `record`. */
export async function writeLog(
  client: Client,
  {
    meeting,
    group,
    log: { wall, mode, present, note },
    key = null,
    now,
    ...actor
  }: Actor & {
    meeting: MeetingRow
    group: RunningGroup
    log: Log
    key?: string | null
    now: Date
  },
): Promise<void> {
  if (meeting.state === 'cancelled') refuseRun({ code: 'not_planned' })
  const startsAt =
    wall === null ? (meeting.starts_at ?? refuseRun({ code: 'no_time' })) : instantOn(wall, meeting.zone)
  if (startsAt > now) refuseRun({ code: 'not_yet' })
  const { id } = meeting
  await client.query(
    `update meetings set state = 'held', starts_at = $2, mode = $3, note = nullif($4, ''), logged_at = $5, logged_by_id = $6,
       revision = revision + 1, sequence = sequence + 1, changed_at = $5, changed_by_id = $7, updated_at = now()
     where id = $1`,
    [id, startsAt, mode, note, now, actor.member ?? null, actor.by],
  )
  await takeAttendance(client, { meeting: id, group: group.id, startsAt, present })
  await renumber(client, group.id)
  const kind = meeting.state === 'held' ? 'log_changed' : 'held'
  const data = { at: startsAt, present: present.length }
  await record(client, { group: group.id, meeting: id, kind, key, data, now, ...actor })
}

/**
 * Logs a meeting as held, with who was there, or corrects its log. A meeting that has not begun by `now` was not held.
 */
export const holdMeeting = ({
  pool,
  meeting: id,
  revision,
  now,
  by,
  ...log
}: Pick<Of, 'pool' | 'now' | 'by'> & Log & { meeting: string; revision: number }): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const locked = await lockMeeting(client, id)
    requireSeen(locked, revision)
    await writeLog(client, { ...locked, log, now, by })
    return {}
  })
