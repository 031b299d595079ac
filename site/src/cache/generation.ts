import type { Locale } from '@jobbuddies/shared'

export type Generation = {
  current: (locale: Locale) => number
  /** Of one language, or of all. */
  advance: (locale?: Locale) => void
}

/** Counts invalidations, by language. What began in an earlier generation is never stored in a later one. */
export function createGeneration(): Generation {
  let ofAll = 0
  const own = new Map<Locale, number>()
  const ownOf = (locale: Locale) => own.get(locale) ?? 0
  return {
    current: (locale) => ofAll + ownOf(locale),
    advance(locale) {
      if (locale) own.set(locale, ownOf(locale) + 1)
      else ofAll += 1
    },
  }
}
