import type { FieldCode, FieldError, Locale } from '@jobbuddies/shared'
import { dayText } from '../../i18n/dates.ts'
import type { Words } from '../../i18n/en.ts'
import type { Asking } from './formPages.ts'

/** Whatever names its questions and requirements. */
type Labelled = Pick<Asking, 'questions' | 'requirements'>

/** A fault in the form: which element to go to, and what to do about it. */
export type FormError = { path: string; field: string; text: string }

/** The element id of a field by its path: `applicant.email` → `field-email`, `answers.motivation` → `field-answers-motivation`. */
export const fieldId = (path: string): string =>
  `field-${path.replace(/^applicant\./, '').replaceAll('.', '-')}`

function labelOf({ path, asking, words }: { path: string; asking: Labelled; words: Words }): string {
  const { name, email, phone, consent } = words.form
  const fixed: Record<string, string> = {
    'applicant.name': name,
    'applicant.email': email,
    'applicant.phone': phone,
    consent,
    preferences: words.pageNames.fields,
    eligibility: words.pageNames.eligibility,
  }
  const question = asking.questions.find(({ key }) => path === `answers.${key}`)
  const requirement = asking.requirements[Number(/^eligible\.(\d+)$/.exec(path)?.[1])]
  return fixed[path] ?? question?.label ?? requirement ?? path.replace(/^answers\./, '')
}

const said = ({ fields }: Words): Record<FieldCode, (label: string, limit: string) => string> => fields

/** A bound as people write it: a day in full, a number as it is. */
const limitText = (limit: string | undefined, locale: Locale): string =>
  limit?.includes('-') ? dayText(limit, locale) : (limit ?? '')

/** Errors by code become sentences; one for each field, in the order of the form. */
export function formErrors({
  errors,
  asking,
  words,
  locale,
}: {
  errors: readonly FieldError[]
  asking: Labelled
  words: Words
  locale: Locale
}): FormError[] {
  const order = [
    'applicant.name',
    'applicant.email',
    'applicant.phone',
    ...asking.questions.map(({ key }) => `answers.${key}`),
    'preferences',
    'consent',
  ]
  const sentence = ({ path, code, limit }: { path: string; code: FieldCode; limit: string }) => {
    const label = labelOf({ path, asking, words })
    return path.startsWith('eligible.') ? words.journey.yesOrNo(label) : said(words)[code](label, limit)
  }
  const place = (path: string) => (order.includes(path) ? order.indexOf(path) : -1)
  const first = new Map<string, FieldError>()
  for (const error of errors) if (!first.has(error.path)) first.set(error.path, error)
  return [...first.values()]
    .sort((a, b) => place(a.path) - place(b.path))
    .map(({ path, code, limit }) => ({
      path,
      field: fieldId(path),
      text: sentence({ path, code, limit: limitText(limit, locale) }),
    }))
}
