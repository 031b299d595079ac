import { type OwnCopy, ownCopySchema, ownExportSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/plugin/src/services/running/complete.ts'
import { holdMeeting } from '../../../packages/plugin/src/services/running/hold.ts'
import { addStep } from '../../../packages/plugin/src/services/running/steps.ts'
import { issueToken } from '../../../packages/plugin/src/services/tokens.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { bearer } from '../../support/mailedLinks.ts'
import { begin, confirmed, meetingsOf } from '../../support/running.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
let people: Awaited<ReturnType<typeof confirmed>>
const outcomes = ['A week at a hospital', 'A day at a bank']

/** Two mentees with a step each, the first at one of two meetings, in a group that is over. */
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, { meetingsMin: 2, cadence: 'weekly' })
  const of = { pool: world.pool, by: staff.coordinator.id, now: world.clock.now() }
  people = await confirmed(world, staff.coordinator.id)
  const { group, mentor, mentees } = people
  await begin(world, { group, by: staff.coordinator.id })
  for (const [at, mentee] of mentees.entries()) {
    const step = {
      kind: 'job_shadowing',
      of: mentee,
      part: null,
      title: outcomes[at]!,
      on: '2031-04-01',
    } as const
    const done = await addStep({ ...of, group, step: { ...step, partner: null } })
    if (!done.ok) throw new Error(done.refusal.code)
  }
  for (const [at, { id }] of (await meetingsOf(on, group)).entries()) {
    await on.database.query(`update meetings set starts_at = '2026-01-05T15:00:00Z' where id = $1`, [id])
    const present = at === 0 ? [mentor, mentees[0]] : [mentor]
    await holdMeeting({
      ...of,
      meeting: id,
      revision: 0,
      wall: null,
      mode: 'in_person',
      present,
      note: 'Hush.',
    })
  }
  await on.database.query(`update group_steps set state = 'done' where group_id = $1`, [group])
  const done = await completeGroup({ ...of, group })
  if (!done.ok) throw new Error(done.refusal.code)
})

async function holder(application: string) {
  const now = world.clock.now()
  const token = await issueToken({ pool: world.pool, purpose: 'status', holder: { application }, now })
  const { session } = (await on.host.api.post('/api/v1/links/exchange', { token })).body as {
    session: string
  }
  return (below: string) => on.host.api.get(`/api/v1/applications/me${below}`, bearer(session))
}
const entriesOf = ({ sections }: OwnCopy, heading: string) =>
  sections
    .find((section) => section.heading === heading)
    ?.entries.map((entry) => Object.fromEntries(entry.map(({ name, text }) => [name, text])))

describe('What a person asks for', () => {
  it('has their groups, the meetings that were logged with them and their own steps, and nobody else’s', async () => {
    const answer = await (await holder(people.mentees[0]))('/export')
    const { groups } = ownExportSchema.parse(answer.body)
    expect(groups).toMatchObject([
      {
        role: 'mentee',
        finished: true,
        meetings: [
          { number: 1, present: true, mode: 'in_person' },
          { number: 2, present: false },
        ],
        steps: [{ kind: 'job_shadowing', title: { en: outcomes[0] }, on: '2031-04-01', state: 'done' }],
      },
    ])
    for (const foreign of [outcomes[1]!, 'Ali Mentee', 'Mona Mentor', 'Hush.'])
      expect(answer.text).not.toContain(foreign)
  })
  it.each([
    ['en', 'Your groups', 'Your goals and steps', 'Job shadowing', 'You were there: Yes'],
    ['sv', 'Dina grupper', 'Dina mål och steg', 'Jobbskuggning', 'Du var med: Ja'],
    ['fi', 'Ryhmäsi', 'Tavoitteesi ja askeleesi', 'Työn varjostaminen', 'Olit paikalla: Kyllä'],
  ])('is there to read in %s, too, in words and without ids', async (locale, groups, steps, kind, there) => {
    const answer = await (await holder(people.mentees[0]))(`/copy?locale=${locale}`)
    const copy = ownCopySchema.parse(answer.body)
    const [entry] = entriesOf(copy, groups)!
    expect(entry?.[steps]).toContain(kind)
    expect(Object.values(entry!).join('\n')).toContain(there)
    expect(answer.text).toContain(outcomes[0])
    const said = copy.sections.flatMap(({ entries }) => entries.flat().map(({ text }) => text))
    const withoutAddress = said.filter((text) => !text.includes('@')).join('\n')
    expect(withoutAddress).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d\d-\d\dT|\b[a-z]+_[a-z]+\b/)
  })
  it('leaves out of the words what is for machines alone', async () => {
    const ask = await holder(people.mentees[0])
    const whole = ownExportSchema.parse((await ask('/export')).body)
    const copy = ownCopySchema.parse((await ask('/copy?locale=en')).body)
    const filled = Object.entries(whole).flatMap(([part, items]) =>
      Array.isArray(items) && items.length > 0 ? [part] : [],
    )
    expect(filled).toEqual(expect.arrayContaining(['groups', 'history', 'messages']))
    expect(copy.sections).toHaveLength(filled.length + 1)
    expect(entriesOf(copy, 'Messages that we wrote to you')).toHaveLength(whole.messages.length)
    expect((await on.host.api.get('/api/v1/applications/me/copy?locale=en')).status).toBe(401)
  })
})
