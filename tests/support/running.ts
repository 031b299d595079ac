import type { GroupStart, RunDone, RunRefusalCode } from '@jobbuddies/shared'
import { confirmGroup } from '../../packages/plugin/src/services/groups/confirm.ts'
import { seatPeople } from '../../packages/plugin/src/services/groups/acts.ts'
import { startGroup } from '../../packages/plugin/src/services/running/start.ts'
import type { MeetingRow } from '../../packages/plugin/src/services/running/rows.ts'
import type { World } from './groups.ts'
import type { On } from './useHost.ts'

export const zone = 'Europe/Helsinki'

/** Puts a mentor and two mentees into a group of this world and confirms it. */
export async function confirmed(world: World, by: string) {
  const group = await world.group()
  const mentor = await world.person({ role: 'mentor', name: 'Mona Mentor' })
  const mentees = [
    await world.person({ stage: 'accepted', name: 'Zoë Mentee' }),
    await world.person({ stage: 'accepted', name: 'Ali Mentee' }),
  ]
  const now = world.clock.now()
  const steps = [mentor, ...mentees].map((application) => ({ application, from: null, to: group }))
  const seated = await seatPeople({ pool: world.pool, plan: world.plan, by, now, steps })
  const done = seated.ok ? await confirmGroup({ pool: world.pool, group, by, now }) : seated
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return { group, mentor, mentees: mentees as [string, string] }
}

export const begin = (
  world: World,
  {
    group,
    by,
    start = {},
    now = world.clock.now(),
  }: { group: string; by: string; start?: Partial<GroupStart>; now?: Date },
) =>
  startGroup({
    ...{ pool: world.pool, group, zone, by, now },
    start: { startsOn: '2031-03-03', time: '17:00', place: 'Library', link: '', ...start },
  })

/** The meetings of a group in the order of its plan. */
export const meetingsOf = (on: On, group: string) =>
  on.database.query<MeetingRow & { starts_at: Date | null }>(
    `select m.*, m.revision::int, m.sequence::int, m.minutes::int, m.number::int from meetings m where m.group_id = $1
     order by m.state = 'cancelled', m.number, m.id`,
    [group],
  )

/** Why it was refused; fails when it was not. */
export function whyNot(done: RunDone): RunRefusalCode {
  if (done.ok) throw new Error('It was done')
  return done.refusal.code
}

/** Templates of the mails that were queued to one person, in order. */
export const mailsTo = async (on: On, application: string): Promise<string[]> =>
  (
    await on.database.query<{ template: string }>(
      `select template from outbox where application_id = $1 order by created_at, id`,
      [application],
    )
  ).map(({ template }) => template)
