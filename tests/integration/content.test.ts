import {
  locales,
  newsListSchema,
  pageListSchema,
  periodListSchema,
  readinessSchema,
  siteSchema,
  type NewsItem,
  type Page,
  type Site,
} from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  create,
  createIndustry,
  createPeriod,
  createProgramme,
  fromNow,
  link,
  list,
  paragraph,
  programmeData,
  richText,
  textNode,
  unique,
  update,
} from '../support/scenario.ts'
import { picture } from './access/samples.ts'
import { useHost } from '../support/useHost.ts'

const on = useHost()
const get = (path: string, headers?: Record<string, string>) => on.host.api.get(`/api/v1${path}`, headers)
const site = async (locale = 'en') => siteSchema.parse((await get(`/site?locale=${locale}`)).body)
const newsItem = async (slug: string, locale = 'en') =>
  (await get(`/news/${slug}?locale=${locale}`)).body as NewsItem
const inSwedish = { locale: 'sv' }
const published = { summary: 'In short', _status: 'published' }

let programme: string
let industry: string
let media: string

beforeAll(async () => {
  const { payload } = on.host
  media = (await create(payload, 'media', { alt: 'A dot' }, { file: picture() })).id
  industry = await createIndustry(payload, { name: 'Health care', body: richText('Care') })
  await update(payload, 'industries', industry, { name: 'Vård', summary: 'Jobb' }, inSwedish)
  programme = await createProgramme(payload, {
    name: 'JobBuddies',
    industries: [industry],
    body: richText('Body'),
    lengthMonths: 5,
    steps: [{ title: 'One', text: 'First' }],
  })
  await createPeriod(payload, {
    programme,
    industry,
    title: 'Nurses wanted',
    intro: richText('Welcome'),
    questions: [
      {
        key: 'why',
        kind: 'choice',
        label: 'Why?',
        required: true,
        maxLength: 5,
        options: [{ value: 'a', label: 'A' }],
      },
    ],
  })
  await createPeriod(payload, { programme, industry, role: 'mentor', closesAt: null })
  await create(payload, 'faqs', { question: 'Why?', answer: richText('Because'), _status: 'published' })
  await create(payload, 'people', { name: 'Kim', title: 'Coordinator', image: media, _status: 'published' })
  await create(payload, 'partners', {
    name: 'Partner',
    url: 'https://partner.example.org',
    _status: 'published',
  })
  await create(payload, 'news', {
    title: 'Autumn starts',
    image: media,
    body: richText('Text'),
    ...published,
  })
  await create(payload, 'pages', {
    title: 'Privacy',
    key: 'privacy',
    body: richText('Text'),
    _status: 'published',
  })
})

describe.each(locales)('In %s', (locale) => {
  it('the whole site reads as its schema says', async () => {
    const found = await site(locale)
    expect(found.locale).toBe(locale)
    expect(
      [found.programmes, found.industries, found.faqs, found.people, found.partners].map(
        ({ length }) => length,
      ),
    ).toEqual([1, 1, 1, 1, 1])
    expect(found.periods).toHaveLength(2)
  })
  it('news, pages and periods read as theirs say', async () => {
    expect(newsListSchema.parse((await get(`/news?locale=${locale}`)).body).total).toBe(1)
    expect(pageListSchema.parse((await get(`/pages?locale=${locale}`)).body).items).toHaveLength(1)
    expect(periodListSchema.parse((await get(`/periods?locale=${locale}`)).body).periods).toHaveLength(2)
  })
})

describe('An empty installation', () => {
  it('is ready', async () => {
    const answer = await get('/health/ready')
    expect(readinessSchema.parse(answer.body)).toMatchObject({
      status: 'ready',
      database: true,
      migrations: true,
    })
  })
})

describe('What points at something else shows it', () => {
  it('a person’s picture', async () => {
    const [person] = (await site()).people
    expect(person?.image).toMatchObject({ alt: 'A dot', width: 1, height: 1 })
  })
  it('a news item’s picture', async () => {
    expect((await newsItem('autumn-starts')).image).toMatchObject({ alt: 'A dot' })
  })
  it.each([
    ['en', 'Health care: Mentors'],
    ['sv', 'Vård: Mentors'],
  ])('the industry in the name of a period without a title, in %s', async (locale, title) => {
    const { periods } = await site(locale)
    expect(periods.find(({ role }) => role === 'mentor')?.title).toBe(title)
  })
})

describe('A text that is missing in a language', () => {
  it('is told in English', async () => {
    const found = await site('fi')
    expect(found.programmes[0]).toMatchObject({
      name: 'JobBuddies',
      summary: 'Groups of mentors and mentees.',
    })
    expect(found.programmes[0]?.body).toBe('<p>Body</p>')
    expect(found.industries[0]?.name).toBe('Health care')
    expect(found.periods[0]).toMatchObject({
      intro: '<p>Welcome</p>',
      questions: [{ label: 'Why?', options: [{ label: 'A' }] }],
    })
  })
  it('is told in its own language where there is one', async () => {
    expect((await site('sv')).industries[0]).toMatchObject({
      name: 'Vård',
      summary: 'Jobb',
      body: '<p>Care</p>',
    })
  })
  it('is told in whichever language has it where English has none', async () => {
    const data = { question: 'Varför?', answer: richText('Därför'), order: 1, _status: 'published' }
    const { id } = await create(on.host.payload, 'faqs', data, inSwedish)
    expect((await site('en')).faqs.find((faq) => faq.id === id)).toMatchObject({
      question: 'Varför?',
      answer: '<p>Därför</p>',
    })
  })
})

describe('An address', () => {
  let id: string
  beforeAll(async () => {
    id = (await create(on.host.payload, 'news', { title: 'Spring begins', ...published })).id
    await update(on.host.payload, 'news', id, { title: 'Våren börjar', ...published }, inSwedish)
  })
  it('is its own in each language, and each names the others', async () => {
    const slugs = { en: 'spring-begins', sv: 'varen-borjar', fi: 'spring-begins' }
    for (const locale of locales)
      expect(await newsItem(slugs[locale], locale)).toMatchObject({ id, slug: slugs[locale], slugs })
  })
  it('of another language is not one, save for the fallback’s', async () => {
    expect((await get('/news/varen-borjar?locale=fi')).status).toBe(404)
    expect((await get('/news/varen-borjar?locale=en')).status).toBe(404)
    expect(await newsItem('spring-begins', 'sv')).toMatchObject({ id })
  })
  it('belongs first to the item that has it in that language', async () => {
    const mine = await create(on.host.payload, 'news', { title: unique('Mine'), ...published })
    const other = await create(on.host.payload, 'news', { title: 'Shared', ...published })
    await update(on.host.payload, 'news', mine.id, { title: 'Min', slug: 'shared', ...published }, inSwedish)
    expect(await newsItem('shared', 'sv')).toMatchObject({ id: mine.id })
    expect(await newsItem('shared', 'en')).toMatchObject({ id: other.id })
  })
})

describe('Rich text', () => {
  const htmlOf = async (content: object[]) => {
    const title = unique('Rich')
    await create(on.host.payload, 'pages', { title, body: richText(content), _status: 'published' })
    const { items } = pageListSchema.parse((await get('/pages')).body)
    return (items as Page[]).find((page) => page.title === title)?.body ?? ''
  }
  it('becomes plain elements without a style, a class or a script', async () => {
    const html = await htmlOf([
      { ...paragraph([textNode('Sub')]), type: 'heading', tag: 'h2' },
      paragraph([textNode('Bold', 1), textNode(' and plain')]),
      list('ul', ['One', 'Two']),
      list('ol', ['First']),
      { ...paragraph([textNode('Quoted')]), type: 'quote' },
      paragraph([link('https://example.org/a?b=1&c=2', 'A link')]),
    ])
    expect(html).not.toMatch(/style=|class=|<script|on\w+=|<div|<span|data-/i)
    expect(html).toContain('<h2>Sub</h2>')
    expect(html).toContain('<strong>Bold</strong> and plain')
    expect(html).toContain('<ul><li>One</li><li>Two</li></ul>')
    expect(html).toContain('<ol><li>First</li></ol>')
    expect(html).toMatch(/<a href="https:\/\/example\.org\/a\?b=1&(amp;)?c=2"[^>]*>A link<\/a>/)
  })
  it('is text, whatever markup is typed into it', async () => {
    const html = await htmlOf([
      paragraph([textNode('<script>alert(1)</script><img src=x onerror=alert(1)> & "quotes" {{7*7}}')]),
    ])
    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain('&lt;script&gt;')
  })
  it('carries no style that somebody put into its nodes', async () => {
    const html = await htmlOf([
      {
        ...paragraph([
          { ...textNode('Red'), style: 'color: red; background: url(https://evil.example.org)' },
        ]),
        format: 'center',
        indent: 3,
        textStyle: 'color:red',
      },
      { ...list('ul', ['One']), indent: 2, format: 'end' },
    ])
    expect(html).not.toMatch(/style=|evil|color/)
  })
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    '"onmouseover="alert(1)',
    '\u0001javascript:alert(1)',
  ])('has no link to %j', async (url) => {
    const html = await htmlOf([paragraph([link(url, 'Click')])]).catch((error: Error) => {
      expect(error.name).toBe('ValidationError')
      return 'Click'
    })
    expect(html).toContain('Click')
    expect(html).not.toMatch(/(java|vb)\s*script:|data:|onmouseover="|\u0001/i)
  })
  it.each(['https://example.org', 'mailto:a@example.org', 'tel:+358401234567', '/en/faq', '#part'])(
    'keeps a link to %s',
    async (url) => {
      expect(await htmlOf([paragraph([link(url, 'Click')])])).toContain(`href="${url}"`)
    },
  )
})

describe('An answer that did not change', () => {
  it.each(['/site', '/news', '/news/autumn-starts', '/pages', '/pages/privacy'])(
    'of %s is told so',
    async (path) => {
      const first = await get(path)
      const etag = first.headers.etag ?? ''
      expect(etag).toMatch(/^"[\w-]+"$/)
      const second = await get(path, { 'if-none-match': etag })
      expect(second).toMatchObject({ status: 304, text: '' })
      expect(second.headers.etag).toBe(etag)
      expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
    },
  )
  it('has a new tag after a change', async () => {
    const before = (await get('/site')).headers.etag
    await on.host.payload.updateGlobal({
      slug: 'site-settings' as never,
      data: { organisation: unique('Org') } as never,
    })
    expect((await get('/site')).headers.etag).not.toBe(before)
  })
  it('says by the service’s clock when it was read', async () => {
    const { headers, body } = await get('/site')
    expect(headers['x-as-of']).toBe((body as Site).asOf)
    expect(Math.abs(Date.parse(headers['x-as-of'] ?? '') - Date.now())).toBeLessThan(2_000)
  })
})

describe('Other websites', () => {
  it('may read the periods, and nothing else', async () => {
    const origin = { origin: 'https://elsewhere.example.org' }
    expect((await get('/periods', origin)).headers['access-control-allow-origin']).toBe('*')
    for (const path of ['/site', '/news', '/pages', '/health']) {
      expect((await get(path, origin)).headers).not.toHaveProperty('access-control-allow-origin')
    }
  })
  it('are told of open and coming periods, not of closed ones', async () => {
    const own = await createProgramme(on.host.payload)
    const add = (role: string, data: object) =>
      createPeriod(on.host.payload, { programme: own, role, title: unique(role), ...data })
    const [open, coming, paused, closed] = [
      await add('a', {}),
      await add('b', { opensAt: fromNow(60_000) }),
      await add('c', { pausedAt: fromNow(-1_000) }),
      await add('d', { opensAt: fromNow(-60_000), closesAt: fromNow(-1_000) }),
    ]
    const { periods, nextChangeAt } = periodListSchema.parse((await get('/periods')).body)
    const stateOf = (id: string) => periods.find((period) => period.id === id)?.state
    expect([open, coming, paused, closed].map(({ id }) => stateOf(id))).toEqual([
      'open',
      'scheduled',
      'paused',
      undefined,
    ])
    expect(nextChangeAt).toBe(coming.opensAt)
    expect((await site()).periods.find(({ id }) => id === closed.id)).toBeDefined()
  })
  it('may subscribe to the periods as a calendar, in each language, and ask again for nothing new', async () => {
    const origin = { origin: 'https://elsewhere.example.org' }
    const created = await createPeriod(on.host.payload, { programme, role: 'calendar', title: unique('C') })
    const { status, headers, text } = await get('/periods.ics?locale=sv', origin)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(text).toContain(`UID:${created.id}-opens@jobbuddies`)
    expect(text).toContain('ansökningstider')
    const again = await get('/periods.ics?locale=sv', { 'if-none-match': headers.etag ?? '' })
    expect([again.status, again.text]).toEqual([304, ''])
    expect((await get('/periods.ics?locale=xx')).status).toBe(422)
    expect((await get('/periodsxics')).status).toBe(404)
  })
})

describe('The number of questions to the database', () => {
  const statementsOf = async (path: string) => {
    await get(path)
    on.host.statements.length = 0
    expect((await get(path)).status).toBe(200)
    return on.host.statements.length
  }
  const paths = ['/site', '/news?limit=100', '/pages', '/periods']
  it('is the same for few and for many', async () => {
    const { payload } = on.host
    const counts: Record<string, number[]> = Object.fromEntries(paths.map((path) => [path, []]))
    const measure = async () => {
      for (const path of paths) counts[path]?.push(await statementsOf(path))
    }
    const add = async (count: number) => {
      for (let index = 0; index < count; index += 1) {
        await create(
          payload,
          'news',
          { title: unique('N'), image: media, ...published },
          { disableTransaction: true },
        )
        if (index % 10 !== 0) continue
        const own = await createProgramme(payload, programmeData({ industries: [industry] }))
        await createPeriod(payload, { programme: own, industry, title: unique('Window') })
        await create(payload, 'people', { name: 'P', title: 'T', image: media, _status: 'published' })
        await create(payload, 'pages', { title: unique('P'), _status: 'published' })
      }
    }
    await measure()
    await add(2)
    await measure()
    await add(297)
    await measure()
    for (const [path, [one, few, many]] of Object.entries(counts)) {
      expect({ path, few, many }).toEqual({ path, few: one, many: one })
      expect(one).toBeLessThan(60)
    }
  })
})
