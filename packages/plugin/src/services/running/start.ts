import {
  type GroupStart,
  type Localized,
  type PlannedMeeting,
  type RunDone,
  type RunRefusal,
  sessionPlan,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { allOrNothing } from '../groups/transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import { giveLogLinks } from './accesses.ts'
import { type Model, modelOf } from './model.ts'
import { requirePrepared } from './prepare.ts'
import { type Actor, type Client, lockGroup, record, refuseRun } from './rows.ts'
import { tellMembers } from './tell.ts'

const insertStatement = `
  insert into meetings (id, group_id, number, kind, theme, starts_at, zone, minutes, mode, place, link, state, revision, sequence,
    changed_at, changed_by_id, created_at, updated_at)
  select f.id, $1, f.number, f.kind, f.theme, f.starts_at, $2, f.minutes, f.mode, nullif(f.place, ''), nullif(f.link, ''), 'planned',
    0, 0, $4, $5::uuid, now(), now()
  from jsonb_to_recordset($3::jsonb) as f(id uuid, number int, kind text, theme jsonb, starts_at timestamptz, minutes int, mode text,
    place text, link text)`

export type NewMeeting = Omit<PlannedMeeting, 'about'> & {
  id: string
  number: number
  theme: Partial<Localized> | null
  place: string
  link: string
}

/** Writes new meetings into a group's plan. */
export async function insertMeetings(
  client: Client,
  {
    group,
    zone,
    meetings,
    by,
    now,
  }: Actor & { group: string; zone: string; meetings: NewMeeting[]; now: Date },
): Promise<void> {
  const rows = meetings.map(({ startsAt, ...each }) => ({ ...each, starts_at: startsAt }))
  await client.query(insertStatement, [group, zone, JSON.stringify(rows), now, by])
}

const themeOf = ({ kind, about }: PlannedMeeting, model: Model): Partial<Localized> | null =>
  about === null ? null : ((kind === 'meeting' ? model.themeTexts : model.milestoneNames)[about] ?? null)

/** A place is for those who meet there, a link for those who meet online. */
const whereOf = ({ mode }: PlannedMeeting, { place, link }: GroupStart) =>
  mode === 'online' ? { place: '', link } : { place, link: '' }

/**
 * A confirmed group begins: its meetings are made from the programme's model, and everybody in it is told. Once; whoever comes
 * second is told that it is running.
 */
export const startGroup = ({
  pool,
  group: id,
  start,
  zone,
  by,
  now,
}: {
  pool: Pick<Pool, 'connect'>
  group: string
  start: GroupStart
  /** IANA: the times of the plan are on its wall. */
  zone: string
  by: string
  now: Date
}): Promise<RunDone<{ meetings: number }>> =>
  allOrNothing<{ meetings: number }, RunRefusal>(pool, async (client) => {
    const group = await lockGroup(client, id)
    if (group.stage !== 'confirmed') refuseRun({ code: 'not_confirmed' })
    await requirePrepared(client, group)
    const model = await modelOf(client, group.programme)
    const { startsOn, time } = start
    const planned = sessionPlan({ model, startsOn, time, zone })
    const meetings = planned.map((each, index): NewMeeting => {
      const { about: _about, ...rest } = each
      return {
        ...{ ...rest, id: uuidv7(now), number: index + 1, theme: themeOf(each, model) },
        ...whereOf(each, start),
      }
    })
    await insertMeetings(client, { group: id, zone, meetings, by, now })
    await client.query(
      `update groups set stage = 'running', starts_on = $2::date::timestamp at time zone 'UTC', updated_at = now() where id = $1`,
      [id, startsOn],
    )
    await record(client, {
      group: id,
      kind: 'started',
      data: { startsOn, meetings: meetings.length },
      by,
      now,
    })
    await tellMembers(client, { group: id, mail: 'group_started', change: id, data: { group: id }, now })
    await giveLogLinks(client, { group: id, by, now })
    return { meetings: meetings.length }
  })
