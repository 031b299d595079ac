import type { FieldError, Period } from '@jobbuddies/shared'
import type { Words } from '../../i18n/en.ts'

/** A fault in the form: which element to go to, and what to do about it. */
export type FormError = { field: string; text: string }

/** The element id of a field by its path: `applicant.email` → `field-email`, `answers.motivation` → `field-answers-motivation`. */
export const fieldId = (path: string): string =>
  `field-${path.replace(/^applicant\./, '').replaceAll('.', '-')}`

function labelOf({ path, period, words }: { path: string; period: Period; words: Words }): string {
  const { name, email, phone, consent } = words.form
  const fixed: Record<string, string> = {
    'applicant.name': name,
    'applicant.email': email,
    'applicant.phone': phone,
    consent,
  }
  const question = period.questions.find(({ key }) => path === `answers.${key}`)
  return fixed[path] ?? question?.label ?? path.replace(/^answers\./, '')
}

/** Errors by code become sentences; one for each field, in the order of the form. */
export function formErrors({
  errors,
  period,
  words,
}: {
  errors: readonly FieldError[]
  period: Period
  words: Words
}): FormError[] {
  const order = [
    'applicant.name',
    'applicant.email',
    'applicant.phone',
    ...period.questions.map(({ key }) => `answers.${key}`),
    'consent',
  ]
  const place = (path: string) => (order.includes(path) ? order.indexOf(path) : order.length)
  const first = new Map<string, FieldError>()
  for (const error of errors) if (!first.has(error.path)) first.set(error.path, error)
  return [...first.values()]
    .sort((a, b) => place(a.path) - place(b.path))
    .map(({ path, code }) => ({
      field: fieldId(path),
      text: words.fields[code](labelOf({ path, period, words })),
    }))
}
