import type { Localized, RetentionClock } from '@jobbuddies/shared'
import { en } from './retention/en.ts'
import { fi } from './retention/fi.ts'
import { sv } from './retention/sv.ts'
import type { RetentionWords } from './retention/types.ts'

const words: Record<string, RetentionWords> = { en, sv, fi }

/** The words of the desk of deletions, in an admin language; English when the language has none. */
export const retentionWords = (language: string): RetentionWords => words[language] ?? en
export type { RetentionWords }

const inAll = <Key extends string>(of: (words: RetentionWords) => Record<Key, string>) =>
  Object.fromEntries(
    (Object.keys(of(en)) as Key[]).map((key) => [key, { en: of(en)[key], sv: of(sv)[key], fi: of(fi)[key] }]),
  ) as Record<Key, Localized>

export const clockNames: Record<RetentionClock, Localized> = inAll((of) => of.clocks)
/** What each counts from. */
export const clockHelp: Record<RetentionClock, Localized> = inAll((of) => of.from)
