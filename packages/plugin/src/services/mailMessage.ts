import { appointmentCalendar, appointmentMethod } from '@jobbuddies/shared'
import type { SendEmailOptions } from 'payload'
import type { Letter, MailRow } from './mails.ts'

const headersOf = ({ unsubscribe }: Letter) => ({
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  ...(unsubscribe
    ? { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
    : {}),
})

type Of = {
  row: Pick<MailRow, 'id' | 'to'>
  letter: Letter
  /** The right part of the Message-ID. */
  messageHost: string
  /** The address that the service writes from. */
  from: string
  now: Date
  /** Where it comes back to; null = to `from`. */
  returnPath: string | null
}

/** As a part that calendars read by themselves, and as a file to open. */
function calendarOf({ row, letter, from, now }: Of) {
  const { calendar: appointment, organisation, replyTo } = letter
  if (!appointment) return {}
  const organizer = { name: organisation, address: replyTo ?? from }
  const content = appointmentCalendar({ appointment, organizer, attendee: row.to, now })
  return { icalEvent: { method: appointmentMethod(appointment), filename: 'calendar.ics', content } }
}

/** A letter as it is handed to the mail server. */
export function messageOf(of: Of): SendEmailOptions {
  const { row, letter, messageHost, returnPath } = of
  return {
    // Given as an object it is one recipient, whatever stands in it.
    to: { name: '', address: row.to },
    subject: letter.subject,
    text: letter.text,
    html: letter.html,
    ...(letter.replyTo ? { replyTo: { name: '', address: letter.replyTo } } : {}),
    ...(returnPath ? { envelope: { from: returnPath, to: row.to } } : {}),
    messageId: `<${row.id}@${messageHost}>`,
    headers: headersOf(letter),
    ...calendarOf(of),
  }
}
