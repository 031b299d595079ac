import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOf,
  type Judgement,
  judge,
  nextChangeOf,
  type PeriodTimes,
  periodTimes,
  periodTimesWireSchema,
  type Verdict,
  verdicts,
  verdictSchema,
  windowsOverlap,
} from '@jobbuddies/shared'
import { runs } from '../../support/properties.ts'

const opensAt = new Date('2027-03-01T07:00:00Z')
const closesAt = new Date('2027-05-31T21:00:00Z')
const midway = new Date('2027-04-15T12:00:00Z')
const before = new Date('2027-02-01T00:00:00Z')
const after = new Date('2027-07-01T00:00:00Z')

const period = (change: Partial<PeriodTimes> = {}): PeriodTimes => ({
  published: true,
  opensAt,
  closesAt,
  pausedAt: null,
  closedAt: null,
  ...change,
})
const shifted = (at: Date, ms: number) => new Date(at.getTime() + ms)
/** One millisecond before, on and after an edge. */
const around = (edge: Date, of: PeriodTimes) => [-1, 0, 1].map((ms) => judge({ period: of, at: shifted(edge, ms) }))
const told = (
  verdict: Verdict,
  because: Judgement['because'],
  nextChangeAt: Date | null = null,
  nextVerdict: Verdict | null = null,
): Judgement => ({ verdict, because, nextChangeAt, nextVerdict })

describe('the verdicts', () => {
  it('are four', () => {
    expect(verdicts).toEqual(['scheduled', 'open', 'paused', 'closed'])
    expect(verdictSchema.options).toEqual(['scheduled', 'open', 'paused', 'closed'])
  })
})

describe('one millisecond before, on and after an edge', () => {
  const scheduled = told('scheduled', 'before_opening', opensAt, 'open')
  const open = told('open', 'in_window', closesAt, 'closed')
  const always = told('open', 'in_window')
  const over = told('closed', 'after_closing')
  const early = told('closed', 'closed_early')
  const cases: [string, Date, Partial<PeriodTimes>, [Judgement, Judgement, Judgement]][] = [
    ['the opening instant is inside', opensAt, {}, [scheduled, open, open]],
    ['the closing instant is outside', closesAt, {}, [open, over, over]],
    ['a period without an end opens', opensAt, { closesAt: null }, [scheduled, always, always]],
    ['closed early', midway, { closedAt: midway }, [told('open', 'in_window', midway, 'closed'), early, early]],
    ['closed early without a scheduled end', midway, { closesAt: null, closedAt: midway }, [told('open', 'in_window', midway, 'closed'), early, early]],
    ['closed early at the scheduled end', closesAt, { closedAt: closesAt }, [open, early, early]],
    ['closed after the scheduled end', closesAt, { closedAt: after }, [open, over, over]],
    ['nothing happens at a late early close', after, { closedAt: after }, [over, over, over]],
    [
      'paused',
      midway,
      { pausedAt: midway },
      [told('open', 'in_window', midway, 'paused'), told('paused', 'paused', closesAt, 'closed'), told('paused', 'paused', closesAt, 'closed')],
    ],
    [
      'paused without an end',
      midway,
      { pausedAt: midway, closesAt: null },
      [told('open', 'in_window', midway, 'paused'), told('paused', 'paused'), told('paused', 'paused')],
    ],
    ['closing while paused', closesAt, { pausedAt: midway }, [told('paused', 'paused', closesAt, 'closed'), over, over]],
    [
      'closed early while paused',
      midway,
      { pausedAt: opensAt, closedAt: midway },
      [told('paused', 'paused', midway, 'closed'), early, early],
    ],
    [
      'opening while paused since before',
      opensAt,
      { pausedAt: before },
      [
        told('scheduled', 'before_opening', opensAt, 'paused'),
        told('paused', 'paused', closesAt, 'closed'),
        told('paused', 'paused', closesAt, 'closed'),
      ],
    ],
    [
      'opening at the instant of the pause',
      opensAt,
      { pausedAt: opensAt },
      [
        told('scheduled', 'before_opening', opensAt, 'paused'),
        told('paused', 'paused', closesAt, 'closed'),
        told('paused', 'paused', closesAt, 'closed'),
      ],
    ],
    ['a pause before the opening changes nothing yet', before, { pausedAt: before }, Array(3).fill(told('scheduled', 'before_opening', opensAt, 'paused')) as never],
    ['a pause at the closing instant changes nothing', closesAt, { pausedAt: closesAt }, [open, over, over]],
    ['a pause after the closing changes nothing', after, { pausedAt: after }, [over, over, over]],
    [
      'closed early before the opening',
      before,
      { closedAt: before },
      [told('scheduled', 'before_opening', before, 'closed'), early, early],
    ],
    ['closed early at the opening instant', opensAt, { closedAt: opensAt }, [told('scheduled', 'before_opening', opensAt, 'closed'), early, early]],
    ['an opening that never comes', opensAt, { closedAt: before }, [early, early, early]],
    ['closing before the opening', before, { closesAt: before }, [told('scheduled', 'before_opening', before, 'closed'), over, over]],
    ['closing at the opening instant', opensAt, { closesAt: opensAt }, [told('scheduled', 'before_opening', opensAt, 'closed'), over, over]],
    ['unpublished at the opening', opensAt, { published: false }, Array(3).fill(told('closed', 'unpublished')) as never],
    ['unpublished and closed early', midway, { published: false, closedAt: midway }, Array(3).fill(told('closed', 'unpublished')) as never],
  ]
  it.each(cases)('%s', (_, edge, change, judgements) => expect(around(edge, period(change))).toEqual(judgements))

  it('a period that is open for one millisecond is open for one millisecond', () => {
    const short = period({ closesAt: shifted(opensAt, 1) })
    expect(around(opensAt, short).map(({ verdict }) => verdict)).toEqual(['scheduled', 'open', 'closed'])
  })
})

/** Few instants, so that two edges often fall on the same one. */
const tick = fc.integer({ min: 0, max: 12 })
const dateOf = (ms: number) => new Date(ms)
const optionalTick = fc.option(tick.map(dateOf), { nil: null })
const anyPeriod: fc.Arbitrary<PeriodTimes> = fc.record({
  published: fc.boolean(),
  opensAt: tick.map(dateOf),
  closesAt: optionalTick,
  pausedAt: optionalTick,
  closedAt: optionalTick,
})
const publishedPeriod = anyPeriod.map((times) => ({ ...times, published: true }))

/** The rule once more, as a coordinator would tell it. */
function retold({ published, opensAt, closesAt, pausedAt, closedAt }: PeriodTimes, at: number): Verdict {
  const isPast = (edge: Date | null) => edge !== null && edge.getTime() <= at
  if (!published || isPast(closesAt) || isPast(closedAt)) return 'closed'
  if (!isPast(opensAt)) return 'scheduled'
  return isPast(pausedAt) ? 'paused' : 'open'
}

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
                const [closesAt, pausedAt, closedAt] = [closes, pauses, closed].map((ms) => (ms === null ? null : new Date(ms))) as [Date, Date, Date]
                const times = { published, opensAt: new Date(opens), closesAt, pausedAt, closedAt }
                judged += 1
                if (judge({ period: times, at: new Date(at) }).verdict !== retold(times, at)) wrong.push({ ...times, at })
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
    const farPeriod = fc.record({ published: fc.boolean(), opensAt: far, closesAt: farOrNull, pausedAt: farOrNull, closedAt: farOrNull })
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
        while (at) {
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

describe('endOf', () => {
  it.each([
    ['no end', null, null, null],
    ['only the scheduled one', closesAt, null, closesAt],
    ['only the early one', null, midway, midway],
    ['the early one when it comes first', closesAt, midway, midway],
    ['the scheduled one when it comes first', closesAt, after, closesAt],
    ['either when both are the same', closesAt, new Date(closesAt), closesAt],
  ])('is %s', (_, scheduled, early, end) => expect(endOf({ closesAt: scheduled, closedAt: early })).toEqual(end))
})

describe('nextChangeOf', () => {
  it('is null for no periods and for periods that never change', () => {
    expect(nextChangeOf({ periods: [], at: midway })).toBeNull()
    expect(nextChangeOf({ periods: [period({ closesAt: null }), period({ published: false })], at: midway })).toBeNull()
    expect(nextChangeOf({ periods: [period()], at: closesAt })).toBeNull()
  })
  it('is the earliest change of any of them', () => {
    const periods = [period(), period({ opensAt: midway }), period({ closesAt: null }), period({ published: false, opensAt: shifted(opensAt, 1) })]
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
      for (let ms = 0; ms <= 20; ms += 1) if (retold(a, ms) === 'open' && retold(b, ms) === 'open') return true
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

describe('periodTimes', () => {
  it('reads instants in any offset and takes what is absent as none', () => {
    expect(periodTimes({ published: true, opensAt: '2027-03-01T09:00:00+02:00', closesAt: '2027-05-31T21:00:00.000Z' })).toEqual(period())
    expect(periodTimes({ opensAt: opensAt.toISOString(), closesAt: null, pausedAt: midway.toISOString(), closedAt: after.toISOString() })).toEqual({
      published: false,
      opensAt,
      closesAt: null,
      pausedAt: midway,
      closedAt: after,
    })
  })
  it.each([null, undefined, false])('takes published = %s as not published', (published) => {
    expect(periodTimes({ published, opensAt: opensAt.toISOString() }).published).toBe(false)
  })
  it.each([
    ['opensAt', { opensAt: 'soon' }],
    ['closesAt', { closesAt: 'later' }],
    ['pausedAt', { pausedAt: '2027-13-45' }],
    ['closedAt', { closedAt: 'x' }],
  ])('throws for an unreadable %s instead of opening the period for ever', (_, change) => {
    expect(() => periodTimes({ published: true, opensAt: opensAt.toISOString(), ...change })).toThrow(RangeError)
  })
})

describe('the times on the wire', () => {
  const wire = { published: true, opensAt: opensAt.toISOString(), closesAt: null, pausedAt: null, closedAt: null, zone: 'Europe/Helsinki' }
  const paths = (value: unknown) => periodTimesWireSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

  it('round-trip with the rule’s own shape', () => {
    fc.assert(
      fc.property(anyPeriod, (times) => {
        const travelled = periodTimesWireSchema.parse(JSON.parse(JSON.stringify({ ...times, zone: 'Europe/Helsinki' })))
        expect(periodTimes(travelled)).toEqual(times)
      }),
      runs(500),
    )
  })
  it('accept an instant with its offset', () => {
    expect(paths({ ...wire, closesAt: '2027-05-31T23:59:59+03:00' })).toEqual([])
  })
  it.each([
    ['a day for an instant', { opensAt: '2027-03-01' }, ['opensAt']],
    ['a wall time for an instant', { opensAt: '2027-03-01T09:00:00' }, ['opensAt']],
    ['a day that no calendar has', { closesAt: '2027-02-30T09:00:00Z' }, ['closesAt']],
    ['an opening that is null', { opensAt: null }, ['opensAt']],
    ['milliseconds since 1970', { closesAt: 1_800_000_000_000 }, ['closesAt']],
    ['a closing that is absent', { closesAt: undefined }, ['closesAt']],
    ['published in words', { published: 'true' }, ['published']],
    ['an unknown zone', { zone: 'Europe/Nowhere' }, ['zone']],
    ['no zone', { zone: undefined }, ['zone']],
  ])('refuse %s', (_, change, wrong) => expect(paths({ ...wire, ...change })).toEqual(wrong))
})
