import { locales, type NewsItem, type NewsList, type Page, type Site } from '@jobbuddies/shared'
import { changeChannel } from '../../packages/plugin/src/services/changes.ts'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { create, createIndustry, createPeriod, createProgramme, unique, update } from '../support/scenario.ts'
import { useHost } from '../support/useHost.ts'
import { eventually, sleep } from '../support/waiting.ts'
import { picture } from './access/samples.ts'

const on = useHost({ options: { services: true } })
const get = async <T>(path: string) => (await on.host.api.get(`/api/v1${path}`)).body as T
const newsIn = (locale: string) => get<NewsList>(`/news?locale=${locale}&limit=100`)
const titles = async () => (await newsIn('en')).items.map(({ title }) => title)
const everyLanguage = async () => {
  for (const locale of locales) {
    await get(`/site?locale=${locale}`)
    await newsIn(locale)
    await get(`/pages?locale=${locale}`)
  }
}

/** Statements on content that answering costs; what the runner writes of by itself is none of them. */
async function costOf(answering: () => Promise<unknown>): Promise<string[]> {
  const before = on.host.statements.length
  await answering()
  return on.host.statements
    .slice(before)
    .filter(
      (text) =>
        /^\s*select\b/i.test(text) &&
        /\bfrom "?(news|pages|media|programmes|faqs|site_settings|groups)"?\b/.test(text),
    )
}
/** As another process would write the document, so that the statements of this one are those of reading. */
const writtenElsewhere = (kind: 'news' | 'pages', id: string, title: string) =>
  on.database.query(
    `with written as (update ${kind}_locales set title = $1 where _parent_id = $2 returning _parent_id)
     select pg_notify($3, $4 || _parent_id) from written limit 1`,
    [title, id, changeChannel, `${kind} ${kind} `],
  )
/** Until the process has heard of what was committed: it hears in the order of commits, and of a page last. */
const heard = async () => {
  const title = unique('Heard')
  await writtenElsewhere('pages', page, title)
  await eventually(async () =>
    (await get<{ items: Page[] }>('/pages?locale=en')).items.some((each) => each.title === title),
  )
}

const item = (data: object = {}) => ({ title: unique('News'), summary: '.', _status: 'published', ...data })
let media: string
let news: string
let page: string

beforeAll(async () => {
  const { payload } = on.host
  media = (await create(payload, 'media', { alt: 'Before' }, { file: picture() })).id
  news = (await create(payload, 'news', item({ image: media, slug: 'kept' }))).id
  page = (await create(payload, 'pages', { title: 'Page', slug: 'heard', _status: 'published' })).id
  await createPeriod(payload, {
    programme: await createProgramme(payload),
    industry: await createIndustry(payload),
  })
  await eventually(async () => {
    await everyLanguage()
    return (await costOf(everyLanguage)).length === 0
  })
})
beforeEach(async () => {
  await heard()
  await everyLanguage()
})

describe('given content that has been read once', () => {
  it('when nothing changes, then reading all of it in every language costs no statement', async () => {
    expect(await costOf(everyLanguage)).toEqual([])
  })

  it.each([1, 3, 30])(
    'when one of %i more items changes, then every language together costs one',
    async (count) => {
      for (let made = 0; made < count; made += 1) await create(on.host.payload, 'news', item())
      await heard()
      await everyLanguage()
      const title = unique('Changed')
      const cost = await costOf(async () => {
        await writtenElsewhere('news', news, title)
        await eventually(async () => (await titles()).includes(title))
        await everyLanguage()
      })
      expect(cost).toEqual([expect.stringContaining('news')])
      expect(await titles()).toContain(title)
    },
  )

  it('when an item is published, withdrawn and deleted, then it comes and goes at once', async () => {
    const { payload } = on.host
    const { id, title } = await create(payload, 'news', item({ _status: 'draft' }))
    await heard()
    expect(await titles()).not.toContain(title)
    await update(payload, 'news', id, { _status: 'published' })
    await heard()
    expect(await titles()).toContain(title)
    await update(payload, 'news', id, { _status: 'draft' })
    await heard()
    expect(await titles()).not.toContain(title)
    await update(payload, 'news', id, { _status: 'published' })
    await payload.delete({ collection: 'news', id })
    await heard()
    expect(await titles()).not.toContain(title)
  })

  it('when a picture is described anew, then the item that shows it says so', async () => {
    await update(on.host.payload, 'media', media, { alt: 'After' })
    await heard()
    expect((await get<NewsItem>('/news/kept')).image?.alt).toBe('After')
    on.site.told.length = 0
    await update(on.host.payload, 'media', media, { alt: 'Later' })
    await eventually(() => on.site.told.some(({ message }) => message.tags.includes('news')))
  })

  it('when a group has come about, then its industry counts it', async () => {
    const { payload } = on.host
    const industry = await createIndustry(payload)
    const programme = await createProgramme(payload)
    const { id } = await create(payload, 'groups', { name: 'G', programme, industry, stage: 'forming' })
    const counted = async () => {
      await heard()
      return (await get<Site>('/site')).industries.find((each) => each.id === industry)?.groups
    }
    expect(await counted()).toBe(0)
    await update(payload, 'groups', id, { stage: 'running' })
    expect(await counted()).toBe(1)
    await update(payload, 'groups', id, { stage: 'forming' })
    expect(await counted()).toBe(0)
  })

  it('when the settings change, then the next answer has them', async () => {
    await on.host.payload.updateGlobal({ slug: 'site-settings', data: { organisation: 'Another' } as never })
    await heard()
    expect((await get<Site>('/site')).settings.organisation).toBe('Another')
  })

  it('when many read while many write, then whoever asks after a commit never gets what was before it', async () => {
    for (let round = 0; round < 30; round += 1) {
      const reading = Array.from({ length: 6 }, (_, turn) => sleep(turn * 3).then(() => newsIn('en')))
      const title = unique('Raced')
      await update(on.host.payload, 'news', news, { title, _status: 'published' })
      await eventually(async () => (await titles()).includes(title), { within: 1_000, every: 5 })
      await Promise.all(reading)
      expect(await titles()).toContain(title)
    }
  })

  it('when nobody can tell of changes any more, then every answer is read from the database', async () => {
    const pids = () =>
      on.database.query<{ pid: number }>(
        `select pid from pg_stat_activity where application_name = 'jobbuddies-changes' and datname = current_database()`,
      )
    for (const { pid } of await pids()) await on.database.query('select pg_terminate_backend($1)', [pid])
    await sleep(100)
    expect((await costOf(() => newsIn('en'))).length).toBeGreaterThan(0)
    await eventually(async () => {
      await newsIn('en')
      return (await costOf(() => newsIn('en'))).length === 0
    })
  })

  it('when something comes past the service, then it is noticed without being told', async () => {
    await on.database.query(`update news_locales set title = 'Past it' where _parent_id = $1`, [news])
    await eventually(async () => (await titles()).includes('Past it'), { within: 20_000, every: 500 })
  })
})
