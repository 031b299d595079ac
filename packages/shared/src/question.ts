import { z } from 'zod'
import { type FieldError } from './refusal.ts'
import { type Locale, type Localized } from './locale.ts'
import { isStorable, lengthOf } from './text.ts'

export const questionKinds = ['text', 'long_text', 'choice'] as const

/** What a question's key may be. */
export const answerKey = /^[a-z][a-z0-9_]{0,39}$/

/** More wrong fields than this are not named. */
export const mostErrors = 50

/** A question as it is asked in one language. */
export const questionSchema = z.object({
  /** The answer's key in `answers`; stable, never shown. */
  key: z.string().regex(answerKey),
  kind: z.enum(questionKinds),
  label: z.string(),
  help: z.string().nullable(),
  required: z.boolean(),
  /** Characters; for a choice it has no meaning. */
  maxLength: z.number().int().positive(),
  options: z.array(z.object({ value: z.string(), label: z.string() })),
})
export type Question = z.infer<typeof questionSchema>

export type Answers = Record<string, string>

/**
 * Checks answers against the questions that were asked. Blank answers are left out of `answers`.
 * Texts are kept to the letter.
 */
export function checkAnswers({ questions, answers }: { questions: readonly Question[]; answers: Answers }): {
  answers: Answers
  errors: FieldError[]
} {
  const errors: FieldError[] = []
  const kept: Answers = {}
  const asked = new Set(questions.map(({ key }) => key))
  for (const key of Object.keys(answers)) {
    if (!asked.has(key)) errors.push({ path: `answers.${key}`, code: 'unknown_key' })
  }
  for (const question of questions) {
    const path = `answers.${question.key}`
    const answer = Object.hasOwn(answers, question.key) ? (answers[question.key] ?? '') : ''
    if (answer.trim() === '') {
      if (question.required) errors.push({ path, code: 'required' })
    } else if (!isStorable(answer)) errors.push({ path, code: 'invalid' })
    else if (question.kind === 'choice' && !question.options.some(({ value }) => value === answer)) {
      errors.push({ path, code: 'not_an_option' })
    } else if (question.kind !== 'choice' && lengthOf(answer) > question.maxLength)
      errors.push({ path, code: 'too_long' })
    else kept[question.key] = answer
  }
  return { answers: kept, errors: errors.slice(0, mostErrors) }
}

type StandardQuestion = Omit<Question, 'label' | 'help' | 'options'> & {
  label: Localized
  help: Localized | null
}

/** What a period asks when its programme's staff wrote no questions of their own. */
const standard: StandardQuestion[] = [
  {
    key: 'background',
    kind: 'long_text',
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
  return standard.map((question) => ({
    ...question,
    label: question.label[locale],
    help: question.help?.[locale] ?? null,
    options: [],
  }))
}
