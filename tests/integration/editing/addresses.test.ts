import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../support/rest.ts'
import { createStaff, type Row, type Staff, unique } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

const ask = (method: string, path: string, body: object, language = 'en') =>
  rest(on.host, method, path, { token: staff.editor.token, body, headers: { 'accept-language': language } })
const faults = ({ body }: { body: unknown }) =>
  (body as { errors?: { data?: { errors: { path: string; message: string }[] } }[] }).errors?.flatMap(
    ({ data }) => data?.errors ?? [],
  ) ?? []
const docOf = ({ body }: { body: unknown }) => (body as { doc: Row & { slug: string } }).doc
const published = { summary: '.', _status: 'published' }
const slugOf = () => unique('address').replaceAll(' ', '-')

describe.each(['news', 'pages', 'programmes', 'industries'])('In %s an address', (collection) => {
  const data = () => ({
    title: unique('Title'),
    name: unique('Name'),
    roles: [{ key: 'mentee', name: 'M', plural: 'M', facilitator: false, min: 1, max: 2 }],
    ...published,
  })
  it.each([
    ['en', 'Another document has the address'],
    ['sv', 'Ett annat dokument har redan adressen'],
    ['fi', 'on jo toisella asiakirjalla'],
  ])('that another document has is refused at its field, in %s', async (language, words) => {
    const slug = slugOf()
    expect((await ask('POST', `/${collection}`, { ...data(), slug })).status).toBe(201)
    const second = await ask('POST', `/${collection}`, { ...data(), slug }, language)
    expect(second.status).toBe(400)
    expect(faults(second)).toMatchObject([{ path: 'slug', message: expect.stringContaining(words) }])
  })
  it('may be anything in a draft, and is refused when that is published', async () => {
    const slug = slugOf()
    await ask('POST', `/${collection}`, { ...data(), slug })
    const { id } = docOf(await ask('POST', `/${collection}`, data()))
    const draft = await ask('PATCH', `/${collection}/${id}?draft=true&autosave=true`, { slug })
    expect(draft.status).toBe(200)
    const answer = await ask('PATCH', `/${collection}/${id}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    expect(faults(answer)[0]).toMatchObject({ path: 'slug' })
  })
  it('of a draft in another language is looked at when all are published', async () => {
    const slug = slugOf()
    const first = docOf(await ask('POST', `/${collection}`, data()))
    await ask('PATCH', `/${collection}/${first.id}?locale=sv`, { ...data(), slug })
    const { id } = docOf(await ask('POST', `/${collection}`, data()))
    await ask('PATCH', `/${collection}/${id}?draft=true&locale=sv`, { ...data(), slug, _status: 'draft' })
    const answer = await ask('PATCH', `/${collection}/${id}`, { _status: 'published' })
    expect(answer.status).toBe(400)
    expect(faults(answer)[0]?.message).toContain('Swedish')
  })
  it('follows the title while that is being written, and stays once the public has seen it', async () => {
    const word = slugOf()
    const write = async (
      id: string | null,
      title: string,
      more: object = {},
      query = 'draft=true&autosave=true',
    ) => {
      const body = { ...data(), title, name: title, _status: 'draft', ...more }
      return docOf(await ask(id ? 'PATCH' : 'POST', `/${collection}${id ? `/${id}` : ''}?${query}`, body))
    }
    const { id, slug } = await write(null, `${word} pl`)
    expect(slug).toBe(`${word}-pl`)
    expect((await write(id, `${word} planned`, { slug })).slug).toBe(`${word}-planned`)
    const own = `${word}-my-own`
    expect((await write(id, `${word} planned`, { slug: own })).slug).toBe(own)
    expect((await write(id, `${word} other`, { slug: own })).slug).toBe(own)
    const made = `${word}-other`
    expect((await write(id, `${word} other`, { slug: made }, '')).slug).toBe(made)
    await write(id, `${word} other`, { slug: made, ...published }, '')
    expect((await write(id, `${word} renamed`, { slug: made })).slug).toBe(made)
  })
  it('that nobody wrote is numbered', async () => {
    const title = unique('Same')
    const slugs = []
    for (let time = 0; time < 3; time += 1)
      slugs.push(docOf(await ask('POST', `/${collection}`, { ...data(), title, name: title })).slug)
    expect(slugs).toEqual([slugs[0], `${slugs[0]}-2`, `${slugs[0]}-3`])
  })
})

describe('A page', () => {
  it.each(['news', 'apply', 'programmes', 'industries', 'faq', 'privacy', 'application'])(
    'cannot be at %s, where the site is',
    async (slug) => {
      const answer = await ask('POST', '/pages', { title: 'P', slug, ...published })
      expect(answer.status).toBe(400)
      expect(faults(answer)).toMatchObject([{ path: 'slug' }])
    },
  )
  it('can when that is its fixed place', async () => {
    expect(
      (await ask('POST', '/pages', { title: 'P', slug: 'privacy', key: 'privacy', ...published })).status,
    ).toBe(201)
  })
})
