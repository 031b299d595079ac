import { beforeEach, describe, expect, it } from 'vitest'
import { writeClient, clientHeader } from '@jobbuddies/shared'
import { applicant, bearer, letters, tokensIn } from '../../support/mailedLinks.ts'
import { createPeriod, submissionTo } from '../../support/scenario.ts'
import { siteSecret } from '../../support/site.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const post = (path: string, body: unknown, headers?: Record<string, string>) =>
  on.host.api.post(`/api/v1${path}`, body, headers)
const count = async (table: string) =>
  (await on.database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n
const request = (email: string, purpose = 'status') => ({ email, locale: 'sv', purpose })

describe('A mailed token', () => {
  it('has 256 bits and is kept as its hash alone', async () => {
    const { token, session } = await applicant(on)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const kept = JSON.stringify(await on.database.query('select * from application_links'))
    const outbox = JSON.stringify(await on.database.query('select * from outbox'))
    for (const secret of [token, session]) expect(kept + outbox).not.toContain(secret)
    expect(on.host.log.join('\n')).not.toContain(token)
  })
  it('is exchanged by a POST alone; looking changes nothing', async () => {
    const { token } = await applicant(on)
    const before = await on.database.query('select * from application_links order by id')
    for (const path of [`/links/exchange?t=${token}`, `/applications/me?t=${token}`]) {
      const answer = await on.host.api.get(`/api/v1${path}`)
      expect([401, 405]).toContain(answer.status)
    }
    expect(await on.database.query('select * from application_links order by id')).toEqual(before)
  })
  it('is for one purpose: a session is no link, a link no session', async () => {
    const { token, session } = await applicant(on)
    expect((await post('/links/exchange', { token: session })).status).toBe(404)
    expect((await on.host.api.get('/api/v1/applications/me', bearer(token))).status).toBe(401)
    expect((await post('/subscriptions/confirm', { token })).status).toBe(404)
  })
  it.each(['', 'x', 'A'.repeat(43), `${'A'.repeat(42)}=`, "' or 1=1 --"])(
    'such as %j is unknown',
    async (token) => {
      expect((await post('/links/exchange', { token })).body).toMatchObject({ code: 'link_unknown' })
    },
  )
  it('that is out of date says so, and a new one can be asked for', async () => {
    const { token, email } = await applicant(on)
    await on.database.query(
      `update application_links set expires_at = now() - interval '1 second' where purpose = 'status'`,
    )
    expect((await post('/links/exchange', { token })).body).toMatchObject({ code: 'link_expired' })
    expect((await post('/links', request(email))).status).toBe(202)
    const [letter] = await letters(on, `template = 'status_link' and "to" = '${email}'`)
    expect(letter?.subject).toBe('Din länk till din ansökan')
    const [fresh] = tokensIn(letter!.text)
    expect((await post('/links/exchange', { token: fresh })).status).toBe(201)
  })
})

describe('A session', () => {
  it('is of one application, and ends when asked to', async () => {
    const [one, other] = [await applicant(on), await applicant(on)]
    const view = (await one.ask('GET')).body as { email: string }
    expect(view.email).toBe(one.email)
    const ended = await on.host.api.ask('/api/v1/links/end', { method: 'POST', headers: bearer(one.session) })
    expect(ended.status).toBe(200)
    expect((await one.ask('GET')).status).toBe(401)
    expect((await other.ask('GET')).status).toBe(200)
    expect((await post('/links/exchange', { token: one.token })).status).toBe(201)
  })
  it('lives for two hours', async () => {
    const one = await applicant(on)
    const [row] = await on.database.query<{ minutes: number }>(
      `select extract(epoch from expires_at - now())::float8 / 60 as minutes from application_links where purpose = 'session' order by created_at desc limit 1`,
    )
    expect(row!.minutes).toBeGreaterThan(115)
    expect(row!.minutes).toBeLessThanOrEqual(120)
    await on.database.query(`update application_links set expires_at = now() where purpose = 'session'`)
    expect((await one.ask('GET')).status).toBe(401)
  })
  it.each(['Bearer', 'Bearer x', `Basic ${'A'.repeat(43)}`, `Bearer ${'A'.repeat(43)}`])(
    '%j is none',
    async (authorization) => {
      const answer = await on.host.api.get('/api/v1/applications/me', { authorization })
      expect(answer.body).toMatchObject({ code: 'unauthorised' })
    },
  )
})

describe('Asking for links', () => {
  it('is answered alike and works alike for addresses that we know and do not', async () => {
    const { email } = await applicant(on)
    const told = async (address: string) => {
      on.host.statements.length = 0
      const { status, text, headers } = await post('/links', request(address))
      const { date: _date, ...rest } = headers
      return {
        status,
        text,
        headers: rest,
        statements: on.host.statements.filter((sql) => !/clock_timestamp/.test(sql)),
      }
    }
    const [known, unknown] = [await told(email), await told('nobody@example.org')]
    expect(unknown).toEqual(known)
    expect(known.status).toBe(202)
    expect(await letters(on, `"to" = 'nobody@example.org'`)).toEqual([])
  })
  beforeEach(() => on.database.query('delete from rate_limits'))
  it('takes as long for an address that we know as for one that we do not', async () => {
    const { email } = await applicant(on)
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    // In turns, so that a slow moment of the machine meets both.
    for (let n = 0; n < 50; n += 1)
      for (const [kind, address] of [
        ['known', email],
        ['unknown', `nobody${n}@example.org`],
      ] as const) {
        const began = performance.now()
        await post('/links', request(address))
        times[kind].push(performance.now() - began)
      }
    const median = (all: number[]) => all.toSorted((a, b) => a - b)[25]!
    expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(10)
  })
  it('sends at most three mails a day to one address, whatever the path', async () => {
    const email = 'victim@example.org'
    const period = await createPeriod(on.host.payload)
    for (let n = 0; n < 20; n += 1)
      expect((await post('/applications', submissionTo(period.id, { email }))).status).toBe(201)
    await Promise.all(Array.from({ length: 40 }, () => post('/links', request(email.toUpperCase()))))
    const rows = await on.database.query<{ template: string }>(
      `select template from outbox where lower("to") = '${email}' order by created_at`,
    )
    expect(rows.map(({ template }) => template)).toEqual(['receipt', 'already_applied', 'status_link'])
  })
  it('lets later receipts of a day wait instead of dropping them', async () => {
    const email = 'eager@example.org'
    for (let n = 0; n < 4; n += 1) {
      const period = await createPeriod(on.host.payload)
      await post('/applications', submissionTo(period.id, { email }))
    }
    const rows = await on.database.query<{ days: number }>(
      `select round(extract(epoch from due_at - created_at) / 86400)::int as days from outbox where "to" = '${email}' order by created_at`,
    )
    expect(rows.map(({ days }) => days)).toEqual([0, 0, 0, 1])
  })
  it('from one network too often is refused for a while; another network is not', async () => {
    const from = async (address: string) => ({
      [clientHeader]: await writeClient({ secret: siteSecret, address, at: Date.now() }),
    })
    const school = await from('198.51.100.7')
    const answers = await Promise.all(
      Array.from({ length: 130 }, (_, n) => post('/links', request(`person${n}@example.org`), school)),
    )
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(120)
    const refused = answers.find(({ status }) => status === 429)
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(500)
    expect((await post('/links', request('a@example.org'), await from('198.51.100.8'))).status).toBe(202)
    const forged = { [clientHeader]: `198.51.100.9 ${Date.now()} ${'0'.repeat(64)}` }
    expect((await post('/links', request('b@example.org'), forged)).status).toBe(202)
    expect(await count(`rate_limits where key like '%198.51.100.9%'`)).toBe(0)
  })
  it('stops a flood of applications from one network, and says when to try again', async () => {
    const headers = {
      [clientHeader]: await writeClient({ secret: siteSecret, address: '2001:db8::5', at: Date.now() }),
    }
    await on.database.query(
      `insert into rate_limits (id, key, count, ends_at, created_at, updated_at)
       values (gen_random_uuid(), 'submit:2001:db8:0:0::/64', 300, now() + interval '5 minutes', now(), now())`,
    )
    const period = await createPeriod(on.host.payload)
    const refused = await post('/applications', submissionTo(period.id), headers)
    expect(refused.body).toMatchObject({ code: 'too_many_requests', status: 429 })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(290)
    await on.database.query(`update rate_limits set ends_at = now()`)
    expect((await post('/applications', submissionTo(period.id), headers)).status).toBe(201)
  })
  it('lets a school of sixty apply within ten minutes', async () => {
    const period = await createPeriod(on.host.payload)
    const headers = {
      [clientHeader]: await writeClient({ secret: siteSecret, address: '203.0.113.5', at: Date.now() }),
    }
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => post('/applications', submissionTo(period.id), headers)),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await count(`rate_limits where key = 'submit:203.0.113.5' and count = 60`)).toBe(1)
  })
})

it('Guessing tokens is refused after a while, and a good one still works', async () => {
  const { token } = await applicant(on)
  const guesses = []
  for (let n = 0; n < 70; n += 1)
    guesses.push((await post('/links/exchange', { token: 'B'.repeat(43) })).status)
  expect(guesses.at(-1)).toBe(429)
  expect((await post('/links/exchange', { token })).status).toBe(201)
})
