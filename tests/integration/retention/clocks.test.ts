import { standardDays } from '@jobbuddies/shared'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { forgetStatement } from '../../../packages/plugin/src/retention/forget.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { draftApi, newDraft, saveTo } from '../../support/drafts.ts'
import { findWords, insert, type Person, type PersonOf, plantPerson } from '../../support/persons.ts'
import { confirmDays, day, rowsIn, runOnce, runsOf } from '../../support/retention.ts'
import { createPeriod, createStaff, type Row, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const second = 1_000
const now = new Date()
const ago = (days: number, ms = 0) => new Date(now.getTime() - days * day + ms)
let staff: Staff
let period: Row

beforeAll(async () => {
  staff = await createStaff(on.host)
  period = await createPeriod(on.host.payload)
})
beforeEach(async () => {
  const all = await on.database.query<{ id: string }>('select id from applications')
  await on.database.query(forgetStatement({ ids: '$1::uuid[]' }), [all.map(({ id }) => id)])
  for (const table of ['retention_runs', 'retention_confirmations', 'application_counts', 'outbox'])
    await on.database.query(`delete from ${table}`)
})

const plant = (days: number, of: Partial<PersonOf> & { ms?: number } = {}): Promise<Person> => {
  const { ms = 0, ...more } = of
  return plantPerson(on, {
    ...{ period: { id: period.id, programme: period.programme }, staff: staff.admin.id, stage: 'declined' },
    ...{ arrivedAt: ago(days + 20), decidedAt: ago(days, ms) },
    ...more,
  })
}
const group = (stage: string) =>
  insert(on.database, 'groups', { name: 'A group', programme_id: String(period.programme), stage })
const leftOf = async (...people: Person[]) => {
  const rows = await on.database.query<{ id: string }>('select id from applications where id = any($1)', [
    people.map(({ id }) => id),
  ])
  const ids = new Set(rows.map(({ id }) => id))
  return people.map(({ id }) => ids.has(id))
}
/** Applications that are or once were there, by stage. */
const counted = () =>
  on.database.query(
    `select stage, sum(n)::int as n from (
       select stage, count(*) as n from applications group by 1
       union all select outcome, amount from application_counts) every group by 1 order by 1`,
  )
/** Words that only the table of those who wait for an opening has, and links to it. */
const ofSubscription = (hit: string) =>
  /^subscriptions: |-unsubscribe$/.test(hit) || (/^outbox: /.test(hit) && /-mail$/.test(hit))

describe('Until somebody has looked and confirmed', () => {
  it('nothing is deleted, however long its time is over', async () => {
    const person = await plant(3_000)
    expect(await runOnce(on, { now })).toBeNull()
    expect(await leftOf(person)).toEqual([true])
    expect(await runsOf(on)).toEqual([])
  })
  it('a time that was made shorter is the longer one', async () => {
    await confirmDays(on)
    const person = await plant(100)
    await runOnce(on, { now, set: { ...standardDays, rejected: 50 } })
    expect(await leftOf(person)).toEqual([true])
    await confirmDays(on, { ...standardDays, rejected: 50 })
    await runOnce(on, { now, set: { ...standardDays, rejected: 50 } })
    expect(await leftOf(person)).toEqual([false])
  })
})

describe('Applications whose time is over', () => {
  beforeEach(() => confirmDays(on))

  it.each([
    ['withdrawn', 'withdrawn', 'mentee'],
    ['rejected', 'declined', 'mentee'],
    ['reserve', 'reserve', 'mentee'],
    ['participant', 'placed', 'mentee'],
    ['facilitator', 'placed', 'mentor'],
  ] as const)(
    'go by the clock of %s: not a second before, at it and after it',
    async (clock, stage, role) => {
      const days = standardDays[clock]
      const people = [
        await plant(days, { stage, role, ms: second }),
        await plant(days, { stage, role }),
        await plant(days, { stage, role, ms: -second }),
      ]
      const before = await counted()
      const done = await runOnce(on, { now })
      expect(await leftOf(...people)).toEqual([true, false, false])
      expect(done?.clocks[clock]).toBe(2)
      expect(await counted()).toEqual(before)
    },
  )

  it('leave no word of theirs anywhere, and the others all of theirs', async () => {
    const [gone, other] = [await plant(400), await plant(1)]
    const kept = await findWords(on, other.canaries)
    const rows = await rowsIn(on, 'application_events')
    const done = await runOnce(on, { now })
    const left = (await findWords(on, gone.canaries)).filter((hit) => !ofSubscription(hit))
    expect(left).toEqual([])
    expect(await findWords(on, other.canaries)).toEqual(kept)
    const [run] = await runsOf(on)
    expect(run).toMatchObject({ ended: true, failed: 0, clocks: { rejected: 1 } })
    expect(run?.rows.application_events).toBe(rows - (await rowsIn(on, 'application_events')))
    expect(run?.rows).toMatchObject({
      applications: 1,
      uploads: 1,
      files: 1,
      reviews: 1,
      application_notes: 2,
    })
    expect(done).toMatchObject({ files: 1, failed: 0 })
    expect((await findWords(on, gone.canaries)).filter((hit) => hit.startsWith('retention_'))).toEqual([])
  })

  it.each([
    [
      'a matter',
      (id: string) => on.database.query('update applications set matter = true where id = $1', [id]),
    ],
    [
      'a place in a group that is forming',
      async (id: string) =>
        insert(on.database, 'group_members', {
          ...{ application_id: id, group_id: await group('forming'), role: 'mentee', state: 'planned' },
          ...{ pinned: false, seat: 1, since: ago(400) },
        }),
    ],
    [
      'a place in a group that runs',
      async (id: string) =>
        insert(on.database, 'group_members', {
          ...{ application_id: id, group_id: await group('running'), role: 'mentee', state: 'confirmed' },
          ...{ pinned: false, seat: 1, since: ago(400) },
        }),
    ],
    [
      'an offer that waits',
      (id: string) => on.database.query(`update offers set status = 'open' where application_id = $1`, [id]),
    ],
    [
      'a booked interview',
      async (id: string) => {
        const slot = await insert(on.database, 'interview_slots', {
          ...{ starts_at: ago(-1), ends_at: ago(-1), zone: 'UTC', buffer: 0, published: true },
        })
        await on.database.query(
          `update interviews set status = 'booked', slot_id = $2 where application_id = $1`,
          [id, slot],
        )
      },
    ],
  ])('stay, and all of it, while there is %s', async (_, hold) => {
    const [held, gone] = [await plant(700), await plant(700)]
    await hold(held.id)
    const words = (await findWords(on, held.canaries)).filter((hit) => !hit.startsWith('outbox: '))
    await runOnce(on, { now })
    expect(await leftOf(held, gone)).toEqual([true, false])
    expect((await findWords(on, held.canaries)).filter((hit) => !hit.startsWith('outbox: '))).toEqual(words)
  })

  it('of people whose group ended count from its end', async () => {
    const of = { stage: 'placed', group: await group('completed') }
    const [first, last] = [await plant(700, of), await plant(700, of)]
    await on.database.query('update group_members set until = $2 where application_id = $1', [
      first.id,
      ago(365),
    ])
    await on.database.query('update group_members set until = $2 where application_id = $1', [
      last.id,
      ago(364),
    ])
    await runOnce(on, { now })
    expect(await leftOf(first, last)).toEqual([false, true])
  })

  it('lose what staff wrote and their files before they go', async () => {
    const person = await plant(179, { stage: 'placed' })
    const has = async () => (await findWords(on, person.canaries)).join(' ')
    await runOnce(on, { now })
    expect(await has()).toContain('-review')
    expect(await has()).not.toContain('cv-text')
    await runOnce(on, { now: ago(-1) })
    for (const word of ['-review', '-note-1', '-tag', '-summary', '-mentor'])
      expect(await has()).not.toContain(word)
    expect(await has()).toContain('-answer-1')
    const runs = await runsOf(on)
    expect(runs.map(({ clocks }) => [clocks.notes, clocks.files])).toEqual([
      [undefined, 1],
      [1, undefined],
    ])
  })
})

describe('A run that goes wrong', () => {
  beforeEach(() => confirmDays(on))

  it('deletes all the others when one deletion fails, counts it, and tries it again', async () => {
    const people = await Promise.all([1, 2, 3].map(() => plant(400)))
    await on.database.query(
      `create function refuse() returns trigger language plpgsql as $$ begin
         if old.id = '${people[1]!.id}' then raise exception 'no'; end if; return old; end $$`,
    )
    await on.database.query(
      'create trigger refuse before delete on applications for each row execute function refuse()',
    )
    expect(await runOnce(on, { now })).toMatchObject({ clocks: { rejected: 2 }, failed: 1 })
    expect(await leftOf(...people)).toEqual([false, true, false])
    const words = await findWords(on, people[1]!.canaries)
    expect(words.join(' ')).toContain('-review')
    await on.database.query('drop trigger refuse on applications')
    expect(await runOnce(on, { now })).toMatchObject({ clocks: { rejected: 1 }, failed: 0 })
    expect((await runsOf(on)).map(({ failed }) => failed)).toEqual([1, 0])
  })

  it('that is killed half way has counted what it deleted, and the next one does the rest', async () => {
    const people = await Promise.all(Array.from({ length: 40 }, () => plant(400)))
    const before = await counted()
    const { pool } = servicesOf(on.host.payload)
    let transactions = 0
    const dying = {
      query: (...of: Parameters<typeof pool.query>) => {
        if (transactions > 1) throw new Error('killed')
        return pool.query(...of)
      },
      connect: () => {
        transactions += 1
        if (transactions > 1) throw new Error('killed')
        return pool.connect()
      },
    } as unknown as typeof pool
    await expect(runOnce(on, { now, pool: dying })).rejects.toThrow('killed')
    const gone = (await leftOf(...people)).filter((left) => !left).length
    expect(gone).toBe(25)
    expect(await runsOf(on)).toMatchObject([{ ended: false, clocks: { rejected: 25 } }])
    expect(await runOnce(on, { now })).toMatchObject({ clocks: { rejected: 15 } })
    expect(await leftOf(...people)).toEqual(people.map(() => false))
    expect(await counted()).toEqual(before)
  })

  it('or happens twice at once, deletes everything due once and nothing else', async () => {
    const people = await Promise.all(Array.from({ length: 30 }, () => plant(400)))
    const others = await Promise.all([1, 2, 3].map(() => plant(10)))
    const before = await counted()
    const done = await Promise.all([runOnce(on, { now }), runOnce(on, { now })])
    await runOnce(on, { now })
    const runs = await runsOf(on)
    expect(await leftOf(...people)).toEqual(people.map(() => false))
    expect(await leftOf(...others)).toEqual([true, true, true])
    expect(done.every((each) => each?.failed === 0)).toBe(true)
    expect(runs.reduce((sum, { clocks }) => sum + (clocks.rejected ?? 0), 0)).toBe(30)
    expect(await counted()).toEqual(before)
  })
})

describe('What runs on a clock of its own', () => {
  beforeEach(() => confirmDays(on))
  const left = async (table: string, id: string) =>
    (await on.database.query(`select 1 from ${table} where id = $1`, [id])).length === 1

  it('loses what stands in messages, and keeps that they were sent', async () => {
    const person = await plant(1)
    const texts = async (at: number) => {
      await on.database.query('update outbox set updated_at = $2 where application_id = $1', [
        person.id,
        ago(at),
      ])
      await runOnce(on, { now })
      return on.database.query<{ to: string; key: string; status: string }>(
        `select "to", key, status from outbox where application_id = $1 and template = 'receipt'`,
        [person.id],
      )
    }
    expect(await texts(89)).toMatchObject([{ to: person.email }])
    expect(await texts(90)).toEqual([{ to: '', key: `receipt:${person.id}`, status: 'sent' }])
    await on.database.query(
      `update outbox set "to" = 'x@example.org', status = 'queued' where application_id = $1`,
      [person.id],
    )
    expect(await texts(900), 'mail that has not left is not touched').toMatchObject([{ to: 'x@example.org' }])
  })
  it.each([
    ['subscriptions', 'ended_at', 30],
    ['application_reads', 'at', 365],
    ['consultations', 'expires_at', 365],
  ])('goes from %s, not a second before', async (table, column, days) => {
    const person = await plant(1)
    const [row] = await on.database.query<{ id: string }>(
      `select id from ${table} order by created_at desc limit 1`,
    )
    if (table === 'consultations') await on.database.query('delete from consultation_candidates')
    const at = async (ms: number) => {
      await on.database.query(`update ${table} set ${column} = $2 where id = $1`, [row!.id, ago(days, ms)])
      await runOnce(on, { now })
      return left(table, row!.id)
    }
    expect([await at(second), await at(0)]).toEqual([true, false])
    expect(await leftOf(person)).toEqual([true])
  })
})

describe('Drafts that nobody sent', () => {
  beforeEach(() => confirmDays(on))
  const drafts = draftApi(() => on.host.api)
  const left = async (id: string) =>
    (await on.database.query('select 1 from application_drafts where id = $1', [id])).length === 1

  it.each([
    ['31 days after the close', 31, null, null, false],
    ['29 days after the close', 29, null, null, true],
    ['31 days after an early close', -5, 31, null, false],
    ['29 days after a personal extension ended', 60, null, 29, true],
    ['31 days after it ended', 60, null, 31, false],
    ['31 days after the last save where nothing closes', null, null, null, false],
  ])('%s are kept or deleted, with their links and mails', async (_, closes, closed, extended, kept) => {
    const { id } = await createPeriod(on.host.payload)
    const held = newDraft()
    await drafts.put(held, saveTo(id))
    const at = (days: number | null) => (days === null ? null : ago(days))
    await on.database.query('update application_periods set closes_at = $2, closed_at = $3 where id = $1', [
      ...[id, at(closes), at(closed)],
    ])
    await on.database.query(
      'update application_drafts set saved_at = $2, extended_until = $3 where id = $1',
      [...[held.id, ago(31), at(extended)]],
    )
    const link = await insert(on.database, 'application_links', {
      ...{ draft: held.id, hash: held.id, purpose: 'resume', expires_at: ago(-60) },
    })
    const mail = await insert(on.database, 'outbox', {
      ...{ key: `reminder:${held.id}`, to: 'somebody@example.org', locale: 'en', template: 'reminder' },
      ...{ data: { draft: held.id }, status: 'sent', attempts: 1, due_at: ago(31) },
    })
    await runOnce(on, { now })
    expect(await left(held.id)).toBe(kept)
    expect(
      (await on.database.query('select 1 from application_links where id = $1', [link])).length === 1,
    ).toBe(kept)
    const [sent] = await on.database.query<{ to: string }>('select "to" from outbox where id = $1', [mail])
    expect(sent?.to).toBe(kept ? 'somebody@example.org' : '')
  })
  it('are deleted without the applications that others became', async () => {
    const person = await plant(1)
    await on.database.query(`update application_periods set closes_at = $2 where id = $1`, [
      period.id,
      ago(40),
    ])
    await on.database.query('update application_drafts set saved_at = $2 where id = $1', [person.id, ago(45)])
    await runOnce(on, { now })
    expect(await left(person.id)).toBe(false)
    expect(await leftOf(person)).toEqual([true])
    expect((await findWords(on, person.canaries)).join(' ')).toContain('-cv-text')
  })
})
