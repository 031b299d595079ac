import { arrivedHeader, sign, signatureHeader } from '@jobbuddies/shared'
import pg from 'pg'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createPeriod,
  fromNow,
  type PeriodData,
  promise,
  submissionTo,
  update,
} from '../../support/scenario.ts'
import { siteSecret } from '../../support/site.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually } from '../../support/waiting.ts'

const on = useHost()
const path = '/api/v1/applications'
const send = (body: unknown, headers?: Record<string, string>) => on.host.api.post(path, body, headers)
const rowOf = async (id: string) =>
  (
    await on.database.query<{ arrived_at: Date }>('select arrived_at from applications where id = $1', [id])
  )[0]

/** What the site sends along: when the submission reached it, under its signature. */
const word = async (at: number | string, id: string, secret = siteSecret) => ({
  [arrivedHeader]: String(at),
  [signatureHeader]: await sign({ secret, parts: ['arrived', String(at), id] }),
})
const second = 1000

describe('The site’s word on when a submission arrived', () => {
  const closedJustNow = (): PeriodData => ({
    opensAt: fromNow(-3600 * second),
    closesAt: fromNow(-3 * second),
  })
  it('counts: it was sent before the close and is taken after it', async () => {
    const sent = submissionTo((await createPeriod(on.host.payload, closedJustNow())).id)
    expect((await send(sent)).body).toMatchObject({ code: 'period_closed' })
    const at = Date.now() - 30 * second
    const answer = await send(sent, await word(at, sent.id))
    expect(answer.status, answer.text).toBe(201)
    expect((await rowOf(sent.id))?.arrived_at.getTime()).toBe(at)
  })
  it('counts against: it was sent before the opening', async () => {
    const { id: periodId } = await createPeriod(on.host.payload, {
      opensAt: fromNow(-5 * second),
      closesAt: null,
    })
    const sent = submissionTo(periodId)
    expect((await send(sent, await word(Date.now() - 20 * second, sent.id))).body).toMatchObject({
      code: 'period_not_open',
    })
  })
  it.each([
    ['is not signed', async (at: number) => ({ [arrivedHeader]: String(at) })],
    ['is signed with another secret', (at: number, id: string) => word(at, id, 'another secret of somebody')],
    ['is signed for another application', (at: number) => word(at, submissionTo('x').id)],
    [
      'is signed for another instant',
      async (at: number, id: string) => ({ ...(await word(at - 1, id)), [arrivedHeader]: String(at) }),
    ],
    [
      'has a signature of nonsense',
      async (at: number) => ({ [arrivedHeader]: String(at), [signatureHeader]: 'f'.repeat(64) }),
    ],
    [
      'has half a signature',
      async (at: number, id: string) => {
        const full = await word(at, id)
        return { ...full, [signatureHeader]: full[signatureHeader]!.slice(0, 32) }
      },
    ],
    ['is over a minute old', (_at: number, id: string) => word(Date.now() - 90 * second, id)],
    ['is no number', (_at: number, id: string) => word('yesterday', id)],
    ['is negative', (_at: number, id: string) => word(-1, id)],
    ['is a fraction', (at: number, id: string) => word(`${at}.5`, id)],
  ])('does not count when it %s', async (_, headers) => {
    const sent = submissionTo((await createPeriod(on.host.payload, closedJustNow())).id)
    const answer = await send(sent, await headers(Date.now() - 30 * second, sent.id))
    expect(answer.body, answer.text).toMatchObject({ code: 'period_closed' })
    expect(await rowOf(sent.id)).toBeUndefined()
  })
  it('does not count when it lies in the future', async () => {
    const opensAt = Date.now() + 20 * second
    const { id: periodId } = await createPeriod(on.host.payload, {
      opensAt: new Date(opensAt).toISOString(),
      closesAt: null,
    })
    const sent = submissionTo(periodId)
    expect((await send(sent, await word(opensAt + second, sent.id))).body).toMatchObject({
      code: 'period_not_open',
    })
  })
  it('holds for an id written in capitals', async () => {
    const sent = submissionTo((await createPeriod(on.host.payload, closedJustNow())).id)
    const shouted = { ...sent, id: sent.id.toUpperCase() }
    const answer = await send(shouted, await word(Date.now() - 30 * second, sent.id))
    expect(answer.status, answer.text).toBe(201)
  })
})

describe('An answer of 201', () => {
  const nothingStored = async (id: string) => {
    const rows = await on.database.query(
      `select id from applications where id = $1 union all select id from outbox where application_id = $1
       union all select id from application_events where application_id = $1`,
      [id],
    )
    expect(rows).toEqual([])
  }
  const refuseAt = async (table: string, when: string) => {
    await on.database.query(
      `create or replace function refuse() returns trigger language plpgsql as $$ begin raise exception 'refused by a test'; end $$`,
    )
    await on.database.query(
      `create constraint trigger test_refusal after insert on ${table} ${when} for each row execute function refuse()`,
    )
  }
  afterEach(async () => {
    for (const table of ['applications', 'application_events', 'outbox']) {
      await on.database.query(`drop trigger if exists test_refusal on ${table}`)
    }
  })

  it.each([
    ['applications', 'deferrable initially deferred'],
    ['application_events', 'deferrable initially deferred'],
    ['outbox', 'deferrable initially deferred'],
    ['applications', 'not deferrable'],
    ['outbox', 'not deferrable'],
  ])('is not given when %s cannot be committed (%s)', async (table, when) => {
    const sent = submissionTo((await createPeriod(on.host.payload)).id)
    await refuseAt(table, when)
    for (let tries = 0; tries < 3; tries += 1) {
      const answer = await send(sent)
      expect(answer.status, answer.text).toBe(503)
      expect(answer.body).toMatchObject({ code: 'unavailable' })
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      expect(answer.text).not.toContain('refused by a test')
    }
    await nothingStored(sent.id)
    await on.database.query(`drop trigger test_refusal on ${table}`)
    expect((await send(sent)).status).toBe(201)
  })

  /** Holds the table so that an insert waits, for as long as `use` takes. */
  async function whileHeld(use: () => Promise<void>): Promise<void> {
    const holder = new pg.Client({ connectionString: on.database.url })
    await holder.connect()
    try {
      await holder.query('begin')
      await holder.query('lock table applications in access exclusive mode')
      await use()
    } finally {
      await holder.query('rollback')
      await holder.end()
    }
  }
  const waiting = `from pg_stat_activity where datname = current_database() and application_name = 'jobbuddies-public' and wait_event_type = 'Lock'`

  it.each([
    ['was taken back', { published: false }, 404, 'period_unknown'],
    [
      'asks something else',
      { questions: [{ key: 'new_one', kind: 'text', label: 'New?', required: true, maxLength: 100 }] },
      422,
      'invalid',
    ],
  ])('is not given to one whose period %s while it waited', async (_, changes, status, code) => {
    await promise(on.host.payload, ['en'])
    const { id: periodId } = await createPeriod(on.host.payload)
    expect((await send(submissionTo(periodId))).status).toBe(201)
    const sent = submissionTo(periodId)
    let answering: ReturnType<typeof send> | undefined
    await whileHeld(async () => {
      answering = send(sent)
      await eventually(async () => (await on.database.query(`select pid ${waiting}`)).length > 0)
      await update(on.host.payload, 'application-periods', periodId, changes)
    })
    expect(await answering).toMatchObject({ status, body: { code } })
    await nothingStored(sent.id)
  })

  it('is not given when the connection dies in the middle, and a repeat is stored', async () => {
    const sent = submissionTo((await createPeriod(on.host.payload)).id)
    await whileHeld(async () => {
      const answering = send(sent)
      await eventually(async () => (await on.database.query(`select pid ${waiting}`)).length > 0)
      await on.database.query(`select pg_terminate_backend(pid) ${waiting}`)
      const answer = await answering
      expect(answer.status, answer.text).toBe(503)
    })
    await nothingStored(sent.id)
    expect((await send(sent)).status).toBe(201)
  })
  it('is not waited for without end when every connection is taken', async () => {
    const { id: periodId } = await createPeriod(on.host.payload)
    const sent = Array.from({ length: 12 }, () => submissionTo(periodId))
    let answers: Awaited<ReturnType<typeof send>>[] = []
    await whileHeld(async () => {
      const sendings = sent.map((each) => send(each))
      const started = performance.now()
      const first = await Promise.race(sendings)
      expect(first.status).toBe(503)
      expect(performance.now() - started).toBeLessThan(5_000)
      await on.database.query(`select pg_cancel_backend(pid) ${waiting}`)
      answers = await Promise.all(sendings)
    })
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 503))
    const again = await Promise.all(sent.map((each) => send(each)))
    expect(again.map(({ status }) => status)).toEqual(again.map(() => 201))
    expect(
      await on.database.query('select 1 from applications where period_id = $1', [periodId]),
    ).toHaveLength(12)
  })
  it('needs a database: without one the service says so, and is there again with it', async () => {
    const { id: periodId } = await createPeriod(on.host.payload)
    const sent = submissionTo(periodId)
    const name = new URL(on.database.url).pathname.slice(1)
    const admin = new pg.Client({ connectionString: on.database.url.replace(/\/[^/]*$/, '/postgres') })
    await admin.connect()
    await admin.query(`alter database ${name} with allow_connections false`)
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    const ready = await on.host.api.get('/api/v1/health/ready')
    expect(ready).toMatchObject({ status: 503, body: { status: 'not_ready', database: false } })
    expect((await on.host.api.get('/api/v1/health')).status).toBe(200)
    const answer = await send(sent)
    expect(answer.status, answer.text).toBe(503)
    await admin.query(`alter database ${name} with allow_connections true`)
    await admin.end()
    await eventually(async () => (await send(sent)).status === 201)
    expect((await on.host.api.get('/api/v1/health/ready')).status).toBe(200)
    expect(await on.database.query('select 1 from applications where id = $1', [sent.id])).toHaveLength(1)
  })
})
