import { type Inbox, startInbox } from '@jobbuddies/tools/inbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smtpAdapter } from '../../../cms/src/mail/adapter.ts'
import { exchange, exim, oldExim, postfix } from '../../support/bounceMails.ts'
import { createDatabase, type Database, stopOwnCluster } from '../../support/database.ts'
import { bootHost, type Host } from '../../support/payload.ts'
import { rest } from '../../support/rest.ts'
import { createPeriod, createStaff, type Staff, submissionTo } from '../../support/scenario.ts'
import { eventually, sleep } from '../../support/waiting.ts'

const bounceSecret = 'the-secret-of-the-mail-server'
const siteHost = 'site.example.org'
let inbox: Inbox
let database: Database
let host: Host
let staff: Staff

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, httpPort: 0 })
  database = await createDatabase()
  const email = smtpAdapter({ url: inbox.smtpUrl, from: 'noreply@example.org' })
  const returnPath = 'bounces@example.org'
  const options = {
    services: true,
    siteUrl: `https://${siteHost}`,
    siteProcesses: [],
    bounceSecret,
    returnPath,
  }
  host = await bootHost({ database, options, config: { email } })
  staff = await createStaff(host)
})
afterAll(async () => {
  await host.stop()
  await inbox.stop()
  await database.drop()
  await stopOwnCluster()
})
beforeEach(() => database.query(`update outbox set status = 'settled' where status in ('bounced', 'held')`))

type Mail = { id: string; status: string; bounce: string | null; fault: string | null }
const rowsTo = (email: string) =>
  database.query<Mail>(
    `select id, status, bounce, fault from outbox where lower("to") = lower($1) order by created_at, id`,
    [email],
  )
const report = (raw: string, secret = bounceSecret) =>
  host.api.ask('/api/v1/bounces', {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' },
    body: raw,
  })
let people = 0
/** Somebody applies, and the receipt goes out. */
async function applied(email = `Person${(people += 1)}@example.org`) {
  await host.api.post('/api/v1/applications', submissionTo((await createPeriod(host.payload)).id, { email }))
  const row = await eventually(async () => (await rowsTo(email)).find(({ status }) => status === 'sent'))
  return { email, row, about: { id: row.id, host: siteHost, to: email } }
}
const act = async (id: string, what: string) =>
  (await rest(host, 'POST', `/editor/mail/${id}/${what}`, { token: staff.coordinator.token })).status

it.each([
  ['Postfix', postfix, '5.1.1'],
  ['Exim', exim, '5.0.0'],
  ['an older Exim', oldExim, '5.1.1'],
  ['Exchange', exchange, '5.1.10'],
])('A mail that %s sends back is shown as such, with the reason', async (_, write, code) => {
  const { email, about } = await applied()
  expect(inbox.messages().at(-1)?.returnPath).toBe('bounces@example.org')
  expect((await report(write(about))).status).toBe(202)
  const [row] = await rowsTo(email)
  expect(row).toMatchObject({ status: 'bounced', bounce: code })
  expect(row?.fault).toContain('550')
  const desk = await rest(host, 'GET', '/editor/mail', { token: staff.coordinator.token })
  expect(desk.body).toMatchObject({ bouncedCount: 1, bounced: [{ to: email, bounce: code }] })
})

describe('An address from which mail came back for good', () => {
  it('gets no more until staff have acted, whatever its spelling; others do', async () => {
    const { email, row, about } = await applied()
    await report(postfix(about))
    await host.api.post('/api/v1/links', { email: email.toLowerCase(), locale: 'en' })
    await eventually(async () => (await rowsTo(email)).map(({ status }) => status).join() === 'bounced,held')
    await applied()
    expect(await act(row.id, 'settle')).toBe(200)
    await host.api.post('/api/v1/links', { email, locale: 'en' })
    await eventually(
      async () => (await rowsTo(email)).map(({ status }) => status).join() === 'settled,held,sent',
    )
  })
  it('is tried again when staff say so, and the same mail may come back once more', async () => {
    const { email, row, about } = await applied()
    await report(exchange(about))
    expect(await act(row.id, 'retry')).toBe(200)
    await eventually(async () => (await rowsTo(email))[0]?.status === 'sent')
    expect((await rowsTo(email))[0]?.bounce).toBeNull()
    await report(exchange(about))
    expect((await rowsTo(email))[0]?.status).toBe('bounced')
  })
})

it('An address whose server was only out of reach goes on getting mail', async () => {
  const { email, about } = await applied()
  await report(postfix({ ...about, status: '4.4.7', said: '451 4.4.7 Message expired' }))
  expect(await rowsTo(email)).toMatchObject([{ status: 'bounced', bounce: '4.4.7' }])
  await host.api.post('/api/v1/links', { email, locale: 'en' })
  await eventually(async () => (await rowsTo(email)).map(({ status }) => status).join() === 'bounced,sent')
})

it('A mail that is only late stays sent, and says why', async () => {
  const { email, about } = await applied()
  await report(
    postfix({ ...about, action: 'delayed', status: '4.4.1', said: '451 4.4.1 No answer from host' }),
  )
  expect(await rowsTo(email)).toMatchObject([{ status: 'sent', fault: '451 4.4.1 No answer from host' }])
})

it('Reports are taken from whoever holds the secret, and from nobody else', async () => {
  const { email, about } = await applied()
  for (const secret of ['', 'x', `${bounceSecret}x`])
    expect((await report(postfix(about), secret)).status).toBe(401)
  expect((await host.api.get('/api/v1/bounces')).status).toBe(405)
  expect((await rowsTo(email))[0]?.status).toBe('sent')
  for (const raw of ['', 'no mail at all', postfix({ ...about, host: 'other.example.org' })])
    expect((await report(raw)).body).toEqual({ accepted: true })
  await sleep(200)
  expect((await rowsTo(email))[0]?.status).toBe('sent')
})
