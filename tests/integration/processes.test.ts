import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase, type Database, stopOwnCluster } from '../support/database.ts'
import { bootHost, type Host } from '../support/payload.ts'
import { create, createPeriod, promise, submissionTo, unique, update } from '../support/scenario.ts'
import { type FakeSite, startFakeSite } from '../support/site.ts'
import { eventually, sleep } from '../support/waiting.ts'

let database: Database
let sites: FakeSite[] = []
let hosts: Host[] = []

beforeAll(async () => {
  database = await createDatabase()
  sites = [await startFakeSite(), await startFakeSite()]
  const options = { services: true, siteProcesses: sites.map(({ url }) => url) }
  hosts = [await bootHost({ database, options }), await bootHost({ database, options })]
  await eventually(async () => (await listeners()).length === 2)
})
afterAll(async () => {
  await Promise.all(hosts.map((host) => host.stop()))
  await Promise.all(sites.map((site) => site.stop()))
  await database.drop()
  await stopOwnCluster()
})
beforeEach(async () => {
  const seen = () => sites.reduce((sum, { told }) => sum + told.length, 0)
  for (let before = -1; before !== seen(); await sleep(250)) before = seen()
  for (const { told } of sites) told.length = 0
})

const listeners = () =>
  database.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'jobbuddies-changes' and state = 'idle' and query like 'listen%'`,
  )
const publish = (host: Host) =>
  create(host.payload, 'news', { title: unique('News'), summary: '.', _status: 'published' })
const told = (site: FakeSite) => site.told.filter(({ message }) => message.tags.includes('news'))
const path = '/api/v1/applications'

describe('Two CMS processes on one database', () => {
  it.each([0, 1])('tell every site process of a change made in process %i', async (index) => {
    const started = performance.now()
    await publish(hosts[index]!)
    const done = performance.now()
    for (const site of sites) {
      const [first] = await eventually(() => told(site).length > 0 && told(site), { within: 2_000, every: 5 })
      expect(first?.signed).toBe(true)
      expect((first?.at ?? 0) - done).toBeLessThan(250)
      expect(first?.at).toBeGreaterThan(started)
    }
  })
  it('tell it still when the one that made the change has lost its listening connection', async () => {
    const before = (await listeners()).map(({ pid }) => pid)
    await database.query('select pg_terminate_backend($1)', [before[0]])
    await publish(hosts[0]!)
    await publish(hosts[1]!)
    for (const site of sites) await eventually(() => told(site).length > 0, { within: 1_000 })
    await eventually(async () => (await listeners()).length === 2)
  })
  it('take one application sent to both at once as one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const sent = submissionTo((await createPeriod(hosts[0]!.payload)).id)
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) => hosts[index % 2]!.api.post(path, sent)),
      )
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(answers[0]?.status).toBe(201)
      expect(await database.query('select 1 from outbox where application_id = $1', [sent.id])).toHaveLength(
        1,
      )
    }
  })
  it('follow what the other one changed at once: a close, and other questions', async () => {
    const [here, there] = hosts as [Host, Host]
    await promise(here.payload, ['en'])
    const { id } = await createPeriod(here.payload)
    expect((await there.api.post(path, submissionTo(id))).status).toBe(201)
    const questions = [{ key: 'other', kind: 'text', label: 'Other?', required: true, maxLength: 100 }]
    await update(here.payload, 'application-periods', id, { questions })
    expect((await there.api.post(path, submissionTo(id))).body).toMatchObject({ code: 'invalid' })
    expect((await there.api.post(path, submissionTo(id, { answers: { other: 'x' } }))).status).toBe(201)
    await update(here.payload, 'application-periods', id, { closedAt: new Date().toISOString() })
    expect((await there.api.post(path, submissionTo(id, { answers: { other: 'x' } }))).body).toMatchObject({
      code: 'period_closed',
    })
  })
  it('let one of two overlapping periods through', async () => {
    const { programme } = await createPeriod(hosts[0]!.payload, { role: 'mentor' })
    const window = {
      programme: String(programme),
      role: 'mentee',
      opensAt: '2028-01-01T00:00:00.000Z',
      closesAt: '2028-02-01T00:00:00.000Z',
    }
    const results = await Promise.allSettled(
      hosts.map(({ payload }) => createPeriod(payload, { ...window, title: unique('Race') })),
    )
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
  it('outlive a restart of every connection they have', async () => {
    const { id } = await createPeriod(hosts[0]!.payload)
    await database.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = $1',
      ['jobbuddies-public'],
    )
    for (const host of hosts) {
      const sent = submissionTo(id)
      await eventually(async () => (await host.api.post(path, sent)).status === 201)
    }
    expect(await database.query('select 1 from applications where period_id = $1', [id])).toHaveLength(2)
  })
})

describe('A process', () => {
  it('survives when the host’s own database connections are cut while they rest', async () => {
    const [host] = hosts as [Host]
    const { pool } = host.payload.db as unknown as { pool: { listenerCount: (event: string) => number } }
    expect(pool.listenerCount('error'), 'listeners for errors of resting connections').toBeGreaterThan(0)
  })
})
