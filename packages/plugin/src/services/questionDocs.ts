import {
  inFormOrder,
  type Locale,
  type Localized,
  plainQuestion,
  type Question,
  standardQuestions,
} from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import { inLocale } from './periodTitle.ts'

type Text = Partial<Localized> | null | undefined

/** A question as it is stored, with all languages. What its kind has no use for may be left over from another kind. */
export type QuestionDoc = Pick<Question, 'key' | 'kind' | 'required'> & {
  page?: Question['page'] | null
  maxLength?: number | null
  label: Text
  help?: Text
  options?: { value: string; label: Text }[] | null
  minChoices?: number | null
  maxChoices?: number | null
  scale?: { min?: number | null; max?: number | null; minLabel?: Text; maxLabel?: Text } | null
  earliest?: string | null
  latest?: string | null
  showIf?: unknown
}
type Docs = QuestionDoc[] | null | undefined

/** What a text may have at most where staff set no limit. */
const standardLength = { text: 300, long_text: 3000 } as const

function limitsIn(doc: QuestionDoc, locale: Locale): Partial<Question> {
  const { kind, scale } = doc
  if (kind === 'choices' || kind === 'language_levels')
    return { minChoices: doc.minChoices ?? null, maxChoices: doc.maxChoices ?? null }
  if (kind === 'date') return { earliest: doc.earliest || null, latest: doc.latest || null }
  if (kind !== 'scale') return {}
  const [minLabel, maxLabel] = [inLocale(scale?.minLabel, locale), inLocale(scale?.maxLabel, locale)]
  return { scale: { min: scale?.min ?? 1, max: scale?.max ?? 5, minLabel, maxLabel } }
}

function conditionIn({ showIf }: QuestionDoc): Question['showIf'] {
  const { key, values } = (showIf ?? {}) as { key?: unknown; values?: unknown }
  if (typeof key !== 'string' || !Array.isArray(values)) return null
  return { key, values: values.map(String) }
}

function questionIn(doc: QuestionDoc, locale: Locale): Question {
  const { key, kind, required } = doc
  const chooses = kind === 'choice' || kind === 'choices'
  return {
    ...plainQuestion,
    key,
    kind,
    // A file is sent while its page waits, so it stands on a page of its own kind, which never is the first.
    page: kind === 'file' ? 'cv' : (doc.page ?? 'background'),
    required,
    maxLength: doc.maxLength ?? (kind === 'text' ? standardLength.text : standardLength.long_text),
    label: inLocale(doc.label, locale),
    help: inLocale(doc.help, locale) || null,
    options: chooses
      ? (doc.options ?? []).map(({ value, label }) => ({ value, label: inLocale(label, locale) }))
      : [],
    ...limitsIn(doc, locale),
    showIf: conditionIn(doc),
  }
}

/** What a period asks, before any language: its set, or without questions of its own the role's; then its own. */
export function askedDocs({
  own,
  set,
  roleSet,
}: {
  own: Docs
  /** The questions of the period's set; null when it has none. */
  set: Docs
  roleSet: Docs
}): QuestionDoc[] {
  const hasOwn = (own ?? []).length > 0
  const reused = set ?? (hasOwn ? [] : roleSet) ?? []
  // An own question with the key of a reused one stands in for it.
  const replaced = new Set((own ?? []).map(({ key }) => key))
  return [...reused.filter(({ key }) => !replaced.has(key)), ...(own ?? [])]
}

/** Questions in one language, in the order of the form; the standard ones when there are none. */
export function questionsIn({ questions, locale }: { questions: Docs; locale: Locale }): Question[] {
  if (!questions || questions.length === 0) return standardQuestions(locale)
  return inFormOrder(questions.map((doc) => questionIn(doc, locale)))
}

/** Keys in one order: the database gives those of JSON back in another. */
const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** Names questions in one language: the same for the same, in whatever process. */
export const formVersionOf = (questions: readonly Question[]): string =>
  createHash('sha256').update(JSON.stringify(questions, ordered)).digest('base64url').slice(0, 16)
