import { type PeriodTimes, windowsOverlap } from './period.ts'
import { type FieldError } from './refusal.ts'

/** A period as far as preferences need it. */
export type OfferingPeriod = {
  programmeId: string
  industryId: string | null
  role: string
  times: PeriodTimes
}

/**
 * The industries that an applicant of this period may name, its own first: those of published periods for the same
 * programme and role that are open at some instant together with it. Of a period for all industries, those of the
 * programme (`programmeIndustries`).
 */
export function offeredIndustries({
  period,
  others,
  programmeIndustries,
}: {
  period: OfferingPeriod
  others: readonly OfferingPeriod[]
  programmeIndustries: readonly string[]
}): string[] {
  if (period.industryId === null) return [...programmeIndustries]
  const beside = others.flatMap(({ programmeId, industryId, role, times }) =>
    programmeId === period.programmeId &&
    role === period.role &&
    industryId !== null &&
    times.published &&
    windowsOverlap(times, period.times)
      ? [industryId]
      : [],
  )
  return [...new Set([period.industryId, ...beside])]
}

/** What is wrong with the industries that somebody named; nothing named is fine. */
export function checkPreferences({
  preferences,
  offered,
  own,
}: {
  preferences: readonly string[]
  offered: readonly string[]
  /** The period's own industry, which comes first; null when it is for all. */
  own: string | null
}): FieldError[] {
  const path = 'preferences'
  if (preferences.length === 0) return []
  if (new Set(preferences).size < preferences.length) return [{ path, code: 'named_twice' }]
  if (own !== null && preferences[0] !== own) return [{ path, code: 'invalid' }]
  return preferences.every((id) => offered.includes(id)) ? [] : [{ path, code: 'not_an_option' }]
}
