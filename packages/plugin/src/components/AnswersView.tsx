'use client'
import type { Answer, Answers, Question } from '@jobbuddies/shared'
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import type { FilesReport } from '../api/files.ts'
import { FileLine, MoreFiles } from './FileLine.tsx'
import { languageText } from './languageText.ts'
import { useReport } from './useReport.ts'
import { wordsIn } from './words.ts'

/** As it was stored with the application; older rows may lack what newer questions have. */
export type AskedQuestion = Pick<Question, 'key'> & Partial<Question>

/** One answer, or one of several, as staff read it. */
export function partText({
  question: { kind, options },
  part,
  words,
  language,
}: {
  question: AskedQuestion
  part: string
  words: ReturnType<typeof wordsIn>
  language: string
}): string {
  if (kind === 'yes_no') return part === 'yes' ? words.yes : part === 'no' ? words.no : part
  if (kind === 'language_levels') return languageText(part, language)
  return options?.find(({ value }) => value === part)?.label ?? part
}

/** The answers beside the questions as they were asked. What the person wrote is shown as text, line breaks kept. */
export function AnswersView() {
  const { answers, questions } = useFormFields(([fields]) => ({
    answers: (fields.answers?.value ?? {}) as Answers,
    questions: (fields.questions?.value ?? []) as AskedQuestion[],
  }))
  const { i18n } = useTranslation()
  const words = wordsIn(i18n.language)
  const { id } = useDocumentInfo()
  const { report } = useReport<FilesReport>(id ? `/applications/${id}/files` : null)
  const files = report?.files ?? []
  const shown = (question: AskedQuestion): string => {
    const answer: Answer = answers[question.key] ?? ''
    return [answer]
      .flat()
      .map((part) => partText({ question, part, words, language: i18n.language }))
      .join('\n')
  }
  return (
    <section aria-labelledby="answers-title" style={{ marginBottom: '2em' }}>
      <h3 id="answers-title">{words.answers}</h3>
      <dl>
        {questions.map((question) => (
          <div key={question.key} style={{ margin: '1em 0' }}>
            <dt style={{ fontWeight: 600 }}>{question.label ?? question.key}</dt>
            <dd style={{ margin: '0.25em 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              {question.kind === 'file' ? (
                <FileLine file={files.find((file) => file.id === answers[question.key])} words={words} />
              ) : (
                shown(question) || <em>{words.noAnswer}</em>
              )}
            </dd>
          </div>
        ))}
        <MoreFiles files={files} answers={answers} words={words} />
      </dl>
    </section>
  )
}
