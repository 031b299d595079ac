import { type Locale, type LocalizedText, plainText } from '@jobbuddies/shared'
import { diffWordsWithSpace } from 'diff'
import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import type { Part } from './contract.ts'
import { type Doc, kindOf, markOf, type Place, textsIn } from './documents.ts'

/** As many versions back as an old wording is looked for. */
const mostVersions = 50
/** Longer texts than this are not compared word by word. */
const longest = 20_000

type Wording = { path: string; language: Locale; mark: string }

async function versionsOf(payload: Payload, place: Place): Promise<Doc[]> {
  const common = { locale: 'all', limit: mostVersions, pagination: false, sort: '-updatedAt' } as const
  const { docs } =
    'global' in place
      ? await payload.db.findGlobalVersions<Doc>({ ...common, global: place.global as GlobalSlug })
      : await payload.db.findVersions<Doc>({
          ...common,
          collection: place.collection as CollectionSlug,
          where: { parent: { equals: place.id } },
        })
  return docs.map(({ version }) => version)
}

/** The texts of old wordings, by path, as far as the document's versions still have them. */
export async function oldWordings({
  payload,
  place,
  wanted,
}: {
  payload: Payload
  place: Place
  wanted: readonly Wording[]
}): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const kind = kindOf(payload, place)
  if (!kind?.versions || wanted.length === 0) return found
  for (const version of await versionsOf(payload, place)) {
    const texts = new Map<string, LocalizedText>(textsIn(kind, version).map((text) => [text.path, text]))
    for (const { path, language, mark } of wanted) {
      const value = texts.get(path)?.values[language]
      if (!found.has(path) && value !== undefined && markOf(value) === mark) found.set(path, plainText(value))
    }
    if (found.size === wanted.length) break
  }
  return found
}

/** What became of a text, word by word. */
export function changesOf(from: string, to: string): Part[] {
  if (from.length + to.length > longest)
    return [
      { text: from, change: 'removed' },
      { text: to, change: 'added' },
    ]
  return diffWordsWithSpace(from, to).map(({ added, removed, value }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
