import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOf,
  type Judgement,
  judge,
  type PeriodTimes,
  periodTimes,
  periodTimesWireSchema,
  type Verdict,
  verdicts,
  verdictSchema,
} from '@jobbuddies/shared'
import { anyPeriod, shifted } from '../../support/periods.ts'
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
/** One millisecond before, on and after an edge. */
const around = (edge: Date, of: PeriodTimes) =>
  [-1, 0, 1].map((ms) => judge({ period: of, at: shifted(edge, ms) }))
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
    [
      'closed early',
      midway,
      { closedAt: midway },
      [told('open', 'in_window', midway, 'closed'), early, early],
    ],
    [
      'closed early without a scheduled end',
      midway,
      { closesAt: null, closedAt: midway },
      [told('open', 'in_window', midway, 'closed'), early, early],
    ],
    ['closed early at the scheduled end', closesAt, { closedAt: closesAt }, [open, early, early]],
    ['closed after the scheduled end', closesAt, { closedAt: after }, [open, over, over]],
    ['nothing happens at a late early close', after, { closedAt: after }, [over, over, over]],
    [
      'paused',
      midway,
      { pausedAt: midway },
      [
        told('open', 'in_window', midway, 'paused'),
        told('paused', 'paused', closesAt, 'closed'),
        told('paused', 'paused', closesAt, 'closed'),
      ],
    ],
    [
      'paused without an end',
      midway,
      { pausedAt: midway, closesAt: null },
      [told('open', 'in_window', midway, 'paused'), told('paused', 'paused'), told('paused', 'paused')],
    ],
    [
      'closing while paused',
      closesAt,
      { pausedAt: midway },
      [told('paused', 'paused', closesAt, 'closed'), over, over],
    ],
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
    [
      'a pause before the opening changes nothing yet',
      before,
      { pausedAt: before },
      Array(3).fill(told('scheduled', 'before_opening', opensAt, 'paused')) as never,
    ],
    ['a pause at the closing instant changes nothing', closesAt, { pausedAt: closesAt }, [open, over, over]],
    ['a pause after the closing changes nothing', after, { pausedAt: after }, [over, over, over]],
    [
      'closed early before the opening',
      before,
      { closedAt: before },
      [told('scheduled', 'before_opening', before, 'closed'), early, early],
    ],
    [
      'closed early at the opening instant',
      opensAt,
      { closedAt: opensAt },
      [told('scheduled', 'before_opening', opensAt, 'closed'), early, early],
    ],
    ['an opening that never comes', opensAt, { closedAt: before }, [early, early, early]],
    [
      'closing before the opening',
      before,
      { closesAt: before },
      [told('scheduled', 'before_opening', before, 'closed'), over, over],
    ],
    [
      'closing at the opening instant',
      opensAt,
      { closesAt: opensAt },
      [told('scheduled', 'before_opening', opensAt, 'closed'), over, over],
    ],
    [
      'unpublished at the opening',
      opensAt,
      { published: false },
      Array(3).fill(told('closed', 'unpublished')) as never,
    ],
    [
      'unpublished and closed early',
      midway,
      { published: false, closedAt: midway },
      Array(3).fill(told('closed', 'unpublished')) as never,
    ],
  ]
  it.each(cases)('%s', (_, edge, change, judgements) =>
    expect(around(edge, period(change))).toEqual(judgements),
  )

  it('a period that is open for one millisecond is open for one millisecond', () => {
    const short = period({ closesAt: shifted(opensAt, 1) })
    expect(around(opensAt, short).map(({ verdict }) => verdict)).toEqual(['scheduled', 'open', 'closed'])
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
  ])('is %s', (_, scheduled, early, end) =>
    expect(endOf({ closesAt: scheduled, closedAt: early })).toEqual(end),
  )
})

describe('periodTimes', () => {
  it('reads instants in any offset and takes what is absent as none', () => {
    expect(
      periodTimes({
        published: true,
        opensAt: '2027-03-01T09:00:00+02:00',
        closesAt: '2027-05-31T21:00:00.000Z',
      }),
    ).toEqual(period())
    expect(
      periodTimes({
        opensAt: opensAt.toISOString(),
        closesAt: null,
        pausedAt: midway.toISOString(),
        closedAt: after.toISOString(),
      }),
    ).toEqual({
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
    expect(() => periodTimes({ published: true, opensAt: opensAt.toISOString(), ...change })).toThrow(
      RangeError,
    )
  })
})

describe('the times on the wire', () => {
  const wire = {
    published: true,
    opensAt: opensAt.toISOString(),
    closesAt: null,
    pausedAt: null,
    closedAt: null,
    zone: 'Europe/Helsinki',
  }
  const paths = (value: unknown) =>
    periodTimesWireSchema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

  it('round-trip with the rule’s own shape', () => {
    fc.assert(
      fc.property(anyPeriod, (times) => {
        const travelled = periodTimesWireSchema.parse(
          JSON.parse(JSON.stringify({ ...times, zone: 'Europe/Helsinki' })),
        )
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
