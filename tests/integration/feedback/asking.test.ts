import { randomUUID } from 'node:crypto'
import { closingShown, feedbackDays, feedbackReminderDays, feedbackSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { completeGroup } from '../../../packages/plugin/src/services/running/complete.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { answering, ask, asked, roundOf, runningGroup, tokenOf } from '../../support/feedback.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { create, createStaff, type Staff, unique, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
let world: World
const day = 86_400_000
const moments = ['start', 'middle', 'end'] as const
const plan = moments.flatMap((moment) => [
  { moment, side: 'participants', anonymous: true },
  { moment, side: 'facilitators', anonymous: false },
])
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, { feedback: plan, meetingsMin: 1 })
})

/** Nine in the morning in Finland, today: what is asked then can be answered now. */
const startsOn = new Date().toISOString().slice(0, 10)
const due = () => {
  const winter = new Date(`${startsOn}T07:00:00Z`)
  const hour = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Helsinki',
    hour: '2-digit',
    hourCycle: 'h23',
  })
  return new Date(winter.getTime() - (Number(hour.format(winter)) - 9) * 3_600_000)
}
const later = (ms: number) => new Date(due().getTime() + ms)
const begun = (of: { mentors?: number; mentees?: number } = {}) =>
  runningGroup(on, world, { ...of, startsOn })
const good = { confidence: '2', where_to_look: '3', network: '1', hopes: 'A canary of hope' }
const led = { prepared: '4', understanding: '5' }
const answersOf = (round: string) =>
  on.database.query<{ id: string; application_id: string | null; answers: Record<string, string> }>(
    `select * from feedback_answers where round_id = $1`,
    [round],
  )

describe('Feedback at the start', () => {
  it.each([
    [-1, 0],
    [0, 1],
  ])('%i ms after it is due has been asked %i times of either side', async (ms, times) => {
    const { mentors, mentees } = await begun()
    await ask(on, world, later(ms))
    for (const person of [...mentors, ...mentees]) expect(await asked(on, person)).toHaveLength(times)
  })
  it('is asked once and reminded of once, however many look at the same time and afterwards', async () => {
    const { mentees, group } = await begun()
    await Promise.all(Array.from({ length: 5 }, () => ask(on, world, due())))
    await ask(on, world, later(feedbackReminderDays * day - 1))
    expect(await asked(on, mentees[0]!, 'feedback_reminder')).toHaveLength(0)
    await answering(on, await tokenOf(on, mentees[1]!)).write(good)
    await Promise.all(Array.from({ length: 5 }, () => ask(on, world, later(feedbackReminderDays * day))))
    await ask(on, world, later((feedbackReminderDays + 1) * day))
    const kinds = await on.database.query(
      `select template, application_id = $2 as answered, count(*)::int from outbox
       where application_id in ($1, $2) and template like 'feedback%' group by 1, 2 order by 1, 2`,
      [mentees[0], mentees[1]],
    )
    expect(kinds).toEqual([
      { template: 'feedback_asked', answered: false, count: 1 },
      { template: 'feedback_asked', answered: true, count: 1 },
      { template: 'feedback_reminder', answered: false, count: 1 },
    ])
    expect((await roundOf(on, group))?.closed_at).toBeNull()
  })
  it('is over after three weeks: no link opens it, and no mail goes out', async () => {
    const { mentees, group } = await begun()
    await ask(on, world, due())
    const token = await tokenOf(on, mentees[0]!)
    await on.database.query(
      `update feedback_rounds set closes_at = now() - interval '1 ms', opens_at = opens_at - interval '${feedbackDays} days'
       where group_id = $1`,
      [group],
    )
    expect((await answering(on, token).read()).feedback).toMatchObject({ code: 'link_expired' })
    expect((await answering(on, token).write(good)).status).toBe(410)
    await ask(on, world, new Date())
    const round = await roundOf(on, group)
    expect(round?.closed_at).toEqual(round?.closes_at)
    expect(await asked(on, mentees[1]!, 'feedback_reminder')).toEqual([])
  })
  it('is asked of whoever comes to the group while it goes on, and of nobody who has left', async () => {
    const { mentees, seat } = await begun()
    await ask(on, world, due())
    const token = await tokenOf(on, mentees[0]!)
    const [fresh] = await world.many(1, { stage: 'placed' })
    await seat(fresh!, 'mentee')
    await on.database.query(
      `update group_members set state = 'left', holds = null, until = now() where application_id = $1`,
      [mentees[0]],
    )
    await ask(on, world, later(feedbackReminderDays * day))
    expect(await asked(on, fresh!)).toHaveLength(1)
    expect(await asked(on, mentees[0]!, 'feedback_reminder')).toEqual([])
    expect((await answering(on, token).read()).status).toBe(410)
  })
  it('asks the questions of the set that the plan names, as they were, without those for files', async () => {
    const label = 'How was it?'
    const set = await create(on.host.payload, 'question-sets', {
      name: unique('Feedback'),
      questions: [
        {
          key: 'how',
          kind: 'choice',
          required: true,
          label,
          options: [{ value: 'well', label: 'Well' }],
          maxLength: 9,
          page: 'goals',
        },
        { key: 'proof', kind: 'file', required: true, label: 'A file', maxLength: 9 },
      ],
    })
    const other = await groupWorld(on)
    await update(on.host.payload, 'programmes', other.programme, {
      feedback: [{ moment: 'start', side: 'participants', anonymous: false, questionSet: set.id }],
    })
    const { mentees, mentors } = await runningGroup(on, other, { startsOn })
    await ask(on, other, due())
    expect(await asked(on, mentors[0]!)).toEqual([])
    await update(on.host.payload, 'question-sets', String(set.id), {
      questions: [{ key: 'new', kind: 'text', required: true, label: 'New?', maxLength: 9 }],
    })
    const { read, write } = answering(on, await tokenOf(on, mentees[0]!))
    const { feedback } = await read()
    expect(feedback.questions.map(({ key, label: said }) => [key, said])).toEqual([['how', label]])
    expect(feedback.anonymous).toBe(false)
    expect((await write({ how: 'well' })).status).toBe(200)
  })
})

describe('The end', () => {
  it('is asked when staff end the group, of everybody who was in it until then, once', async () => {
    const { group, mentees } = await begun()
    const now = new Date()
    await on.database.query(
      `insert into meetings (id, group_id, number, kind, starts_at, zone, minutes, mode, state, revision, sequence, changed_at, created_at, updated_at)
       values (gen_random_uuid(), $1, 1, 'meeting', $2::timestamptz - interval '2 hours', 'Europe/Helsinki', 60, 'online', 'held', 0, 0, $2, $2, $2)`,
      [group, new Date(now.getTime() - 60 * day)],
    )
    expect(await completeGroup({ pool: world.pool, group, by: staff.coordinator.id, now })).toMatchObject({
      ok: true,
    })
    // All its meetings were held long ago: nobody is asked about that again.
    await ask(on, world, new Date(now.getTime() + 1))
    expect(await asked(on, mentees[0]!)).toEqual([])
    await on.database.query(
      `update meetings set starts_at = $2::timestamptz - interval '3 hours' where group_id = $1`,
      [group, now],
    )
    await ask(on, world, new Date(now.getTime() + 1))
    await ask(on, world, new Date(now.getTime() + day))
    const { read } = answering(on, await tokenOf(on, mentees[0]!))
    expect((await read()).feedback).toMatchObject({ moment: 'end', side: 'participants', answered: false })
  })
})

describe('A link to feedback', () => {
  it('shows the questions and the promise, names nobody, and changes nothing when it is read', async () => {
    const { mentees, mentors, group } = await begun()
    await ask(on, world, due())
    const { read } = answering(on, await tokenOf(on, mentees[0]!))
    const all = () =>
      on.database.query(
        `select (select jsonb_agg(r) from feedback_rounds r where r.group_id = $1) as rounds, (select jsonb_agg(q) from feedback_requests q
           join feedback_rounds r on r.id = q.round_id where r.group_id = $1) as requests, (select jsonb_agg(l) from application_links l
           where l.application_id = $2) as links`,
        [group, mentees[0]],
      )
    const before = await all()
    const { feedback, status } = await read()
    expect(status).toBe(200)
    expect(await all()).toEqual(before)
    expect(feedbackSchema.parse(feedback)).toMatchObject({
      anonymous: true,
      side: 'participants',
      moment: 'start',
    })
    const closes = { closesAt: new Date(feedback.closesAt), zone: feedback.zone }
    expect(closingShown(closes).time, 'a day is said, and it counts to its end').toBeNull()
    for (const secret of [...mentees, ...mentors, '@', 'Person'])
      expect(JSON.stringify(feedback)).not.toContain(secret)
  })
  it('opens nothing else, and is opened by no other token', async () => {
    const { mentees, mentors } = await begun()
    await ask(on, world, due())
    const token = await tokenOf(on, mentees[0]!)
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await on.database.query(`select from application_links where hash = $1`, [token])).toEqual([])
    for (const path of ['links/exchange', 'group-logs/read', 'group-logs/calendar', 'consultations/read'])
      expect(
        (await on.host.api.post(`/api/v1/${path}`, { token, locale: 'en' })).status,
        path,
      ).toBeGreaterThan(400)
    for (const wrong of ['A'.repeat(43), 'nonsense', token.slice(1)])
      expect((await answering(on, wrong).read()).status).toBe(404)
    expect((await answering(on, await tokenOf(on, mentors[0]!)).read()).feedback.side).toBe('facilitators')
  })
  it('refuses what is missing or wrong, naming the field, and keeps nothing of it', async () => {
    const { mentees, group } = await begun()
    await ask(on, world, due())
    const { write } = answering(on, await tokenOf(on, mentees[0]!))
    const { status, body } = await write({ ...good, network: '6', confidence: '', more: 'x' })
    expect(status).toBe(422)
    expect((body as { errors: object[] }).errors).toEqual([
      { path: 'answers.more', code: 'unknown_key' },
      { path: 'answers.confidence', code: 'required' },
      { path: 'answers.network', code: 'not_an_option' },
    ])
    expect(await answersOf((await roundOf(on, group))!.id)).toEqual([])
  })
  it('counts answers once, whoever sends them again at the same time; other words are refused', async () => {
    const { mentees, group } = await begun()
    await ask(on, world, due())
    const { read, write } = answering(on, await tokenOf(on, mentees[0]!))
    const id = randomUUID()
    const same = await Promise.all(Array.from({ length: 6 }, () => write(good, id)))
    expect(same.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    const others = await Promise.all(Array.from({ length: 4 }, () => write({ ...good, hopes: 'Other' })))
    expect(others.map(({ body }) => (body as { code: string }).code)).toEqual(Array(4).fill('not_now'))
    expect(await answersOf((await roundOf(on, group))!.id)).toMatchObject([{ answers: good }])
    expect((await read()).feedback.answered).toBe(true)
  })
  it('counts one of several different answers that come at the same time', async () => {
    const { mentees, group } = await begun()
    await ask(on, world, due())
    const { write } = answering(on, await tokenOf(on, mentees[0]!))
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, at) => write({ ...good, hopes: `Words ${at}` })),
    )
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409, 409])
    const kept = all.findIndex(({ status }) => status === 200)
    expect(await answersOf((await roundOf(on, group))!.id)).toMatchObject([
      { answers: { hopes: `Words ${kept}` } },
    ])
  })
})

describe('Erasing a person', () => {
  it('takes named answers away; anonymous ones are nobody’s, and stay', async () => {
    const { mentees, mentors, group } = await begun()
    await ask(on, world, due())
    for (const [person, answers] of [
      [mentees[0]!, good],
      [mentors[0]!, led],
    ] as const)
      expect((await answering(on, await tokenOf(on, person)).write(answers)).status).toBe(200)
    const rounds = [await roundOf(on, group), await roundOf(on, group, { side: 'facilitators' })].map(
      (round) => round!.id,
    )
    expect(await answersOf(rounds[1]!)).toMatchObject([{ application_id: mentors[0], answers: led }])
    const { mail: sources, files, ledger } = servicesOf(on.host.payload)
    for (const id of [mentees[0]!, mentors[0]!])
      expect(await eraseOwn({ sources, store: files.store, ledger, id })).toEqual({ ok: true })
    expect((await answersOf(rounds[0]!)).map(({ answers }) => answers)).toEqual([good])
    expect(await answersOf(rounds[1]!)).toEqual([])
    const left = await on.database.query(`select from feedback_requests where round_id = any($1)`, [rounds])
    expect(left).toHaveLength(1)
  })
})
