import { escaped, fileOf, utc } from './calendarText.ts'

export type CalendarMeeting = {
  id: string
  sequence: number
  from: Date
  to: Date
  /** When it last changed. */
  changedAt: Date
  summary: string
  location: string
  cancelled: boolean
}

/**
 * A group's meetings as a calendar to subscribe to. Each is the same entry as in the mails about it (`appointmentCalendar`), and
 * one that is called off stays as such, so that it goes from calendars that have it. It names nobody.
 */
export function groupCalendar({
  name,
  meetings,
}: {
  name: string
  meetings: readonly CalendarMeeting[]
}): string {
  const events = meetings.flatMap(({ id, sequence, from, to, changedAt, summary, location, cancelled }) => [
    'BEGIN:VEVENT',
    `UID:meeting-${id}@jobbuddies`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(changedAt)}`,
    `LAST-MODIFIED:${utc(changedAt)}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ])
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//JobBuddies//Group meetings//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...events,
    'END:VCALENDAR',
  ])
}
