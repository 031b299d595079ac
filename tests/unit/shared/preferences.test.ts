import { describe, expect, it } from 'vitest'
import {
  checkPreferences,
  offeredIndustries,
  type OfferingPeriod,
  type PeriodTimes,
} from '@jobbuddies/shared'

const day = (of: number) => new Date(Date.UTC(2027, 2, of))
const times = (opens: number, closes: number | null, change: Partial<PeriodTimes> = {}): PeriodTimes => ({
  published: true,
  opensAt: day(opens),
  closesAt: closes === null ? null : day(closes),
  pausedAt: null,
  closedAt: null,
  ...change,
})
const period = (industryId: string | null, change: Partial<OfferingPeriod> = {}): OfferingPeriod => ({
  programmeId: 'p',
  industryId,
  role: 'mentee',
  times: times(10, 20),
  ...change,
})
const offered = (...others: OfferingPeriod[]) =>
  offeredIndustries({ period: period('it'), others, programmeIndustries: ['care', 'hotels'] })

describe('the industries that may be named', () => {
  it.each([
    ['open at the same time', period('care'), ['it', 'care']],
    ['always open', period('care', { times: times(1, null) }), ['it', 'care']],
    ['sharing the last day', period('care', { times: times(19, 30) }), ['it', 'care']],
    ['opening when it closes', period('care', { times: times(20, 30) }), ['it']],
    ['of another programme', period('care', { programmeId: 'q' }), ['it']],
    ['for another role', period('care', { role: 'mentor' }), ['it']],
    ['for all industries', period(null), ['it']],
    ['of the same industry', period('it'), ['it']],
    ['not published', period('care', { times: times(10, 20, { published: false }) }), ['it']],
  ])('are the own one and those of a period %s', (_, other, expected) =>
    expect(offered(other)).toEqual(expected),
  )
  it('are those of the programme when the period is for all', () => {
    const of = { period: period(null), others: [period('it')], programmeIndustries: ['care', 'hotels'] }
    expect(offeredIndustries(of)).toEqual(['care', 'hotels'])
  })
})

describe('preferences', () => {
  const check = (preferences: string[], own: string | null = 'it') =>
    checkPreferences({ preferences, offered: ['it', 'care', 'hotels'], own })
  it.each([[[]], [['it']], [['it', 'hotels', 'care']]])('may be %j', (preferences) =>
    expect(check(preferences)).toEqual([]),
  )
  it.each([
    [['care', 'it'], 'invalid'],
    [['it', 'it'], 'named_twice'],
    [['it', 'mining'], 'not_an_option'],
  ])('may not be %j', (preferences, code) =>
    expect(check(preferences)).toEqual([{ path: 'preferences', code }]),
  )
  it('may come in any order where no industry is the own one', () => {
    expect(check(['hotels', 'it'], null)).toEqual([])
  })
})
