import type { GroupRefusal } from '@jobbuddies/shared'
import { en } from './builder/en.ts'
import { fi } from './builder/fi.ts'
import { sv } from './builder/sv.ts'
import type { BuilderWords, Called } from './builder/types.ts'

const words: Record<string, BuilderWords> = { en, sv, fi }

/** The words of the group builder in an admin language; English when the language has none. */
export const builderWords = (language: string): BuilderWords => words[language] ?? en

/** Why something was refused, in words. */
export const refusalText = (
  { refusal }: BuilderWords,
  { code, ...refused }: GroupRefusal | { code: 'searching' },
  called: Pick<Called, 'role' | 'list'>,
): string => {
  const about = refused as Omit<GroupRefusal, 'code'>
  return refusal[code]({
    ...about,
    roleName: called.role(about.role ?? ''),
    names: called.list(about.people ?? []),
  })
}
