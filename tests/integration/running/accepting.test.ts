import { randomUUID } from 'node:crypto'
import { ownApplicationSchema, ownExportSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { runReport } from '../../../packages/plugin/src/running/report.ts'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { leaveGroups } from '../../../packages/plugin/src/services/groups/leave.ts'
import { recordPreparation } from '../../../packages/plugin/src/services/running/prepare.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { issueToken } from '../../../packages/plugin/src/services/tokens.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { bearer, letters, tokensIn } from '../../support/mailedLinks.ts'
import { insert } from '../../support/persons.ts'
import { rest } from '../../support/rest.ts'
import { begin, confirmed, mailsTo, zone } from '../../support/running.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually } from '../../support/waiting.ts'

const on = useHost()
const [guidelines, secrecy] = ['68a1f0c2b3d4e5f601234567', '68a1f0c2b3d4e5f601234568']
const training = '68a1f0c2b3d4e5f601234569'
let staff: Staff
let world: World

const write = (text: string, locale = 'en') =>
  update(
    on.host.payload,
    'programmes',
    world.programme,
    {
      trainings: [{ id: training, name: 'Training of mentors', role: 'mentor' }],
      agreements: [
        { id: guidelines, name: locale === 'sv' ? 'Riktlinjer' : 'Guidelines', text },
        { id: secrecy, name: locale === 'sv' ? 'Tystnad' : 'Secrecy', text: 'Hush.' },
      ],
    },
    { locale },
  )
beforeAll(async () => {
  staff = await createStaff(on.host)
  world = await groupWorld(on)
  await write('Be kind.')
  await write('Var snäll.', 'sv')
})

const team = () => confirmed(world, staff.coordinator.id)
/** Somebody with the session of their own link. */
async function holder(application: string) {
  const now = world.clock.now()
  const token = await issueToken({ pool: world.pool, purpose: 'status', holder: { application }, now })
  const answer = await on.host.api.post('/api/v1/links/exchange', { token })
  const { session } = answer.body as { session: string }
  const ask = (method: string, below = '', body?: unknown) =>
    on.host.api.ask(`/api/v1/applications/me${below}`, {
      method,
      headers: { ...bearer(session), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  const agreements = async (locale = 'en') =>
    ownApplicationSchema.parse((await ask('GET', `?locale=${locale}`)).body).agreements
  const accept = async (part: string, version?: string) => {
    const shown = (await agreements()).find((each) => each.part === part)?.version
    return ask('POST', '/agreements', { part, version: version ?? shown ?? '0'.repeat(64) })
  }
  return { ask, agreements, accept }
}
const report = async (group: string) =>
  (await runReport({ pool: world.pool, id: group, locale: 'en', zone, now: world.clock.now() }))!
const kept = (application: string) =>
  on.database.query<{ part: string; link: boolean; by: string | null; wording: object }>(
    `select part, by_link as link, by_id as by, wording from preparations where application_id = $1 order by part`,
    [application],
  )
const byStaff = (group: string, application: string, day: string | null) =>
  recordPreparation({
    ...{ pool: world.pool, group, zone, now: world.clock.now(), by: staff.coordinator.id },
    write: { applications: [application], kind: 'agreement', part: guidelines, on: day, hours: null },
  })
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(world.clock.now())

/** The same several times at once: each has begun before any of them can come to its end. */
async function atOnce<T>(group: string, times: number, act: () => Promise<T>): Promise<Promise<T>[]> {
  const client = await world.pool.connect()
  try {
    await client.query('begin')
    await client.query('select from groups where id = $1 for update', [group])
    const begun = Array.from({ length: times }, act)
    const waiting = () =>
      on.database.query(
        `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
    await eventually(async () => (await waiting()).length === times, { what: 'All of them wait' })
    return begun
  } finally {
    await client.query('rollback')
    client.release()
  }
}

describe('Whoever has a place in a confirmed group', () => {
  it('is told once by mail that there is something to accept, and by none that leaves after they have', async () => {
    const { mentees } = await team()
    expect(await mailsTo(on, mentees[0])).toEqual(['agreement_asked'])
    const where = `application_id = '${mentees[0]}' and template = 'agreement_asked'`
    const [letter] = await letters(on, where)
    expect(letter?.text).toContain('/en/application?t=')
    const [token] = tokensIn(letter!.text)
    expect((await on.host.api.post('/api/v1/links/exchange', { token })).status).toBe(201)
    const who = await holder(mentees[0])
    expect((await who.accept(guidelines)).status).toBe(200)
    expect(await letters(on, where)).toHaveLength(1)
    expect((await who.accept(secrecy)).status).toBe(200)
    expect(await letters(on, where)).toEqual([])
  })

  it('reads it in their language, or in one that it has, and afterwards that they accepted it and when', async () => {
    const { mentees } = await team()
    const who = await holder(mentees[0])
    const shown = async (locale: string) =>
      (await who.agreements(locale)).map(({ name, text, locale: of, acceptedOn }) => [
        name,
        text,
        of,
        acceptedOn,
      ])
    expect(await shown('sv')).toEqual([
      ['Riktlinjer', 'Var snäll.', 'sv', null],
      ['Tystnad', 'Hush.', 'sv', null],
    ])
    expect(await shown('fi')).toEqual([
      ['Guidelines', 'Be kind.', 'en', null],
      ['Secrecy', 'Hush.', 'en', null],
    ])
    expect((await who.accept(guidelines)).status).toBe(200)
    expect(await shown('en')).toEqual([
      ['Secrecy', 'Hush.', 'en', null],
      ['Guidelines', 'Be kind.', 'en', today()],
    ])
  })

  it('accepts it once, in the words that it has, and staff see by whom', async () => {
    const { group, mentees } = await team()
    const who = await holder(mentees[0])
    const version = (await who.agreements())[0]!.version!
    const presses = await atOnce(group, 3, () => who.accept(guidelines, version))
    const answers = await Promise.all(presses)
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect((await who.accept(guidelines, version)).status).toBe(200)
    const wording = { en: 'Be kind.', sv: 'Var snäll.' }
    expect(await kept(mentees[0])).toEqual([{ part: guidelines, link: true, by: null, wording }])
    const { duties, events } = await report(group)
    const duty = duties.find(({ part }) => part === guidelines)
    expect(duty?.done).toEqual([{ application: mentees[0], on: today(), hours: null, byLink: true }])
    expect(duty?.missing).not.toContain(mentees[0])
    expect(events.filter(({ kind }) => kind === 'accepted')).toMatchObject([{ by: 'Zoë Mentee' }])
  })

  it('has it stand as they did it when staff note the same, until staff take it back', async () => {
    const { group, mentees } = await team()
    const who = await holder(mentees[0])
    await who.accept(guidelines)
    expect((await byStaff(group, mentees[0], '2026-01-05')).ok).toBe(true)
    expect(await kept(mentees[0])).toMatchObject([{ link: true, by: null }])
    expect((await report(group)).events.map(({ kind }) => kind)).toEqual(['accepted'])
    expect((await byStaff(group, mentees[0], null)).ok).toBe(true)
    expect((await who.agreements()).map(({ acceptedOn }) => acceptedOn)).toEqual([null, null])
    expect((await report(group)).events.map(({ kind }) => kind)).toEqual(['unprepared', 'accepted'])
    await byStaff(group, mentees[0], '2026-01-05')
    expect((await who.accept(guidelines)).status).toBe(200)
    expect(await kept(mentees[0])).toMatchObject([{ link: false, by: staff.coordinator.id }])
  })

  it('is asked to read again when the words have changed, in whatever language', async () => {
    const { mentees } = await team()
    const who = await holder(mentees[0])
    const version = (await who.agreements())[0]!.version!
    await write('Var mycket snäll.', 'sv')
    const refused = await who.accept(guidelines, version)
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'agreement_changed' }])
    expect(await kept(mentees[0])).toEqual([])
    expect((await who.accept(guidelines)).status).toBe(200)
    expect(await kept(mentees[0])).toMatchObject([{ wording: { sv: 'Var mycket snäll.' } }])
    await write('Var snäll.', 'sv')
    expect((await who.accept(guidelines, version)).status, 'accepted is accepted').toBe(200)
  })

  it('accepts nothing for anybody else, and nobody without a link accepts anything', async () => {
    const { mentees } = await team()
    const [one, other] = [await holder(mentees[0]), await holder(mentees[1])]
    const version = (await one.agreements())[0]!.version!
    expect((await other.accept(guidelines, version)).status).toBe(200)
    expect(await kept(mentees[0])).toEqual([])
    expect(await kept(mentees[1])).toHaveLength(1)
    const { status } = await on.host.api.post('/api/v1/applications/me/agreements', {
      ...{ part: secrecy, version },
    })
    expect(status).toBe(401)
    const named = { part: guidelines, version, application: mentees[0] }
    expect((await other.ask('POST', '/agreements', named)).status).toBe(422)
    expect(await kept(mentees[0])).toEqual([])
  })

  it('is refused what the programme does not ask for, and what is no agreement', async () => {
    const { mentor } = await team()
    const who = await holder(mentor)
    const version = (await who.agreements())[0]!.version!
    for (const part of ['nothing', training, randomUUID()]) {
      const { status, body } = await who.ask('POST', '/agreements', { part, version })
      expect([status, body], part).toMatchObject([409, { code: 'not_now' }])
    }
    for (const body of [{ part: guidelines }, { part: '', version }, { part: guidelines, version: 'x' }])
      expect((await who.ask('POST', '/agreements', body)).status, JSON.stringify(body)).toBe(422)
    expect(await kept(mentor)).toEqual([])
  })
})

describe('Whoever has no place for certain in a group that is not over', () => {
  const seat = (application: string, group: string, state = 'planned') =>
    insert(on.database, 'group_members', {
      ...{ application_id: application, group_id: group, role: 'mentee', state, pinned: false, seat: 1 },
      ...{ since: new Date(), holds: application },
    })
  it.each([
    ['in none', () => world.person({ stage: 'accepted' })],
    [
      'in one that is only planned',
      async () => {
        const person = await world.person({ stage: 'accepted' })
        await seat(person, await world.group())
        return person
      },
    ],
    [
      'in one that is confirmed without them as yet',
      async () => {
        const person = await world.person({ stage: 'accepted' })
        await seat(person, (await team()).group)
        return person
      },
    ],
    [
      'in one that they have left',
      async () => {
        const { mentees } = await team()
        await on.database.query(
          `with gone as (select $1::uuid as id), ${leaveGroups({ of: 'gone', at: 'now()' })} select 1`,
          [mentees[0]],
        )
        return mentees[0]
      },
    ],
    [
      'in one that is over',
      async () => {
        const { group, mentees } = await team()
        await on.database.query(`update groups set stage = 'completed' where id = $1`, [group])
        return mentees[0]
      },
    ],
  ])('is asked for nothing and accepts nothing: %s', async (_, person) => {
    const { mentees } = await team()
    const version = (await (await holder(mentees[0])).agreements())[0]!.version!
    const application = await person()
    const who = await holder(application)
    expect(await who.agreements()).toEqual([])
    const { status, body } = await who.accept(guidelines, version)
    expect([status, body]).toMatchObject([409, { code: 'not_now' }])
    expect(await kept(application)).toEqual([])
  })
})

it('A group begins once everybody has accepted by their own link, with nothing noted by staff but the training', async () => {
  const { group, mentor, mentees } = await team()
  const start = () => begin(world, { group, by: staff.coordinator.id })
  await recordPreparation({
    ...{ pool: world.pool, group, zone, now: world.clock.now(), by: staff.coordinator.id },
    write: { applications: [mentor], kind: 'training', part: training, on: '2026-01-05', hours: null },
  })
  const everybody = [mentor, ...mentees]
  for (const [at, application] of everybody.entries()) {
    expect(await start()).toEqual({
      ok: false,
      refusal: { code: 'not_prepared', have: everybody.length - at },
    })
    const who = await holder(application)
    for (const part of [guidelines, secrecy]) expect((await who.accept(part)).status).toBe(200)
  }
  expect((await start()).ok).toBe(true)
})

it('What was accepted is told to the person who asks for everything, and goes with them', async () => {
  const { group, mentees } = await team()
  const who = await holder(mentees[0])
  await who.accept(guidelines)
  const own = ownExportSchema.parse((await who.ask('GET', '/export')).body)
  expect(own.preparations).toMatchObject([
    { kind: 'agreement', wording: { en: 'Be kind.' }, on: today(), byLink: true },
  ])
  const [{ email } = { email: '' }] = await on.database.query<{ email: string }>(
    'select email from applications where id = $1',
    [mentees[0]],
  )
  const copy = await rest(on.host, 'POST', '/editor/rights/copy', {
    ...{ token: staff.coordinator.token, body: { email, format: 'json' } },
  })
  expect(copy.body).toMatchObject({ preparations: [{ by_link: true, wording: { en: 'Be kind.' } }] })
  const { mail: sources, files, ledger } = servicesOf(on.host.payload)
  expect(await eraseOwn({ sources, store: files.store, ledger, id: mentees[0] })).toEqual({ ok: true })
  expect(await kept(mentees[0])).toEqual([])
  const { events } = await report(group)
  expect(events.filter(({ kind }) => kind === 'accepted')).toMatchObject([{ by: null }])
})
