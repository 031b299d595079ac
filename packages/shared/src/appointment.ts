import { escaped, fileOf, utc } from './calendarText.ts'

/** Something that one person is to come to, as a calendar keeps it. */
export type Appointment = {
  /** Names it through all its changes: `interview-{id}`. */
  uid: string
  /** Which change this is, from 0 on: with each one calendars replace what they have. */
  sequence: number
  from: Date
  /** The first instant after it. */
  to: Date
  summary: string
  description?: string
  /** A place, or how else one meets. */
  location?: string
  url?: string
  /** It will not take place: calendars take it out. */
  cancelled?: boolean
}

/** A name in a parameter: it cannot hold quotation marks (RFC 5545, 3.1). */
const named = (name: string): string => name.replaceAll(/["\p{Cc}]/gu, ' ').trim()

export const appointmentMethod = ({ cancelled }: Pick<Appointment, 'cancelled'>) =>
  cancelled ? 'CANCEL' : 'REQUEST'

/**
 * The file that goes with the mail about an appointment (RFC 5546). The person has agreed to it already, so calendars
 * enter it without asking for an answer.
 */
export function appointmentCalendar({
  appointment,
  organizer,
  attendee,
  now,
}: {
  appointment: Appointment
  organizer: { name: string; address: string }
  /** The address that the mail goes to. */
  attendee: string
  now: Date
}): string {
  const { uid, sequence, from, to, summary, description, location, url, cancelled } = appointment
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//JobBuddies//Appointments//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${appointmentMethod(appointment)}`,
    'BEGIN:VEVENT',
    `UID:${uid}@jobbuddies`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `ORGANIZER;CN="${named(organizer.name)}":mailto:${organizer.address}`,
    `ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${attendee}`,
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ])
}
