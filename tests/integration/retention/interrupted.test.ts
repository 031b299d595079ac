import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { forgetStatement } from '../../../packages/plugin/src/retention/forget.ts'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RunDone } from '../../../packages/plugin/src/retention/run.ts'
import { findWords, type Person, plantPerson } from '../../support/persons.ts'
import { confirmDays, day, runsOf } from '../../support/retention.ts'
import { createPeriod, createStaff, type Row, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually } from '../../support/waiting.ts'

const on = useHost()
const script = fileURLToPath(new URL('../../support/retentionProcess.ts', import.meta.url))
const now = new Date()
const batch = 25
/** An advisory lock at which one deletion stops in its middle. */
const gate = 602_115
let staff: Staff
let period: Row
let keeper: pg.Client

beforeAll(async () => {
  staff = await createStaff(on.host)
  period = await createPeriod(on.host.payload)
  keeper = new pg.Client({ connectionString: on.database.url })
  await keeper.connect()
  await confirmDays(on)
})
afterAll(() => keeper?.end())
beforeEach(async () => {
  const all = await on.database.query<{ id: string }>('select id from applications')
  await on.database.query(forgetStatement({ ids: '$1::uuid[]' }), [all.map(({ id }) => id)])
  for (const table of ['retention_runs', 'application_counts', 'outbox'])
    await on.database.query(`delete from ${table}`)
})

const plant = async (amount: number, days: number): Promise<Person[]> => {
  const at = new Date(now.getTime() - days * day)
  const of = { period: { id: period.id, programme: period.programme }, staff: staff.admin.id }
  const people = Array.from({ length: amount }, () =>
    plantPerson(on, { ...of, stage: 'declined', arrivedAt: at, decidedAt: at }),
  )
  return (await Promise.all(people)).toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
const run = (): ChildProcess =>
  spawn(process.execPath, [script, on.database.url, on.host.filesDir, now.toISOString()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
async function answerOf(child: ChildProcess): Promise<RunDone> {
  const said = text(child.stdout!)
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(0)
  return JSON.parse(await said) as RunDone
}
const leftOf = async (people: readonly Person[]) => {
  const rows = await on.database.query<{ id: string }>('select id from applications where id = any($1)', [
    people.map(({ id }) => id),
  ])
  const ids = new Set(rows.map(({ id }) => id))
  return people.filter(({ id }) => ids.has(id)).map(({ id }) => id)
}
/** Words that only the list of those who wait for an opening has, and mails that no application holds. */
const ofAddress = (hit: string) =>
  /^subscriptions: |-unsubscribe$/.test(hit) || (/^outbox: /.test(hit) && /-mail$/.test(hit))
const wordsOf = async (people: readonly Person[]) =>
  (
    await findWords(
      on,
      people.flatMap(({ canaries }) => canaries),
    )
  ).filter((hit) => !ofAddress(hit))
const counted = () =>
  on.database.query(
    `select stage, sum(n)::int as n from (
       select stage, count(*) as n from applications group by 1
       union all select outcome, amount from application_counts) every group by 1 order by 1`,
  )
const idsOf = (people: readonly Person[]) => people.map(({ id }) => id)
/** Connections of runs, or those among them that stand at the gate. */
const connections = async (wait = '%') =>
  (
    await on.database.query(
      `select 1 from pg_stat_activity where datname = current_database() and application_name = 'retention-run'
         and coalesce(wait_event, '') like $1`,
      [wait],
    )
  ).length

describe('A run in a process of its own', () => {
  it.each([
    ['deletes somebody', 'delete on applications', (id: string) => `old.id = '${id}'`],
    [
      'notes what it did',
      'update on retention_runs',
      () => `(new.clocks ->> 'rejected')::int > ${batch} and new.ended_at is null`,
    ],
  ])(
    'that is killed while it %s leaves everybody whole or gone, and the next run does the rest',
    async (_, event, at) => {
      const people = await plant(40, 400)
      const others = await plant(3, 10)
      const [gone, rest] = [people.slice(0, batch), people.slice(batch)]
      const stopped = rest[7]!
      const [before, kept, restWords] = [await counted(), await wordsOf(others), await wordsOf(rest)]
      await on.database.query(
        `create or replace function stop_there() returns trigger language plpgsql as $$ begin
           if ${at(stopped.id)} then perform pg_advisory_xact_lock(${gate}); end if;
           if tg_op = 'DELETE' then return old; end if;
           return new;
         end $$`,
      )
      await on.database.query(
        `create trigger stop_there before ${event} for each row execute function stop_there()`,
      )
      await keeper.query('select pg_advisory_lock($1)', [gate])
      const child = run()
      await eventually(async () => (await connections('advisory')) === 1, {
        within: 60_000,
        what: 'It is in the middle',
      })
      child.kill('SIGKILL')
      const [, signal] = (await once(child, 'exit')) as [null, string]
      expect(signal).toBe('SIGKILL')
      await keeper.query('select pg_advisory_unlock($1)', [gate])
      await eventually(async () => (await connections()) === 0, { what: 'Its connections are gone' })
      await on.database.query(`drop trigger stop_there on ${event.split(' ').at(-1)}`)

      expect(await leftOf(people)).toEqual(idsOf(rest))
      expect(await wordsOf(gone)).toEqual([])
      expect(await wordsOf(rest), 'half gone is nobody').toEqual(restWords)
      expect(await runsOf(on)).toMatchObject([{ ended: false, clocks: { rejected: batch } }])
      expect(await counted()).toEqual(before)

      const next = await answerOf(run())
      expect(next).toMatchObject({ clocks: { rejected: rest.length }, failed: 0 })
      expect(await wordsOf(people)).toEqual([])
      expect(await leftOf(others)).toEqual(idsOf(others))
      expect(await wordsOf(others)).toEqual(kept)
      expect(await counted()).toEqual(before)
      console.info(
        `killed in the middle: ${gone.length} whole and gone, ${rest.length} whole and there; after the next run 0 of ${people.length} and ${others.length} of ${others.length} others`,
      )
    },
  )

  it('that happens in two at once deletes everything due once, and nothing else', async () => {
    const people = await plant(60, 400)
    const others = await plant(3, 10)
    const [before, kept] = [await counted(), await wordsOf(others)]
    // Both have come as far as their first question before either gets an answer.
    await keeper.query('begin')
    await keeper.query('lock table retention_confirmations in access exclusive mode')
    const both = [answerOf(run()), answerOf(run())]
    await eventually(async () => (await connections('relation')) === 2, { within: 60_000, what: 'Both wait' })
    await keeper.query('rollback')
    const done = await Promise.all(both)
    const amounts = done.map(({ clocks }) => clocks.rejected ?? 0)
    console.info(`two processes at once deleted ${amounts.join(' and ')} of ${people.length}`)
    expect(done.map(({ failed }) => failed)).toEqual([0, 0])
    // What one of them held the other left alone: the next run sees to that.
    const last = await answerOf(run())
    expect(amounts.reduce((sum, amount) => sum + amount, last.clocks.rejected ?? 0)).toBe(people.length)
    expect(await leftOf(people)).toEqual([])
    expect(await wordsOf(people)).toEqual([])
    expect(await leftOf(others)).toEqual(idsOf(others))
    expect(await wordsOf(others)).toEqual(kept)
    expect(await counted()).toEqual(before)
  })
})
