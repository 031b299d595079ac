import type { Locale } from '@jobbuddies/shared'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { MailWords } from './types.ts'

export const mailWords: Record<Locale, MailWords> = { en, sv, fi }
export type { MailText, MailWords } from './types.ts'
