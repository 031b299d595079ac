import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  decideSubmission,
  locales,
  openApi,
  problem,
  problemCodes,
  problems,
  problemSchema,
  readSubmission,
  standardQuestions,
  submissionExample,
} from '@jobbuddies/shared'

type Json = Record<string, unknown>
type Media = Record<string, { schema: Json; example?: unknown }>
type Response = { description: string; content?: Media }
type Parameter = { name: string; in: string; required?: boolean; schema: Json }
type Operation = {
  summary: string
  parameters?: Parameter[]
  requestBody?: { required: boolean; content: Media }
  responses: Record<string, Response>
}
type Description = {
  openapi: string
  info: { title: string; version: string; description: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Json> }
}

const description = openApi({ serverUrl: 'https://cms.example.org' }) as Description
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method} ${path}`,
    path,
    method,
    operation,
  })),
)
const { schemas } = description.components

function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' ? [String(inner)] : referencesIn(inner),
  )
}

/** The component as a reader of the description would understand it. */
const understood = (name: string) => z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0])

describe('the description of the public API', () => {
  it('is OpenAPI 3.1, served under /api/v1', () => {
    expect(Object.keys(description)).toEqual(['openapi', 'info', 'servers', 'paths', 'components'])
    expect(description.openapi).toBe('3.1.0')
    expect(description.servers).toEqual([{ url: 'https://cms.example.org/api/v1' }])
    expect([description.info.title, description.info.version]).toEqual(['JobBuddies public API', '1'])
  })
  it('survives being sent as JSON', () =>
    expect(JSON.parse(JSON.stringify(description))).toEqual(description))
  it('lists every call', () => {
    expect(operations.map(({ name }) => name)).toEqual([
      'get /health',
      'get /health/ready',
      'get /site',
      'get /periods',
      'get /periods.ics',
      'get /news',
      'get /news/{slug}',
      'get /pages',
      'get /pages/{slug}',
      'get /drafts/{id}',
      'put /drafts/{id}',
      'post /drafts/{id}/carry',
      'post /uploads',
      'delete /uploads/{id}',
      'post /applications/me/files',
      'delete /applications/me/files/{id}',
      'post /applications',
      'post /applications/proof',
      'post /consultations/read',
      'post /consultations/say',
      'post /group-logs/read',
      'post /group-logs/calendar',
      'post /group-logs/write',
      'post /feedback/read',
      'post /feedback/write',
      'post /follow-ups/read',
      'post /follow-ups/write',
      'post /group-logs/material',
      'get /applications/me/materials/{id}',
      'post /bounces',
      'post /links',
      'post /links/exchange',
      'post /links/end',
      'get /applications/me',
      'patch /applications/me',
      'delete /applications/me',
      'post /applications/me/withdraw',
      'post /applications/me/restore',
      'post /applications/me/information',
      'post /applications/me/offer',
      'post /applications/me/agreements',
      'get /applications/me/interview',
      'put /applications/me/interview',
      'delete /applications/me/interview',
      'get /interviews.ics',
      'get /applications/me/export',
      'get /applications/me/copy',
      'get /applications/me/certificate',
      'post /subscriptions',
      'post /subscriptions/confirm',
      'post /subscriptions/unsubscribe',
    ])
  })
  it('refers only to schemas that it holds, and holds none that nothing refers to', () => {
    const named = [...new Set(referencesIn(description))].sort()
    expect(named).toEqual(
      Object.keys(schemas)
        .map((name) => `#/components/schemas/${name}`)
        .sort(),
    )
  })
  it('lists every problem code', () => {
    const listed = /Codes: (.*)\.$/.exec(description.info.description)?.[1]?.split(', ')
    expect(listed).toEqual([...problemCodes])
    expect((schemas.Problem as { properties: { code: { enum: string[] } } }).properties.code.enum).toEqual([
      ...problemCodes,
    ])
  })
})

describe.each(operations)('$name', ({ path, operation }) => {
  it('has a summary, a success and a description of every answer', () => {
    expect(operation.summary.length).toBeGreaterThan(5)
    expect(Object.keys(operation.responses).filter((status) => /^2\d\d$/.test(status))).toHaveLength(1)
    for (const [status, response] of Object.entries(operation.responses)) {
      expect(status).toMatch(/^[2-5]\d\d$/)
      expect(response.description).not.toBe('')
    }
  })
  it('declares every part of its path as a parameter, and no other one', () => {
    const inPath = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    expect(inPath.map(({ name }) => name)).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(inPath.every(({ required }) => required)).toBe(true)
    const names = (operation.parameters ?? []).map((parameter) => `${parameter.in} ${parameter.name}`)
    expect(new Set(names).size).toBe(names.length)
  })
  it('answers each refusal as a problem document under the status of its codes', () => {
    const refusals = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400)
    expect(refusals.length).toBeGreaterThan(0)
    for (const [status, { description: text, content }] of refusals) {
      expect(content).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      })
      const codes = /^Refused: (.+)$/.exec(text)?.[1]?.split(', ') ?? []
      expect(codes.map((code) => problems[code as keyof typeof problems])).toEqual(
        codes.map(() => Number(status)),
      )
      expect(codes.length).toBeGreaterThan(0)
    }
  })
})

describe('what POST /applications refuses', () => {
  it('is every code that a sender can meet', () => {
    const responses = description.paths['/applications']?.post?.responses ?? {}
    const codes = Object.values(responses).flatMap(
      ({ description: text }) => /^Refused: (.+)$/.exec(text)?.[1]?.split(', ') ?? [],
    )
    const elsewhere = [
      'draft_changed',
      'draft_submitted',
      'too_slow',
      'file_too_large',
      'file_type',
      'file_broken',
      'file_unsafe',
      'link_unknown',
      'link_expired',
      'agreement_changed',
      'not_now',
      'kept',
      'time_taken',
      'unauthorised',
      'forbidden',
      'not_found',
      'method_not_allowed',
      'fault',
    ]
    expect(codes.sort()).toEqual(problemCodes.filter((code) => !elsewhere.includes(code)).sort())
  })
})

describe('the example', () => {
  const media = description.paths['/applications']?.post?.requestBody?.content['application/json']
  const example = media?.example
  const replaced = {
    ...(example as typeof submissionExample),
    id: crypto.randomUUID(),
    periodId: crypto.randomUUID(),
    applicant: { ...(example as typeof submissionExample).applicant, email: 'someone.else@example.org' },
  }
  it('stands beside its schema', () => {
    expect(media?.schema).toEqual({ $ref: '#/components/schemas/Submission' })
    expect(example).toEqual(submissionExample)
  })
  it.each([
    ['as it stands', example],
    ['with the ids and the e-mail replaced', replaced],
  ])('is read %s, and understood by the schema in the description', (_, body) => {
    expect(readSubmission(JSON.parse(JSON.stringify(body)))).toEqual({ ok: true, submission: body })
    expect(understood('Submission').safeParse(body).error).toBeUndefined()
  })
  it.each(locales)('is accepted by an open period with the standard questions in %s', (locale) => {
    const read = readSubmission({ ...replaced, locale })
    if (!read.ok) return expect.fail(JSON.stringify(read.errors))
    const period = { published: true, opensAt: new Date(0), closesAt: null, pausedAt: null, closedAt: null }
    const decision = decideSubmission({
      submission: read.submission,
      period,
      questions: standardQuestions(locale),
      arrivedAt: new Date(0),
    })
    expect(decision).toEqual({ ok: true, answers: replaced.answers })
  })
})

describe('the schemas in the description', () => {
  it.each([
    ['no consent', { ...submissionExample, consent: false }],
    ['an unknown key', { ...submissionExample, stage: 'accepted' }],
    ['a wrong id', { ...submissionExample, id: 'abc' }],
    ['a wrong language', { ...submissionExample, locale: 'de' }],
    ['an answer that is no text', { ...submissionExample, answers: { background: 1 } }],
    ['no applicant', { ...submissionExample, applicant: undefined }],
    [
      'an unknown key of the applicant',
      { ...submissionExample, applicant: { ...submissionExample.applicant, role: 'admin' } },
    ],
    ['an answer’s key that is too long', { ...submissionExample, answers: { ['k'.repeat(41)]: 'x' } }],
    [
      'an address that is too long',
      { ...submissionExample, applicant: { name: 'A', email: `${'a'.repeat(254)}@example.org` } },
    ],
  ])('refuse what the service refuses: %s', (_, body) => {
    expect(understood('Submission').safeParse(JSON.parse(JSON.stringify(body))).success).toBe(false)
    expect(readSubmission(JSON.parse(JSON.stringify(body))).ok).toBe(false)
  })
  it.each(problemCodes)('understand the problem document for %s', (code) => {
    const document = problem({
      code,
      errors: [{ path: 'applicant.name', code: 'required' }],
      nextChangeAt: new Date(0),
    })
    expect(understood('Problem').safeParse(document).error).toBeUndefined()
    expect(problemSchema.safeParse(document).error).toBeUndefined()
  })
})
