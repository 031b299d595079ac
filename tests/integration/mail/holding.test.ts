import { type Inbox, startInbox } from '@jobbuddies/tools/inbox'
import { createServer, type Server, type Socket } from 'node:net'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { smtpAdapter } from '../../../cms/src/mail/adapter.ts'
import { createDatabase, type Database, stopOwnCluster } from '../../support/database.ts'
import { bootHost, type Host } from '../../support/payload.ts'
import { createPeriod, createStaff, submissionTo } from '../../support/scenario.ts'
import { rest } from '../../support/rest.ts'
import { eventually, sleep } from '../../support/waiting.ts'

let inbox: Inbox
let database: Database
let host: Host
let closing: (() => unknown)[] = []

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, httpPort: 0 })
})
beforeEach(async () => {
  database = await createDatabase()
  inbox.clear()
})
afterEach(async () => {
  await host.stop()
  for (const close of closing) await close()
  closing = []
  await database.drop()
})
afterAll(async () => {
  await inbox.stop()
  await stopOwnCluster()
})

const boot = async (url = inbox.smtpUrl) => {
  const email = smtpAdapter({ url, from: 'noreply@example.org' })
  host = await bootHost({ database, options: { services: true, siteProcesses: [] }, config: { email } })
}
const statuses = async () =>
  (await database.query<{ status: string }>('select status from outbox order by created_at')).map(
    ({ status }) => status,
  )
const apply = async (email?: string) =>
  host.api.post(
    '/api/v1/applications',
    submissionTo((await createPeriod(host.payload)).id, email ? { email } : {}),
  )
const setting = (data: object) =>
  host.payload.updateGlobal({ slug: 'mail-settings' as 'site-settings', data: data as never })

it('While all mail is held, new mail waits for a reader and leaves once released', async () => {
  await boot()
  const staff = await createStaff(host)
  await setting({ holdAll: true })
  await apply()
  await apply()
  await eventually(async () => (await statuses()).join() === 'held,held')
  await sleep(1_200)
  expect(inbox.messages()).toEqual([])
  const answer = await rest(host, 'POST', '/editor/mail/release', { token: staff.coordinator.token })
  expect(answer.body).toEqual({ released: 2 })
  await eventually(() => inbox.messages().length === 2)
  await apply()
  await eventually(async () => (await statuses()).join() === 'sent,sent,held')
})

it('A mail has both parts, says its language, and is answered to where the settings say', async () => {
  await boot()
  await setting({ replyTo: 'staff@example.org' })
  await apply('someone@example.org')
  const [mail] = await eventually(() => inbox.messages().length > 0 && inbox.messages())
  expect(mail?.text).toContain('Your reference is')
  expect(mail?.html).toContain('lang="en"')
  expect(mail?.headers['reply-to']).toContain('staff@example.org')
  expect(mail?.headers['content-type']).toContain('multipart/alternative')
})

it.each([
  'a@example.org\r\nBcc: victim@example.org',
  'a@example.org,victim@example.org',
  'Name <victim@example.org>',
  '"a b"@example.org',
  `${'x'.repeat(320)}@example.org`,
])('An address such as %j is refused', async (email) => {
  await boot()
  expect(await apply(email)).toMatchObject({ status: 422 })
  expect(await statuses()).toEqual([])
})

/** A mail server that falls silent after the recipient, for some recipients; the others are passed on to the inbox. */
async function silentServer(): Promise<string> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    let recipient = ''
    let letter: string | null = null
    socket.on('error', () => undefined)
    socket.write('220 silent\r\n')
    socket.on('data', (chunk) => {
      const said = chunk.toString()
      recipient = /RCPT TO:<([^>]*)>/i.exec(said)?.[1] ?? recipient
      if (recipient.startsWith('hang')) return
      if (letter !== null) {
        letter += said
        if (!letter.endsWith('\r\n.\r\n')) return
        letter = null
        taken.push(recipient)
        socket.write('250 taken\r\n')
      } else if (/^DATA/i.test(said)) {
        letter = ''
        socket.write('354 go\r\n')
      } else socket.write('250 ok\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(resolve))
  })
  return `smtp://127.0.0.1:${(server.address() as { port: number }).port}`
}
const taken: string[] = []

it('A recipient on whom the server hangs does not hold up the others', async () => {
  await boot(await silentServer())
  for (const email of ['hang1@example.org', 'hang2@example.org', 'hang3@example.org']) await apply(email)
  await eventually(async () => (await statuses()).every((status) => status === 'sending'))
  for (let n = 0; n < 8; n += 1) await apply(`quick${n}@example.org`)
  await eventually(() => taken.length === 8, { within: 8_000 })
  await eventually(async () => (await statuses()).filter((status) => status === 'sending').length === 3, {
    what: 'Three that wait for the server, and the quick ones noted as sent,',
  })
})
