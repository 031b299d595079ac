import { describe, expect, it } from 'vitest'
import { periodGroups } from '../../../../../site/src/features/periods/periodGroups.ts'
import { aPeriod, aProgramme, aSite } from '../../../../support/siteContent.ts'

const day = 86_400_000
const at = new Date('2027-06-01T12:00:00.000Z')
const inDays = (days: number, ms = 0) => new Date(at.getTime() + days * day + ms).toISOString()
const closedFor = (number: number, days: number, ms = 0) =>
  aPeriod(number, { opensAt: inDays(-400), closesAt: inDays(-days, ms) })

describe('given closed periods', () => {
  const site = aSite({
    programmes: [aProgramme(1)],
    periods: [
      closedFor(1, 90),
      closedFor(2, 90, 1),
      closedFor(3, 300),
      closedFor(4, 1),
      aPeriod(5, { opensAt: inDays(-300), closesAt: inDays(10), closedAt: inDays(-200) }),
      aPeriod(6, { opensAt: inDays(-300), closesAt: inDays(-200), published: false }),
      aPeriod(7, { opensAt: inDays(-3), closesAt: inDays(3) }),
    ],
  })
  const numbers = (views: { id: string }[]) => views.map(({ id }) => Number(id.slice(-2)))
  it('when sorting them, then those of the last 90 days are recent and the others past, the latest first', () => {
    const { recent, past, open } = periodGroups({ site, locale: 'en', at })
    expect(numbers(recent)).toEqual([4, 2])
    expect(numbers(past)).toEqual([1, 5, 3])
    expect(numbers(open)).toEqual([7])
  })
})
