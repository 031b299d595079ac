import type { Period } from '@jobbuddies/shared'
import { expect, it } from 'vitest'
import { nextPeriod } from '../../../../../site/src/features/apply/nextPeriod.ts'
import { aPeriod } from '../../../../support/siteContent.ts'

const at = new Date('2027-06-15T10:00:00.000Z')
const of = (n: number, opensAt: string, closesAt: string, change: Partial<Period> = {}) =>
  aPeriod(n, { opensAt, closesAt, ...change })
const closed = of(1, '2027-01-01T00:00:00.000Z', '2027-06-01T00:00:00.000Z')
const open = of(2, '2027-06-01T00:00:00.000Z', '2027-07-01T00:00:00.000Z')
const soon = of(3, '2027-08-01T00:00:00.000Z', '2027-09-01T00:00:00.000Z')
const later = of(4, '2027-10-01T00:00:00.000Z', '2027-11-01T00:00:00.000Z')
const next = (...periods: Period[]) => nextPeriod({ period: closed, periods: [closed, ...periods], at })

it('What was begun goes on in a period that is open, else in the one that opens first', () => {
  expect(next(later, soon, open)).toEqual({ period: open, isOpen: true })
  expect(next(later, soon)).toEqual({ period: soon, isOpen: false })
  expect(next()).toBeNull()
})
it.each([
  ['another role', { role: 'mentor' }],
  ['another field', { industryId: '0190a6f2-7c11-7b7e-9d53-aaaaaaaaaaaa' }],
  ['another programme', { programmeId: '0190a6f2-7c11-7b7e-9d53-bbbbbbbbbbbb' }],
  ['nobody yet', { published: false }],
  ['nobody for now', { pausedAt: '2027-06-10T00:00:00.000Z' }],
])('It does not go on in one for %s', (_, change) => expect(next({ ...open, ...change })).toBeNull())
