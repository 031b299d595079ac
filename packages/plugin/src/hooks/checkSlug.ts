import { documentPath, fixedPlaces, sitePaths } from '@jobbuddies/shared'
import { type CollectionBeforeChangeHook, ValidationError } from 'payload'
import { languageNames } from '../fields/languages.ts'
import { localeOf, sharedSlug } from '../services/slugs.ts'
import { editorWords } from '../translations/editorWords.ts'

/** Where the site has pages of its own, or whole sections, a page of the editors' cannot be. */
const reserved: ReadonlySet<string> = new Set([
  ...fixedPlaces.map((place) => sitePaths[place]('en').split('/')[2] ?? ''),
  ...(['programmes', 'industries', 'news'] as const).map(
    (collection) => documentPath({ collection, locale: 'en', slug: 'x' }).split('/')[2] ?? '',
  ),
  'application',
  'embed',
  'og',
])

/**
 * Two documents never share an address: the one that is published or made second is told so at the field. Drafts beside
 * what is out may say what they like.
 */
export const checkSlug: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const merged = { ...originalDoc, ...data }
  const drafts = Boolean(collection.versions?.drafts)
  const publishes = drafts && merged._status === 'published'
  if (operation === 'update' && drafts && !publishes) return data
  const words = editorWords(req.i18n.language).slug
  const refuse = (message: string): never => {
    throw new ValidationError(
      { collection: collection.slug, errors: [{ path: 'slug', message }], req },
      req.t,
    )
  }
  const slug = typeof merged.slug === 'string' && merged.slug !== '' ? merged.slug : null
  if (collection.slug === 'pages' && slug && reserved.has(slug) && merged.key !== slug)
    refuse(words.reserved(slug))
  const shared = await sharedSlug({
    req,
    collection: collection.slug,
    id: originalDoc?.id as string | undefined,
    slug,
    allLanguages: publishes && operation === 'update',
  })
  if (shared) {
    const names = languageNames[shared.locale ?? localeOf(req)]
    const language = names[req.i18n.language as keyof typeof names] ?? names.en
    refuse(words.taken(shared.slug, language))
  }
  return data
}
