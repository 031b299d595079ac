import { z } from 'zod'
import { type Locale, locales, localeSchema } from './locale.ts'

/** What a translation was made from: a language and the mark of its text at that time. */
const sourceSchema = z.strictObject({ language: localeSchema, mark: z.string() })
type Source = z.infer<typeof sourceSchema>

const entrySchema = z.strictObject({
  /** The mark of this language's text; empty while it has none. */
  own: z.string(),
  /** Absent for an original. */
  of: sourceSchema.optional(),
  /** What texts that have been stale were made from: who undoes or restores brings that back too. Oldest first. */
  once: z.array(z.strictObject({ own: z.string(), of: sourceSchema })).optional(),
  /** Who last said that the text is still right, and when (UTC). */
  confirmed: z.strictObject({ by: z.string(), at: z.iso.datetime() }).optional(),
})
type Entry = z.infer<typeof entrySchema>
type Once = NonNullable<Entry['once']>

/** What is known of one language of a document, by the paths of its texts. */
export const originalsSchema = z.record(z.string(), entrySchema)
export type Originals = z.infer<typeof originalsSchema>
export type TranslationState = Partial<Record<Locale, Originals>>

/**
 * The texts of a document by path, each language's as a mark: some string that differs when the text differs, such as a
 * hash. A language without a text has none.
 */
export type Marks = Readonly<Record<string, Partial<Record<Locale, string>>>>

/** Texts that a language lacks though the original has one, and texts whose original changed since. Paths, in order. */
export type LanguageGaps = { missing: string[]; stale: string[] }

/** Of more texts that have been stale the oldest are forgotten. */
const mostOnce = 8

/** The language that the others are translated from: English, or the first that has a text. */
export const originalLanguage = (marks: Partial<Record<Locale, string>>): Locale | null =>
  locales.find((locale) => marks[locale] !== undefined) ?? null

const isStale = (entry: Entry, marks: Partial<Record<Locale, string>>): boolean => {
  const source = entry.of && marks[entry.of.language]
  return source !== undefined && source !== entry.of?.mark
}

/** What is known of texts that have been stale, this one included if it is so now. */
function remembered({ own, of, once = [] }: Entry, marks: Partial<Record<Locale, string>>): Once {
  if (!of || own === '' || !isStale({ own, of }, marks)) return once
  return [...without(once, own), { own, of }].slice(-mostOnce)
}

const without = (once: Once, text: string): Once => once.filter(({ own }) => own !== text)

/** An entry is written the same way each time, so that what did not change is equal. */
const entryOf = ({ own, of, once, confirmed }: Entry): Entry => ({
  own,
  ...(of ? { of } : {}),
  ...(once && once.length > 0 ? { once } : {}),
  ...(confirmed ? { confirmed } : {}),
})

type PathState = Partial<Record<Locale, Entry>>

/** What an untouched translation is of, after a save. */
function sourceOfUntouched(
  of: Source,
  original: Source,
  before: Marks[string],
  marks: Marks[string],
): Source {
  const now = marks[of.language]
  if (now === undefined) {
    // Its source is gone for good once somebody changes what became the original.
    const was = before[original.language]
    const changed = was !== undefined && was !== original.mark && before[of.language] === undefined
    return changed ? { language: original.language, mark: was } : of
  }
  // A new original was made out of the old one: whoever was up to date with the old one is so with the new one.
  const isNew = of.language !== original.language && before[original.language] === undefined
  return isNew && now === of.mark ? original : of
}

function advancePath(state: PathState, marks: Marks[string]): PathState {
  const before = Object.fromEntries(
    locales.flatMap((locale) => (state[locale]?.own ? [[locale, state[locale].own]] : [])),
  ) as Marks[string]
  const language = originalLanguage(marks)
  const original = language && { language, mark: marks[language] ?? '' }
  const next: PathState = {}
  for (const locale of locales) {
    const entry = state[locale]
    const own = marks[locale]
    const once = entry ? remembered(entry, marks) : []
    if (own === undefined) {
      if (once.length > 0) next[locale] = entryOf({ own: '', once })
    } else if (entry?.own === own) {
      const of = entry.of && original ? sourceOfUntouched(entry.of, original, before, marks) : original
      next[locale] = entryOf(
        locale === language ? { ...entry, once } : { ...entry, of: of ?? undefined, once },
      )
    } else {
      const known = once.find((each) => each.own === own)?.of
      next[locale] = entryOf({
        own,
        of: locale === language ? undefined : (known ?? original ?? undefined),
        once,
      })
    }
  }
  return next
}

const entriesAt = (state: TranslationState, path: string): PathState =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const entry = state[locale]?.[path]
      return entry ? [[locale, entry]] : []
    }),
  )

/**
 * What is known after a save. A text that differs from before is as fresh as the original is now; an untouched one keeps
 * what it was made from. Where nothing is known yet, what exists is taken as translated.
 */
export function advance({ state, marks }: { state: TranslationState; marks: Marks }): TranslationState {
  const next: Required<TranslationState> = { en: {}, sv: {}, fi: {} }
  const paths = new Set([...Object.keys(marks), ...locales.flatMap((each) => Object.keys(state[each] ?? {}))])
  for (const path of paths) {
    const entries = advancePath(entriesAt(state, path), marks[path] ?? {})
    for (const locale of locales) {
      const entry = entries[locale]
      if (entry) next[locale][path] = entry
    }
  }
  return next
}

/** Takes texts of one language as right for their originals as these are now. Paths without a translation are passed over. */
export function confirmTexts({
  state,
  marks,
  language,
  paths,
  by,
  at,
}: {
  state: TranslationState
  marks: Marks
  language: Locale
  paths: readonly string[]
  by: string
  at: Date
}): TranslationState {
  const originals = { ...state[language] }
  for (const path of paths) {
    const own = marks[path]?.[language]
    const original = originalLanguage(marks[path] ?? {})
    if (own === undefined || original === null || original === language) continue
    const once = without(originals[path]?.once ?? [], own)
    const of = { language: original, mark: marks[path]?.[original] ?? '' }
    originals[path] = entryOf({ own, of, once, confirmed: { by, at: at.toISOString() } })
  }
  return { ...state, [language]: originals }
}

/** What each language lacks and what is stale in it. */
export function translationGaps({
  state,
  marks,
}: {
  state: TranslationState
  marks: Marks
}): Record<Locale, LanguageGaps> {
  const gaps: Record<Locale, LanguageGaps> = {
    en: { missing: [], stale: [] },
    sv: { missing: [], stale: [] },
    fi: { missing: [], stale: [] },
  }
  for (const [path, texts] of Object.entries(marks)) {
    const original = originalLanguage(texts)
    if (!original) continue
    for (const locale of locales) {
      const entry = state[locale]?.[path]
      if (texts[locale] === undefined) gaps[locale].missing.push(path)
      else if (locale !== original && entry && isStale(entry, texts)) gaps[locale].stale.push(path)
    }
  }
  return gaps
}
