import { randomUUID } from 'node:crypto'
import { type Inbox, startInbox } from '@jobbuddies/tools/inbox'
import type { EmailAdapter } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { smtpAdapter } from '../../cms/src/mail/adapter.ts'
import { createDatabase, type Database, stopOwnCluster } from '../support/database.ts'
import { bootHost, type Host } from '../support/payload.ts'
import { rest } from '../support/rest.ts'
import { createIndustry, createPeriod, createStaff, submissionTo, update } from '../support/scenario.ts'
import { eventually, sleep } from '../support/waiting.ts'

let inbox: Inbox
let database: Database
let hosts: Host[] = []

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, httpPort: 0 })
})
beforeEach(async () => {
  database = await createDatabase()
  inbox.clear()
  inbox.failWith(null)
})
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.stop()))
  hosts = []
  await database.drop()
})
afterAll(async () => {
  await inbox.stop()
  await stopOwnCluster()
})

/** A CMS process that sends mail over SMTP, each taking `delay` milliseconds. */
async function boot({ delay = 0 }: { delay?: number } = {}): Promise<Host> {
  const email: EmailAdapter = (of) => {
    const smtp = smtpAdapter({ url: inbox.smtpUrl, from: 'noreply@example.org' })(of)
    const sendEmail: typeof smtp.sendEmail = async (message) => {
      await sleep(delay)
      return smtp.sendEmail(message)
    }
    return { ...smtp, sendEmail }
  }
  const options = { services: true, siteUrl: 'https://site.example.org', siteProcesses: [] }
  const host = await bootHost({ database, options, config: { email } })
  hosts.push(host)
  return host
}

type Mail = {
  id: string
  status: string
  attempts: number
  due_in: number
  fault: string | null
  sent_at: Date | null
}
const rows = () =>
  database.query<Mail>(
    `select id, status, attempts::int, fault, sent_at, extract(epoch from due_at - now())::float8 as due_in from outbox order by created_at, id`,
  )
const queue = (count: number, values: { status?: string; attempts?: number; dueIn?: number } = {}) =>
  database.query(
    `insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
     select gen_random_uuid(), 'test:' || $5::text || n, 'person' || n || '@example.org', 'en', 'receipt', '{"reference":"AAAA-AAAA","title":"IT"}',
       $2, $3, now() + make_interval(secs => $4), now(), now() from generate_series(1, $1::int) n`,
    [count, values.status ?? 'queued', values.attempts ?? 0, values.dueIn ?? 0, randomUUID()],
  )
const makeDue = () => database.query(`update outbox set due_at = now() - interval '1 second'`)
const allSent = () => eventually(async () => (await rows()).every(({ status }) => status === 'sent'))

describe('A receipt', () => {
  it.each([
    ['en', 'We have your application', 'Health care'],
    ['sv', 'Vi har fått din ansökan', 'Vård'],
    ['fi', 'Olemme saaneet hakemuksesi', 'Terveys'],
  ] as const)('goes out once, in %s, without a word of the applicant', async (locale, subject, title) => {
    const host = await boot()
    const industry = await createIndustry(host.payload, { name: 'Health care' })
    await update(host.payload, 'industries', industry, { name: 'Vård', summary: '.' }, { locale: 'sv' })
    await update(host.payload, 'industries', industry, { name: 'Terveys', summary: '.' }, { locale: 'fi' })
    const period = await createPeriod(host.payload, { industry })
    const words = ['Lure Person', 'https://evil.example.org', '555-0100']
    const sent = submissionTo(period.id, {
      locale,
      applicant: { name: words[0]!, email: 'Applicant@example.org', phone: words[2]! },
      answers: { background: words[1]!, motivation: words[1]! },
    })
    const answer = await host.api.post('/api/v1/applications', sent)
    const { reference } = answer.body as { reference: string }
    await host.api.post('/api/v1/applications', sent)
    await allSent()
    await sleep(1_500)
    const [mail, ...others] = inbox.messages()
    expect(others).toEqual([])
    expect(mail?.to).toEqual(['Applicant@example.org'])
    expect(mail?.subject).toBe(`${subject} ${reference}`)
    expect(mail?.text).toContain(reference)
    expect(mail?.text).toContain(title)
    expect(mail?.headers['auto-submitted']).toBe('auto-generated')
    for (const word of words) expect(JSON.stringify(mail)).not.toContain(word)
    const [row] = await rows()
    expect(row).toMatchObject({ status: 'sent', attempts: 1, fault: null })
    expect(mail?.messageId).toBe(`<${row?.id}@site.example.org>`)
    expect(row?.sent_at).toBeInstanceOf(Date)
  })
  it('leaves within a second of the submission', async () => {
    const host = await boot()
    await eventually(
      async () =>
        (await database.query(`select 1 from pg_locks where locktype = 'advisory' and granted`)).length > 0,
    )
    const period = await createPeriod(host.payload)
    await host.api.post('/api/v1/applications', submissionTo(period.id))
    await eventually(() => inbox.messages().length === 1, { within: 1_000 })
  })
})

describe('A mail that the server does not take', () => {
  it('for now is tried again later, and staff see why', async () => {
    const host = await boot()
    inbox.failWith(451)
    const period = await createPeriod(host.payload)
    const answer = await host.api.post('/api/v1/applications', submissionTo(period.id))
    expect(answer.status).toBe(201)
    const failed = await eventually(async () => (await rows()).find(({ fault }) => fault))
    expect(failed).toMatchObject({ status: 'queued', attempts: 1 })
    expect(failed.fault).toContain('451')
    expect(failed.due_in).toBeGreaterThan(50)
    expect(failed.due_in).toBeLessThanOrEqual(60)
    inbox.failWith(null)
    await sleep(1_500)
    expect(inbox.messages(), 'not before it is due').toEqual([])
    await makeDue()
    await allSent()
    expect(inbox.messages()).toHaveLength(1)
    expect((await rows())[0]).toMatchObject({ attempts: 2, fault: null })
  })
  it('for good is not tried again, until staff say so', async () => {
    const host = await boot()
    const staff = await createStaff(host)
    inbox.failWith(550)
    const period = await createPeriod(host.payload)
    await host.api.post('/api/v1/applications', submissionTo(period.id))
    const failed = await eventually(async () => (await rows()).find(({ status }) => status === 'failed'))
    expect(failed).toMatchObject({ attempts: 1 })
    expect(failed.fault).toContain('550')
    inbox.failWith(null)
    await makeDue()
    await sleep(1_500)
    expect(inbox.messages()).toEqual([])
    const trouble = await rest(host, 'GET', '/editor/mail', { token: staff.coordinator.token })
    expect(trouble.body).toMatchObject({ failedCount: 1, failed: [{ id: failed.id, template: 'receipt' }] })
    const { token } = staff.coordinator
    expect((await rest(host, 'POST', `/editor/mail/${failed.id}/retry`, { token })).status).toBe(200)
    await allSent()
    expect(inbox.messages().map(({ messageId }) => messageId)).toEqual([`<${failed.id}@site.example.org>`])
  })
  it('is waited for longer each time, over a day in all, then shown as failed', async () => {
    await queue(1)
    inbox.failWith(451)
    await boot()
    const waits: number[] = []
    for (let tries = 1; tries <= 11; tries += 1) {
      await makeDue()
      const row = await eventually(async () =>
        (await rows()).find(({ attempts, status }) => attempts === tries && status !== 'sending'),
      )
      if (row.status === 'failed') break
      waits.push(row.due_in / 60)
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(24 * 60)
    expect((await rows())[0]?.status).toBe('failed')
    inbox.failWith(null)
    await makeDue()
    await sleep(1_500)
    expect(inbox.messages()).toEqual([])
  })
  it('does not hold up the others', async () => {
    await queue(1)
    await database.query(`update outbox set template = 'no such template'`)
    await queue(3)
    await boot()
    await eventually(() => inbox.messages().length === 3)
    expect((await rows()).filter(({ status }) => status === 'queued')).toHaveLength(1)
  })
})

describe('A mail that a process died over', () => {
  it('is left alone while the other may still be sending it', async () => {
    await queue(1, { status: 'sending', attempts: 1, dueIn: 3 })
    await boot()
    await sleep(1_500)
    expect(inbox.messages()).toEqual([])
  })
  it('is sent by another after that, as the same message', async () => {
    await queue(1, { status: 'sending', attempts: 1, dueIn: -1 })
    await boot()
    await allSent()
    const [row] = await rows()
    expect(inbox.messages().map(({ messageId }) => messageId)).toEqual([`<${row?.id}@site.example.org>`])
    expect(row).toMatchObject({ attempts: 2 })
  })
  it('is promised to one for minutes from the moment it is taken', async () => {
    await queue(1)
    await boot({ delay: 2_000 })
    const taken = await eventually(async () => (await rows()).find(({ status }) => status === 'sending'))
    expect(taken.due_in).toBeGreaterThan(120)
    await allSent()
  })
})

describe('Without a mail server', () => {
  it('mail waits, untried, until there is one', async () => {
    const options = { services: true, siteProcesses: [] }
    const mute = await bootHost({ database, options })
    await queue(1)
    await sleep(2_500)
    expect(await rows()).toMatchObject([{ status: 'queued', attempts: 0, fault: null }])
    await mute.stop()
    await boot()
    await allSent()
    expect(inbox.messages()).toHaveLength(1)
  })
})

describe('Several processes on one database', () => {
  const leaders = () =>
    database.query<{ pid: number }>(
      `select l.pid from pg_locks l join pg_stat_activity a using (pid) where l.locktype = 'advisory' and l.granted and a.application_name = 'jobbuddies-outbox' and a.datname = current_database()`,
    )
  it('send each mail once', async () => {
    await Promise.all([boot(), boot(), boot()])
    await queue(60)
    await allSent()
    await sleep(300)
    expect(inbox.messages()).toHaveLength(60)
    expect(new Set(inbox.messages().map(({ messageId }) => messageId)).size).toBe(60)
    expect(await leaders()).toHaveLength(1)
  })
  it('hand over when the leading one loses its connection, and still send each mail once', async () => {
    await Promise.all([boot({ delay: 60 }), boot({ delay: 60 })])
    const [leader] = await eventually(async () => {
      const all = await leaders()
      return all.length > 0 && all
    })
    await queue(60)
    await eventually(() => inbox.messages().length > 3)
    await database.query('select pg_terminate_backend($1)', [leader?.pid])
    // Ending a connection takes a moment; until then the old leader is still listed.
    await eventually(async () => (await leaders()).some(({ pid }) => pid !== leader?.pid), { within: 10_000 })
    await allSent()
    await sleep(500)
    expect(inbox.messages()).toHaveLength(60)
    expect(await leaders()).toHaveLength(1)
  })
  it('hand over when the leading one stops', async () => {
    const first = await boot()
    await eventually(async () => (await leaders()).length > 0)
    await boot()
    await first.stop()
    hosts = hosts.filter((host) => host !== first)
    await queue(3)
    await allSent()
    expect(inbox.messages()).toHaveLength(3)
  })
})

it('Without services a process sends nothing', async () => {
  const host = await bootHost({ database, options: { services: false } })
  hosts.push(host)
  const period = await createPeriod(host.payload)
  expect((await host.api.post('/api/v1/applications', submissionTo(period.id))).status).toBe(201)
  await sleep(1_500)
  expect((await rows())[0]).toMatchObject({ status: 'queued', attempts: 0 })
})
