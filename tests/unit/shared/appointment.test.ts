import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { type Appointment, appointmentCalendar } from '@jobbuddies/shared'

const appointment: Appointment = {
  uid: 'interview-0190a6f2',
  sequence: 0,
  from: new Date('2027-03-28T00:30:00.000Z'),
  to: new Date('2027-03-28T01:00:00.000Z'),
  summary: 'Interview; by video, in Finnish',
  description: 'First line\nSecond line',
  location: 'https://meet.example.org/a',
  url: 'https://site.example.org/en/application',
}
const text = (change: Partial<Appointment> = {}, name = 'JobBuddies') =>
  appointmentCalendar({
    appointment: { ...appointment, ...change },
    organizer: { name, address: 'staff@example.org' },
    attendee: 'person@example.org',
    now: new Date('2027-01-15T10:00:00.000Z'),
  })
/** The event as a calendar program of another house reads it. */
const read = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics) as never)
  const part = calendar.getFirstSubcomponent('vevent')!
  return { method: String(calendar.getFirstPropertyValue('method')), part, event: new ICAL.Event(part) }
}

describe('given an appointment', () => {
  it('when another house reads its file, then it is the same hour, in UTC, with nothing to answer', () => {
    const { method, event, part } = read(text())
    expect(method).toBe('REQUEST')
    expect(event.startDate.toJSDate()).toEqual(appointment.from)
    expect(event.endDate.toJSDate()).toEqual(appointment.to)
    expect(text()).toContain('DTSTART:20270328T003000Z')
    expect(event.summary).toBe(appointment.summary)
    expect(event.description).toBe(appointment.description)
    expect(event.location).toBe(appointment.location)
    expect(part.getFirstProperty('attendee')?.getParameter('rsvp')).toBe('FALSE')
    expect(part.getFirstPropertyValue('attendee')).toBe('mailto:person@example.org')
  })
  it('when it moves, then calendars know it again and replace what they have', () => {
    const moved = read(text({ sequence: 1, from: new Date('2027-03-29T09:00:00.000Z') }))
    expect(moved.event.uid).toBe(read(text()).event.uid)
    expect([read(text()), moved].map(({ event }) => event.sequence)).toEqual([0, 1])
  })
  it('when it is called off, then calendars take it out', () => {
    const { method, part, event } = read(text({ sequence: 2, cancelled: true }))
    expect(method).toBe('CANCEL')
    expect(String(part.getFirstPropertyValue('status'))).toBe('CANCELLED')
    expect(event.uid).toBe('interview-0190a6f2@jobbuddies')
  })
  it('when the organisation has signs in its name that end a line or a quotation, then they stay inside', () => {
    const { part } = read(text({}, 'Åbo "A"\r\nATTENDEE:mailto:victim@example.org'))
    expect(part.getAllProperties('attendee')).toHaveLength(1)
    expect(part.getFirstProperty('organizer')?.getParameter('cn')).toContain('Åbo')
  })
  it('when it is long, then no line is longer than a mail may have', () => {
    const lines = text({ description: 'ä'.repeat(500) }).split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
