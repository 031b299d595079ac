import type { FieldError, Locale, OwnApplication } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary } from '../apply/ErrorSummary.tsx'
import { formErrors } from '../apply/errors.ts'
import { Field } from '../apply/Field.tsx'
import { EnterButton } from '../apply/fieldParts.tsx'
import type { Asking } from '../apply/formPages.ts'
import { QuestionField } from '../apply/QuestionField.tsx'
import type { Posted } from '../apply/readForm.ts'
import { withUploads } from '../apply/uploadFaults.ts'
import type { Uploaded } from '../../cms/uploads.ts'

/** All answers at once, to be changed: the questions are those that were asked. */
export function EditOwn({
  own,
  typed,
  errors,
  uploads,
  locale,
}: {
  own: OwnApplication
  typed: Posted | null
  errors: readonly FieldError[]
  uploads: Record<string, Uploaded>
  locale: Locale
}) {
  const words = wordsOf(locale)
  const { form } = words
  const asking: Pick<Asking, 'questions' | 'requirements'> = { questions: own.questions, requirements: [] }
  const faults = formErrors({ errors, asking, words, locale })
  const found = withUploads({ uploads, errors: faults, locale })
  const sendsFiles = own.questions.some(({ kind }) => kind === 'file')
  const errorOf = (path: string) => found.find((error) => error.path === path)?.text
  const answers = typed?.answers ?? own.answers
  const common = { readOnly: false }
  return (
    <form
      method="post"
      encType={sendsFiles ? 'multipart/form-data' : undefined}
      action={`${paths.application(locale)}?edit`}
      noValidate
      className="form"
    >
      {sendsFiles ? <EnterButton /> : null}
      {found.length > 0 ? <ErrorSummary title={form.errorTitle} errors={found} /> : null}
      <input type="hidden" name="act" value="edit" />
      <Field
        {...common}
        path="applicant.name"
        name="name"
        label={form.name}
        value={typed?.name ?? own.name}
        error={errorOf('applicant.name')}
        kind="text"
        autoComplete="name"
      />
      <Field
        {...common}
        path="applicant.phone"
        name="phone"
        label={form.phone}
        optional={form.optional}
        value={typed?.phone ?? own.phone ?? ''}
        error={errorOf('applicant.phone')}
        kind="tel"
        autoComplete="tel"
      />
      {own.questions.map((question) => {
        const source = own.questions.find(({ key }) => key === question.showIf?.key)
        const field = (
          <QuestionField
            key={question.key}
            question={question}
            answer={answers[question.key]}
            file={own.files.find(({ id }) => id === own.answers[question.key])}
            error={errorOf(`answers.${question.key}`)}
            readOnly={false}
            locale={locale}
          />
        )
        if (!source) return field
        return (
          <div key={question.key} className="depends">
            <p className="hint">{words.journey.onlyIf(source.label)}</p>
            {field}
          </div>
        )
      })}
      <p className="form-end">
        <button type="submit">{words.own.save}</button>
        <a href={paths.application(locale)}>{words.own.cancel}</a>
      </p>
    </form>
  )
}
