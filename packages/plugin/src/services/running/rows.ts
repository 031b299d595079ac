import type {
  Localized,
  MeetingKind,
  MeetingMode,
  MeetingState,
  RoomState,
  RunRefusal,
} from '@jobbuddies/shared'
import type { PoolClient } from 'pg'
import { refuse } from '../groups/transaction.ts'
import { uuidv7 } from '../uuidv7.ts'

export type Client = Pick<PoolClient, 'query'>

export type RunningGroup = { id: string; name: string; stage: string; programme: string }

export type MeetingRow = {
  id: string
  group: string
  number: number
  kind: MeetingKind
  theme: Partial<Localized> | null
  starts_at: Date | null
  zone: string
  minutes: number
  mode: MeetingMode
  place: string | null
  link: string | null
  state: MeetingState
  revision: number
  sequence: number
  room: RoomState | null
  note: string | null
  logged_at: Date | null
  by: string | null
}

export const meetingColumns = `
  m.id, m.group_id as "group", m.number::int, m.kind, m.theme, m.starts_at, m.zone, m.minutes::int, m.mode, m.place, m.link, m.state,
  m.revision::int, m.sequence::int, m.room, m.note, m.logged_at`

/** Ends the act with nothing done. */
export const refuseRun = (refusal: RunRefusal): never => refuse(refusal)

/**
 * The group under a lock, which every act on it or its meetings takes first. Its members come before it, as wherever both are
 * locked (`lockSeats`): what is written of them afterwards waits for nobody who waits for the group.
 */
export async function lockGroup(client: Client, id: string): Promise<RunningGroup> {
  await client.query(
    `select from applications where id in (select application_id from group_members where group_id = $1)
     order by id for key share`,
    [id],
  )
  const { rows } = await client.query<RunningGroup>(
    `select id, name, stage, programme_id as programme from groups where id = $1 for update`,
    [id],
  )
  return rows[0] ?? refuseRun({ code: 'group_gone' })
}

/** A meeting with its group under lock. */
export async function lockMeeting(
  client: Client,
  id: string,
): Promise<{ meeting: MeetingRow; group: RunningGroup }> {
  const { rows } = await client.query<{ group: string }>(
    `select group_id as "group" from meetings where id = $1`,
    [id],
  )
  if (!rows[0]) return refuseRun({ code: 'meeting_gone' })
  const group = await lockGroup(client, rows[0].group)
  const found = await client.query<MeetingRow>(
    `select ${meetingColumns}, u.name as by from meetings m left join users u on u.id = m.changed_by_id where m.id = $1`,
    [id],
  )
  return { group, meeting: found.rows[0] ?? refuseRun({ code: 'meeting_gone' }) }
}

/** Refuses an act on a group that is not running, or on a meeting that is no more what was seen. */
export function requireSeen(
  { meeting, group }: { meeting: MeetingRow; group: RunningGroup },
  revision: number,
): void {
  if (group.stage !== 'running') refuseRun({ code: 'not_running' })
  if (meeting.revision !== revision) refuseRun({ code: 'changed_meanwhile', by: meeting.by })
}

export type Actor = {
  /** The staff member's id; null when somebody else acts. */
  by: string | null
  /** The application of whoever leads the group and acts by link. */
  member?: string | null
}

/** One more entry in the group's history. */
export async function record(
  client: Client,
  {
    group,
    meeting = null,
    kind,
    key = null,
    data = null,
    by,
    member = null,
    now,
  }: Actor & {
    group: string
    meeting?: string | null
    kind: string
    /** Unique, where a repeat is to be known. */
    key?: string | null
    data?: object | null
    now: Date
  },
): Promise<void> {
  await client.query(
    `insert into group_events (id, group_id, meeting_id, kind, at, by_id, application_id, data, key, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, now(), now())`,
    [uuidv7(now), group, meeting, kind, now, by, member, data === null ? null : JSON.stringify(data), key],
  )
}
