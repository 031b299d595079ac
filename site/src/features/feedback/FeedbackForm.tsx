import type { Answers, Feedback, Locale } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import type { FormError } from '../apply/errors.ts'
import { ErrorSummary } from '../apply/ErrorSummary.tsx'
import { QuestionFields } from '../apply/QuestionFields.tsx'

export type FeedbackFormProps = {
  feedback: Feedback
  token: string
  id: string
  answers: Answers
  errors: readonly FormError[]
  locale: Locale
}

/** All questions on one page, rendered on the server alone: it needs no script. */
export function FeedbackForm({ feedback, token, id, answers, errors, locale }: FeedbackFormProps) {
  const { feedback: words, form } = wordsOf(locale)
  const hidden = (name: string, value: string) => (
    <input type="hidden" name={name} value={value} autoComplete="off" />
  )
  return (
    <form
      method="post"
      action={paths.feedback(locale)}
      noValidate
      className="form feedback-form"
      data-feedback={feedback.id}
      data-trouble={errors.length > 0 ? 'faulty' : undefined}
    >
      {errors.length > 0 ? <ErrorSummary title={form.errorTitle} errors={errors} /> : null}
      {hidden('act', 'write')}
      {hidden('token', token)}
      {hidden('id', id)}
      <QuestionFields
        view={{
          ...{ asking: feedback, data: { answers }, page: 'background', files: [], errors },
          ...{ readOnly: false, locale },
        }}
      />
      <p className="form-end">
        <button type="submit">{words.send}</button>
      </p>
      <p className="notice" data-says="offline" hidden role="status">
        {words.offline}
      </p>
      <p className="quiet said" role="status">
        <span data-says="kept" hidden>
          {words.kept}
        </span>
      </p>
    </form>
  )
}
