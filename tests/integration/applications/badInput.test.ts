import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { problemSchema, problems } from '@jobbuddies/shared'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../support/api.ts'
import { rest } from '../../support/rest.ts'
import { createPeriod, submissionTo } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let periodId: string

beforeAll(async () => {
  periodId = (await createPeriod(on.host.payload)).id
})
afterEach(async () => {
  const [row] = await on.database.query(
    'select (select count(*) from applications)::int as applications, (select count(*) from outbox)::int as mails',
  )
  expect(row, 'nothing is stored').toEqual({ applications: 0, mails: 0 })
  expect((await on.host.api.get('/api/v1/health')).status).toBe(200)
})

const path = '/api/v1/applications'
const json = { 'content-type': 'application/json' }
const refused = (answer: Answer, code: keyof typeof problems) => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(problems[code])
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json\b/)
  expect(problemSchema.parse(answer.body)).toMatchObject({ code, status: problems[code] })
  expect(answer.text).not.toMatch(/node_modules|\bat \w+ \(|select |insert /i)
}
const raw = (body: string | Uint8Array, headers: Record<string, string> = json) =>
  on.host.api.ask(path, { method: 'POST', headers, body })
const text = (body: object) => JSON.stringify(body)
const valid = () => submissionTo(periodId)
/** The valid body as JSON with one value replaced by the given JSON. */
const spoilt = (key: string, value: string) =>
  text(valid()).replace(new RegExp(`"${key}":("[^"]*"|true|\\{[^}]*\\})`), `"${key}":${value}`)

describe('A body', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000)
  it.each([
    ['empty', ''],
    ['half', '{"id":'],
    ['with a trailing comma', '{"id":"x",}'],
    ['in UTF-16', Buffer.from(text({ a: 1 }), 'utf16le')],
    ['with a byte order mark', `\ufeff${'{}'}`],
    ['in form encoding', 'id=1&name=2'],
    ['in gzip', gzipSync('{}')],
    ['NaN', 'NaN'],
    ['of control characters', '\0\0\0\0'],
  ])('%s is malformed', async (_, body) => refused(await raw(body), 'malformed'))

  it.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['a number', '1'],
    ['true', 'true'],
    ['an empty object', '{}'],
    ['a list of bodies', `[${text(submissionTo(randomUUID()))}]`],
    ['20,000 levels deep', deep],
    ['20,000 levels deep inside', `{"id":${deep}}`],
    ['10,000 keys', `{${Array.from({ length: 10_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
    ['a prototype', '{"__proto__":{"id":"x"},"constructor":{"prototype":{"polluted":1}}}'],
  ])('that is %s is not valid', async (_, body) => {
    const answer = await raw(body)
    refused(answer, 'invalid')
    expect(answer.text.length).toBeLessThan(10_000)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  it('of ten megabytes is too large, and is answered', async () => {
    refused(await raw(text({ ...valid(), answers: { background: 'x'.repeat(10_000_000) } })), 'too_large')
  })
  it('of ten megabytes that says nothing of its size is too large', async () => {
    const body = text({ ...valid(), answers: { background: 'x'.repeat(10_000_000) } })
    const response = await fetch(`${on.host.api.url}${path}`, {
      method: 'POST',
      headers: json,
      body: new Blob([body]).stream(),
      ...{ duplex: 'half' },
    })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'too_large' })
  })
  it('that ends before its length stores nothing', async () => {
    const { port } = new URL(on.host.api.url)
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        const body = text(valid())
        socket.write(
          `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length + 10}\r\n\r\n${body}`,
        )
        setTimeout(() => socket.destroy(), 100)
      })
      socket.on('close', () => resolve())
      socket.on('error', reject)
    })
  })
})

describe('A content type', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'multipart/form-data; boundary=x',
    'application/jsonp',
    'text/json',
    '',
    'application/xml',
  ])('“%s” is refused', async (type) =>
    refused(await raw(text(valid()), type ? { 'content-type': type } : {}), 'unsupported_media_type'),
  )
})

describe('A key that nobody asked for', () => {
  it.each([
    'createdAt',
    'updatedAt',
    'submittedAt',
    'arrivedAt',
    '_status',
    'status',
    'stage',
    'score',
    'group',
    'period',
    'programme',
    'reference',
    'role',
    'emailKey',
    'notes',
    'deletedAt',
    'draft',
    'user',
    'overrideAccess',
  ])('%s is named and nothing is stored', async (key) => {
    const answer = await raw(text({ ...valid(), [key]: '2020-01-01T00:00:00.000Z' }))
    refused(answer, 'invalid')
    expect(answer.body).toMatchObject({ errors: [{ path: key, code: 'unknown_key' }] })
  })
  it('is found inside the applicant too', async () => {
    const { applicant, ...rest } = valid()
    const answer = await raw(text({ ...rest, applicant: { ...applicant, role: 'admin' } }))
    expect(answer.body).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'applicant.role', code: 'unknown_key' }],
    })
  })
})

describe('A value of the wrong kind', () => {
  const values = [
    'null',
    'true',
    '0',
    '-0',
    '1e400',
    '[]',
    '{}',
    '[{"a":1}]',
    '{"$ne":null}',
    '""',
    '" "',
    '"a\\u0000b"',
    '"\\ud800"',
    `"${'x'.repeat(20_000)}"`,
  ]
  const keys = ['id', 'periodId', 'locale', 'name', 'email', 'background', 'consent'] as const
  it.each(keys)('as %s names that field', async (key) => {
    const full = {
      id: 'id',
      periodId: 'periodId',
      locale: 'locale',
      name: 'applicant.name',
      email: 'applicant.email',
      background: 'answers.background',
      consent: 'consent',
    }[key]
    for (const value of values) {
      const body = spoilt(key, value)
      if (key === 'consent' && value === 'true') continue
      const answer = await raw(body)
      refused(answer, 'invalid')
      const { errors } = answer.body as { errors: { path: string }[] }
      expect(
        errors.map((error) => error.path),
        value.slice(0, 40),
      ).toContain(full)
    }
  })
  it.each(['applicant', 'answers'])('as %s names that field', async (key) => {
    for (const value of ['null', 'true', '0', '"x"', '[]', '[["background","x"]]']) {
      const answer = await raw(spoilt(key, value))
      refused(answer, 'invalid')
      expect(answer.text).toContain(`"path":"${key}`)
    }
  })
  it.each([
    'abc',
    '1',
    '-1',
    '9'.repeat(20),
    "1' or '1'='1",
    '0190a6f2-7c11-7b7e-9d53',
    '{0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a}',
    '../x',
  ])('as id (%j) is refused before the database sees it', async (id) => {
    for (const key of ['id', 'periodId']) {
      const answer = await raw(text({ ...valid(), [key]: id }))
      refused(answer, 'invalid')
      expect(answer.body).toMatchObject({ errors: [{ path: key }] })
    }
  })
  it.each([
    'no address',
    'a@b',
    '@example.org',
    'a@example.org, b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    '"a b"@example.org>',
    `${'a'.repeat(320)}@example.org`,
    'a@exa mple.org',
    'a@example.org\0',
  ])('as e-mail (%j) is refused', async (email) => {
    const answer = await raw(text(submissionTo(periodId, { email })))
    refused(answer, 'invalid')
    expect(answer.text).toContain('"path":"applicant.email"')
  })
  it.each(['a\r\nb', 'a\0b', 'a\u0007', ' ', 'x'.repeat(201)])('as name (%j) is refused', async (name) => {
    const answer = await raw(text(submissionTo(periodId, { name })))
    refused(answer, 'invalid')
    expect(answer.text).toContain('"path":"applicant.name"')
  })
  it('as consent is refused', async () => {
    for (const consent of ['false', '"true"', '1']) {
      const answer = await raw(text(valid()).replace('"consent":true', `"consent":${consent}`))
      refused(answer, 'invalid')
      expect(answer.body).toMatchObject({ errors: [{ path: 'consent', code: 'consent_required' }] })
    }
  })
})

describe('An address below /api/v1', () => {
  it.each([
    ['/nothing', 'not_found'],
    ['', 'not_found'],
    ['/', 'not_found'],
    ['/applications/1', 'not_found'],
    ['/news/none', 'not_found'],
    ['/news/%00', 'not_found'],
    ['/pages/a%00b', 'not_found'],
    ['/news/%2e%2e%2fsite', 'not_found'],
    ['/news/..%2f..%2fusers', 'not_found'],
    [`/news/${'x'.repeat(500)}`, 'not_found'],
    ["/news/'%20or%201=1", 'not_found'],
    ['/site?locale=de', 'invalid'],
    ['/site?locale=', 'invalid'],
    ['/site?locale=en%00', 'invalid'],
    ['/news?page=0', 'invalid'],
    ['/news?page=-5', 'invalid'],
    ['/news?page=1e9', 'invalid'],
    ['/news?limit=0', 'invalid'],
    ['/news?limit=-1', 'invalid'],
    ['/news?limit=101', 'invalid'],
    ['/news?limit=abc', 'invalid'],
    ['/news?page=%00', 'invalid'],
  ] as const)('%s is %s', async (below, code) => refused(await on.host.api.get(`/api/v1${below}`), code))

  it.each(['/%', '/news/%zz', '/%E0%A4%A', '/news/%c0%ae'])('%s cannot be read', async (below) => {
    refused(await on.host.api.get(`/api/v1${below}`), 'malformed')
  })
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'GET', 'HEAD', 'PROPFIND'])(
    '%s /applications is not available',
    async (method) => {
      const answer = await on.host.api.ask(path, { method })
      expect(answer.status).toBe(405)
      expect(answer.headers.allow).toContain('POST')
    },
  )
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s /site is not available', async (method) => {
    const answer = await on.host.api.ask('/api/v1/site', { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toMatch(/GET/)
  })
  it('is not turned into another call by a header or a field', async () => {
    const headers = {
      'x-http-method-override': 'POST',
      'x-method-override': 'DELETE',
      'x-original-url': '/api/v1/site',
    }
    expect((await on.host.api.ask(path, { headers })).status).toBe(405)
    expect((await on.host.api.ask(`${path}?_method=POST`)).status).toBe(405)
  })
  it('is answered with headers that forbid guessing and keeping', async () => {
    const answer = await on.host.api.post(path, {})
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    expect(answer.headers).not.toHaveProperty('x-powered-by')
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })
})

describe("Through Payload's own door", () => {
  const post = (body: unknown, headers = {}) => rest(on.host, 'POST', '/v1/applications', { body, headers })
  it.each([
    ['null', 'null', 'invalid'],
    ['half a body', '{"id":', 'malformed'],
    ['a deep body', '['.repeat(20_000) + ']'.repeat(20_000), 'invalid'],
    ['a large body', `"${'x'.repeat(10_000_000)}"`, 'too_large'],
    ['nothing', '', 'malformed'],
  ] as const)('%s is answered the same way', async (_, body, code) => refused(await post(body), code))
  it.each([
    ['/v1/news/%00', 'not_found'],
    ['/v1/site?locale=de', 'invalid'],
  ] as const)('%s is answered the same way', async (below, code) =>
    refused(await rest(on.host, 'GET', below), code),
  )
  it.each([
    '/news',
    '/applications',
    '/users/abc',
    '/application-periods/1;drop',
    '/news?where[title][near]=1',
    '/news?page=-5&limit=-1',
    '/users?where%5Bemail%5D%5Bequals%5D=%00',
  ])('a stranger learns nothing and breaks nothing at %s', async (below) =>
    expect([400, 401, 403, 404]).toContain((await rest(on.host, 'GET', below)).status),
  )
})
