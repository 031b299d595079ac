import type { Localized } from '@jobbuddies/shared'

/** A text of the programme's model in the reader's language, else in one that it has. */
export const localText = (text: Partial<Localized> | null, language: string): string =>
  text?.[language as 'en'] || (Object.values(text ?? {})[0] ?? '')
