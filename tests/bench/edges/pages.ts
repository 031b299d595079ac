import type { Database } from '../harness/database.ts'

/** A page that shows the period, in one language. Lists may leave a closed period out. */
export type ShowingPage = { name: string; path: string; mayLeaveOut: boolean }

/** Every page on which a period stands: home, what is open, its industry and its own, in each language. */
export async function pagesOf({ query }: Database, periodId: string): Promise<ShowingPage[]> {
  const slugs = await query<{ locale: string; period: string; industry: string }>(
    `select locale, coalesce(p.slug, en.slug) as period, i.slug as industry
     from application_periods period
     cross join (values ('en'), ('sv'), ('fi')) as each (locale)
     join application_periods_locales en on en._parent_id = period.id and en._locale = 'en'
     left join application_periods_locales p on p._parent_id = period.id and p._locale::text = locale
     join industries_locales i on i._parent_id = period.industry_id and i._locale::text = locale
     where period.id = $1`,
    [periodId],
  )
  return slugs.flatMap(({ locale, period, industry }) => [
    { name: `${locale} home`, path: `/${locale}/`, mayLeaveOut: true },
    { name: `${locale} what is open`, path: `/${locale}/apply`, mayLeaveOut: true },
    { name: `${locale} industry`, path: `/${locale}/industries/${industry}`, mayLeaveOut: true },
    { name: `${locale} period`, path: `/${locale}/apply/${period}`, mayLeaveOut: false },
  ])
}
