import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import { dashboardWords } from '../translations/dashboardWords.ts'
import { inLanguage } from '../translations/inLanguage.ts'
import { titleAt } from './views.ts'

type Page = Parameters<typeof generatePageMetadata>[0]

/**
 * For `generateMetadata` of the admin's page, in place of Payload's `generatePageMetadata`: Payload's config knows one title for a
 * view, whatever language it is read in.
 */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const [metadata, config, { segments = [] }] = await Promise.all([
    generatePageMetadata(page),
    page.config,
    page.params as Promise<{ segments?: string[] }>,
  ])
  const path = `/${segments.join('/')}` as const
  const own = titleAt(path)
  if (path !== '/' && !own) return metadata
  const { language } = await getNextRequestI18n({ config })
  const title = own ? inLanguage(language, own) : dashboardWords(language).title
  const suffix = config.admin.meta?.titleSuffix ?? ''
  return { ...metadata, title: `${title} ${suffix}`.replaceAll(/\s+/g, ' ').trim() }
}
