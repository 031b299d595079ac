import { closingShown, judge, type Locale, sitePaths, type Verdict } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { mailWords } from '../mail/words/index.ts'
import { type PeriodFacts, readPeriodFacts } from './periodFacts.ts'
import { inLocale, periodTitle } from './periodTitle.ts'
import type { PublicContent } from './publicContent.ts'

type Text = Parameters<typeof inLocale>[0]
type TitleParts = Parameters<typeof periodTitle>[0]

const options = { dateStyle: 'long', timeZone: 'UTC' } as const
const formats: Record<Locale, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', options),
  sv: new Intl.DateTimeFormat('sv-FI', options),
  fi: new Intl.DateTimeFormat('fi-FI', options),
}

/** A day as people write it, `31 May 2027`. */
const dayText = (day: string, locale: Locale): string => formats[locale].format(new Date(`${day}T00:00:00Z`))

/** The last day to apply, with the time where it is not the end of the day; words for none. */
export function closesText({
  closesAt,
  zone,
  locale,
}: {
  closesAt: Date | null
  zone: string
  locale: Locale
}) {
  if (!closesAt) return mailWords[locale].noClosing
  const { day, time } = closingShown({ closesAt, zone })
  const date = dayText(day, locale)
  return time ? `${date}, ${locale === 'fi' ? time.replace(':', '.') : time}` : date
}

/** What subscribers wait for, by its names: "IT: Mentees". */
export async function scopeTitle({
  content,
  programmeId,
  industryId,
  role,
  locale,
}: {
  content: PublicContent
  programmeId: string
  industryId: string | null
  role: string
  locale: Locale
}): Promise<string> {
  const published = await content.read()
  const programme = published.find('programmes', programmeId) as TitleParts['programme']
  const industry = industryId ? (published.find('industries', industryId) as TitleParts['industry']) : null
  return periodTitle({ title: null, role, industry, programme, locale })
}

export type PeriodPlace = {
  facts: PeriodFacts
  title: string
  path: string
  zone: string
  isOpen: boolean
  verdict: Verdict
  /** Why it is paused, as far as staff said so. */
  reason: string
}

/** A period as a mail names it; null when there is none. */
export async function periodPlace({
  pool,
  content,
  id,
  locale,
  now,
}: {
  pool: Pool
  content: PublicContent
  id: string
  locale: Locale
  now: Date
}): Promise<PeriodPlace | null> {
  const facts = await readPeriodFacts({ pool, id })
  const doc = (await content.read()).find('application-periods', id)
  if (!facts) return null
  const { verdict } = judge({ period: facts.times, at: now })
  const title = inLocale(doc?.title as Text, locale) || (await scopeTitle({ content, ...facts, locale }))
  return {
    facts,
    title,
    path: sitePaths.period(locale, inLocale(doc?.slug as Text, locale) || id),
    zone: typeof doc?.zone === 'string' ? doc.zone : 'UTC',
    isOpen: verdict === 'open',
    verdict,
    reason: inLocale(doc?.pauseReason as Text, locale),
  }
}
