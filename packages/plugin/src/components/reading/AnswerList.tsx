'use client'
import type { Answers } from '@jobbuddies/shared'
import type { FilesReport } from '../../api/files.ts'
import type { OneReport } from '../../reading/contract.ts'
import type { ReadingWords } from '../../translations/reading/types.ts'
import { type AskedQuestion, partText } from '../AnswersView.tsx'
import { FileLine, MoreFiles } from '../FileLine.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { useReport } from '../useReport.ts'
import { wordsIn } from '../words.ts'

/** The answers beside the questions as they were asked, in the applicant's language. */
export function AnswerList({ report, words }: { report: OneReport; words: ReadingWords }) {
  const { language } = useDesk()
  const { pane } = words
  const own = wordsIn(language)
  const asksFiles = (report.questions as AskedQuestion[]).some(({ kind }) => kind === 'file')
  const told = useReport<FilesReport>(asksFiles ? `/applications/${report.id}/files` : null)
  const files = told.report?.files
  const shown = (question: AskedQuestion): string =>
    [report.answers[question.key] ?? '']
      .flat()
      .map((part) => partText({ question, part, words: own, language }))
      .join('\n')
  return (
    <section aria-labelledby="application-answers">
      <h3 id="application-answers">{pane.answers}</h3>
      <dl lang={report.locale}>
        {(report.questions as AskedQuestion[]).map((question) => (
          <div key={question.key}>
            <dt>{question.label ?? question.key}</dt>
            <dd className="jb-pane__words">
              {question.kind === 'file' && report.answers[question.key] ? (
                <span lang={language}>
                  {files && (
                    <FileLine
                      file={files.find(({ id }) => id === report.answers[question.key])}
                      words={own}
                    />
                  )}
                </span>
              ) : (
                shown(question) || <em lang={language}>{pane.noAnswer}</em>
              )}
            </dd>
          </div>
        ))}
        <MoreFiles files={files ?? []} answers={report.answers as Answers} words={own} />
      </dl>
    </section>
  )
}
