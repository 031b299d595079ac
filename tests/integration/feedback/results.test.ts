import { beforeAll, describe, expect, it } from 'vitest'
import type { FeedbackReport } from '../../../packages/plugin/src/feedback/contract.ts'
import { copySubject } from '../../../packages/plugin/src/rights/copy.ts'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { exportOwn } from '../../../packages/plugin/src/services/exportOwn.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { answering, ask, roundOf, runningGroup, tokenOf } from '../../support/feedback.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { rest } from '../../support/rest.ts'
import { confirmDays, day, runOnce } from '../../support/retention.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
const startsOn = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, {
    feedback: [
      { moment: 'start', side: 'participants', anonymous: true },
      { moment: 'start', side: 'facilitators', anonymous: false },
    ],
  })
})

const get = (below: string) =>
  rest(on.host, 'GET', `/editor/feedback${below}programme=${world.programme}`, {
    token: staff.coordinator.token,
  })
const report = async (group = '') => (await get(`?${group && `group=${group}&`}`)).body as FeedbackReport
const say = async (person: string, answers: object) =>
  expect((await answering(on, await tokenOf(on, person)).write(answers)).status).toBe(200)
const good = (words: string) => ({ confidence: '2', where_to_look: '3', network: '1', hopes: words })
/** A group of so many who take part, all of whom are asked. */
async function groupOf(mentees: number) {
  const made = await runningGroup(on, world, { mentees, startsOn })
  await ask(on, world, new Date())
  return made
}
const own = ({ rounds }: FeedbackReport, group: string) =>
  rounds.find((round) => round.group === group && round.side === 'participants')

describe('The results of feedback', () => {
  it('are hidden while an anonymous round goes on, and shown when everybody has answered', async () => {
    const { group, mentees, mentors } = await groupOf(6)
    for (const person of mentees.slice(1)) await say(person, good(`canary ${person}`))
    const before = await report(group)
    expect(own(before, group)).toMatchObject({ asked: 6, answered: 5, hidden: 'open', open: true })
    expect(before.questions).toEqual([])
    expect(JSON.stringify(before)).not.toContain('canary')
    await say(mentees[0]!, { ...good('canary'), confidence: '5' })
    await say(mentors[0]!, { prepared: '4', understanding: '5', hopes: 'Named words' })
    const after = await report(group)
    expect(own(after, group)).toMatchObject({ asked: 6, answered: 6, hidden: null, open: false })
    const tally = after.questions.find(({ key }) => key === 'confidence')?.tallies[0]
    expect(tally).toMatchObject({ moment: 'start', answers: 6, mean: 2.5 })
    expect(after.words.find(({ side }) => side === 'participants')?.texts.map(({ by }) => by)).toEqual(
      Array(6).fill(null),
    )
    const [name] = await on.database.query<{ name: string }>(
      `select name from applications where id = $1`,
      mentors.slice(0, 1),
    )
    expect(after.words.find(({ side }) => side === 'facilitators')?.texts).toEqual([
      { text: 'Named words', by: name!.name },
    ])
  })

  it('of small groups are in no view of one group and in no file of it, and are summed up from five on', async () => {
    const before = (await report()).questions.find(({ key }) => key === 'network')?.tallies[0]?.answers ?? 0
    const [one, two] = [await groupOf(4), await groupOf(3)]
    for (const person of one.mentees) await say(person, good('small canary'))
    const sum = async () =>
      (await report()).questions.find(({ key }) => key === 'network')?.tallies[0]?.answers
    expect(await sum()).toBe(before)
    expect(own(await report(one.group), one.group)).toMatchObject({ answered: 4, hidden: 'few' })
    for (const person of two.mentees) await say(person, good('small canary'))
    expect(await sum()).toBe(before + 7)
    expect(JSON.stringify(await report(one.group))).not.toContain('small canary')
    const file = await get(`/export?format=csv&group=${one.group}&`)
    expect(file.status).toBe(200)
    expect(file.text).not.toContain('small canary')
    const all = await get('/export?format=csv&')
    expect(all.text.match(/"Several groups","Anonymous","[^"]*","small canary"/g)).toHaveLength(7)
  })

  it('as a file name whoever was promised no secrecy alone; who took it is recorded', async () => {
    const { text, headers } = await get('/export?format=csv&')
    expect(headers['content-type'] ?? '').toContain('text/csv')
    expect(text).toContain('Named words')
    for (const line of text.split('\r\n').filter((each) => each.includes('canary')))
      expect(line).toContain('"Anonymous"')
    const [row] = await on.database.query<{ filter: object; amount: number }>(
      `select filter, amount::int from application_exports order by at desc limit 1`,
    )
    expect(row?.filter).toEqual({ feedback: { programme: world.programme } })
    expect(row?.amount).toBeGreaterThan(10)
    expect((await get('/export?format=pdf&')).status).toBe(422)
  })
})

describe('A copy of what is held of a person', () => {
  it.each([
    ['leads', 0, { prepared: '4', understanding: '5' }],
    ['takes part', 1, null],
  ] as const)(
    'who %s has what they were asked, and what they said with their name alone',
    async (_, at, own) => {
      const { mentees, mentors } = await groupOf(1)
      const [mentor, mentee] = [mentors[0]!, mentees[0]!]
      await say(mentor, { prepared: '4', understanding: '5' })
      await say(mentee, good('canary of one'))
      const id = [mentor, mentee][at]!
      const { mail: sources, pool } = servicesOf(on.host.payload)
      const whole = await exportOwn({ sources, id })
      expect(whole?.feedback).toMatchObject([
        { moment: 'start', answered: true, anonymous: !own, answers: own },
      ])
      expect(whole?.feedback[0]?.questions).toHaveLength(own ? 3 : 4)
      expect(JSON.stringify(whole)).not.toContain('canary of one')
      const [person] = await on.database.query<{ email: string }>(
        'select email from applications where id = $1',
        [id],
      )
      const copy = await copySubject(pool, person!.email)
      expect(copy.feedback_requests).toMatchObject([{ application_id: id, answered: true }])
      expect((copy.feedback_answers ?? []).map(({ answers }) => answers)).toEqual(own ? [own] : [])
      expect(JSON.stringify(copy)).not.toContain('canary of one')
    },
  )
})

describe('The round of a group', () => {
  it('that is over goes after its days, once nobody is left who was asked, not sooner', async () => {
    const { group, mentees, mentors } = await groupOf(1)
    await say(mentees[0]!, good('canary'))
    await confirmDays(on)
    const { id } = (await roundOf(on, group))!
    const closed = (ms: number) =>
      on.database.query('update feedback_rounds set closed_at = $2 where id = $1', [
        ...[id, new Date(Date.now() - 365 * day - ms)],
      ])
    const ended = () => on.database.query(`update groups set stage = 'completed' where id = $1`, [group])
    const isLeft = async () => {
      await runOnce(on, { now: new Date() })
      return (await roundOf(on, group)) !== undefined
    }
    await closed(day)
    await ended()
    expect(await isLeft(), 'somebody who was asked is left').toBe(true)
    const { mail: sources, files, ledger } = servicesOf(on.host.payload)
    for (const person of [...mentees, ...mentors])
      expect(await eraseOwn({ sources, store: files.store, ledger, id: person })).toEqual({ ok: true })
    await on.database.query(`update groups set stage = 'running' where id = $1`, [group])
    expect(await isLeft(), 'the group goes on').toBe(true)
    await ended()
    await closed(-10_000)
    expect(await isLeft(), 'ten seconds before').toBe(true)
    await closed(0)
    expect(await isLeft()).toBe(false)
  })
})
