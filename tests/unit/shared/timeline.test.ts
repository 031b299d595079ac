import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgesAround, judge, type PeriodTimes, timelineOf } from '@jobbuddies/shared'
import { runs } from '../../support/properties.ts'

const day = (number: number) => new Date(Date.UTC(2027, 2, number, 7))
const times = (changes: Partial<PeriodTimes> = {}): PeriodTimes => ({
  published: true,
  opensAt: day(1),
  closesAt: day(31),
  pausedAt: null,
  closedAt: null,
  ...changes,
})
const named = (all: Record<string, Partial<PeriodTimes>>) =>
  timelineOf({
    periods: Object.entries(all).map(([name, changes]) => ({ name, times: times(changes) })),
    timesOf: (period) => period.times,
  }).map(({ at, changes }) => [
    at.toISOString().slice(8, 10),
    ...changes.map(({ period, verdict }) => `${period.name} ${verdict}`),
  ])

describe('the timeline', () => {
  it('gathers periods that change at the same instant, in order', () => {
    expect(
      named({ it: {}, care: { opensAt: day(1), closesAt: day(15) }, mentors: { closesAt: null } }),
    ).toEqual([
      ['01', 'it open', 'care open', 'mentors open'],
      ['15', 'care closed'],
      ['31', 'it closed'],
    ])
  })
  it('tells pauses and early closings, and nothing that changes nothing', () => {
    expect(named({ it: { pausedAt: day(10) } })).toEqual([
      ['01', 'it open'],
      ['10', 'it paused'],
      ['31', 'it closed'],
    ])
    expect(named({ it: { closedAt: day(5) } })).toEqual([
      ['01', 'it open'],
      ['05', 'it closed'],
    ])
    expect(named({ it: { pausedAt: day(1) } })).toEqual([
      ['01', 'it paused'],
      ['31', 'it closed'],
    ])
    expect(named({ it: { published: false } })).toEqual([])
    expect(named({})).toEqual([])
  })
  it('has every change that the verdict itself announces, and no other', () => {
    const instant = fc.integer({ min: 0, max: 40 }).map(day)
    const any = fc.record<PeriodTimes>({
      published: fc.constant(true),
      opensAt: instant,
      closesAt: fc.option(instant),
      pausedAt: fc.option(instant),
      closedAt: fc.option(instant),
    })
    fc.assert(
      fc.property(any, (period) => {
        const walked: string[] = []
        for (let at = new Date(0); ;) {
          const { nextChangeAt, nextVerdict } = judge({ period, at })
          if (!nextChangeAt) break
          walked.push(`${nextChangeAt.toISOString()} ${nextVerdict}`)
          at = nextChangeAt
        }
        const told = timelineOf({ periods: [period], timesOf: (one) => one }).flatMap(({ at, changes }) =>
          changes.map(({ verdict }) => `${at.toISOString()} ${verdict}`),
        )
        expect(told).toEqual(walked)
      }),
      runs(500),
    )
  })
})

describe('the edges around an instant', () => {
  const edges = timelineOf({ periods: [times()], timesOf: (period) => period })
  const [opens, closes] = edges
  const at = (date: Date, milliseconds: number) =>
    edgesAround({ edges, at: new Date(date.getTime() + milliseconds) })
  it('are told one millisecond before, on and after it', () => {
    expect(at(day(1), -1)).toEqual({ before: null, here: null, after: opens })
    expect(at(day(1), 0)).toEqual({ before: null, here: opens, after: closes })
    expect(at(day(1), 1)).toEqual({ before: opens, here: null, after: closes })
    expect(at(day(31), 1)).toEqual({ before: closes, here: null, after: null })
  })
})
