import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../support/rest.ts'
import {
  create,
  createIndustry,
  createPeriod,
  createProgramme,
  createStaff,
  link,
  paragraph,
  programmeData,
  richText,
  type Staff,
  submissionTo,
  unique,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { picture } from '../access/samples.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})

const published = { summary: '.', _status: 'published' }
const media = async () => (await create(on.host.payload, 'media', { alt: 'x' }, { file: picture() })).id
const page = async (data: object = {}) =>
  (await create(on.host.payload, 'pages', { title: unique('Page'), ...published, ...data })).id
const upload = (id: string) => ({
  type: 'upload',
  version: 3,
  format: '',
  relationTo: 'media',
  value: id,
  fields: {},
})
const internal = (relationTo: string, id: string) => ({
  ...link('', 'Read'),
  fields: { linkType: 'internal', newTab: false, doc: { relationTo, value: id } },
})
const remove = (collection: string, id: string, query = '', language = 'en') =>
  rest(on.host, 'DELETE', `/${collection}/${id}${query}`, {
    token: staff.editor.token,
    headers: { 'accept-language': language },
  })
const messageOf = ({ body }: { body: unknown }) =>
  (body as { errors: { message: string }[] }).errors[0]?.message ?? ''
type Report = {
  uses: { name: string; path: string | null; binding: boolean }[]
  warnings: { code: string; language: string }[]
}
const report = async (collection: string, id: string, language = 'en') =>
  (
    await rest(on.host, 'GET', `/editor/document?collection=${collection}&id=${id}`, {
      token: staff.editor.token,
      headers: { 'accept-language': language },
    })
  ).body as Report
const namesOf = async (collection: string, id: string) =>
  (await report(collection, id)).uses.map(({ name }) => name.replace(/ “.*/, '')).sort()

describe('What uses a picture', () => {
  it.each<[string, string, (id: string) => Promise<unknown>]>([
    [
      'a news item as its picture',
      'News item',
      (image) => create(on.host.payload, 'news', { title: unique('N'), image, ...published }),
    ],
    [
      'a news item for shared links',
      'News item',
      (image) => create(on.host.payload, 'news', { title: unique('N'), seo: { image }, ...published }),
    ],
    [
      'a news item inside its text',
      'News item',
      (id) =>
        create(on.host.payload, 'news', { title: unique('N'), body: richText([upload(id)]), ...published }),
    ],
    [
      'a draft that nobody has seen',
      'News item',
      (image) =>
        create(on.host.payload, 'news', { title: unique('N'), image, summary: '.', _status: 'draft' }),
    ],
    [
      'a voice of a programme',
      'Programme',
      (image) =>
        create(on.host.payload, 'programmes', programmeData({ voices: [{ quote: 'Q', name: 'N', image }] })),
    ],
    [
      'a person',
      'Person',
      (image) => create(on.host.payload, 'people', { name: 'P', title: 'T', image, ...published }),
    ],
    [
      'an answer',
      'Question',
      (id) =>
        create(on.host.payload, 'faqs', { question: 'Q', answer: richText([upload(id)]), ...published }),
    ],
    [
      'the site itself',
      'Site settings',
      (image) => on.host.payload.updateGlobal({ slug: 'site-settings' as never, data: { image } as never }),
    ],
  ])('is found: %s', async (_what, name, use) => {
    const id = await media()
    expect(await namesOf('media', id)).toEqual([])
    await use(id)
    expect(await namesOf('media', id)).toEqual([name])
  })
  it('is found in a draft beside what is published, and in a text of another language', async () => {
    const [here, there] = [await media(), await media()]
    const id = await page()
    await update(on.host.payload, 'pages', id, { body: richText([upload(here)]) }, { draft: true })
    await update(
      on.host.payload,
      'pages',
      id,
      { title: 'S', body: richText([upload(there)]), ...published },
      { locale: 'sv' },
    )
    expect(await namesOf('media', here)).toEqual(['Page'])
    expect(await namesOf('media', there)).toEqual(['Page'])
  })
})

describe('What uses a page', () => {
  it('is found: links in texts, menus, and redirects written by hand do not count', async () => {
    const id = await page()
    const from = await page({ body: richText([paragraph([internal('pages', id)])]) })
    await on.host.payload.updateGlobal({
      slug: 'site-settings' as never,
      data: { navigation: [{ document: { relationTo: 'pages', value: id } }] } as never,
    })
    await create(on.host.payload, 'redirects', {
      from: '/en/x',
      document: { relationTo: 'pages', value: id },
    })
    const { uses } = await report('pages', id)
    expect(uses.map(({ path }) => path).sort()).toEqual([
      `/collections/pages/${from}`,
      '/globals/site-settings',
    ])
    await on.host.payload.updateGlobal({ slug: 'site-settings' as never, data: { navigation: [] } as never })
  })
  it('is never the page itself', async () => {
    const id = await page()
    await update(on.host.payload, 'pages', id, {
      body: richText([paragraph([internal('pages', id)])]),
      ...published,
    })
    expect(await namesOf('pages', id)).toEqual([])
  })
})

describe('Deleting what is used', () => {
  it.each([
    ['en', 'It is used in: News item “'],
    ['sv', 'Den används i: Nyhet “'],
    ['fi', 'Se on käytössä: Uutinen “'],
  ])('is refused with the list, in %s, and nothing is lost', async (language, words) => {
    const image = await media()
    await create(on.host.payload, 'news', { title: unique('N'), image, ...published })
    const answer = await remove('media', image, '', language)
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toContain(words)
    expect(await on.database.query('select 1 from media where id = $1', [image])).toHaveLength(1)
  })
  it('is done for whoever says to know', async () => {
    const image = await media()
    const { id } = await create(on.host.payload, 'news', { title: unique('N'), image, ...published })
    expect((await remove('media', image, '?evenIfUsed=true')).status).toBe(200)
    expect((await rest(on.host, 'GET', `/news/${id}`, { token: staff.editor.token })).body).toMatchObject({
      image: null,
    })
  })
  it('is refused in a list as well, which deletes the others', async () => {
    const [used, free] = [await media(), await media()]
    await create(on.host.payload, 'news', { title: unique('N'), image: used, ...published })
    const { body } = await rest(on.host, 'DELETE', `/media?where[id][in]=${used},${free}`, {
      token: staff.editor.token,
    })
    const { docs, errors } = body as { docs: { id: string }[]; errors: { id: string; message: string }[] }
    expect(docs.map(({ id }) => id)).toEqual([free])
    expect(errors).toMatchObject([{ id: used, message: expect.stringContaining('It is used in') }])
  })
  it('is no matter for what nothing uses', async () => {
    expect((await remove('pages', await page())).status).toBe(200)
  })
})

describe('What others cannot be without', () => {
  it.each(['programmes', 'industries'])('is never deleted: %s with a period', async (collection) => {
    const [programme, industry] = [
      await createProgramme(on.host.payload),
      await createIndustry(on.host.payload),
    ]
    await createPeriod(on.host.payload, { programme, industry })
    const answer = await remove(
      collection,
      collection === 'programmes' ? programme : industry,
      '?evenIfUsed=true',
    )
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toContain('cannot be deleted')
  })
  it('is never deleted: a period with applications, of which no name is told', async () => {
    const period = await createPeriod(on.host.payload)
    await on.host.api.post('/api/v1/applications', submissionTo(period.id, { name: 'Somebody Known' }))
    const { token } = staff.coordinator
    const answer = await rest(on.host, 'DELETE', `/application-periods/${period.id}?evenIfUsed=true`, {
      token,
    })
    expect(answer.status).toBe(409)
    expect(answer.text).not.toContain('Somebody')
    expect(messageOf(answer)).toContain('Application')
    expect(JSON.stringify(await report('application-periods', period.id))).not.toContain('Somebody')
  })
})

describe('The report', () => {
  it('is for staff', async () => {
    const id = await page()
    for (const path of [`/editor/document?collection=pages&id=${id}`, '/editor/plans'])
      expect((await rest(on.host, 'GET', path)).status).toBe(401)
  })
  it.each(['applications', 'payload-preferences', 'nothing'])('is not given of %s', async (collection) => {
    const path = `/editor/document?collection=${collection}&id=${await page()}`
    expect((await rest(on.host, 'GET', path, { token: staff.admin.token })).status).toBe(404)
  })
  it('warns of what would look wrong, and stops nobody', async () => {
    const gone = await media()
    const draft = await page({ _status: 'draft' })
    const body = richText([upload(gone), paragraph([internal('pages', draft)])])
    const image = (await create(on.host.payload, 'media', { alt: 'English only' }, { file: picture() })).id
    const { id } = await create(on.host.payload, 'news', {
      title: 'A <b>bold</b> word',
      image,
      body,
      ...published,
    })
    await on.host.payload.delete({ collection: 'media', id: gone })
    await update(on.host.payload, 'news', id, { title: 'Utan', summary: '' }, { locale: 'sv', draft: true })
    const { warnings } = await report('news', id)
    expect(warnings.map(({ code, language }) => `${code} ${language}`).sort()).toEqual([
      'brokenLink en',
      'emptySummary sv',
      'markup en',
      'missingAlt fi',
      'missingAlt sv',
      'missingPicture en',
    ])
  })
  it('warns of a very long text', async () => {
    const body = richText(
      Array.from({ length: 700 }, () => paragraph([{ type: 'text', text: 'word '.repeat(60), version: 1 }])),
    )
    const id = await page({ body })
    expect((await report('pages', id)).warnings).toMatchObject([{ code: 'longText', language: 'en' }])
  })
  it('has nothing to say of what is in order', async () => {
    expect((await report('pages', await page())).warnings).toEqual([])
  })
})
