import { randomUUID } from 'node:crypto'
import { type Inbox, startInbox } from '@jobbuddies/tools/inbox'
import ICAL from 'ical.js'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { smtpAdapter } from '../../../cms/src/mail/adapter.ts'
import { messageOf } from '../../../packages/plugin/src/services/mailMessage.ts'
import type { Letter } from '../../../packages/plugin/src/services/mails.ts'

let inbox: Inbox
beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, httpPort: 0 })
})
beforeEach(() => inbox.clear())
afterAll(() => inbox.stop())

const row = { id: randomUUID(), to: 'person@example.org' }
const letter: Letter = {
  subject: 'Your interview',
  text: 'Welcome.\n',
  html: '<p>Welcome.</p>',
  replyTo: 'staff@example.org',
  unsubscribe: null,
  organisation: 'Example Oy',
  calendar: null,
}
const calendar = {
  uid: 'interview-1',
  sequence: 0,
  from: new Date('2027-03-29T09:00:00.000Z'),
  to: new Date('2027-03-29T09:30:00.000Z'),
  summary: 'Haastattelu, videolla',
}

async function arrived(change: Partial<Letter>) {
  const post = smtpAdapter({ url: inbox.smtpUrl, from: 'noreply@example.org' })({ payload: {} as Payload })
  const now = new Date('2027-01-15T10:00:00.000Z')
  const from = 'noreply@example.org'
  const returnPath = 'bounces@example.org'
  await post.sendEmail(
    messageOf({ row, letter: { ...letter, ...change }, messageHost: 'example.org', from, now, returnPath }),
  )
  return inbox.messages().at(-1)!
}

it('A mail about an hour carries it for calendars, as a part they read and as a file to open', async () => {
  const mail = await arrived({ calendar })
  const [part, file, ...more] = mail.files
  expect(more).toEqual([])
  expect(part).toMatchObject({ type: 'text/calendar', method: 'REQUEST' })
  expect(file).toMatchObject({ type: 'application/ics', name: 'calendar.ics' })
  expect(file?.text).toBe(part?.text)
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(part!.text) as never).getFirstSubcomponent('vevent')!,
  )
  expect(event.summary).toBe(calendar.summary)
  expect(event.startDate.toJSDate()).toEqual(calendar.from)
  expect(part?.text).toContain('ORGANIZER;CN="Example Oy":mailto:staff@example.org')
  expect(mail.text).toContain('Welcome.')
  expect(mail.returnPath).toBe('bounces@example.org')
})
it('A mail that calls it off says so to calendars, about the same appointment', async () => {
  const mail = await arrived({ calendar: { ...calendar, sequence: 1, cancelled: true } })
  expect(mail.files[0]).toMatchObject({ method: 'CANCEL' })
  expect(mail.files[0]?.text).toMatch(/UID:interview-1@jobbuddies\s+SEQUENCE:1\s/)
})
it('A mail about nothing of the kind carries no file', async () => {
  expect((await arrived({})).files).toEqual([])
})
