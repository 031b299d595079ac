import { escaped, fileOf, utc } from './calendarText.ts'

export type CalendarInterview = {
  id: string
  sequence: number
  from: Date
  to: Date
  /** When it last changed. */
  changedAt: Date
  summary: string
  location: string
  /** Where its notes are written. */
  url: string
}

/** One interviewer's times as a calendar to subscribe to: what is called off is not in it. It names no applicant. */
export function interviewCalendar({
  name,
  interviews,
}: {
  name: string
  interviews: readonly CalendarInterview[]
}): string {
  const events = interviews.flatMap(({ id, sequence, from, to, changedAt, summary, location, url }) => [
    'BEGIN:VEVENT',
    `UID:interview-${id}-staff@jobbuddies`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(changedAt)}`,
    `DTSTART:${utc(from)}`,
    `DTEND:${utc(to)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `URL:${url}`,
    'STATUS:CONFIRMED',
    'END:VEVENT',
  ])
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//JobBuddies//Interviews//EN',
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
