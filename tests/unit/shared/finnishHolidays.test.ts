import { describe, expect, it } from 'vitest'
import { easterOf, finnishHoliday, finnishHolidays, weekdayOf } from '@jobbuddies/shared'

describe('Finnish holidays', () => {
  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
  ])('Easter Sunday of %i is %s', (year, day) => {
    expect(easterOf(year)).toBe(day)
    expect(weekdayOf(day)).toBe(0)
  })
  it('are those of the almanac of 2026', () => {
    const days = Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    )
    expect(
      Object.fromEntries(days.flatMap((day) => (finnishHoliday(day) ? [[day, finnishHoliday(day)]] : []))),
    ).toEqual({
      '2026-01-01': 'new_year',
      '2026-01-06': 'epiphany',
      '2026-04-03': 'good_friday',
      '2026-04-05': 'easter',
      '2026-04-06': 'easter_monday',
      '2026-05-01': 'may_day',
      '2026-05-14': 'ascension',
      '2026-05-24': 'pentecost',
      '2026-06-19': 'midsummer_eve',
      '2026-06-20': 'midsummer',
      '2026-10-31': 'all_saints',
      '2026-12-06': 'independence',
      '2026-12-24': 'christmas_eve',
      '2026-12-25': 'christmas',
      '2026-12-26': 'boxing_day',
    })
  })
  it.each([
    ['2023-06-23', '2023-06-24', '2023-11-04'],
    ['2024-06-21', '2024-06-22', '2024-11-02'],
    ['2027-06-25', '2027-06-26', '2027-11-06'],
  ])('move with the week: midsummer %s and %s, All Saints %s', (eve, midsummer, saints) => {
    expect([eve, midsummer, saints].map(finnishHoliday)).toEqual(['midsummer_eve', 'midsummer', 'all_saints'])
  })
  it('each stand in every year once, except where two fall on one day', () => {
    for (let year = 2020; year < 2060; year += 1) {
      const found = Array.from({ length: 366 }, (_, index) =>
        finnishHoliday(new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10)),
      ).filter((each, index) => each && new Date(Date.UTC(year, 0, 1 + index)).getUTCFullYear() === year)
      expect(found.length, String(year)).toBeGreaterThanOrEqual(finnishHolidays.length - 1)
    }
  })
})
