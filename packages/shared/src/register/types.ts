import type { Clock } from '../retention.ts'

/** Whose data it is. `contact`: people whom the site shows; `nobody`: it says nothing of a person. */
export const whoses = ['applicant', 'subscriber', 'staff', 'contact', 'nobody'] as const
export type Whose = (typeof whoses)[number]

/** What a column is needed for. */
export const purposes = [
  'identify',
  'contact',
  'choose',
  'arrange',
  'resume',
  'prove',
  'guard',
  'account',
  'publish',
] as const
export type Purpose = (typeof purposes)[number]

/** GDPR Art. 6 (1): a, f. */
export const bases = ['consent', 'interest'] as const
export type Basis = (typeof bases)[number]

/** Why something stays when a person is erased. */
export const keptReasons = ['staff', 'published', 'record', 'count'] as const
export type KeptReason = (typeof keptReasons)[number]

/** How rows hang on an application: columns with its id, as UUID or as text, or a row of another table that does. */
export type Bond = {
  ids?: readonly string[]
  texts?: readonly string[]
  through?: { column: string; table: string }
}

/**
 * What happens to a row when the person is erased. `row`: it goes. `clear`: it stays with these values, written as SQL.
 * `points`: the database empties or deletes it with what it points at. `kept`: see `kept`.
 */
export type Erase = 'row' | 'points' | 'kept' | { clear: Readonly<Record<string, string>> }

/** One collection or global, or a table of Payload's own, with every column that it has in the database. */
export type RegisterEntry = {
  /** Payload's slug. */
  of: string
  whose: Whose
  basis: Basis | null
  /** How long; null for what nobody's leaving ends. */
  clock: Clock | null
  /**
   * Columns that hold something of a person, by what they are for. Of a table below the collection's own with its name in
   * front (`questions.key`, `rels.users_id`); versions and languages have the names of their originals.
   */
  personal: Partial<Record<Purpose, readonly string[]>>
  /** Columns that hold nothing of a person. `content`: all that are not named above and point at nobody. */
  plain: readonly string[] | 'content'
  bond?: Bond
  /** The column with the normalised address. */
  address?: string
  erase: Erase
  kept?: KeptReason
  /** Columns that a copy for the person leaves out: secrets, and who of the staff it was. */
  hidden?: readonly string[]
}
