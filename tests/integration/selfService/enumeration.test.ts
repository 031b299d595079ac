import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { draftApi, newDraft, saveTo } from '../../support/drafts.ts'
import { applicant, letters } from '../../support/mailedLinks.ts'
import type { Answer } from '../../support/api.ts'
import { createPeriod, createProgramme, submissionTo } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const forged = {
  host: 'evil.example.org',
  'x-forwarded-host': 'evil.example.org',
  'x-forwarded-proto': 'http',
  forwarded: 'host=evil.example.org',
}
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  on.host.api.post(`/api/v1${path}`, body, headers)
const drafts = draftApi(() => on.host.api)
beforeEach(() => on.database.query('delete from rate_limits'))

const median = (all: number[]) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!
const rounds = 50
/** Whether one of the two takes longer, by at least 10 ms and in more pairs than a busy machine brings about (p < 0.0005). */
function tellable({ known, unknown }: { known: number[]; unknown: number[] }): boolean {
  const slower = known.filter((ms, n) => ms > unknown[n]!).length / known.length
  return Math.abs(median(known) - median(unknown)) >= 10 && Math.abs(slower - 0.5) > 0.25
}

describe('Whether an address is known cannot be told', () => {
  let programme: string
  let period: string
  let known: string
  beforeAll(async () => {
    programme = await createProgramme(on.host.payload)
    period = (await createPeriod(on.host.payload, { programme })).id
    known = `known-${randomUUID()}@example.org`
    await post('/applications', submissionTo(period, { email: known }))
    await post('/subscriptions', wish(known))
    await drafts.put(
      newDraft(),
      saveTo(period, { applicant: { name: 'Åsa', email: known, phone: '' }, answers: {} }),
    )
  })
  const wish = (email: string) => ({
    ...{ email, locale: 'en', programmeId: programme, industryId: null, role: 'mentee' },
  })
  const asked: [string, number, (email: string) => Promise<Answer>][] = [
    ['asking for links', 202, (email) => post('/links', { email, locale: 'en' })],
    ['asking for links to go on', 202, (email) => post('/links', { email, locale: 'en', purpose: 'resume' })],
    ['asking to be told', 202, (email) => post('/subscriptions', wish(email))],
    ['applying', 201, (email) => post('/applications', submissionTo(period, { email }))],
    [
      'beginning a form',
      200,
      (email) => {
        const applicant = { name: 'Åsa', email, phone: '' }
        return drafts.put(newDraft(), saveTo(period, { applicant, answers: {} }))
      },
    ],
  ]
  it.each(asked)('by %s: %i, form of the answer and time are the same', async (what, expected, call) => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const forms = new Set<string>()
    // In turns, each first as often as the other, so that a slow moment of the machine meets both.
    for (let n = 0; n < rounds; n += 1) {
      const pair = [
        ['known', known],
        ['unknown', `unknown-${randomUUID()}@example.org`],
      ] as const
      for (const [kind, email] of n % 2 === 0 ? pair : pair.toReversed()) {
        const began = performance.now()
        const { status, headers, body } = await call(email)
        expect(status).toBe(expected)
        times[kind].push(performance.now() - began)
        const { date: _date, ...rest } = headers
        forms.add(JSON.stringify([rest, Object.keys(body as object)]))
      }
    }
    expect([...forms]).toHaveLength(1)
    console.info(
      `${what}: ${median(times.known).toFixed(1)} ms known, ${median(times.unknown).toFixed(1)} ms unknown`,
    )
    expect(tellable(times)).toBe(false)
  })
})

describe('A mailed link', () => {
  it('leads to the site that is configured, whatever host the request names', async () => {
    const { email } = await applicant(on)
    expect((await post('/links', { email, locale: 'en' }, forged)).status).toBe(202)
    const programmeId = await createProgramme(on.host.payload)
    const wish = { email: 'host@example.org', locale: 'en', programmeId, industryId: null, role: 'mentee' }
    expect((await post('/subscriptions', wish, forged)).status).toBe(202)
    const sent = submissionTo((await createPeriod(on.host.payload)).id, { email: 'host2@example.org' })
    expect((await post('/applications', sent, forged)).status).toBe(201)
    const texts = (await letters(on)).map(({ text, html }) => text + html)
    expect(texts.length).toBeGreaterThanOrEqual(4)
    const hosts = new Set(texts.flatMap((text) => text.match(/https?:\/\/[^/\s"]+/g) ?? []))
    expect([...hosts].filter((each) => each.includes('evil'))).toEqual([])
  })
})
