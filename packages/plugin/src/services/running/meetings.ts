import { type MeetingTime, readWallTime, type RunDone, type RunRefusal } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { allOrNothing } from '../groups/transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import { type Actor, type Client, lockGroup, lockMeeting, record, refuseRun, requireSeen } from './rows.ts'
import { insertMeetings } from './start.ts'
import { tellMembers } from './tell.ts'

export type Of = Actor & { pool: Pick<Pool, 'connect'>; now: Date }

/** The instant of a wall time; of one that comes twice, the first. */
export function instantOn(wall: string, zone: string): Date {
  const reading = readWallTime({ wall, zone })
  if (reading.kind === 'skipped') return refuseRun({ code: 'skipped_time' })
  return reading.kind === 'exact' ? reading.instant : reading.first
}

/** Whether members are told of a time: not of one that is over. */
const concerns = (startsAt: Date, now: Date) => startsAt > now

/** Numbers follow the times, so that the third meeting is the third. Those without a time come last, in their order. */
export const renumber = (client: Client, group: string) =>
  client.query(
    `update meetings m set number = n.place from (
       select id, row_number() over (order by starts_at is null, starts_at, number, id) as place
       from meetings where group_id = $1 and state <> 'cancelled') n
     where m.id = n.id and m.number is distinct from n.place`,
    [group],
  )

/** One meeting more than the plan has. */
export const addMeeting = ({
  pool,
  group: id,
  time,
  theme,
  zone,
  now,
  ...actor
}: Of & {
  group: string
  time: MeetingTime
  /** In whichever language; empty: none. */
  theme: string
  zone: string
}): Promise<RunDone<{ meeting: string }>> =>
  allOrNothing<{ meeting: string }, RunRefusal>(pool, async (client) => {
    const group = await lockGroup(client, id)
    if (group.stage !== 'running') refuseRun({ code: 'not_running' })
    const { wall, minutes, mode, place, link } = time
    const startsAt = instantOn(wall, zone)
    const meeting = uuidv7(now)
    const fresh = {
      ...({ id: meeting, number: 9_999, kind: 'meeting', startsAt, minutes, mode, place, link } as const),
      theme: theme === '' ? null : { en: theme, sv: theme, fi: theme },
    }
    await insertMeetings(client, { group: id, zone, meetings: [fresh], now, ...actor })
    await renumber(client, id)
    await record(client, { group: id, meeting, kind: 'planned', data: { to: startsAt }, now, ...actor })
    if (concerns(startsAt, now)) {
      const data = { meeting, sequence: 0 }
      await tellMembers(client, { group: id, mail: 'meeting_planned', change: `${meeting}:0`, data, now })
    }
    return { meeting }
  })

/** Gives a planned meeting its time and place, or others; its members are told, and their calendars follow. */
export const moveMeeting = ({
  pool,
  meeting: id,
  revision,
  time,
  now,
  ...actor
}: Of & { meeting: string; revision: number; time: MeetingTime }): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const { meeting, group } = await lockMeeting(client, id)
    requireSeen({ meeting, group }, revision)
    if (meeting.state !== 'planned') refuseRun({ code: 'not_planned' })
    const startsAt = instantOn(time.wall, meeting.zone)
    const { rows } = await client.query<{ sequence: number }>(
      `update meetings set starts_at = $2, minutes = $3, mode = $4, place = nullif($5, ''), link = nullif($6, ''),
         revision = revision + 1, sequence = sequence + 1, changed_at = $7, changed_by_id = $8, updated_at = now()
       where id = $1 returning sequence::int`,
      [id, startsAt, time.minutes, time.mode, time.place, time.link, now, actor.by],
    )
    await renumber(client, group.id)
    const kind = meeting.starts_at ? 'moved' : 'planned'
    const data = { from: meeting.starts_at, to: startsAt }
    await record(client, { group: group.id, meeting: id, kind, data, now, ...actor })
    const sequence = rows[0]?.sequence ?? 0
    if (concerns(startsAt, now)) {
      await tellMembers(client, {
        ...{ group: group.id, mail: `meeting_${kind}`, change: `${id}:${sequence}`, now },
        data: { meeting: id, sequence },
      })
    }
    return {}
  })

/** Calls a planned meeting off; who would have come is told. */
export const cancelMeeting = ({
  pool,
  meeting: id,
  revision,
  now,
  ...actor
}: Of & { meeting: string; revision: number }): Promise<RunDone> =>
  allOrNothing<object, RunRefusal>(pool, async (client) => {
    const { meeting, group } = await lockMeeting(client, id)
    requireSeen({ meeting, group }, revision)
    if (meeting.state !== 'planned') refuseRun({ code: 'not_planned' })
    await client.query(
      `update meetings set state = 'cancelled', revision = revision + 1, sequence = sequence + 1, changed_at = $2,
         changed_by_id = $3, updated_at = now() where id = $1`,
      [id, now, actor.by],
    )
    await renumber(client, group.id)
    const { starts_at: from } = meeting
    await record(client, { group: group.id, meeting: id, kind: 'cancelled', data: { from }, now, ...actor })
    if (from && concerns(from, now)) {
      const sequence = meeting.sequence + 1
      await tellMembers(client, {
        ...{ group: group.id, mail: 'meeting_cancelled', change: `${id}:${sequence}`, now },
        data: { meeting: id, sequence },
      })
    }
    return {}
  })
