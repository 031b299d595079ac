import type { Locale } from '@jobbuddies/shared'
import { en, type Words } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'

const all: Record<Locale, Words> = { en, sv, fi }

export const wordsOf = (locale: Locale): Words => all[locale]
