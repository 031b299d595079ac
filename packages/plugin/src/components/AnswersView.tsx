'use client'
import type { Question } from '@jobbuddies/shared'
import { useFormFields, useTranslation } from '@payloadcms/ui'
import { wordsIn } from './words.ts'

/** As it was stored with the application; older rows may lack what newer questions have. */
type AskedQuestion = Pick<Question, 'key'> & Partial<Question>

/** The answers beside the questions as they were asked. What the person wrote is shown as text, line breaks kept. */
export function AnswersView() {
  const { answers, questions } = useFormFields(([fields]) => ({
    answers: (fields.answers?.value ?? {}) as Record<string, string>,
    questions: (fields.questions?.value ?? []) as AskedQuestion[],
  }))
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const shown = (question: AskedQuestion): string => {
    const answer = answers[question.key] ?? ''
    return question.options?.find(({ value }) => value === answer)?.label ?? answer
  }
  return (
    <section aria-labelledby="answers-title" style={{ marginBottom: '2em' }}>
      <h3 id="answers-title">{words.answers}</h3>
      <dl>
        {questions.map((question) => (
          <div key={question.key} style={{ margin: '1em 0' }}>
            <dt style={{ fontWeight: 600 }}>{question.label ?? question.key}</dt>
            <dd style={{ margin: '0.25em 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {shown(question) || <em>{words.noAnswer}</em>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
