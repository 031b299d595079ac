import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../support/rest.ts'
import { create, createStaff, promise, unique, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let token = ''
const ids = { old: '', young: '', page: '', done: '' }

type Row = {
  kind: string
  title: string
  hidden: string | null
  since: string | null
  languages: Record<string, unknown>
}
type Desk = {
  promised: string[]
  totals: Record<string, { missing: number; stale: number }>
  rows: Row[]
  total: number
  page: number
  pages: number
}
const desk = async (query = ''): Promise<Desk> => {
  const { body, status } = await rest(on.host, 'GET', `/translation-desk?${query}`, { token })
  expect(status).toBe(200)
  return body as Desk
}
const titles = ({ rows }: Desk) => rows.map(({ title }) => title)

const inAll = async (collection: 'news' | 'pages', title: string) => {
  const data = (word: string) => ({ title: word, summary: 'S', _status: 'published' })
  const { id } = await create(on.host.payload, collection, data(title))
  for (const locale of ['sv', 'fi'])
    await update(on.host.payload, collection, id, data(`${title} ${locale}`), { locale })
  return id
}

beforeAll(async () => {
  const { payload } = on.host
  token = (await createStaff(on.host)).editor.token
  ids.done = await inAll('news', 'Done')
  ids.old = await inAll('news', 'Old')
  await update(payload, 'news', ids.old, { title: 'Old, changed', _status: 'published' })
  ids.page = (await create(payload, 'pages', { title: 'A page', _status: 'published' })).id
  ids.young = await inAll('news', 'Young')
  await update(payload, 'news', ids.young, { title: 'Ung' }, { locale: 'sv', draft: true })
  await update(payload, 'news', ids.young, { title: 'Young, changed' }, { draft: true })
  await update(payload, 'news', ids.young, { title: 'Nuori' }, { locale: 'fi', draft: true })
})

describe('The desk', () => {
  it('lists what waits, kind by kind, the longest first, and nothing that is done', async () => {
    const found = await desk()
    expect(titles(found)).toEqual(['Old, changed', 'Young, changed', 'A page'])
    expect(found.rows.map(({ hidden }) => hidden)).toEqual([null, 'draft', null])
    expect(found).toMatchObject({ total: 3, page: 1, pages: 1, promised: ['en', 'sv', 'fi'] })
    expect(found.rows[1]?.languages).toEqual({
      en: { missing: 0, stale: 0 },
      sv: { missing: 0, stale: 1 },
      fi: { missing: 0, stale: 0 },
    })
    expect(found.totals).toEqual({
      en: { missing: 0, stale: 0 },
      sv: { missing: 1, stale: 2 },
      fi: { missing: 1, stale: 1 },
    })
  })
  it.each([
    ['language=fi', ['Old, changed', 'A page']],
    ['state=missing', ['A page']],
    ['state=stale', ['Old, changed', 'Young, changed']],
    ['kind=pages', ['A page']],
    ['language=fi&state=stale&kind=news', ['Old, changed']],
    ['language=en', []],
    ['language=xx&state=odd&kind=users&page=-1', ['Old, changed', 'Young, changed', 'A page']],
    [`kind=${encodeURIComponent("news' or 1=1 --")}`, ['Old, changed', 'Young, changed', 'A page']],
    ['page=99', ['Old, changed', 'Young, changed', 'A page']],
  ])('shows for %s what is asked', async (query, expected) => {
    expect(titles(await desk(query))).toEqual(expected)
  })
  it('asks only for the languages that are promised', async () => {
    await promise(on.host.payload, ['en', 'fi'])
    const found = await desk()
    await promise(on.host.payload, [])
    expect(titles(found)).toEqual(['Old, changed', 'A page'])
    expect(Object.keys(found.totals).sort()).toEqual(['en', 'fi'])
  })
  it('looks through what was there before it', async () => {
    await on.database.query('delete from translation_states')
    const found = await desk()
    expect(titles(found)).toEqual(['A page'])
    const [{ count = 0 } = {}] = await on.database.query<{ count: number }>(
      'select count(*)::int as count from translation_states where document = any($1)',
      [[`news:${ids.done}`, `news:${ids.old}`, `pages:${ids.page}`, 'site-settings']],
    )
    expect(count).toBe(12)
  })
})

describe('A desk with many documents', () => {
  it('pages through them, at the cost of a page', async () => {
    const { payload, statements } = on.host
    const cost = async (query: string) => {
      statements.length = 0
      const found = await desk(query)
      return { found, statements: statements.length }
    }
    const few = await cost('kind=news')
    for (let index = 0; index < 60; index += 1)
      await create(payload, 'news', { title: unique('Many'), summary: 'S' }, { disableTransaction: true })
    const many = await cost('kind=news')
    expect(many.found.rows).toHaveLength(25)
    expect(many.found).toMatchObject({ page: 1, pages: 3 })
    expect(many.statements).toBeLessThanOrEqual(few.statements + 1)
    const seen = new Set<string>()
    for (const page of [1, 2, 3])
      for (const title of titles(await desk(`kind=news&page=${page}`))) seen.add(title)
    expect(seen.size).toBe(many.found.total)
  })
})
