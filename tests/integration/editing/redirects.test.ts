import { siteSchema } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishDue } from '../../../packages/plugin/src/services/schedules.ts'
import { rest } from '../../support/rest.ts'
import {
  create,
  createPeriod,
  createStaff,
  programmeData,
  type Row,
  type Staff,
  unique,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

/** Every moved address of the site, by old one. */
const moves = async () => {
  const { redirects } = siteSchema.parse((await on.host.api.get('/api/v1/site')).body)
  return new Map(redirects.map(({ from, to }) => [from, to]))
}
const slugOf = () => unique('slug').replaceAll(' ', '-')
const published = { summary: '.', _status: 'published' }
const news = (slug: string, data: object = {}) =>
  create(on.host.payload, 'news', { title: unique('News'), slug, ...published, ...data })
const change = (id: string, data: object, extra: object = {}, collection = 'news') =>
  update(on.host.payload, collection, id, data, extra)
const sv = { locale: 'sv' }

describe('A published address that changes', () => {
  it('leads on in every language in which it changed', async () => {
    const [first, second, swedish] = [slugOf(), slugOf(), slugOf()]
    const { id } = await news(first)
    await change(id, { title: 'Svenska', slug: swedish, ...published }, sv)
    const before = await moves()
    expect(before.get(`/sv/news/${first}`)).toBe(`/sv/news/${swedish}`)
    await change(id, { slug: second, ...published })
    const after = await moves()
    expect(after.get(`/en/news/${first}`)).toBe(`/en/news/${second}`)
    expect(after.get(`/fi/news/${first}`)).toBe(`/fi/news/${second}`)
    expect([...after.keys()].filter((from) => from.includes(swedish))).toEqual([])
  })
  it('leads to where the document is now, however often it moved', async () => {
    const [a, b, c] = [slugOf(), slugOf(), slugOf()]
    const { id } = await news(a)
    await change(id, { slug: b, ...published })
    await change(id, { slug: c, ...published })
    const found = await moves()
    expect(found.get(`/en/news/${a}`)).toBe(`/en/news/${c}`)
    expect(found.get(`/en/news/${b}`)).toBe(`/en/news/${c}`)
    await change(id, { slug: a, ...published })
    const back = await moves()
    expect(back.has(`/en/news/${a}`)).toBe(false)
    expect(back.get(`/en/news/${b}`)).toBe(`/en/news/${a}`)
    expect(back.get(`/en/news/${c}`)).toBe(`/en/news/${a}`)
  })
  it('gives way to another document that takes it', async () => {
    const [a, b] = [slugOf(), slugOf()]
    const { id } = await news(a)
    await change(id, { slug: b, ...published })
    await news(a)
    expect((await moves()).has(`/en/news/${a}`)).toBe(false)
  })
  it('says nothing while the new one is a draft, and leads on when it is published, also by plan', async () => {
    const [a, b, c] = [slugOf(), slugOf(), slugOf()]
    const { id } = await news(a)
    await change(id, { slug: b }, { draft: true, autosave: true })
    expect((await moves()).has(`/en/news/${a}`)).toBe(false)
    await change(id, { slug: c }, { draft: true, autosave: true })
    const at = new Date('2030-01-01T00:00:00Z')
    await on.host.payload.jobs.queue({
      task: 'schedulePublish' as never,
      waitUntil: at,
      input: { type: 'publish', doc: { relationTo: 'news', value: id } } as never,
    })
    await publishDue({ payload: on.host.payload, now: at })
    const found = await moves()
    expect(found.get(`/en/news/${a}`)).toBe(`/en/news/${c}`)
    expect(found.has(`/en/news/${b}`)).toBe(false)
  })
  it('says nothing if nobody ever saw it', async () => {
    const [a, b] = [slugOf(), slugOf()]
    const { id } = await news(a, { _status: 'draft' })
    await change(id, { slug: b, ...published })
    expect((await moves()).has(`/en/news/${a}`)).toBe(false)
  })
  it('leads on also when the document was taken back in between', async () => {
    const [a, b] = [slugOf(), slugOf()]
    const { id } = await news(a)
    await change(id, { _status: 'draft' })
    await change(id, { slug: b }, { draft: true })
    await change(id, { _status: 'published' })
    expect((await moves()).get(`/en/news/${a}`)).toBe(`/en/news/${b}`)
  })
  it('leads nowhere once the document is unpublished or deleted', async () => {
    const [a, b] = [slugOf(), slugOf()]
    const { id } = await news(a)
    await change(id, { slug: b, ...published })
    await change(id, { _status: 'draft' })
    expect((await moves()).has(`/en/news/${a}`)).toBe(false)
    await on.host.payload.delete({ collection: 'news', id })
    expect(await on.database.query('select 1 from redirects where "from" = $1', [`/en/news/${a}`])).toEqual(
      [],
    )
  })
  it.each([
    ['pages', { title: 'Page' }, ''],
    ['programmes', programmeData(), '/programmes'],
    ['industries', { name: 'Field' }, '/industries'],
  ])('is kept for %s', async (collection, data, below) => {
    const [a, b] = [slugOf(), slugOf()]
    const { id } = await create(on.host.payload, collection, { ...data, slug: a, ...published })
    await change(id, { slug: b, ...published }, {}, collection)
    expect((await moves()).get(`/en${below}/${a}`)).toBe(`/en${below}/${b}`)
  })
  it('is kept for periods, which say themselves whether they are out', async () => {
    const [a, b, c] = [slugOf(), slugOf(), slugOf()]
    const period = await createPeriod(on.host.payload, { slug: a, published: false })
    await change(period.id, { slug: b }, {}, 'application-periods')
    expect((await moves()).size).toBeGreaterThan(0)
    expect((await moves()).has(`/en/apply/${a}`)).toBe(false)
    await change(period.id, { published: true }, {}, 'application-periods')
    await change(period.id, { slug: c }, {}, 'application-periods')
    expect((await moves()).get(`/en/apply/${b}`)).toBe(`/en/apply/${c}`)
  })
  it('is never a page that the site always has', async () => {
    const { id } = await create(on.host.payload, 'pages', { title: 'Privacy', key: 'privacy', ...published })
    await change(id, { key: null, slug: slugOf(), ...published }, {}, 'pages')
    expect((await moves()).has('/en/privacy')).toBe(false)
  })
  it('is not kept when the publication fails', async () => {
    const [a, taken] = [slugOf(), slugOf()]
    const { id } = await news(a)
    await news(taken)
    await expect(change(id, { slug: taken, ...published })).rejects.toThrow()
    expect((await moves()).has(`/en/news/${a}`)).toBe(false)
  })
})

describe('A redirect written by hand', () => {
  const write = (data: object, language = 'en') =>
    rest(on.host, 'POST', '/redirects', {
      token: staff.editor.token,
      body: data,
      headers: { 'accept-language': language },
    })
  const faults = ({ body }: { body: unknown }) =>
    (body as { errors: { data?: { errors: { path: string; message: string }[] } }[] }).errors.flatMap(
      ({ data }) => data?.errors ?? [],
    )
  it('leads where it says', async () => {
    const from = `/en/${slugOf()}`
    expect((await write({ from, to: 'https://example.org/x' })).status).toBe(201)
    expect((await moves()).get(from)).toBe('https://example.org/x')
  })
  it('may be pasted whole, with a slash at its end', async () => {
    const slug = slugOf()
    const { status, text } = await write({ from: `http://127.0.0.1:9/sv/${slug}-å/`, to: '/sv/faq' })
    expect({ status, text }).toMatchObject({ status: 201 })
    expect((await moves()).get(`/sv/${slug}-%C3%A5`)).toBe('/sv/faq')
  })
  it('follows a document in the language of its address', async () => {
    const { id } = await news(slugOf())
    const swedish = slugOf()
    await change(id, { title: 'S', slug: swedish, ...published }, sv)
    const from = `/sv/${slugOf()}`
    await write({ from, document: { relationTo: 'news', value: id } })
    expect((await moves()).get(from)).toBe(`/sv/news/${swedish}`)
  })
  it('is never called automatic by whoever writes it', async () => {
    const { body } = await write({ from: `/en/${slugOf()}`, to: '/en/faq', automatic: true })
    expect((body as { doc: Row }).doc.automatic).toBe(false)
  })
  it.each([
    ['from', { from: 'old-page', to: '/en/faq' }],
    ['from', { from: '//evil.example.org', to: '/en/faq' }],
    ['from', { from: '/\\evil.example.org', to: '/en/faq' }],
    ['from', { from: 'https://elsewhere.example.org/a', to: '/en/faq' }],
    ['from', { from: '/en/a?b=c', to: '/en/faq' }],
    ['from', { from: '/en/faq', to: '/en/news' }],
    ['from', { from: '/en/', to: '/en/news' }],
    ['to', { from: '/en/old-1' }],
    ['to', { from: '/en/old-2', to: 'javascript:alert(1)' }],
    ['to', { from: '/en/old-3', to: '//evil.example.org' }],
    ['to', { from: '/en/old-4', to: '/\\evil.example.org' }],
    ['to', { from: '/en/old-5', to: '/en/old-5' }],
    ['to', { from: '/en/old-5', to: '/en/old-5/' }],
    ['to', { from: '/en/%E0%A4%A', to: '/en/%E0%A4%A' }],
  ])('is refused at %s: %j', async (path, data) => {
    const answer = await write(data)
    expect(answer.status).toBe(400)
    expect(faults(answer).map((fault) => fault.path)).toEqual([path])
  })
  it('is refused where a page lives, in the editor’s language', async () => {
    const slug = slugOf()
    await news(slug)
    const answer = await write({ from: `/fi/news/${slug}`, to: '/fi/faq' }, 'fi')
    expect(faults(answer)[0]?.message).toContain(`Osoitteessa /fi/news/${slug} on sivu`)
  })
  it('never closes a loop', async () => {
    const [a, b, c] = [slugOf(), slugOf(), slugOf()].map((slug) => `/en/${slug}`)
    expect((await write({ from: a, to: b })).status).toBe(201)
    expect((await write({ from: b, to: c })).status).toBe(201)
    expect(faults(await write({ from: c, to: a })).map(({ path }) => path)).toEqual(['to'])
  })
})
