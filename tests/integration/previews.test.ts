import { type Pass, passHeader, readPass, type Site, siteSchema, writePass } from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../support/rest.ts'
import {
  create,
  createIndustry,
  createPeriod,
  createProgramme,
  createStaff,
  fromNow,
  richText,
  type Staff,
  unique,
  update,
} from '../support/scenario.ts'
import { siteSecret as secret } from '../support/site.ts'
import { useHost } from '../support/useHost.ts'

const on = useHost()
const site = 'http://127.0.0.1:9'
const minute = 60_000
let staff: Staff

beforeAll(async () => {
  staff = await createStaff(on.host)
})

/** Where the admin's button leads. */
const ask = (query: string, token: string | null = staff.editor.token) =>
  rest(on.host, 'GET', `/jobbuddies/preview?${query}`, { token })
const writtenIn = (location = '') =>
  /^\/_jobbuddies\/preview\/([\w.-]+)/.exec(new URL(location).pathname)?.[1] ?? ''
const given = async (query: string, token?: string) => writtenIn((await ask(query, token)).headers.location)

const pass = (changes: Partial<Pass> = {}): Pass => ({
  v: 1,
  id: unique('a-pass').replaceAll(' ', '-'),
  by: staff.editor.id,
  drafts: true,
  asOf: null,
  since: null,
  back: '/admin',
  exp: Date.now() + 10 * minute,
  ...changes,
})
const write = (changes?: Partial<Pass>) => writePass({ secret, pass: pass(changes) })
const read = (path: string, written?: string) =>
  on.host.api.get(`/api/v1${path}`, written === undefined ? {} : { [passHeader]: written })
const siteOf = async (written?: string): Promise<Site> =>
  siteSchema.parse((await read('/site?locale=en', written)).body)

describe('A pass', () => {
  it.each(['admin', 'coordinator', 'editor'] as const)(
    'is given to the %s, for half an hour',
    async (role) => {
      const before = Date.now()
      const { status, headers, text } = await ask('to=/sv/news/x&drafts=1', staff[role].token)
      expect([status, text, headers['cache-control']]).toEqual([303, '', 'no-store, private'])
      expect(headers.location).toMatch(new RegExp(`^${site}/_jobbuddies/preview/[\\w.-]+/sv/news/x$`))
      expect(headers.location).not.toContain(staff[role].token)
      const reading = await readPass({ secret, written: writtenIn(headers.location), now: new Date() })
      expect(reading).toMatchObject({
        ok: true,
        pass: { by: staff[role].id, drafts: true, asOf: null, since: null },
      })
      const { exp = 0 } = reading.ok ? reading.pass : {}
      expect(exp - before).toBeGreaterThan(29 * minute)
      expect(exp - before).toBeLessThan(31 * minute)
    },
  )
  it('is given to nobody who is not signed in', async () => {
    for (const token of [null, 'nonsense']) {
      const { status, headers } = await ask('to=/en/&drafts=1', token)
      expect([status, headers.location]).toEqual([303, '/admin'])
    }
  })
  it('names an instant, or a wall time of the zone of new periods', async () => {
    const asOf = async (at: string) => {
      const reading = await readPass({
        secret,
        written: await given(`at=${encodeURIComponent(at)}`),
        now: new Date(),
      })
      return reading.ok && reading.pass.asOf !== null && new Date(reading.pass.asOf).toISOString()
    }
    expect(await asOf('2027-03-01T07:00:00.000Z')).toBe('2027-03-01T07:00:00.000Z')
    expect(await asOf('2027-03-01T09:00')).toBe('2027-03-01T07:00:00.000Z')
    expect(await asOf('2027-03-28T03:30')).toBe('2027-03-28T01:00:00.000Z')
    expect(await asOf('2027-10-31T03:30')).toBe('2027-10-31T00:30:00.000Z')
    expect((await ask('at=tomorrow')).status).toBe(422)
  })
  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\evil.example',
    '/%5Cevil.example',
    '/%2F/evil.example',
    '/../../../../evil',
    'javascript:alert(1)',
    '/en/\r\nset-cookie: a=b',
    '@evil.example',
    '.evil.example',
  ])('leads to the site and nowhere else: to=%j', async (to) => {
    const { status, headers } = await ask(`to=${encodeURIComponent(to)}&back=${encodeURIComponent(to)}`)
    expect(status).toBe(303)
    expect(new URL(headers.location ?? '').origin).toBe(site)
    expect(headers['set-cookie']).toBeUndefined()
  })
})

describe('With a pass', () => {
  it('drafts are read, and the newest version of what is out', async () => {
    const { payload } = on.host
    await create(payload, 'news', {
      title: 'Only saved',
      summary: 'x',
      body: richText('x'),
      slug: 'only-saved',
    })
    const { id } = await create(payload, 'news', {
      title: 'Out',
      summary: 'x',
      slug: 'is-out',
      _status: 'published',
    })
    await update(payload, 'news', id, { title: 'Out, changed', _status: 'draft' }, { draft: true })
    const titles = (text: string) =>
      (JSON.parse(text) as { items: { title: string }[] }).items.map(({ title }) => title).sort()
    expect(titles((await read('/news?locale=en')).text)).toEqual(['Out'])
    const answer = await read('/news?locale=en', await write())
    expect(titles(answer.text)).toEqual(['Only saved', 'Out, changed'])
    expect((await read('/news/only-saved?locale=en', await write())).status).toBe(200)
    expect(titles((await read('/news?locale=en', await write({ drafts: false }))).text)).toEqual(['Out'])
  })
  it('periods that are not out are as if they were', async () => {
    const { id } = await createPeriod(on.host.payload, { published: false })
    const found = async (written?: string) =>
      (await siteOf(written)).periods.find((period) => period.id === id)
    expect(await found()).toBeUndefined()
    expect(await found(await write({ drafts: false }))).toBeUndefined()
    expect((await found(await write()))?.published).toBe(true)
  })
  it('drafts of what is related to are read too', async () => {
    const { payload } = on.host
    const industry = await createIndustry(payload, { name: 'Old name' })
    const programme = await createProgramme(payload)
    const { id } = await createPeriod(payload, { programme, industry })
    await update(payload, 'industries', industry, { name: 'New name', _status: 'draft' }, { draft: true })
    const title = async (written?: string) =>
      (await siteOf(written)).periods.find((period) => period.id === id)?.title
    expect(await title()).toMatch(/^Old name/)
    expect(await title(await write())).toMatch(/^New name/)
  })
  it('what was scheduled has happened at the instant of the pass', async () => {
    const { payload } = on.host
    const coming = await create(payload, 'news', { title: 'Tomorrow', summary: 'x', slug: 'tomorrow' })
    const going = await create(payload, 'news', { title: 'Until then', summary: 'x', _status: 'published' })
    const faq = await create(payload, 'faqs', { question: 'Next week?', order: 1 })
    const schedule = (type: string, relationTo: string, value: string, waitUntil: string) =>
      payload.jobs.queue({
        task: 'schedulePublish' as never,
        input: { type, doc: { relationTo, value } } as never,
        waitUntil: new Date(waitUntil),
      })
    const day = (days: number) => Date.now() + days * 24 * 60 * minute
    await schedule('publish', 'news', coming.id, fromNow(24 * 60 * minute))
    await schedule('unpublish', 'news', going.id, fromNow(24 * 60 * minute))
    await schedule('publish', 'faqs', faq.id, fromNow(7 * 24 * 60 * minute))
    const at = async (asOf: number | null) => {
      const written = await write({ drafts: false, asOf })
      const items = (await read('/news?locale=en', written)).body as {
        items: { id: string; publishedAt: string }[]
      }
      const { faqs } = await siteOf(written)
      return {
        coming: items.items.some(({ id }) => id === coming.id),
        going: items.items.some(({ id }) => id === going.id),
        faq: faqs.some(({ id }) => id === faq.id),
        first: items.items[0]?.id === coming.id,
      }
    }
    expect(await at(null)).toEqual({ coming: false, going: true, faq: false, first: false })
    expect(await at(day(0.9))).toEqual({ coming: false, going: true, faq: false, first: false })
    expect(await at(day(1.1))).toEqual({ coming: true, going: false, faq: false, first: true })
    expect(await at(day(8))).toEqual({ coming: true, going: false, faq: true, first: true })
    expect((await read('/news/tomorrow?locale=en')).status).toBe(404)
  })
  it('an answer is for its holder alone and never a 304', async () => {
    const written = await write()
    const { etag = '' } = (await read('/site?locale=en')).headers
    expect(etag).not.toBe('')
    for (const path of ['/site?locale=en', '/news?locale=en', '/pages?locale=en', '/periods?locale=en']) {
      const { status, headers } = await on.host.api.get(`/api/v1${path}`, {
        [passHeader]: written,
        'if-none-match': etag,
      })
      expect([status, headers['cache-control'], headers.etag], path).toEqual([
        200,
        'no-store, private',
        undefined,
      ])
      expect(headers['access-control-allow-origin'], path).toBeUndefined()
    }
    const head = await on.host.api.ask('/api/v1/site?locale=en', {
      method: 'HEAD',
      headers: { [passHeader]: written },
    })
    expect([head.status, head.headers.etag, head.text]).toEqual([200, undefined, ''])
  })
})

describe('Without a good pass', () => {
  const canary = 'canary-of-previews'
  beforeAll(async () => {
    await create(on.host.payload, 'news', { title: canary, summary: canary, slug: canary })
    await createPeriod(on.host.payload, { title: canary, published: false })
  })
  const paths = [
    '/site?locale=en',
    '/periods?locale=en',
    '/news?locale=en',
    `/news/${canary}?locale=en`,
    '/pages?locale=en',
  ]

  it('the canary can be read with one', async () => {
    const texts = await Promise.all(paths.map(async (path) => (await read(path, await write())).text))
    expect(texts.map((text) => text.includes(canary))).toEqual([true, true, true, true, false])
  })
  it('a call is refused, whatever is wrong with the one it carries', async () => {
    const good = await write()
    const [body = '', signature = ''] = good.split('.')
    const other = (await write({ back: '/elsewhere' })).split('.')[0] ?? ''
    const bad: Record<string, string> = {
      empty: '',
      unsigned: body,
      'another signature': `${body}.${'0'.repeat(64)}`,
      'the signature of another': `${other}.${signature}`,
      'another secret': await writePass({ secret: 'a-secret-of-somebody-else', pass: pass() }),
      'run out': await write({ exp: Date.now() - 1 }),
      'too long': await write({ exp: Date.now() + 24 * 60 * minute }),
      'of nobody': await write({ by: '019b0000-0000-7000-8000-000000000000' }),
      'of somebody with another kind of id': await write({ by: 'somebody' }),
      'a token of the admin': staff.admin.token,
    }
    for (const [what, written] of Object.entries(bad))
      for (const path of paths) {
        const { status, text } = await read(path, written)
        expect([status, text.includes(canary)], `${what}: ${path}`).toEqual([401, false])
      }
  })
  it('no parameter and no other header reveals anything', async () => {
    const written = await write()
    const tricks: [string, Record<string, string>][] = [
      ['draft=true', {}],
      ['preview=1', {}],
      ['drafts=1', {}],
      [`pass=${written}`, {}],
      [`${passHeader}=${written}`, {}],
      ['context[jobbuddies]=draft%20read', {}],
      ['', { cookie: `${passHeader}=${written}; __jb_preview=${written}` }],
      ['', { authorization: `Bearer ${written}` }],
      ['', { authorization: `JWT ${staff.admin.token}` }],
      ['', { 'x-preview': written }],
    ]
    for (const [query, headers] of tricks)
      for (const path of paths) {
        const { text } = await on.host.api.get(`/api/v1${path}&${query}`, headers)
        expect(text.includes(canary), `${path}&${query} ${JSON.stringify(headers)}`).toBe(false)
      }
  })
  it('a pass opens nothing of Payload’s own REST', async () => {
    const written = await write()
    const { status, text } = await rest(on.host, 'GET', '/news?draft=true', {
      headers: { [passHeader]: written, authorization: `Bearer ${written}` },
    })
    expect([status, text.includes(canary)]).toEqual([403, false])
  })
})

describe('A pass ends', () => {
  it('for good when its holder says so, with every other instant of the same journey', async () => {
    const id = 'one-journey'
    const exp = Date.now() + 10 * minute
    const [one, other] = [await write({ id, exp }), await write({ id, exp, asOf: 1_800_000_000_000 })]
    const unrelated = await write()
    expect((await read('/site?locale=en', one)).status).toBe(200)
    const end = (written: string) =>
      rest(on.host, 'POST', '/jobbuddies/preview/end', { headers: { [passHeader]: written } })
    expect((await end(one)).status).toBe(204)
    expect((await read('/site?locale=en', one)).status).toBe(401)
    expect((await read('/site?locale=en', other)).status).toBe(401)
    expect((await end(one)).status).toBe(401)
    expect((await read('/site?locale=en', unrelated)).status).toBe(200)
  })
  it('is not remembered longer than it would have lived', async () => {
    const { kv } = on.host.payload
    await kv.set('jobbuddies:ended:1000:an-old-one', { ended: true })
    const written = await write()
    await rest(on.host, 'POST', '/jobbuddies/preview/end', { headers: { [passHeader]: written } })
    const keys = (await kv.keys()).filter((key) => key.startsWith('jobbuddies:ended:'))
    expect(keys).not.toContain('jobbuddies:ended:1000:an-old-one')
    expect(keys.length).toBeGreaterThan(0)
  })
  it('on the next call when its holder is not staff any more', async () => {
    const { id } = await create(on.host.payload, 'users', {
      name: 'Gone',
      email: 'gone@staff.example.org',
      password: 'correct horse battery staple',
      role: 'editor',
    })
    const written = await write({ by: id })
    expect((await read('/site?locale=en', written)).status).toBe(200)
    await on.host.payload.delete({ collection: 'users', id })
    expect((await read('/site?locale=en', written)).status).toBe(401)
  })
})
