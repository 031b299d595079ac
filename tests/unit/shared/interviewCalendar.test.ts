import { interviewCalendar } from '@jobbuddies/shared'
import ICAL from 'ical.js'
import { expect, it } from 'vitest'

const interview = {
  id: '1',
  sequence: 2,
  from: new Date('2027-03-29T09:00:00.000Z'),
  to: new Date('2027-03-29T09:30:00.000Z'),
  changedAt: new Date('2027-03-01T09:00:00.000Z'),
  summary: 'Haastattelu: AB2C-3DEF; toinen',
  location: '',
  url: 'https://cms.example.org/admin/interviews?open=1',
}
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text) as never)

it('A calendar of interviews is one that other programs read', () => {
  const calendar = calendarOf(interviewCalendar({ name: 'Haastattelut', interviews: [interview] }))
  const [found, ...more] = calendar.getAllSubcomponents('vevent')
  expect(more).toEqual([])
  const event = new ICAL.Event(found!)
  expect(event.summary).toBe(interview.summary)
  expect(event.startDate.toJSDate()).toEqual(interview.from)
  expect(event.endDate.toJSDate()).toEqual(interview.to)
  expect(event.sequence).toBe(2)
  expect(found?.getFirstPropertyValue('location')).toBeNull()
})
it('A calendar without interviews is one as well', () => {
  expect(calendarOf(interviewCalendar({ name: 'x', interviews: [] })).getAllSubcomponents('vevent')).toEqual(
    [],
  )
})
