import { judge, type Period, periodTimes } from '@jobbuddies/shared'

/** Where what was begun for a period can go on: in one for the same people that is open, else in the one that opens next. */
export function nextPeriod({
  period,
  periods,
  at,
}: {
  period: Period
  periods: readonly Period[]
  at: Date
}): { period: Period; isOpen: boolean } | null {
  const [next] = periods
    .filter(
      ({ id, published, programmeId, industryId, role }) =>
        id !== period.id &&
        published &&
        programmeId === period.programmeId &&
        industryId === period.industryId &&
        role === period.role,
    )
    .map((each) => ({ each, verdict: judge({ period: periodTimes(each), at }).verdict }))
    .filter(({ verdict }) => verdict === 'open' || verdict === 'scheduled')
    .map(({ each, verdict }) => ({ period: each, isOpen: verdict === 'open' }))
    .sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || a.period.opensAt.localeCompare(b.period.opensAt))
  return next ?? null
}
