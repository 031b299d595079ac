import { beforeAll, describe, expect, it } from 'vitest'
import { rest } from '../../support/rest.ts'
import {
  create,
  createPeriod,
  createProgramme,
  createStaff,
  richText,
  type Staff,
  submissionTo,
  unique,
  update,
} from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'
import { plant } from './samples.ts'

const on = useHost()
let staff: Staff

beforeAll(async () => {
  staff = await createStaff(on.host)
})

const publicPaths = [
  'site',
  'periods',
  'news',
  'pages',
  'news?limit=100',
  'openapi.json',
  'health/ready',
].flatMap((path) =>
  ['en', 'sv', 'fi'].map((locale) => `/api/v1/${path}${path.includes('?') ? '&' : '?'}locale=${locale}`),
)
const everythingPublic = async (more: string[] = []) => {
  const answers = await Promise.all([...publicPaths, ...more].map((path) => on.host.api.get(path)))
  return answers.map(({ text }) => text).join('\n')
}
const seenByStaff = async (slug: string, canary: string) => {
  const { text } = await rest(on.host, 'GET', `/${slug}?draft=true&limit=0`, { token: staff.editor.token })
  expect(text).toContain(canary)
}

const drafts: [slug: string, data: (canary: string) => object][] = [
  ['news', (canary) => ({ title: canary, summary: canary, body: richText(canary) })],
  ['pages', (canary) => ({ title: canary, body: richText(canary) })],
  ['faqs', (canary) => ({ question: canary })],
  ['people', (canary) => ({ name: canary, title: canary })],
  ['partners', (canary) => ({ name: canary })],
  ['industries', (canary) => ({ name: canary, summary: canary })],
  [
    'programmes',
    (canary) => ({
      name: canary,
      summary: canary,
      roles: [{ key: 'mentee', name: canary, plural: canary, facilitator: false, min: 1, max: 2 }],
    }),
  ],
]

describe('What is not published', () => {
  it.each(drafts)('of %s is never told to the public', async (slug, data) => {
    const canary = `never-out-${slug}`
    await create(on.host.payload, slug, { ...data(canary), _status: 'draft' })
    await seenByStaff(slug, canary)
    expect(await everythingPublic([`/api/v1/news/${canary}`, `/api/v1/pages/${canary}`])).not.toContain(
      canary,
    )
  })
  it.each(drafts)('yet of a published document of %s is not told either', async (slug, data) => {
    const shown = `is-out-${slug}`
    const canary = `not-yet-${slug}`
    const { id } = await create(on.host.payload, slug, { ...data(shown), _status: 'published' })
    await update(on.host.payload, slug, id, { ...data(canary), _status: 'draft' }, { draft: true })
    await seenByStaff(slug, canary)
    const text = await everythingPublic([`/api/v1/news/${canary}`, `/api/v1/pages/${canary}`])
    expect(text).toContain(shown)
    expect(text).not.toContain(canary)
  })
  it('any more is not told any more', async () => {
    const canary = 'taken-back'
    const { id } = await create(on.host.payload, 'news', {
      title: canary,
      summary: canary,
      _status: 'published',
    })
    expect(await everythingPublic()).toContain(canary)
    await update(on.host.payload, 'news', id, { _status: 'draft' })
    expect(await everythingPublic([`/api/v1/news/${canary}`])).not.toContain(canary)
  })
  it('of periods, or a programme of theirs, is not told', async () => {
    const canary = 'secret-round'
    const programme = await createProgramme(on.host.payload, { name: 'secret-programme', _status: 'draft' })
    const period = await createPeriod(on.host.payload, { title: canary, programme })
    await update(on.host.payload, 'application-periods', period.id, { published: false })
    const { text } = await rest(on.host, 'GET', '/application-periods?limit=0', { token: staff.editor.token })
    expect(text).toContain(canary)
    expect(await everythingPublic()).not.toContain(canary)
    await update(on.host.payload, 'application-periods', period.id, { published: true })
    const out = await everythingPublic()
    expect(out).toContain(canary)
    expect(out).not.toContain('secret-programme')
  })
  it('names no member of staff', async () => {
    const period = await createPeriod(on.host.payload, { closedText: 'Over.' })
    const { status } = await rest(on.host, 'PATCH', `/application-periods/${period.id}`, {
      token: staff.coordinator.token,
      body: { closedText: 'Closed.' },
    })
    expect(status).toBe(200)
    const text = await everythingPublic()
    expect(text).toContain('Closed.')
    for (const { id, email } of Object.values(staff)) {
      expect(text).not.toContain(id)
      expect(text).not.toContain(email)
    }
  })
})

describe('The mark of a public read', () => {
  const forged = encodeURIComponent('Symbol(jobbuddies.publicRead)')
  const tries: [string, string, object | undefined][] = [
    ['in the query', `?context[${forged}]=true&overrideAccess=true`, undefined],
    ['in a flat query', `?publicRead=true&context=publicRead&user=admin&draft=true`, undefined],
  ]
  it.each(tries)('cannot be forged %s', async (_, query) => {
    await create(on.host.payload, 'news', {
      title: unique('forgery-canary'),
      summary: 'x',
      _status: 'published',
    })
    const { status, text } = await rest(on.host, 'GET', `/news${query}`)
    expect(status).toBe(403)
    expect(text).not.toContain('forgery-canary')
    expect((await rest(on.host, 'GET', `/globals/site-settings${query}`)).status).toBe(403)
    expect((await rest(on.host, 'GET', `/application-periods${query}`)).status).toBe(403)
  })
  it('cannot be forged in a body or a header', async () => {
    const body = {
      context: { publicRead: true, 'Symbol(jobbuddies.publicRead)': true },
      overrideAccess: true,
    }
    const headers = { 'X-Payload-HTTP-Method-Override': 'GET', 'x-context': 'publicRead' }
    const answer = await rest(on.host, 'POST', '/news', { body, headers })
    expect(answer.status).toBe(403)
    expect(answer.text).not.toContain('forgery-canary')
  })
  it('cannot be forged by a query on the public API itself', async () => {
    await create(on.host.payload, 'news', { title: 'still-a-draft', summary: 'x', _status: 'draft' })
    const query = '?draft=true&overrideAccess=true&depth=10&where[_status][equals]=draft&trash=true'
    expect(await everythingPublic([`/api/v1/site${query}`, `/api/v1/news${query}`])).not.toContain(
      'still-a-draft',
    )
  })
})

describe('An application', () => {
  it('stays as it was written, whoever writes to it', async () => {
    const period = await createPeriod(on.host.payload)
    const other = await createPeriod(on.host.payload)
    const sent = submissionTo(period.id)
    expect((await on.host.api.post('/api/v1/applications', sent)).status).toBe(201)
    const row = async () =>
      (await on.database.query('select * from applications where id = $1', [sent.id]))[0]
    const before = await row()
    const forged = {
      name: 'Forged',
      email: 'forged@example.org',
      emailKey: 'forged',
      phone: '1',
      reference: 'AAAA-AAAA',
      locale: 'sv',
      answers: { background: 'Forged' },
      questions: [],
      period: other.id,
      programme: other.programme,
      role: 'mentor',
      arrivedAt: '2020-01-01T00:00:00.000Z',
      consentedAt: '2020-01-01T00:00:00.000Z',
      createdAt: '2020-01-01T00:00:00.000Z',
      id: '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6b',
    }
    for (const token of [staff.coordinator.token, staff.admin.token]) {
      await rest(on.host, 'PATCH', `/applications/${sent.id}`, {
        token,
        body: { ...forged, notes: 'Called.' },
      })
    }
    const { notes, updated_at: _updatedAt, ...kept } = (await row()) ?? {}
    const { notes: _notes, updated_at: _updated, ...asWritten } = before ?? {}
    expect(kept).toEqual(asWritten)
    expect(notes).toBe('Called.')
  })
  it('cannot be made, copied or restored through REST, not even by admins', async () => {
    const { id } = await plant(on.host.payload, 'applications')
    const count = async () => (await on.database.query('select 1 from applications')).length
    const before = await count()
    for (const token of [undefined, ...Object.values(staff).map((each) => each.token)]) {
      for (const path of [`/applications/${id}/duplicate`, '/applications']) {
        const { status } = await rest(on.host, 'POST', path, { token, body: {} })
        expect([401, 403, 404], path).toContain(status)
      }
    }
    expect(await count()).toBe(before)
  })
  it('is not reached by editors through what points at it', async () => {
    const { id, email } = await plant(on.host.payload, 'applications')
    const group = await create(on.host.payload, 'groups', {
      name: 'A group',
      programme: (await plant(on.host.payload, 'programmes')).id,
      stage: 'forming',
    })
    await create(on.host.payload, 'group-members', {
      group: group.id,
      application: id,
      role: 'mentee',
      state: 'planned',
      pinned: false,
      seat: 1,
      since: new Date().toISOString(),
    })
    const paths = [
      `/groups/${group.id}?depth=5`,
      '/groups?depth=5',
      `/application-events?depth=5`,
      '/outbox?depth=5',
      `/group-members?where[application.email][equals]=${String(email)}&depth=5`,
      `/programmes?joins[applications][limit]=10&depth=5`,
      `/payload-locked-documents?where[document.email][equals]=${String(email)}&depth=5`,
    ]
    const seen = await rest(on.host, 'GET', paths[4] ?? '', { token: staff.coordinator.token })
    expect(seen.text).toContain(email)
    for (const path of paths) {
      const { text } = await rest(on.host, 'GET', path, { token: staff.editor.token })
      expect(text, path).not.toContain(email)
    }
  })
  it('is in no log line', async () => {
    const period = await createPeriod(on.host.payload)
    const canary = 'log-canary'
    const sent = submissionTo(period.id, { name: canary, email: `${canary}@example.org` })
    expect((await on.host.api.post('/api/v1/applications', sent)).status).toBe(201)
    await on.host.api.post('/api/v1/applications', {
      ...sent,
      applicant: { ...sent.applicant, name: `${canary}\0` },
    })
    expect(on.host.log.join('')).not.toContain(canary)
  })
})

it('A picture is for anyone who has its address, its record is not', async () => {
  const { id, url } = await plant(on.host.payload, 'media')
  const path = new URL(String(url), 'http://localhost').pathname.replace(/^\/api/, '')
  expect((await rest(on.host, 'GET', path)).status).toBe(200)
  expect((await rest(on.host, 'GET', `/media/${id}`)).status).toBe(403)
})
