import { type Locale, locales } from '@jobbuddies/shared'
import type { Stack } from './stack.ts'

/** One page of each type in one language, as the demo organisation has it. */
export const pageTypes = (locale: Locale): Record<string, string> => {
  const slugs = {
    en: {
      industry: 'health-care',
      open: 'it-mentees',
      coming: 'health-care-mentees',
      closed: 'marketing-mentees',
      news: 'how-a-group-works',
      page: 'about-jobbuddies',
    },
    sv: {
      industry: 'halso-och-sjukvard',
      open: 'it-adepter',
      coming: 'halso-och-sjukvard-adepter',
      closed: 'marknadsforing-adepter',
      news: 'sa-fungerar-en-grupp',
      page: 'om-jobbuddies',
    },
    fi: {
      industry: 'terveydenhuolto',
      open: 'it-aktorit',
      coming: 'terveydenhuolto-aktorit',
      closed: 'markkinointi-aktorit',
      news: 'nain-ryhma-toimii',
      page: 'tietoa-jobbuddiesista',
    },
  }[locale]
  return {
    home: `/${locale}/`,
    programme: `/${locale}/programmes/jobbuddies`,
    industry: `/${locale}/industries/${slugs.industry}`,
    apply: `/${locale}/apply`,
    'open period': `/${locale}/apply/${slugs.open}`,
    'coming period': `/${locale}/apply/${slugs.coming}`,
    'closed period': `/${locale}/apply/${slugs.closed}`,
    receipt: `/${locale}/apply/${slugs.open}/receipt?reference=7K3M-9QWT`,
    'news list': `/${locale}/news`,
    'news item': `/${locale}/news/${slugs.news}`,
    faq: `/${locale}/faq`,
    'faq of a role': `/${locale}/faq?for=mentee`,
    contact: `/${locale}/contact`,
    partners: `/${locale}/partners`,
    privacy: `/${locale}/privacy`,
    accessibility: `/${locale}/accessibility`,
    'text page': `/${locale}/${slugs.page}`,
  }
}

export const everyPage = (): string[] => locales.flatMap((locale) => Object.values(pageTypes(locale)))

/** The pages on which one period shows its state. */
export type Places = { path: string; locale: Locale }[]

/** What a page says about a period now; null when it does not show it. */
export async function stateOn({ site }: Stack, path: string, periodId: string): Promise<string | null> {
  const response = await fetch(site + path)
  const html = await response.text()
  if (response.status !== 200) return `status ${response.status}`
  const tag = new RegExp(`<[^>]*data-period="${periodId}"[^>]*>`).exec(html)?.[0] ?? ''
  return /data-state="(\w+)"/.exec(tag)?.[1] ?? null
}

/** Watches pages until `until` and answers, for each, when it first said what: milliseconds since 1970. */
export async function watchStates(
  stack: Stack,
  { paths, periodId, until }: { paths: string[]; periodId: string; until: Date },
): Promise<Record<string, { state: string | null; at: number }[]>> {
  const watchOne = async (path: string) => {
    const seen: { state: string | null; at: number }[] = []
    while (Date.now() < until.getTime()) {
      const state = await stateOn(stack, path, periodId)
      // When it was received: what was sent before an edge may arrive after it, never the other way round.
      if (seen.at(-1)?.state !== state) seen.push({ state, at: Date.now() })
      await new Promise((next) => setTimeout(next, 50))
    }
    return [path, seen] as const
  }
  return Object.fromEntries(await Promise.all(paths.map(watchOne)))
}
