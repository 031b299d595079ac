import { APIError, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'
import { type Use, usesOf } from '../services/uses.ts'
import { editorWords } from '../translations/editorWords.ts'
import { nameOfUse } from '../services/useNames.ts'

/** How many uses a message names; it counts the rest. */
const named = 6

/** In the query of a deletion: whoever asks has seen what is in use and wants it all the same. */
export const evenIfUsed = 'evenIfUsed'

const insists = (req: PayloadRequest): boolean =>
  String(req.query?.[evenIfUsed] ?? req.searchParams?.get(evenIfUsed) ?? '') === 'true'

/** `News “Autumn”, Page “About” and 3 more`. */
function listOf(uses: Use[], req: PayloadRequest): string {
  const words = editorWords(req.i18n.language).inUse
  const times = new Map<string, number>()
  for (const use of uses) {
    const name = nameOfUse({ use, req })
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  const names = [...times].map(([name, count]) => (count > 1 ? `${name} × ${count}` : name))
  return words.list(names.slice(0, named), Math.max(0, names.length - named))
}

/**
 * What others point at is deleted by people only when they say that they know; what others cannot be without — a programme
 * with periods, a period with applications — never.
 */
export const refuseInUse: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const uses = await usesOf({ target: { collection: collection.slug, id: String(id) }, req })
  const words = editorWords(req.i18n.language).inUse
  const binding = uses.filter((use) => use.binding)
  if (binding.length > 0) throw new APIError(words.never(listOf(binding, req)), 409, { uses: binding }, true)
  if (uses.length === 0 || !req.user || insists(req)) return
  throw new APIError(words.refused(listOf(uses, req)), 409, { uses }, true)
}
