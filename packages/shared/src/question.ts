import { z } from 'zod'
import { type Locale, type Localized } from './locale.ts'

export const questionKinds = [
  'text',
  'long_text',
  'choice',
  'choices',
  'scale',
  'date',
  'file',
  'yes_no',
  'language_levels',
] as const
export type QuestionKind = (typeof questionKinds)[number]

/** The steps of the form that questions stand on, in their order. */
export const questionPages = ['about', 'background', 'goals', 'availability', 'cv'] as const
export type QuestionPage = (typeof questionPages)[number]

/** What a question's key may be. */
export const answerKey = /^[a-z][a-z0-9_]{0,39}$/

const day = z.iso.date()

/** A question as it is asked in one language. What a kind has no use for is null or empty. */
export const questionSchema = z.object({
  /** The answer's key in `answers`; stable, never shown. */
  key: z.string().regex(answerKey),
  kind: z.enum(questionKinds),
  page: z.enum(questionPages).default('background'),
  label: z.string(),
  help: z.string().nullable(),
  required: z.boolean(),
  /** Characters of a text; without meaning for the other kinds. */
  maxLength: z.number().int().positive(),
  /** Of `choice` and `choices`. */
  options: z.array(z.object({ value: z.string(), label: z.string() })),
  /** How many may be chosen (`choices`) or named (`language_levels`); null = no bound. */
  minChoices: z.number().int().nonnegative().nullable().default(null),
  maxChoices: z.number().int().positive().nullable().default(null),
  /** Whole numbers from `min` to `max`, and what the ends mean. */
  scale: z
    .object({ min: z.number().int(), max: z.number().int(), minLabel: z.string(), maxLabel: z.string() })
    .nullable()
    .default(null),
  /** Calendar days (`2027-05-31`), both inside. */
  earliest: day.nullable().default(null),
  latest: day.nullable().default(null),
  /** Asked only when the earlier question `key` was answered with one of `values`. */
  showIf: z
    .object({ key: z.string(), values: z.array(z.string()) })
    .nullable()
    .default(null),
})
export type Question = z.infer<typeof questionSchema>

/** Kinds whose answer is a list. */
export const listKinds: ReadonlySet<QuestionKind> = new Set(['choices', 'language_levels'])

/** Kinds that a condition may look at. */
export const conditionKinds: ReadonlySet<QuestionKind> = new Set(['choice', 'choices', 'scale', 'yes_no'])

/** The questions as the form asks them: page by page, on each in the order of the list. */
export const inFormOrder = <Q extends { page: QuestionPage }>(questions: readonly Q[]): Q[] =>
  questionPages.flatMap((page) => questions.filter((question) => question.page === page))

/** What a question may be answered with, where that is a closed list: the values a condition on it may name. */
export function valuesOfQuestion({
  kind,
  options,
  scale,
}: Pick<Question, 'kind' | 'options' | 'scale'>): string[] {
  if (kind === 'yes_no') return ['yes', 'no']
  if (kind === 'choice' || kind === 'choices') return options.map(({ value }) => value)
  if (kind !== 'scale' || !scale || scale.max < scale.min) return []
  return Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step))
}

type StandardQuestion = Pick<Question, 'key' | 'kind' | 'page' | 'required' | 'maxLength'> & {
  label: Localized
  help: Localized | null
}

/** What every question has that says nothing of its own. */
export const plainQuestion = {
  page: 'background',
  help: null,
  options: [],
  minChoices: null,
  maxChoices: null,
  scale: null,
  earliest: null,
  latest: null,
  showIf: null,
} satisfies Partial<Question>

/** What a period asks when its programme's staff wrote no questions of their own. */
const standard: StandardQuestion[] = [
  {
    key: 'background',
    kind: 'long_text',
    page: 'background',
    required: true,
    maxLength: 3000,
    label: {
      en: 'What have you studied, and what work have you done?',
      sv: 'Vad har du studerat och vad har du arbetat med?',
      fi: 'Mitä olet opiskellut ja millaista työtä olet tehnyt?',
    },
    help: {
      en: 'A few sentences are enough. Tell us about studies and work in any country.',
      sv: 'Några meningar räcker. Berätta om studier och arbete i vilket land som helst.',
      fi: 'Muutama lause riittää. Kerro opinnoista ja työstä missä tahansa maassa.',
    },
  },
  {
    key: 'motivation',
    kind: 'long_text',
    page: 'goals',
    required: true,
    maxLength: 3000,
    label: {
      en: 'Why do you want to take part, and what do you hope for?',
      sv: 'Varför vill du delta och vad hoppas du på?',
      fi: 'Miksi haluat osallistua ja mitä toivot?',
    },
    help: null,
  },
  {
    key: 'languages',
    kind: 'text',
    page: 'background',
    required: false,
    maxLength: 300,
    label: {
      en: 'Which languages do you speak?',
      sv: 'Vilka språk talar du?',
      fi: 'Mitä kieliä puhut?',
    },
    help: null,
  },
]

export function standardQuestions(locale: Locale): Question[] {
  const questions = standard.map((question) => ({
    ...plainQuestion,
    ...question,
    label: question.label[locale],
    help: question.help?.[locale] ?? null,
  }))
  return inFormOrder(questions)
}
