import {
  createLocalReq,
  commitTransaction,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rest } from '../support/rest.ts'
import {
  create,
  createPeriod,
  createProgramme,
  createStaff,
  fromNow,
  type Staff,
  unique,
  update,
} from '../support/scenario.ts'
import { useHost } from '../support/useHost.ts'
import { eventually, sleep } from '../support/waiting.ts'

const on = useHost({ options: { services: true } })
let staff: Staff

const published = { summary: '.', _status: 'published' }
const tags = () => on.site.told.flatMap(({ message }) => message.tags)
/** Waits until everything so far has been told, and forgets it. */
async function quiet(): Promise<void> {
  for (let seen = -1; seen !== on.site.told.length; await sleep(250)) seen = on.site.told.length
  on.site.told.length = 0
}
/** Longer than a change takes, by far. */
const longEnough = 600
const listeners = () =>
  on.database.query<{ pid: number }>(
    `select pid from pg_stat_activity where datname = current_database() and application_name = 'jobbuddies-changes' and state = 'idle' and query like 'listen%'`,
  )

beforeAll(async () => {
  staff = await createStaff(on.host)
  await eventually(async () => (await listeners()).length === 1)
})
beforeEach(async () => {
  on.site.failWith(null)
  await quiet()
})

/** Does `change` and answers how long after its answer the site knew, in milliseconds. */
async function lagOf(change: () => Promise<unknown>, tag: string): Promise<number> {
  await change()
  const done = performance.now()
  const told = await eventually(() => on.site.told.find(({ message }) => message.tags.includes(tag)), {
    within: 2_000,
    every: 5,
    what: `telling of ${tag}`,
  })
  expect(told.signed).toBe(true)
  return told.at - done
}

describe('The site is told within a quarter of a second', () => {
  it.each([
    [
      'a news item is published',
      'news',
      () => create(on.host.payload, 'news', { title: unique('News'), ...published }),
    ],
    [
      'a page is published',
      'pages',
      () => create(on.host.payload, 'pages', { title: unique('Page'), _status: 'published' }),
    ],
    ['a programme is published', 'site', () => createProgramme(on.host.payload)],
    [
      'a question is answered',
      'site',
      () => create(on.host.payload, 'faqs', { question: unique('Why?'), _status: 'published' }),
    ],
    [
      'a person is added',
      'site',
      () => create(on.host.payload, 'people', { name: 'P', title: 'T', _status: 'published' }),
    ],
    [
      'a partner is added',
      'site',
      () => create(on.host.payload, 'partners', { name: 'P', _status: 'published' }),
    ],
    ['a period is made', 'site', () => createPeriod(on.host.payload)],
    [
      'the settings are saved',
      'site',
      () =>
        on.host.payload.updateGlobal({
          slug: 'site-settings' as never,
          data: { organisation: 'We' } as never,
        }),
    ],
  ])('when %s', async (_, tag, change) => {
    expect(await lagOf(change, tag)).toBeLessThan(250)
  })
  it('when a coordinator moves a close, over REST', async () => {
    const { id } = await createPeriod(on.host.payload)
    await quiet()
    const body = { closesAt: fromNow(7_200_000) }
    const change = () =>
      rest(on.host, 'PATCH', `/application-periods/${id}`, { token: staff.coordinator.token, body })
    expect(await lagOf(change, 'site')).toBeLessThan(250)
  })
  it.each([
    ['unpublished', (id: string) => update(on.host.payload, 'news', id, { _status: 'draft' })],
    ['deleted', (id: string) => on.host.payload.delete({ collection: 'news' as never, id })],
    [
      'corrected',
      (id: string) => update(on.host.payload, 'news', id, { summary: 'Corrected', _status: 'published' }),
    ],
  ])('when a published news item is %s', async (_, change) => {
    const { id } = await create(on.host.payload, 'news', { title: unique('News'), ...published })
    await quiet()
    expect(await lagOf(() => change(id), 'news')).toBeLessThan(250)
  })
  it('and what it then reads is new', async () => {
    const title = unique('Fresh')
    await lagOf(() => create(on.host.payload, 'news', { title, ...published }), 'news')
    expect((await on.host.api.get('/api/v1/news')).text).toContain(title)
  })
})

describe('The site is told nothing', () => {
  const afterAWhile = async () => {
    await sleep(longEnough)
    return tags()
  }
  it('of a draft, its edits and its deletion', async () => {
    const { id } = await create(on.host.payload, 'news', {
      title: unique('Draft'),
      summary: '.',
      _status: 'draft',
    })
    await update(on.host.payload, 'news', id, { summary: 'Edited', _status: 'draft' }, { draft: true })
    expect(await afterAWhile()).toEqual([])
    await on.host.payload.delete({ collection: 'news' as never, id })
    expect(await afterAWhile()).toEqual([])
  })
  it('of a draft version of something published', async () => {
    const { id } = await create(on.host.payload, 'news', { title: unique('News'), ...published })
    await quiet()
    await update(on.host.payload, 'news', id, { summary: 'Not yet', _status: 'draft' }, { draft: true })
    expect(await afterAWhile()).toEqual([])
  })
  it('of a group or a note on an application', async () => {
    const programme = await createProgramme(on.host.payload)
    await quiet()
    await create(on.host.payload, 'groups', { name: 'G', programme, stage: 'forming' })
    expect(await afterAWhile()).toEqual([])
  })
  it('of a change that was refused', async () => {
    await expect(create(on.host.payload, 'news', { ...published })).rejects.toThrow()
    expect(await afterAWhile()).toEqual([])
  })

  async function within(use: (req: PayloadRequest) => Promise<void>): Promise<void> {
    const req = await createLocalReq({}, on.host.payload)
    await initTransaction(req)
    await create(on.host.payload, 'news', { title: unique('In a transaction'), ...published }, { req })
    await createPeriod(on.host.payload, {
      programme: await createProgramme(on.host.payload, { _status: 'draft' }),
    }).catch(() => undefined)
    await quiet()
    await use(req)
  }
  it('of a change that was rolled back', () =>
    within(async (req) => {
      await killTransaction(req)
      expect(await afterAWhile()).toEqual([])
    }))
  it('of a change before it is committed, and of it at once then', () =>
    within(async (req) => {
      expect(await afterAWhile()).toEqual([])
      expect(await lagOf(() => commitTransaction(req), 'news')).toBeLessThan(250)
    }))
})

describe('Telling', () => {
  it('of many changes at once takes few calls', async () => {
    await Promise.all(
      Array.from({ length: 10 }, () =>
        create(on.host.payload, 'partners', { name: unique('P'), _status: 'published' }),
      ),
    )
    await sleep(longEnough)
    expect(tags()).toContain('site')
    expect(on.site.told.length).toBeLessThanOrEqual(10)
    expect(new Set(on.site.told.map(({ message }) => message.id)).size).toBe(on.site.told.length)
  })
  it('is repeated, as the same message, to a site that fails', async () => {
    on.site.failWith(503)
    await create(on.host.payload, 'news', { title: unique('News'), ...published })
    await eventually(() => on.site.told.length >= 2)
    on.site.failWith(null)
    await eventually(() => on.site.told.length >= 3)
    await sleep(longEnough)
    expect(on.site.told).toHaveLength(3)
    expect(new Set(on.site.told.map(({ message }) => message.id)).size).toBe(1)
    expect(on.site.told.every(({ signed }) => signed)).toBe(true)
  })
  it('goes on after the connection that listens was lost, with nothing missed', async () => {
    const [before] = await listeners()
    await on.database.query('select pg_terminate_backend($1)', [before?.pid])
    await create(on.host.payload, 'news', { title: unique('Meanwhile'), ...published })
    await eventually(async () => {
      const [now] = await listeners()
      return now && now.pid !== before?.pid
    })
    await eventually(() => tags().includes('news'))
    await quiet()
    expect(await lagOf(() => createPeriod(on.host.payload), 'site')).toBeLessThan(250)
  })
})
