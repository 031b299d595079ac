import { type NewsItem, newsItemSchema, siteSchema } from '@jobbuddies/shared'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  create,
  createPeriod,
  createProgramme,
  createStaff,
  link,
  list,
  paragraph,
  programmeData,
  richText,
  type Staff,
  textNode,
  unique,
  update,
} from '../../support/scenario.ts'
import { rest } from '../../support/rest.ts'
import { useHost } from '../../support/useHost.ts'
import { picture } from '../access/samples.ts'

const on = useHost()
const published = { summary: '.', _status: 'published' }
let media: string
beforeAll(async () => {
  media = (await create(on.host.payload, 'media', { alt: 'A "dot"', credit: 'A & B' }, { file: picture() }))
    .id
})

let staff: Promise<Staff> | undefined
const signedIn = async () => (await (staff ??= createStaff(on.host))).editor

const internal = (relationTo: string, id: string, text = 'Read') => ({
  ...link('', text),
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value: id } },
})
const upload = (id: string, fields: object = {}) => ({
  type: 'upload',
  version: 3,
  format: '',
  id: 'aaaaaaaaaaaaaaaaaaaaaaaa',
  relationTo: 'media',
  value: id,
  fields,
})
const write = async (content: object[], data: object = {}) =>
  (
    await create(on.host.payload, 'news', {
      title: unique('Rich'),
      body: richText(content),
      ...published,
      ...data,
    })
  ).id
const read = async (id: string, locale = 'en') => {
  const [row] = await on.database.query<{ slug: string }>(
    `select slug from news_locales where _parent_id = $1 and _locale = 'en'`,
    [id],
  )
  const { status, body } = await on.host.api.get(`/api/v1/news/${row?.slug}?locale=${locale}`)
  expect(status).toBe(200)
  return newsItemSchema.parse(body)
}
const bodyOf = async (content: object[], locale?: string) => (await read(await write(content), locale)).body
/** Past every check, as a broken import or an older version would. */
const store = (id: string, body: unknown) =>
  on.database.query('update news_locales set body = $2 where _parent_id = $1', [id, JSON.stringify(body)])

describe('A link to a document', () => {
  it.each([
    [
      'news',
      () => create(on.host.payload, 'news', { title: unique('N'), slug: 'a-news', ...published }),
      '/news/a-news',
    ],
    [
      'pages',
      () => create(on.host.payload, 'pages', { title: 'P', slug: 'a-page', ...published }),
      '/a-page',
    ],
    [
      'pages',
      () => create(on.host.payload, 'pages', { title: 'P', key: 'privacy', slug: 'x', ...published }),
      '/privacy',
    ],
    [
      'industries',
      () => create(on.host.payload, 'industries', { name: 'I', slug: 'a-field', ...published }),
      '/industries/a-field',
    ],
    [
      'programmes',
      () => create(on.host.payload, 'programmes', programmeData({ slug: 'a-programme' })),
      '/programmes/a-programme',
    ],
    ['application-periods', () => createPeriod(on.host.payload, { slug: 'a-period' }), '/apply/a-period'],
  ])('of %s leads to its place', async (relationTo, make, place) => {
    const { id } = await make()
    expect(await bodyOf([paragraph([internal(relationTo, id)])])).toBe(
      `<p><a href="/en${place}">Read</a></p>`,
    )
    expect(await bodyOf([paragraph([internal(relationTo, id)])], 'fi')).toContain(`href="/fi${place}"`)
  })
  it('leads to the address of the language that is read, also in a text that is shown for want of another', async () => {
    const { id } = await create(on.host.payload, 'news', {
      title: unique('T'),
      slug: 'in-english',
      ...published,
    })
    await update(
      on.host.payload,
      'news',
      id,
      { title: 'S', slug: 'pa-svenska', ...published },
      { locale: 'sv' },
    )
    const from = await write([paragraph([internal('news', id)])])
    expect((await read(from, 'sv')).body).toContain('href="/sv/news/pa-svenska"')
    await update(on.host.payload, 'news', id, { slug: 'moved', ...published })
    expect((await read(from)).body).toContain('href="/en/news/moved"')
  })
  it('leaves its words when the document is a draft, is taken back, or is gone', async () => {
    const { id } = await create(on.host.payload, 'news', {
      title: unique('T'),
      summary: '.',
      _status: 'draft',
    })
    const from = await write([paragraph([textNode('Before '), internal('news', id)])])
    const plain = '<p>Before Read</p>'
    expect((await read(from)).body).toBe(plain)
    await update(on.host.payload, 'news', id, { _status: 'published' })
    expect((await read(from)).body).toContain('<a href=')
    await update(on.host.payload, 'news', id, { _status: 'draft' })
    expect((await read(from)).body).toBe(plain)
    await on.host.payload.delete({ collection: 'news', id })
    expect((await read(from)).body).toBe(plain)
  })
  it('to people, or to something that is no document, leaves its words', async () => {
    const id = await write([])
    for (const doc of [
      { relationTo: 'users', value: id },
      { relationTo: 'news', value: '1 or 1' },
      'x',
      null,
    ]) {
      await store(id, richText([paragraph([{ ...link('', 'Read'), fields: { linkType: 'internal', doc } }])]))
      expect((await read(id)).body).toBe('<p>Read</p>')
    }
  })
})

describe('A picture in a text', () => {
  it('comes with its size, its words and its caption', async () => {
    const html = await bodyOf([upload(media, { caption: 'Two <friends>' })])
    expect(html).toMatch(/^<figure><img src="\/api\/media\/file\/[^"]+\.png"/)
    expect(html).toContain('width="1" height="1" alt="A &quot;dot&quot;" loading="lazy"')
    expect(html).toContain('<figcaption>Two &lt;friends&gt; · A &amp; B</figcaption></figure>')
    expect(html).not.toMatch(/style=|class=/)
  })
  it('is left out when it is gone', async () => {
    const gone = await create(on.host.payload, 'media', { alt: 'x' }, { file: picture() })
    const id = await write([paragraph([textNode('Text')]), upload(gone.id)])
    await on.host.payload.delete({ collection: 'media', id: gone.id })
    expect((await read(id)).body).toBe('<p>Text</p>')
  })
})

describe('A text that is no text', () => {
  const deep = (levels: number): object =>
    Array.from({ length: levels }).reduce<object>(
      (inner) => ({ ...paragraph([inner]), type: 'quote' }),
      textNode('x'),
    )
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'text'],
    ['a number', 7],
    ['a list', [1, 2]],
    ['no root', {}],
    ['an empty root', { root: null }],
    ['a root without children', { root: { type: 'root' } }],
    ['children that are none', { root: { children: 'x' } }],
    ['nodes that are none', { root: { children: [null, 1, 'x', [], {}] } }],
    [
      'nodes of unknown kinds',
      { root: { children: [{ type: 'script', children: [textNode('')] }, { type: {} }] } },
    ],
    ['text that is none', { root: { children: [{ type: 'text', text: { a: 1 } }] } }],
    ['links that are none', { root: { children: [{ type: 'link', fields: null, children: null }] } }],
    [
      'pictures that are none',
      { root: { children: [{ type: 'upload', value: { id: 1 } }, upload('not-an-id')] } },
    ],
    ['more levels than any text has', { root: { children: [deep(400)] } }],
  ])('is a readable page all the same: %s', async (_what, body) => {
    const id = await write([paragraph([textNode('Before')])])
    await store(id, body)
    expect((await read(id)).body).toBe('')
    expect((await on.host.api.get('/api/v1/news?limit=100')).status).toBe(200)
  })
  it('of two megabytes is read, too', async () => {
    const blocks = Array.from({ length: 4_000 }, (_, index) =>
      paragraph([textNode(`${index} ${'word '.repeat(80)}`)]),
    )
    const html = await bodyOf([...blocks, list('ul', ['The end'])])
    expect(html.length).toBeGreaterThan(1_500_000)
    expect(html).toMatch(/<li>The end<\/li><\/ul>$/)
  })
  it('does not take the rest of the site with it', async () => {
    const id = await createProgramme(on.host.payload, { body: richText('Fine') })
    await on.database.query(
      `update programmes_locales set body = '{"root":{"children":[null]}}' where _parent_id = $1`,
      [id],
    )
    const answer = await on.host.api.get('/api/v1/site')
    expect(answer.status).toBe(200)
    expect(siteSchema.parse(answer.body).programmes.find((each) => each.id === id)?.body).toBe('')
  })
})

describe('Staff', () => {
  it('can open a document with a broken text, and mend it', async () => {
    const id = await write([paragraph([textNode('Before')])])
    await store(id, { root: { children: [null, { type: {} }] } })
    const { token } = await signedIn()
    expect((await rest(on.host, 'GET', `/news/${id}`, { token })).status).toBe(200)
    const body = richText('Mended')
    expect((await rest(on.host, 'PATCH', `/news/${id}`, { token, body: { body } })).status).toBe(200)
    expect((await read(id)).body).toBe('<p>Mended</p>')
  })
  it.each([
    [{ root: { children: [null] } }],
    [{ root: { children: [{ type: {} }] } }],
    ['text'],
    [{ root: 1 }],
  ])('cannot store what is no text: %j', async (body) => {
    const { token } = await signedIn()
    const answer = await rest(on.host, 'POST', '/news?draft=true', {
      token,
      body: { title: unique('N'), body },
    })
    expect(answer.status).toBe(400)
  })
  it('can store two megabytes over REST', async () => {
    const blocks = Array.from({ length: 4_000 }, (_, index) =>
      paragraph([textNode(`${index} ${'word '.repeat(80)}`)]),
    )
    const { token } = await signedIn()
    const sent = { title: unique('Long'), body: richText(blocks), ...published }
    const answer = await rest(on.host, 'POST', '/news', { token, body: sent })
    expect(answer.status).toBe(201)
  })
})

describe('However much the texts point at', () => {
  it('as few questions are asked', async () => {
    const ids = await Promise.all(
      Array.from({ length: 6 }, () => create(on.host.payload, 'pages', { title: unique('P'), ...published })),
    )
    const statementsOf = async () => {
      on.host.statements.length = 0
      const { body } = await on.host.api.get('/api/v1/news?limit=100')
      return { statements: on.host.statements.length, items: (body as { items: NewsItem[] }).items.length }
    }
    await write([paragraph([internal('pages', ids[0]!.id)]), upload(media)])
    const few = await statementsOf()
    for (const { id } of ids)
      await write([paragraph([internal('pages', id), internal('news', id)]), upload(media)])
    const many = await statementsOf()
    expect(many.items).toBe(few.items + ids.length)
    expect(many.statements).toBe(few.statements)
  })
})

describe('A document that others point at', () => {
  it('is told of with them', async () => {
    const page = await create(on.host.payload, 'pages', { title: unique('P'), ...published })
    const other = await create(on.host.payload, 'pages', { title: unique('P'), ...published })
    await write([paragraph([internal('pages', page.id)])])
    const heard: string[] = []
    const client = new pg.Client({ connectionString: on.database.url })
    await client.connect()
    client.on('notification', ({ payload = '' }) => void heard.push(payload.split(' ')[0] ?? ''))
    await client.query('listen jobbuddies_changes')
    await update(on.host.payload, 'pages', other.id, { title: 'Alone', _status: 'published' })
    await client.query('select 1')
    expect(heard.splice(0)).toEqual(['pages'])
    await update(on.host.payload, 'pages', page.id, {
      slug: unique('m').replace(' ', '-'),
      _status: 'published',
    })
    await client.query('select 1')
    expect(new Set(heard.splice(0))).toEqual(new Set(['site', 'pages', 'news']))
    await update(on.host.payload, 'pages', page.id, { title: 'Draft' }, { draft: true })
    await client.query('select 1')
    expect(heard.splice(0)).toEqual([])
    await on.host.payload.delete({ collection: 'pages', id: page.id })
    await client.query('select 1')
    expect(new Set(heard.splice(0))).toEqual(new Set(['site', 'pages', 'news']))
    await client.end()
  })
})
