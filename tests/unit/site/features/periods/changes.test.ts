import type { Period } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../../../site/src/features/periods/changes.ts'

const now = new Date('2027-03-01T10:00:00.000Z')
const at = (text: string) => Date.parse(`2027-03-${text}Z`)

const period = (times: Partial<Period>): Period =>
  ({
    id: 'p',
    slug: 'p',
    slugs: { en: 'p', sv: 'p', fi: 'p' },
    title: 'P',
    intro: '',
    closedText: '',
    pauseReason: '',
    programmeId: 'programme',
    industryId: null,
    role: 'mentee',
    questions: [],
    formVersion: '',
    graceMinutes: 15,
    published: true,
    opensAt: '2027-02-01T00:00:00.000Z',
    closesAt: null,
    pausedAt: null,
    closedAt: null,
    zone: 'Europe/Helsinki',
    ...times,
  }) as Period

const first = (...periods: Period[]) => Math.min(...changesOf({ periods, now }))
const midnight = at('01T22:00:00')

describe('given a page that shows periods', () => {
  it('when none of them changes, then it lives until the next midnight there', () => {
    expect(first(period({}))).toBe(midnight)
  })
  it('when one closes in three days, then it lives until midnight, when the days left are fewer', () => {
    expect(first(period({ closesAt: '2027-03-04T12:00:00.000Z' }))).toBe(midnight)
  })
  it('when an edge comes within a day meanwhile, then it ends there, so that the next one watches for it', () => {
    expect(first(period({ closesAt: '2027-03-02T15:30:00.000Z' }))).toBe(at('01T15:30:00'))
    expect(first(period({ opensAt: '2027-03-02T15:30:00.000Z' }))).toBe(at('01T15:30:00'))
  })
  it('when hours are told, then it ends with the hour before the edge', () => {
    expect(first(period({ closesAt: '2027-03-01T15:30:00.000Z' }))).toBe(at('01T10:30:00'))
  })
  it('when minutes are told, then it ends with the minute', () => {
    expect(first(period({ closesAt: '2027-03-01T10:20:30.000Z' }))).toBe(at('01T10:00:30'))
  })
  it('when less than a minute is left, then it ends at the edge', () => {
    expect(first(period({ closesAt: '2027-03-01T10:00:59.999Z' }))).toBe(at('01T10:00:59.999'))
  })
  it('when a pause comes before the closing, then both count', () => {
    const both = { closesAt: '2027-03-01T10:45:20.000Z', pausedAt: '2027-03-01T10:00:10.000Z' }
    expect(first(period(both))).toBe(at('01T10:00:10'))
    expect(changesOf({ periods: [period(both)], now })).toContain(at('01T10:00:20'))
  })
  it('when several are shown, then the nearest counts, whichever it is', () => {
    const far = period({ closesAt: '2027-03-20T10:00:00.000Z' })
    const near = period({ closesAt: '2027-03-01T12:30:00.000Z' })
    expect(first(far, near)).toBe(at('01T10:30:00'))
  })
})
