import { wordsOf } from '../../i18n/words.ts'
import { questionsOn } from './formPages.ts'
import type { FormView } from './formView.ts'
import { QuestionField } from './QuestionField.tsx'

/** As much of a page as its questions need. */
export type QuestionsView = Pick<FormView, 'page' | 'files' | 'errors' | 'readOnly' | 'locale'> & {
  asking: Pick<FormView['asking'], 'questions'>
  data: Pick<FormView['data'], 'answers'>
}

/** The page's questions. One that depends on another of the same page is always there, and says what it depends on. */
export function QuestionFields({ view }: { view: QuestionsView }) {
  const { asking, data, page, errors, readOnly, locale } = view
  const { journey } = wordsOf(locale)
  const here = questionsOn({ questions: asking.questions, answers: data.answers, page })
  return here.map((question) => {
    const source = here.find(({ key }) => key === question.showIf?.key)
    const path = `answers.${question.key}`
    const field = (
      <QuestionField
        key={question.key}
        question={question}
        answer={data.answers[question.key]}
        file={view.files.find((file) => file.question === question.key)}
        error={errors.find((error) => error.path === path)?.text}
        readOnly={readOnly}
        locale={locale}
      />
    )
    if (!source || !question.showIf) return field
    return (
      <div
        key={question.key}
        className="depends"
        data-if={source.key}
        data-values={JSON.stringify(question.showIf.values)}
      >
        <p className="hint" data-depends>
          {journey.onlyIf(source.label)}
        </p>
        {field}
      </div>
    )
  })
}
