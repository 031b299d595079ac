import { beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../support/api.ts'
import { login, rest } from '../../support/rest.ts'
import {
  create,
  createPeriod,
  createStaff,
  password,
  promise,
  type Row,
  type Staff,
  unique,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const members = 'members'
const on = useHost({ ownTables: true, config: { collections: [{ slug: members, auth: true, fields: [] }] } })
let staff: Staff
let member: string
beforeAll(async () => {
  staff = await createStaff(on.host)
  const account = { email: 'member@example.org', password }
  await create(on.host.payload, members, account)
  member = await login(on.host, { ...account, collection: members })
})

type Text = {
  path: string
  name: string
  state: string
  original: { language: string; text: string; mark: string }
  changes: { text: string; change: string }[] | null
  own: string
}
type Report = {
  languages: { language: string; promised: boolean; counts: { missing: number; stale: number } }[]
  texts: Text[]
  gate: string | null
}

const ask = async (place: string, locale: string, { token = staff.editor.token, language = 'en' } = {}) =>
  rest(on.host, 'GET', `/translation-desk/document?${place}&locale=${locale}`, {
    token,
    headers: { 'accept-language': language },
  })
const report = async (...of: Parameters<typeof ask>) => (await ask(...of)).body as Report
const confirm = (body: unknown, token: string | null = staff.editor.token) =>
  rest(on.host, 'POST', '/translation-desk/confirm', { token, body })
const counted = (found: Report) =>
  Object.fromEntries(found.languages.map(({ language, counts }) => [language, counts]))

/** A published news item whose English title has changed since it was translated. */
async function staleNews(): Promise<string> {
  const { payload } = on.host
  const word = unique('spring')
  const { id } = await create(payload, 'news', {
    title: `We begin in ${word}`,
    summary: 'New',
    _status: 'published',
  })
  for (const locale of ['sv', 'fi'])
    await update(
      payload,
      'news',
      id,
      { title: `${word} ${locale}`, summary: locale, _status: 'published' },
      { locale },
    )
  await update(payload, 'news', id, { title: `We began in ${word}`, _status: 'published' })
  return id
}
const seen = (found: Report) => found.texts.map(({ path, original }) => ({ path, original: original.mark }))

describe('The report on a document', () => {
  it('tells what is stale in a language, with what changed in the original word by word', async () => {
    const id = await staleNews()
    const found = await report(`collection=news&id=${id}`, 'fi')
    expect(counted(found)).toEqual({
      en: { missing: 0, stale: 0 },
      sv: { missing: 0, stale: 1 },
      fi: { missing: 0, stale: 1 },
    })
    expect(found.texts).toHaveLength(1)
    expect(found.texts[0]).toMatchObject({ path: 'title', name: 'Title', state: 'stale' })
    const changed = found.texts[0]?.changes?.filter(({ change }) => change !== 'same')
    expect(changed).toEqual([
      { text: 'begin', change: 'removed' },
      { text: 'began', change: 'added' },
    ])
    expect(found.texts[0]?.own).toMatch(/ fi$/)
  })
  it('tells the original alone when no version has its old wording', async () => {
    const id = await staleNews()
    await on.database.query('delete from _news_v where parent_id = $1 and not latest', [id])
    const [text] = (await report(`collection=news&id=${id}`, 'sv')).texts
    expect(text).toMatchObject({ state: 'stale', changes: null })
    expect(text?.original.text).toMatch(/^We began in/)
  })
  it('names fields as the admin of the asker does, rows by their number', async () => {
    const period = await createPeriod(on.host.payload, {
      published: false,
      questions: [{ key: 'why', kind: 'text', label: 'Why?', required: true, maxLength: 9 }],
    })
    const place = `collection=application-periods&id=${period.id}`
    const names = async (language: string) =>
      (await report(place, 'sv', { language })).texts.map(({ name, state }) => `${name}: ${state}`)
    expect(await names('en')).toEqual(['Own questions 1 – Question: missing'])
    expect(await names('sv')).toEqual(['Egna frågor 1 – Fråga: missing'])
    expect(await names('fi')).toEqual(['Omat kysymykset 1 – Kysymys: missing'])
  })
  it('tells before publishing what a period lacks', async () => {
    const period = await createPeriod(on.host.payload, { published: false, title: 'Spring' })
    const place = `collection=application-periods&id=${period.id}`
    expect((await report(place, 'en')).gate).toBe('Swedish: the title. Finnish: the title.')
    for (const locale of ['sv', 'fi'])
      await update(on.host.payload, 'application-periods', period.id, { title: 'x' }, { locale })
    expect((await report(place, 'en')).gate).toBe('')
    expect((await report('global=site-settings', 'en')).gate).toBe(null)
  })
  it('says which languages nobody promised', async () => {
    const id = await staleNews()
    await promise(on.host.payload, ['en', 'fi'])
    const { languages } = await report(`collection=news&id=${id}`, 'en')
    await promise(on.host.payload, [])
    expect(languages.filter(({ promised }) => promised).map(({ language }) => language)).toEqual(['en', 'fi'])
  })
  it.each([
    ['no such document', 'collection=news&id=019aa700-0000-7000-8000-000000000000', 404],
    ['a collection that has no translations', 'collection=users&id=x', 404],
    ['nothing', '', 400],
  ])('of %s is none', async (_, place, status) => {
    expect((await ask(place, 'en')).status).toBe(status)
  })
})

describe('"Still right"', () => {
  it('takes a text off the list, and keeps who said so', async () => {
    const id = await staleNews()
    const place = { collection: 'news', id }
    const before = await report(`collection=news&id=${id}`, 'fi')
    const answer = await confirm({ place, language: 'fi', texts: seen(before) })
    expect(answer.body).toEqual({ confirmed: ['title'], changed: [] })
    const after = await report(`collection=news&id=${id}`, 'fi')
    expect(counted(after)).toMatchObject({ sv: { stale: 1 }, fi: { stale: 0 } })
    const [row] = await on.database.query<{ by: string }>(
      `select originals->'title'->'confirmed'->>'by' as by from translation_states where document = $1 and language = 'fi'`,
      [`news:${id}`],
    )
    expect(row?.by).toBe(staff.editor.id)
    await update(on.host.payload, 'news', id, { title: unique('Again'), _status: 'published' })
    expect(counted(await report(`collection=news&id=${id}`, 'fi')).fi).toEqual({ missing: 0, stale: 1 })
  })
  it('counts for the wording that was looked at, and not for a newer one', async () => {
    const id = await staleNews()
    const before = await report(`collection=news&id=${id}`, 'fi')
    await update(on.host.payload, 'news', id, { title: unique('Meanwhile'), _status: 'published' })
    const answer = await confirm({ place: { collection: 'news', id }, language: 'fi', texts: seen(before) })
    expect(answer.body).toEqual({ confirmed: [], changed: ['title'] })
    expect(counted(await report(`collection=news&id=${id}`, 'fi')).fi).toEqual({ missing: 0, stale: 1 })
  })
  it('makes no text out of none', async () => {
    const { id } = await create(on.host.payload, 'news', {
      title: unique('N'),
      summary: '.',
      _status: 'published',
    })
    const before = await report(`collection=news&id=${id}`, 'sv')
    expect(before.texts.map(({ state }) => state)).toEqual(['missing', 'missing'])
    await confirm({ place: { collection: 'news', id }, language: 'sv', texts: seen(before) })
    expect(counted(await report(`collection=news&id=${id}`, 'sv')).sv).toEqual({ missing: 2, stale: 0 })
  })
  it('is for whoever may change the document', async () => {
    const { payload } = on.host
    const { id } = await createPeriod(payload, { title: unique('T') })
    await update(payload, 'application-periods', id, { title: unique('T') })
    const found = await report(`collection=application-periods&id=${id}`, 'sv')
    const body = { place: { collection: 'application-periods', id }, language: 'sv', texts: seen(found) }
    const statuses: number[] = []
    for (const token of [null, member, staff.editor.token]) statuses.push((await confirm(body, token)).status)
    expect(statuses).toEqual([401, 403, 403])
    expect(counted(await report(`collection=application-periods&id=${id}`, 'sv')).sv?.stale).toBe(1)
    expect((await confirm(body, staff.coordinator.token)).status).toBe(200)
    expect(counted(await report(`collection=application-periods&id=${id}`, 'sv')).sv?.stale).toBe(0)
  })
  it.each([
    ['nothing', undefined],
    ['no texts', { place: { global: 'site-settings' }, language: 'sv', texts: [] }],
    ['no place', { language: 'sv', texts: [{ path: 'a', original: 'b' }] }],
    [
      'another language',
      { place: { global: 'site-settings' }, language: 'de', texts: [{ path: 'a', original: 'b' }] },
    ],
  ])('of %s is refused', async (_, body) => {
    expect((await confirm(body)).status).toBe(400)
  })
})

describe('What the desk knows', () => {
  const callers = () => ({ anonymous: null, member, editor: staff.editor.token, admin: staff.admin.token })
  it.each(['', '/document?global=site-settings&locale=en', '/counts?collection=news&ids='])(
    'is for staff: %s',
    async (path) => {
      const may: string[] = []
      for (const [who, token] of Object.entries(callers())) {
        const { status } = await rest(on.host, 'GET', `/translation-desk${path}`, { token })
        if (status === 200) may.push(who)
        else expect([401, 403]).toContain(status)
      }
      expect(may).toEqual(['editor', 'admin'])
    },
  )
  it('of the rows of a list comes in one statement more than of one row', async () => {
    const ids = [await staleNews(), await staleNews(), await staleNews()]
    const counts = async (some: string[]): Promise<{ answer: Answer; cost: number }> => {
      on.host.statements.length = 0
      const answer = await rest(
        on.host,
        'GET',
        `/translation-desk/counts?collection=news&ids=${some.join()}`,
        {
          token: staff.editor.token,
        },
      )
      return { answer, cost: on.host.statements.length }
    }
    const one = await counts(ids.slice(0, 1))
    const all = await counts(ids)
    expect(all.cost).toBe(one.cost)
    const { documents } = all.answer.body as { documents: Record<string, Row> }
    expect(Object.keys(documents).sort()).toEqual([...ids].sort())
    expect(documents[ids[0]!]).toEqual({
      en: { missing: 0, stale: 0 },
      sv: { missing: 0, stale: 1 },
      fi: { missing: 0, stale: 1 },
    })
  })
})
