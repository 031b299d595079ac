import { type CalendarMeeting, groupCalendar } from '@jobbuddies/shared'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'

const meeting: CalendarMeeting = {
  id: '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a',
  sequence: 3,
  from: new Date('2027-03-29T14:00:00Z'),
  to: new Date('2027-03-29T15:30:00Z'),
  changedAt: new Date('2027-03-01T10:00:00Z'),
  summary: 'JobBuddies, IT: CV; letters, and more',
  location: 'Georgsgatan 27\nHelsingfors',
  cancelled: false,
}

it('A program for calendars reads the meetings of a group as they are', () => {
  const gone = { ...meeting, id: 'other', cancelled: true, location: '' }
  const text = groupCalendar({ name: 'JobBuddies, IT', meetings: [meeting, gone] })
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  const events = calendar.getAllSubcomponents('vevent')
  const [first, second] = events.map((each) => new ICAL.Event(each))
  expect(first).toMatchObject({
    uid: `meeting-${meeting.id}@jobbuddies`,
    summary: meeting.summary,
    location: meeting.location,
    sequence: 3,
  })
  expect(first?.startDate.toJSDate()).toEqual(meeting.from)
  expect(first?.endDate.toJSDate()).toEqual(meeting.to)
  expect(events.map((each) => each.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CANCELLED'])
  expect(second?.location).toBeNull()
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
})

it('A group without meetings has an empty calendar', () => {
  const text = groupCalendar({ name: 'x', meetings: [] })
  expect(new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent')).toEqual([])
})
