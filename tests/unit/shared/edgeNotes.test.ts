import { describe, expect, it } from 'vitest'
import { clockChangesBetween, type EdgeKind, edgeNotes, readEdge } from '@jobbuddies/shared'

const zone = 'Europe/Helsinki'
const at = new Date('2026-11-28T10:00:00Z')
const instantOf = (written: string, kind: EdgeKind) => {
  const reading = readEdge({ written, zone, kind })
  if (!reading.ok) throw new Error(written)
  return reading.instant
}
const codes = (written: string, kind: EdgeKind = 'closing') =>
  edgeNotes({ instant: instantOf(written, kind), zone, kind, at }).map(({ code }) => code)

describe('A note on an edge', () => {
  it('is not needed for a plain working day, as a day or by day', () => {
    expect(codes('2027-02-03')).toEqual([])
    expect(codes('2027-02-03T16:00')).toEqual([])
    expect(codes('2027-02-03', 'opening')).toEqual([])
  })
  it('names the holiday that people read, not the midnight after it', () => {
    expect(edgeNotes({ instant: instantOf('2027-12-06', 'closing'), zone, kind: 'closing', at })).toEqual([
      { code: 'holiday', holiday: 'independence' },
    ])
    expect(codes('2027-12-07')).toEqual([])
  })
  it('warns of the day before a holiday', () => {
    expect(edgeNotes({ instant: instantOf('2027-04-30', 'closing'), zone, kind: 'closing', at })).toEqual([
      { code: 'holiday_eve', holiday: 'may_day' },
    ])
  })
  it.each([
    ['2027-01-29', []],
    ['2027-01-30', ['weekend']],
    ['2027-01-31', ['weekend']],
    ['2027-02-01', []],
  ])('knows the weekend: %s', (day, expected) => expect(codes(day)).toEqual(expected))
  it.each([
    ['21:59', []],
    ['22:00', ['night']],
    ['05:59', ['night']],
    ['06:00', []],
  ])('knows the night: %s', (time, expected) => expect(codes(`2027-02-03T${time}`)).toEqual(expected))
  it('knows what is past, the instant itself included', () => {
    const past = (ms: number) =>
      edgeNotes({ instant: new Date(at.getTime() + ms), zone, kind: 'opening', at }).some(
        ({ code }) => code === 'past',
      )
    expect([-1, 0, 1].map(past)).toEqual([true, true, false])
  })
  it('knows the days on which the clock changes', () => {
    expect(codes('2027-03-28T12:00', 'opening')).toContain('clock_change')
    expect(codes('2027-10-31T12:00', 'opening')).toContain('clock_change')
    expect(codes('2027-03-30T12:00', 'opening')).not.toContain('clock_change')
  })
  it('says nothing of Finnish holidays in another zone', () => {
    const instant = new Date('2027-12-06T10:00:00Z')
    expect(edgeNotes({ instant, zone: 'America/New_York', kind: 'opening', at })).toEqual([{ code: 'night' }])
  })
})

it('The clock changes between two edges when it is not told alike at both', () => {
  const between = (from: string, to: string) =>
    clockChangesBetween({ from: new Date(from), to: new Date(to), zone })
  expect(between('2027-03-01T00:00:00Z', '2027-03-28T00:59:59Z')).toBe(false)
  expect(between('2027-03-01T00:00:00Z', '2027-03-28T01:00:00Z')).toBe(true)
  expect(between('2027-03-01T00:00:00Z', '2027-12-01T00:00:00Z')).toBe(false)
})
