import type { Locale } from '@jobbuddies/shared'
import type { Uploaded } from '../../cms/uploads.ts'
import { wordsOf } from '../../i18n/words.ts'
import { fieldId, type FormError } from './errors.ts'

/** What the person can do about a file that was not taken. */
const ofFile = new Set(['file_too_large', 'file_type', 'file_broken', 'file_unsafe', 'too_slow'])

function textOf(uploaded: Uploaded, locale: Locale): string | null {
  if (uploaded.kind === 'file') return null
  const { file, problems } = wordsOf(locale)
  if (uploaded.kind === 'refused' && ofFile.has(uploaded.code)) return problems[uploaded.code]
  return file.again
}

/** Files that were not taken, as faults of their fields; the other faults of the page without those of the same fields. */
export function withUploads({
  uploads,
  errors,
  locale,
}: {
  uploads: Record<string, Uploaded>
  errors: readonly FormError[]
  locale: Locale
}): FormError[] {
  const failed = Object.entries(uploads).flatMap(([question, uploaded]): FormError[] => {
    const text = textOf(uploaded, locale)
    const path = `answers.${question}`
    return text === null ? [] : [{ path, field: fieldId(path), text }]
  })
  const told = new Set(failed.map(({ path }) => path))
  return [...errors.filter(({ path }) => !told.has(path)), ...failed]
}

export const hasFailed = (uploads: Record<string, Uploaded>): boolean =>
  Object.values(uploads).some(({ kind }) => kind !== 'file')
