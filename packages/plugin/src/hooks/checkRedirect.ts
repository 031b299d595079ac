import {
  documentPath,
  fixedPlaces,
  isPlaced,
  type Locale,
  localeIn,
  placedCollections,
  sitePaths,
} from '@jobbuddies/shared'
import { type CollectionBeforeValidateHook, type PayloadRequest, ValidationError } from 'payload'
import { publicContext } from '../access/published.ts'
import { redirectsOf } from '../api/links.ts'
import { addressesOf, isPublic, type PlacedDoc } from '../services/addresses.ts'
import { isSafeAddress, sitePathOf } from '../fields/address.ts'
import { leadsBack } from '../services/redirectLoops.ts'
import { running } from '../services/services.ts'
import { editorWords } from '../translations/editorWords.ts'
import { idOf } from './relation.ts'
import { sameTransaction } from './transaction.ts'

type Relation = { relationTo?: unknown; value?: unknown } | null | undefined
type Redirect = { id?: string; from?: unknown; to?: unknown; document?: Relation; language?: unknown }

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Does the public find something at this path? */
async function liveAt({ path, req }: { path: string; req: PayloadRequest }): Promise<boolean> {
  const locale = localeIn(path)
  if (!locale) return false
  if (fixedPlaces.some((place) => sitePaths[place](locale) === path)) return true
  for (const collection of placedCollections) {
    const stem = documentPath({ collection, locale, slug: '' })
    const rest = path.slice(stem.length)
    if (!path.startsWith(stem) || rest === '' || rest.includes('/')) continue
    const slug = decoded(rest)
    const { docs } = await req.payload.find({
      collection,
      where: { or: [{ [`slug.${locale}`]: { equals: slug } }, { 'slug.en': { equals: slug } }] },
      locale: 'all',
      depth: 0,
      pagination: false,
      limit: 5,
      overrideAccess: true,
      req: sameTransaction(req),
    })
    const live = (docs as unknown as PlacedDoc[]).some(
      (doc) => isPublic(collection, doc) && addressesOf(collection, doc)[locale] === path,
    )
    if (live) return true
  }
  return false
}

/** Where a document is shown in a language, whether it is public yet or not. */
async function pathOfDocument({
  document,
  locale,
  req,
}: {
  document: Relation
  locale: Locale
  req: PayloadRequest
}): Promise<string | null> {
  const id = idOf(document?.value)
  if (!isPlaced(document?.relationTo) || !id) return null
  const doc = (await req.payload.findByID({
    collection: document.relationTo,
    id,
    locale: 'all',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: sameTransaction(req),
  })) as unknown as PlacedDoc | null
  return doc && addressesOf(document.relationTo, doc)[locale]
}

/** Where every other moved address leads now. */
async function otherMoves({ id, req }: { id: string | undefined; req: PayloadRequest }) {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    ...(id ? { where: { id: { not_equals: id } } } : {}),
    locale: 'all',
    depth: 1,
    pagination: false,
    limit: 0,
    overrideAccess: false,
    context: { ...publicContext },
    req: sameTransaction(req),
  })
  return new Map(redirectsOf(docs as never).map(({ from, to }) => [from, to]))
}

/** Written by hand: a path that nothing lives at, leading somewhere safe and never back to itself. */
export const checkRedirect: CollectionBeforeValidateHook = async ({ data, originalDoc, req }) => {
  if (!data || (data.automatic === true && !req.user)) return data
  const siteUrl = running(req.payload)?.options.siteUrl ?? 'https://site.invalid'
  const words = editorWords(req.i18n.language).redirect
  const refuse = (path: string, message: string): never => {
    throw new ValidationError({ collection: 'redirects', errors: [{ path, message }], req }, req.t)
  }
  const merged: Redirect = { ...originalDoc, ...data }
  const from = sitePathOf({ written: merged.from, siteUrl })
  if (!from) return refuse('from', words.from)
  const locale = localeIn(from) ?? 'en'
  if (await liveAt({ path: from, req })) return refuse('from', words.live(from))
  const hasDocument = Boolean(merged.document?.value)
  const language = (merged.language as Locale | undefined) ?? locale
  if (!hasDocument && !merged.to) return refuse('to', words.target)
  if (!hasDocument && !isSafeAddress(merged.to)) return refuse('to', words.to)
  const to = hasDocument
    ? await pathOfDocument({ document: merged.document, locale: language, req })
    : (sitePathOf({ written: merged.to, siteUrl }) ?? String(merged.to).trim())
  if (
    to &&
    leadsBack({ from, to, moves: await otherMoves({ id: originalDoc?.id as string | undefined, req }) })
  )
    return refuse(hasDocument ? 'document' : 'to', words.loop)
  return {
    ...data,
    from,
    automatic: false,
    ...(hasDocument ? { language, to: null } : { language: null, to }),
  }
}
