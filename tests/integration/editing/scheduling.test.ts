import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { publishDue } from '../../../packages/plugin/src/services/schedules.ts'
import { bootHost, type Host } from '../../support/payload.ts'
import { rest } from '../../support/rest.ts'
import {
  create,
  createStaff,
  password,
  type Row,
  type Staff,
  unique,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { eventually, sleep } from '../../support/waiting.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
afterEach(async () => {
  await on.database.query('delete from payload_jobs')
  hooks().length = 0
  hooks().push(...own)
})

const at = new Date('2030-03-01T07:00:00.000Z')
const after = (ms: number) => new Date(at.getTime() + ms)
const due = (now = at, host: Host = on.host) => publishDue({ payload: host.payload, now })

type AfterChange = (of: { doc: Row }) => Promise<unknown>
/** What the collection does after a change; a test may add to it. */
const hooks = (): AfterChange[] =>
  (on.host.payload.collections.news!.config.hooks.afterChange ??= []) as unknown as AfterChange[]
let own: AfterChange[] = []
beforeAll(() => {
  own = [...hooks()]
})

const draft = (data: object = {}) =>
  create(on.host.payload, 'news', { title: unique('Planned'), summary: '.', _status: 'draft', ...data })
const plan = (
  id: string,
  { when = at, ...input }: { when?: Date; type?: string; locale?: string; user?: unknown } = {},
) =>
  on.host.payload.jobs.queue({
    task: 'schedulePublish' as never,
    waitUntil: when,
    input: { type: 'publish', doc: { relationTo: 'news', value: id }, ...input } as never,
  })
const planner = (id = staff.editor.id) => ({ relationTo: 'users', value: id })

const stored = async (id: string) =>
  (
    await on.database.query<{ status: string; published_at: Date | null }>(
      'select _status as status, published_at from news where id = $1',
      [id],
    )
  )[0]
const jobs = () =>
  on.database.query<{ has_error: boolean; tried: number; error: Record<string, unknown> | null }>(
    'select has_error, total_tried::int as tried, error from payload_jobs',
  )
/** How often a document was published, as its history tells. */
const publications = async (id: string) =>
  (
    await on.database.query(`select 1 from _news_v where parent_id = $1 and version__status = 'published'`, [
      id,
    ])
  ).length

describe('A planned publication', () => {
  it('happens at its instant, not a millisecond earlier, and counts as published then', async () => {
    const { id } = await draft()
    await plan(id, { user: planner() })
    expect(await due(after(-1))).toBe(0)
    expect(await stored(id)).toMatchObject({ status: 'draft' })
    expect(await due(at)).toBe(1)
    expect(await stored(id)).toMatchObject({ status: 'published', published_at: at })
    expect(await jobs()).toEqual([])
  })
  it('publishes what was written last', async () => {
    const { id } = await draft()
    await plan(id)
    await update(on.host.payload, 'news', id, { title: 'Written later' }, { draft: true })
    await due(after(60_000))
    const { body } = await rest(on.host, 'GET', `/news/${id}`, { token: staff.editor.token })
    expect(body).toMatchObject({ title: 'Written later', publishedAt: at.toISOString() })
  })
  it('keeps a date that staff wrote', async () => {
    const { id } = await draft({ publishedAt: '2029-01-01T00:00:00.000Z' })
    await plan(id)
    await due()
    expect(await stored(id)).toMatchObject({ published_at: new Date('2029-01-01T00:00:00.000Z') })
  })
  it('of one language leaves the others as the public saw them', async () => {
    const { id } = await draft({ _status: 'published', title: 'English' })
    await update(
      on.host.payload,
      'news',
      id,
      { title: 'Svenska', summary: '.' },
      { draft: true, locale: 'sv' },
    )
    await update(on.host.payload, 'news', id, { title: 'Suomi', summary: '.' }, { draft: true, locale: 'fi' })
    await plan(id, { locale: 'sv' })
    await due()
    const titles = await on.database.query<{ locale: string; title: string | null }>(
      'select _locale as locale, title from news_locales where _parent_id = $1 and title is not null',
      [id],
    )
    expect(Object.fromEntries(titles.map(({ locale, title }) => [locale, title]))).toEqual({
      en: 'English',
      sv: 'Svenska',
    })
  })
  it('may also be the other way round', async () => {
    const { id } = await draft({ _status: 'published' })
    await plan(id, { type: 'unpublish', user: planner() })
    await due()
    expect(await stored(id)).toMatchObject({ status: 'draft' })
  })
  it('and an end planned for the same instant come in the order they were planned', async () => {
    const { id } = await draft()
    await plan(id)
    await sleep(5)
    await plan(id, { type: 'unpublish' })
    expect([await due(), await due(), await due()]).toEqual([1, 1, 0])
    expect(await stored(id)).toMatchObject({ status: 'draft', published_at: at })
  })
  it('is gone with its document', async () => {
    const { id } = await draft()
    await plan(id)
    await on.host.payload.delete({ collection: 'news', id })
    expect(await due()).toBe(0)
  })
})

describe('What fails', () => {
  it('for want of rights stays undone, and says so', async () => {
    const { id } = await draft()
    const email = 'leaver@staff.example.org'
    const leaver = await create(on.host.payload, 'users', { name: 'L', email, password, role: 'editor' })
    await plan(id, { user: planner(leaver.id) })
    await on.host.payload.delete({ collection: 'users', id: leaver.id })
    expect(await due()).toBe(1)
    expect(await stored(id)).toMatchObject({ status: 'draft' })
    expect(await jobs()).toMatchObject([{ has_error: true, error: { code: 'rights', nextTryAt: null } }])
    expect(await due(after(86_400_000))).toBe(0)
  })
  it('because something is missing names the field', async () => {
    const { id } = await draft()
    await update(on.host.payload, 'news', id, { title: '' }, { draft: true })
    await plan(id)
    await due()
    expect(await stored(id)).toMatchObject({ status: 'draft' })
    expect(await jobs()).toMatchObject([{ has_error: true, error: { code: 'invalid', paths: ['title'] } }])
  })
  it('is told to staff in their language, and done when they mend it and ask again', async () => {
    const { id } = await draft()
    await update(on.host.payload, 'news', id, { title: '' }, { draft: true })
    await plan(id)
    await due()
    const ask = async (method: string, path: string) =>
      rest(on.host, method, `/editor${path}`, {
        token: staff.editor.token,
        headers: { 'accept-language': 'sv' },
      })
    const plansOf = async (path: string) => ((await ask('GET', path)).body as { plans: Row[] }).plans
    const [told] = await plansOf(`/document?collection=news&id=${id}`)
    expect(told).toMatchObject({
      type: 'publish',
      at: at.toISOString(),
      fault: 'De här fälten är inte i ordning: Rubrik.',
      givenUp: true,
    })
    expect(await plansOf('/plans')).toMatchObject([{ id: told?.id, document: { collection: 'news', id } }])
    await update(on.host.payload, 'news', id, { title: 'Mended' }, { draft: true })
    for (const strange of ['x', id]) expect((await ask('POST', `/plans/${strange}/retry`)).status).toBe(404)
    expect((await ask('POST', `/plans/${told?.id}/retry`)).status).toBe(200)
    expect(await due()).toBe(1)
    expect(await stored(id)).toMatchObject({ status: 'published', published_at: at })
  })
  it('can be dismissed, by staff alone', async () => {
    const { id } = await draft()
    await update(on.host.payload, 'news', id, { title: '' }, { draft: true })
    await plan(id)
    await due()
    const [job] = await on.database.query<{ id: string }>('select id from payload_jobs')
    expect((await rest(on.host, 'POST', `/editor/plans/${job?.id}/drop`)).status).toBe(401)
    expect(await jobs()).toHaveLength(1)
    const { status } = await rest(on.host, 'POST', `/editor/plans/${job?.id}/drop`, {
      token: staff.editor.token,
    })
    expect(status).toBe(200)
    expect(await jobs()).toEqual([])
  })
  it('by a fault of ours is tried again, later each time', async () => {
    const { id } = await draft()
    await plan(id)
    let failures = 2
    hooks().push(({ doc }) => (failures-- > 0 ? Promise.reject(new Error('The disk')) : Promise.resolve(doc)))
    expect(await due()).toBe(1)
    expect(await stored(id)).toMatchObject({ status: 'draft' })
    expect(await jobs()).toMatchObject([{ has_error: false, tried: 1, error: { code: 'fault' } }])
    expect(await due(after(1_999))).toBe(0)
    expect(await due(after(2_000))).toBe(1)
    expect(await due(after(2_001))).toBe(0)
    expect(await due(after(60_000))).toBe(1)
    expect(await stored(id)).toMatchObject({ status: 'published', published_at: at })
    expect(await jobs()).toEqual([])
  })
  it('again and again is given up, and says so', async () => {
    const { id } = await draft()
    await plan(id)
    hooks().push(() => Promise.reject(new Error('The disk')))
    let tries = 0
    for (let hour = 1; hour < 40; hour += 1) tries += await due(after(hour * 3_600_000))
    expect(tries).toBe(8)
    expect(await jobs()).toMatchObject([
      { has_error: true, tried: 8, error: { code: 'fault', nextTryAt: null } },
    ])
  })
  it('does not hold up the others', async () => {
    const bad = await draft()
    const good = await draft()
    await update(on.host.payload, 'news', bad.id, { title: '' }, { draft: true })
    await plan(bad.id)
    await plan(good.id)
    expect([await due(), await due(), await due()]).toEqual([1, 1, 0])
    expect(await stored(good.id)).toMatchObject({ status: 'published' })
  })
})

describe('A process that dies half-way', () => {
  it('leaves nothing done, and the next one does it once', async () => {
    const { id } = await draft()
    await plan(id)
    let reached = () => {}
    const half = new Promise<void>((resolve) => (reached = resolve))
    hooks().push(async ({ doc }) => {
      reached()
      await sleep(800)
      return doc
    })
    const dying = due().catch(() => 'died')
    await half
    await on.database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    )
    await dying
    expect(await stored(id)).toMatchObject({ status: 'draft' })
    expect(await jobs()).toHaveLength(1)
    hooks().length = own.length
    expect(await due(after(3_600_000))).toBe(1)
    expect(await stored(id)).toMatchObject({ status: 'published', published_at: at })
    expect(await publications(id)).toBe(1)
  })
  it.each([
    [4, 0],
    [6, 1],
  ])('after having marked the job in Payload’s own way %i minutes ago: taken %i', async (minutes, taken) => {
    const { id } = await draft()
    await plan(id)
    await on.database.query(
      `update payload_jobs set processing = true, updated_at = now() - make_interval(mins => $1)`,
      [minutes],
    )
    expect(await due()).toBe(taken)
  })
})

describe('Several runners', () => {
  it('publish each document once', async () => {
    const other = await bootHost({ database: on.database })
    const ids = await Promise.all(Array.from({ length: 12 }, async () => (await draft()).id))
    await Promise.all(ids.map((id) => plan(id)))
    const taken = await Promise.all(Array.from({ length: 24 }, (_, i) => due(at, i % 2 ? other : on.host)))
    expect(taken.reduce((sum, each) => sum + each, 0)).toBe(12)
    for (const id of ids) expect(await publications(id)).toBe(1)
    await other.stop()
  })
  it('do what was due before they started, and what comes due, within a second of its instant', async () => {
    const past = await draft()
    const coming = await draft()
    await plan(past.id, { when: new Date(Date.now() - 3_600_000) })
    const when = new Date(Date.now() + 4_000)
    const options = { services: true, siteProcesses: [on.site.url] }
    const hosts = [
      await bootHost({ database: on.database, options }),
      await bootHost({ database: on.database, options }),
    ]
    await eventually(async () => (await stored(past.id))?.status === 'published', { within: 5_000 })
    on.site.told.length = 0
    await plan(coming.id, { when })
    await eventually(async () => (await stored(coming.id))?.status === 'published', { within: 10_000 })
    expect(Math.abs(Date.now() - when.getTime())).toBeLessThan(1_000)
    expect(await stored(coming.id)).toMatchObject({ published_at: when })
    await eventually(() => on.site.told.some(({ message }) => message.tags.includes('news')))
    expect(await publications(coming.id)).toBe(1)
    await Promise.all(hosts.map((host) => host.stop()))
  })
})

describe('The queue', () => {
  it.each(['run', 'handle-schedules'])('cannot be driven from outside: %s', async (path) => {
    const { id } = await draft()
    await plan(id, { when: new Date(0) })
    for (const token of [null, staff.admin.token]) {
      const { status } = await rest(on.host, 'GET', `/payload-jobs/${path}`, { token })
      expect([401, 403]).toContain(status)
    }
    expect(await stored(id)).toMatchObject({ status: 'draft' })
  })
})
