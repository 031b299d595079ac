import { applicantEntries } from './applicants.ts'
import { contentEntries } from './content.ts'
import { memberEntries } from './members.ts'
import { serviceEntries } from './service.ts'
import type { RegisterEntry } from './types.ts'

export type { Basis, Bond, Erase, KeptReason, Purpose, RegisterEntry, Whose } from './types.ts'
export { basisNames, keptNames, purposeNames, whoseNames } from './words.ts'

/**
 * The register of fields: every column of the database, whose data it holds, why, on what basis, for how long, and what
 * becomes of it when the person is erased. Erasure and the copy for the person are made from it; a test compares it with
 * the schema both ways.
 */
export const fieldRegister: readonly RegisterEntry[] = [
  ...applicantEntries,
  ...memberEntries,
  ...serviceEntries,
  ...contentEntries,
]

/** The table of a collection or global. */
export const tableOf = ({ of }: Pick<RegisterEntry, 'of'>): string => of.replaceAll('-', '_')

/** Every personal column of an entry. */
export const personalColumns = ({ personal }: RegisterEntry): string[] => Object.values(personal).flat()
