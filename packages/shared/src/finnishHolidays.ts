/** Days on which offices in Finland are closed, beside weekends. Eves count where they are days off by custom. */
export const finnishHolidays = [
  'new_year',
  'epiphany',
  'good_friday',
  'easter',
  'easter_monday',
  'may_day',
  'ascension',
  'pentecost',
  'midsummer_eve',
  'midsummer',
  'all_saints',
  'independence',
  'christmas_eve',
  'christmas',
  'boxing_day',
] as const
export type FinnishHoliday = (typeof finnishHolidays)[number]

const two = (n: number) => String(n).padStart(2, '0')
const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

function plus(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return dayOf(date)
}

/** 0 is Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Easter Sunday of the Gregorian calendar (Meeus, Jones, Butcher). */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4)
  const e = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + d - e + 15) % 30
  const i = Math.floor(c / 4)
  const l = (32 + 2 * (b % 4) + 2 * i - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return `${year}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`
}

/** The first Saturday from a day on. */
const saturdayFrom = (day: string): string => plus(day, (6 - weekdayOf(day) + 7) % 7)

/** The holidays of a year by day, `2027-06-26`. */
function holidaysOf(year: number): ReadonlyMap<string, FinnishHoliday> {
  const easter = easterOf(year)
  const midsummer = saturdayFrom(`${year}-06-20`)
  return new Map<string, FinnishHoliday>([
    [`${year}-01-01`, 'new_year'],
    [`${year}-01-06`, 'epiphany'],
    [`${year}-05-01`, 'may_day'],
    [plus(easter, -2), 'good_friday'],
    [easter, 'easter'],
    [plus(easter, 1), 'easter_monday'],
    [plus(easter, 39), 'ascension'],
    [plus(easter, 49), 'pentecost'],
    [plus(midsummer, -1), 'midsummer_eve'],
    [midsummer, 'midsummer'],
    [saturdayFrom(`${year}-10-31`), 'all_saints'],
    [`${year}-12-06`, 'independence'],
    [`${year}-12-24`, 'christmas_eve'],
    [`${year}-12-25`, 'christmas'],
    [`${year}-12-26`, 'boxing_day'],
  ])
}

/** The holiday that a calendar day (`2027-06-26`) is in Finland, or null. */
export const finnishHoliday = (day: string): FinnishHoliday | null =>
  holidaysOf(Number(day.slice(0, 4))).get(day) ?? null
