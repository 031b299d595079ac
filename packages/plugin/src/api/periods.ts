import { judge, nextChangeOf, type PeriodList, periodTimes, type Site, sitePaths } from '@jobbuddies/shared'

/** Open and coming periods for other websites, from the site's own snapshot. */
export function periodList({ site, siteUrl, now }: { site: Site; siteUrl: string; now: Date }): PeriodList {
  const shown = site.periods
    .map((period) => ({ period, judgement: judge({ period: periodTimes(period), at: now }) }))
    .filter(({ judgement }) => judgement.verdict !== 'closed')
  return {
    asOf: now.toISOString(),
    nextChangeAt:
      nextChangeOf({ periods: shown.map(({ period }) => periodTimes(period)), at: now })?.toISOString() ??
      null,
    periods: shown.map(({ period, judgement }) => {
      const programme = site.programmes.find(({ id }) => id === period.programmeId)
      return {
        id: period.id,
        title: period.title,
        programme: programme?.name ?? '',
        industry: site.industries.find(({ id }) => id === period.industryId)?.name ?? null,
        role: programme?.roles.find(({ key }) => key === period.role)?.plural ?? period.role,
        state: judgement.verdict,
        opensAt: period.opensAt,
        closesAt: period.closesAt,
        zone: period.zone,
        nextChangeAt: judgement.nextChangeAt?.toISOString() ?? null,
        url: siteUrl + sitePaths.period(site.locale, period.slug),
      }
    }),
  }
}
