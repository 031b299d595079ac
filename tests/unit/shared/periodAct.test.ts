import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ActRefusal,
  actRefusal,
  actRefusals,
  judge,
  judgeAct,
  needsWhy,
  type PeriodAct,
  periodActRequestSchema,
  periodActs,
  periodActSchema,
  type PeriodTimes,
  sameTimes,
  seenTimesSchema,
  longestReason,
  takesUntil,
} from '@jobbuddies/shared'
import { anyPeriod, optionalTick, shifted, tick } from '../../support/periods.ts'
import { runs } from '../../support/properties.ts'

const opensAt = new Date('2027-03-01T07:00:00Z')
const closesAt = new Date('2027-05-31T21:00:00Z')
const midway = new Date('2027-04-15T12:00:00Z')
const later = new Date('2027-06-30T21:00:00Z')
const period = (change: Partial<PeriodTimes> = {}): PeriodTimes => ({
  published: true,
  opensAt,
  closesAt,
  pausedAt: null,
  closedAt: null,
  ...change,
})
const ask = (act: PeriodAct, of: Partial<PeriodTimes> = {}, until: Date | null = null, at = midway) =>
  judgeAct({ act, period: period(of), until, at })
const code = (...of: Parameters<typeof ask>): ActRefusal | 'done' => {
  const judged = ask(...of)
  return judged.ok ? 'done' : judged.code
}
const after = (...of: Parameters<typeof ask>) => {
  const judged = ask(...of)
  return judged.ok ? judged.after : null
}

describe('An act', () => {
  it.each(periodActs)('%s is for periods that are out', (act) => {
    expect(code(act, { published: false }, later)).toBe('unpublished')
  })
  it('pauses what is open or will be, once', () => {
    expect(after('pause')).toEqual(period({ pausedAt: midway }))
    expect(code('pause', {}, null, shifted(opensAt, -1))).toBe('done')
    expect(code('pause', { pausedAt: midway })).toBe('already_paused')
    expect(code('pause', { pausedAt: shifted(midway, 1) })).toBe('done')
    expect([-1, 0].map((ms) => code('pause', {}, null, shifted(closesAt, ms)))).toEqual(['done', 'closed'])
  })
  it('resumes what is paused or will be', () => {
    expect(after('resume', { pausedAt: opensAt })).toEqual(period())
    expect(after('resume', { pausedAt: closesAt })).toEqual(period())
    expect(code('resume')).toBe('not_paused')
    expect(code('resume', { pausedAt: midway, closedAt: midway })).toBe('closed')
  })
  it('closes early at once, or at an instant before the end', () => {
    expect(after('close_early')).toEqual(period({ closedAt: midway }))
    expect(after('close_early', {}, shifted(closesAt, -1))).toEqual(
      period({ closedAt: shifted(closesAt, -1) }),
    )
    expect(code('close_early', {}, closesAt)).toBe('until_not_earlier')
    expect(code('close_early', {}, shifted(midway, -1))).toBe('until_past')
    expect(code('close_early', {}, midway)).toBe('done')
    expect([-1, 0].map((ms) => code('close_early', {}, null, shifted(opensAt, ms)))).toEqual([
      'not_open_yet',
      'done',
    ])
    expect(code('close_early', { closesAt: null })).toBe('done')
  })
  it('extends to an instant after the end, and takes an early close back with it', () => {
    const closing = { closedAt: shifted(midway, 1000) }
    expect(after('extend', closing, later)).toEqual(period({ closesAt: later }))
    expect([0, 1].map((ms) => code('extend', {}, shifted(closesAt, ms)))).toEqual(['until_not_later', 'done'])
    expect(code('extend')).toBe('until_missing')
    expect(code('extend', {}, shifted(midway, -1))).toBe('until_past')
    expect(code('extend', { closesAt: null }, later)).toBe('always_open')
    expect(code('extend', {}, later, closesAt)).toBe('closed')
  })
  it('reopens what is closed: until the planned end if that is to come, or until another', () => {
    expect(after('reopen', { closedAt: opensAt, pausedAt: opensAt })).toEqual(period())
    expect(after('reopen', { closedAt: opensAt }, later)).toEqual(period({ closesAt: later }))
    expect(code('reopen')).toBe('not_closed')
    expect([-1, 0].map((ms) => code('reopen', { closedAt: opensAt }, null, shifted(closesAt, ms)))).toEqual([
      'done',
      'until_missing',
    ])
    expect([0, 1].map((ms) => code('reopen', {}, shifted(later, ms), later))).toEqual(['until_past', 'done'])
    const never = { closedAt: shifted(opensAt, -10_000) }
    expect(code('reopen', never, opensAt, shifted(opensAt, -5000))).toBe('until_before_opening')
  })
})

describe('Every act on every period at every instant', () => {
  const asked = fc.record({
    act: fc.constantFrom(...periodActs),
    period: anyPeriod,
    until: optionalTick,
    at: tick.map((ms) => new Date(ms)),
  })
  it('does what its name says, or is refused', () => {
    fc.assert(
      fc.property(asked, (of) => {
        const judged = judgeAct(of)
        if (!judged.ok) return actRefusals.includes(judged.code)
        const { verdict } = judge({ period: judged.after, at: of.at })
        if (of.act === 'pause') return verdict === 'paused' || verdict === 'scheduled'
        if (of.act === 'close_early')
          return of.until === null || of.until <= of.at ? verdict === 'closed' : true
        return verdict !== 'closed' && (of.act !== 'resume' || verdict !== 'paused')
      }),
      runs(2_000),
    )
  })
  it('changes neither publication nor opening', () => {
    fc.assert(
      fc.property(asked, (of) => {
        const judged = judgeAct(of)
        return (
          !judged.ok ||
          (judged.after.published && judged.after.opensAt.getTime() === of.period.opensAt.getTime())
        )
      }),
      runs(2_000),
    )
  })
  it('is offered exactly when some instant makes it possible, or could', () => {
    fc.assert(
      fc.property(asked, (of) => !judgeAct(of).ok || actRefusal(of) === null),
      runs(2_000),
    )
    expect(actRefusal({ act: 'extend', period: period(), at: midway })).toBeNull()
    expect(actRefusal({ act: 'reopen', period: period(), at: later })).toBeNull()
    expect(actRefusal({ act: 'resume', period: period(), at: midway })).toBe('not_paused')
  })
})

it('Two states are the same when every fact is, to the millisecond', () => {
  expect(sameTimes(period(), period({ closesAt: new Date(closesAt) }))).toBe(true)
  for (const change of [
    { published: false },
    { closesAt: shifted(closesAt, 1) },
    { closesAt: null },
    { opensAt: shifted(opensAt, -1) },
    { pausedAt: midway },
    { closedAt: midway },
  ])
    expect(sameTimes(period(), period(change))).toBe(false)
})

it('Only acts that move the end take an instant, and must say why', () => {
  expect(periodActs.filter(takesUntil)).toEqual(['close_early', 'extend', 'reopen'])
  expect(periodActs.filter(needsWhy)).toEqual(['close_early', 'extend', 'reopen'])
})

it('What staff send is parsed strictly', () => {
  const seen = {
    published: true,
    opensAt: opensAt.toISOString(),
    closesAt: null,
    pausedAt: null,
    closedAt: null,
  }
  expect(seenTimesSchema.safeParse(seen).success).toBe(true)
  const parse = (change: object) =>
    periodActRequestSchema.safeParse({ act: 'pause', seen, ...change }).success
  expect(parse({})).toBe(true)
  expect(parse({ reason: { fi: 'Tauko.' } })).toBe(true)
  for (const wrong of [
    { act: 'erase' },
    { extra: 1 },
    { seen: { ...seen, opensAt: 'soon' } },
    { why: 'x'.repeat(longestReason + 1) },
    { reason: { de: 'Pause.' } },
  ])
    expect(parse(wrong), JSON.stringify(wrong)).toBe(false)
  expect(periodActSchema.options).toEqual([...periodActs])
})
