import { documentPath, isPlaced, type Locale, sitePaths } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import { inLocale } from '../services/periodTitle.ts'

type Texts = Parameters<typeof inLocale>[0]

/** Documents without a page of their own, and the page that shows them. */
const parts = {
  faqs: sitePaths.faq,
  people: sitePaths.contact,
  partners: sitePaths.partners,
  'site-settings': sitePaths.home,
} as const
type Part = keyof typeof parts

const isPart = (slug: string): slug is Part => slug in parts

/** Can this collection or global be seen on the site at all? */
export const isShown = (slug: string): boolean => isPart(slug) || isPlaced(slug)

/** Where the site shows the newest saved version of a document in a language; null when it does not show it. */
export async function placeOf({
  payload,
  slug,
  id,
  locale,
}: {
  payload: Payload
  /** Of the collection or global. */
  slug: string
  id: string | null
  locale: Locale
}): Promise<string | null> {
  if (isPart(slug)) return parts[slug](locale)
  if (!isPlaced(slug) || !id) return null
  const doc = (await payload.findByID({
    collection: slug,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
  })) as { slug?: Texts; key?: string | null } | null
  return (
    doc && documentPath({ collection: slug, locale, slug: inLocale(doc.slug, locale) || id, key: doc.key })
  )
}
