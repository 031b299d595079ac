import { randomUUID } from 'node:crypto'
import type { Locale, Period, SubmissionInput } from '@jobbuddies/shared'

/** What a person typed, field by field, as it came. Question fields are named `answers.{key}`. */
export type Typed = {
  id: string
  name: string
  email: string
  phone: string
  consent: boolean
  answers: Record<string, string>
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const maxFields = 200

export const emptyForm = (): Typed => ({
  id: randomUUID(),
  name: '',
  email: '',
  phone: '',
  consent: false,
  answers: {},
})

/** Reads a posted form. Browsers send line breaks as CR LF; they are stored as LF. */
export function readForm(form: URLSearchParams | FormData): Typed {
  const typed = emptyForm()
  let fields = 0
  for (const [name, value] of form) {
    if (typeof value !== 'string' || (fields += 1) > maxFields) continue
    const text = value.replaceAll('\r\n', '\n')
    if (name === 'id' && uuid.test(text)) typed.id = text.toLowerCase()
    else if (name === 'name' || name === 'email' || name === 'phone') typed[name] = text
    else if (name === 'consent') typed.consent = text === 'yes'
    else if (name.startsWith('answers.'))
      Object.defineProperty(typed.answers, name.slice(8, 68), {
        value: text,
        enumerable: true,
        configurable: true,
        writable: true,
      })
  }
  return typed
}

/** The submission that a filled-in form stands for. Blank answers are not answers. */
export function toSubmission({
  typed,
  period,
  locale,
}: {
  typed: Typed
  period: Pick<Period, 'id'>
  locale: Locale
}): SubmissionInput {
  const { id, name, email, phone, consent, answers } = typed
  return {
    id,
    periodId: period.id,
    locale,
    applicant: { name, email, ...(phone.trim() === '' ? {} : { phone }) },
    answers: Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim() !== '')),
    // The schema says what is wrong when it is not given.
    consent: consent as true,
  }
}
