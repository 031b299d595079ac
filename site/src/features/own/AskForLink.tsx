import type { Locale } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { ChoiceField } from '../apply/ChoiceField.tsx'
import { ErrorSummary } from '../apply/ErrorSummary.tsx'
import { fieldId } from '../apply/errors.ts'
import { Field } from '../apply/Field.tsx'

/** Asks for a mailed link; the answer tells nobody what there is. */
export function AskForLink({
  locale,
  email,
  purpose,
  error,
}: {
  locale: Locale
  email: string
  purpose: string
  error: string | null
}) {
  const { own, form } = wordsOf(locale)
  const options = [
    { value: 'status', label: own.askStatus },
    { value: 'resume', label: own.askResume },
  ]
  const errors = error ? [{ path: 'email', field: fieldId('email'), text: error }] : []
  return (
    <form method="post" action={paths.application(locale)} noValidate className="form">
      {error ? <ErrorSummary title={form.errorTitle} errors={errors} /> : null}
      <input type="hidden" name="act" value="ask" />
      <Field
        path="email"
        name="email"
        label={own.askEmail}
        value={email}
        error={error ?? undefined}
        readOnly={false}
        kind="email"
        autoComplete="email"
      />
      <ChoiceField
        id={fieldId('purpose')}
        name="purpose"
        label={own.askWhat}
        options={options}
        chosen={[purpose]}
        several={false}
        readOnly={false}
      />
      <p className="form-end">
        <button type="submit">{own.askSend}</button>
      </p>
    </form>
  )
}
