import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOf,
  type Judgement,
  judge,
  nextChangeOf,
  type PeriodTimes,
  type Verdict,
  windowsOverlap,
} from '@jobbuddies/shared'
import { anyPeriod, dateOf, publishedPeriod, retold, shifted, tick } from '../../support/periods.ts'
import { runs } from '../../support/properties.ts'

const opensAt = new Date('2027-03-01T07:00:00Z')
const closesAt = new Date('2027-05-31T21:00:00Z')
const midway = new Date('2027-04-15T12:00:00Z')
const before = new Date('2027-02-01T00:00:00Z')

const period = (change: Partial<PeriodTimes> = {}): PeriodTimes => ({
  published: true,
  opensAt,
  closesAt,
  pausedAt: null,
  closedAt: null,
  ...change,
})

describe('judge', () => {
  it('agrees with the rule as a coordinator tells it, for every combination of edges', () => {
    const ticks = [0, 1, 2, 3, 4]
    const optional = [null, ...ticks]
    const wrong: unknown[] = []
    let judged = 0
    for (const published of [true, false])
      for (const opens of ticks)
        for (const closes of optional)
          for (const pauses of optional)
            for (const closed of optional)
              for (const at of [-1, ...ticks, 5]) {
                const [closesAt, pausedAt, closedAt] = [closes, pauses, closed].map((ms) =>
                  ms === null ? null : new Date(ms),
                ) as [Date, Date, Date]
                const times = { published, opensAt: new Date(opens), closesAt, pausedAt, closedAt }
                judged += 1
                if (judge({ period: times, at: new Date(at) }).verdict !== retold(times, at))
                  wrong.push({ ...times, at })
              }
    expect(wrong).toEqual([])
    expect(judged).toBe(2 * 5 * 6 * 6 * 6 * 7)
  })
  it('names the true next change: constant until one millisecond before it, another verdict on it', () => {
    let changing = 0
    fc.assert(
      fc.property(publishedPeriod, fc.integer({ min: -2, max: 15 }), (times, at) => {
        const { verdict, nextChangeAt, nextVerdict } = judge({ period: times, at: dateOf(at) })
        const verdictAt = (ms: number) => judge({ period: times, at: dateOf(ms) }).verdict
        const until = nextChangeAt?.getTime() ?? 20
        for (let ms = at; ms < until; ms += 1) expect(verdictAt(ms)).toBe(verdict)
        if (nextChangeAt === null) {
          expect(nextVerdict).toBeNull()
          return
        }
        changing += 1
        expect(until).toBeGreaterThan(at)
        expect(verdictAt(until)).toBe(nextVerdict)
        expect(nextVerdict).not.toBe(verdict)
      }),
      runs(5000),
    )
    expect(changing).toBeGreaterThan(500)
  })
  it('holds with edges far apart and anywhere in time', () => {
    const far = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2090-01-01') }).map(dateOf)
    const farOrNull = fc.option(far, { nil: null })
    const farPeriod = fc.record({
      published: fc.boolean(),
      opensAt: far,
      closesAt: farOrNull,
      pausedAt: farOrNull,
      closedAt: farOrNull,
    })
    fc.assert(
      fc.property(farPeriod, far, (times, at) => {
        const judged = judge({ period: times, at })
        expect(judged.verdict).toBe(retold(times, at.getTime()))
        if (!judged.nextChangeAt) return
        expect(judge({ period: times, at: shifted(judged.nextChangeAt, -1) }).verdict).toBe(judged.verdict)
        expect(judge({ period: times, at: judged.nextChangeAt }).verdict).toBe(judged.nextVerdict)
      }),
      runs(3000),
    )
  })
  it('reaches the end in at most three changes', () => {
    fc.assert(
      fc.property(anyPeriod, (times) => {
        let at: Date | null = dateOf(-1)
        let changes = -1
        while (at && changes < 10) {
          changes += 1
          at = judge({ period: times, at }).nextChangeAt
        }
        expect(changes).toBeLessThanOrEqual(3)
      }),
      runs(1000),
    )
  })
  it('gives the reason that belongs to the verdict', () => {
    const reasons: Record<Judgement['because'], Verdict> = {
      unpublished: 'closed',
      before_opening: 'scheduled',
      in_window: 'open',
      paused: 'paused',
      after_closing: 'closed',
      closed_early: 'closed',
    }
    fc.assert(
      fc.property(anyPeriod, tick, (times, at) => {
        const { verdict, because } = judge({ period: times, at: dateOf(at) })
        expect(verdict).toBe(reasons[because])
        if (because === 'closed_early') expect(times.closedAt).toEqual(endOf(times))
        if (because === 'after_closing') expect(times.closesAt).toEqual(endOf(times))
      }),
      runs(2000),
    )
  })
  it('leaves the period as it was', () => {
    const times = period({ closedAt: midway, pausedAt: before })
    const copy = structuredClone(times)
    judge({ period: Object.freeze(times), at: midway })
    expect(times).toEqual(copy)
  })
})

describe('nextChangeOf', () => {
  it('is null for no periods and for periods that never change', () => {
    expect(nextChangeOf({ periods: [], at: midway })).toBeNull()
    expect(
      nextChangeOf({ periods: [period({ closesAt: null }), period({ published: false })], at: midway }),
    ).toBeNull()
    expect(nextChangeOf({ periods: [period()], at: closesAt })).toBeNull()
  })
  it('is the earliest change of any of them', () => {
    const periods = [
      period(),
      period({ opensAt: midway }),
      period({ closesAt: null }),
      period({ published: false, opensAt: shifted(opensAt, 1) }),
    ]
    expect(nextChangeOf({ periods, at: before })).toEqual(opensAt)
    expect(nextChangeOf({ periods, at: opensAt })).toEqual(midway)
    expect(nextChangeOf({ periods, at: midway })).toEqual(closesAt)
  })
  it('leaves every verdict constant until it comes, and changes one when it comes', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 6 }), tick, (periods, at) => {
        const seen = (ms: number) => periods.map((times) => retold(times, ms)).join()
        const next = nextChangeOf({ periods, at: dateOf(at) })?.getTime()
        for (let ms = at; ms < (next ?? 20); ms += 1) expect(seen(ms)).toBe(seen(at))
        if (next !== undefined) expect(seen(next)).not.toBe(seen(at))
      }),
      runs(2000),
    )
  })
})

describe('windowsOverlap', () => {
  const window = (from: number, to: number | null, early: number | null = null) => ({
    opensAt: new Date(from),
    closesAt: to === null ? null : new Date(to),
    closedAt: early === null ? null : new Date(early),
  })
  it.each([
    ['one after another with a gap', window(0, 5), window(6, 9), false],
    ['touching', window(0, 5), window(5, 9), false],
    ['sharing one millisecond', window(0, 6), window(5, 9), true],
    ['one inside the other', window(0, 9), window(3, 4), true],
    ['the same twice', window(0, 9), window(0, 9), true],
    ['two without an end', window(0, null), window(100, null), true],
    ['an endless one after a closed one', window(0, 5), window(5, null), false],
    ['closed early before the other opens', window(0, 9, 4), window(5, 9), false],
    ['closed early as the other opens', window(0, 9, 5), window(5, 9), false],
    ['an endless one closed early', window(0, null, 5), window(5, 9), false],
    ['an empty one inside another', window(3, 3), window(0, 9), false],
    ['one that closes before it opens', window(5, 3), window(0, 9), false],
    ['one closed early before it opened', window(5, 9, 3), window(0, 9), false],
  ])('%s', (_, a, b, overlap) => {
    expect(windowsOverlap(a, b)).toBe(overlap)
    expect(windowsOverlap(b, a)).toBe(overlap)
  })
  it('says whether there is an instant at which both are open', () => {
    const bothOpen = (a: PeriodTimes, b: PeriodTimes) => {
      for (let ms = 0; ms <= 20; ms += 1)
        if (retold(a, ms) === 'open' && retold(b, ms) === 'open') return true
      return false
    }
    const unpaused = publishedPeriod.map((times) => ({ ...times, pausedAt: null }))
    let overlapping = 0
    fc.assert(
      fc.property(unpaused, unpaused, (a, b) => {
        overlapping += Number(bothOpen(a, b))
        expect(windowsOverlap(a, b)).toBe(bothOpen(a, b))
        expect(windowsOverlap(b, a)).toBe(bothOpen(a, b))
      }),
      runs(5000),
    )
    expect(overlapping).toBeGreaterThan(100)
  })
})
