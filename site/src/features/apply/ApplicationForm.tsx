import type { Locale, Period } from '@jobbuddies/shared'
import { number } from '../../i18n/dates.ts'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { fieldId, type FormError } from './errors.ts'
import { Field } from './Field.tsx'
import type { Typed } from './readForm.ts'

export type ApplicationFormProps = {
  period: Period
  locale: Locale
  typed: Typed
  errors: readonly FormError[]
  /** Said on top when the form came back for another reason than its fields. */
  trouble: { title: string; text: string } | null
  /** Said on top of a form that can be filled in but not sent for the moment. */
  warning: string | null
  /** It could not be sent: the script waits for the service and sends it again. */
  resend: boolean
  /** Too late: the words can be read and copied, not sent. */
  readOnly: boolean
}

/** The form, rendered on the server alone: it needs no script. */
export function ApplicationForm({
  period,
  locale,
  typed,
  errors,
  trouble,
  warning,
  resend,
  readOnly,
}: ApplicationFormProps) {
  const words = wordsOf(locale)
  const { form } = words
  const errorOf = (path: string) => errors.find(({ field }) => field === fieldId(path))?.text
  const own = (path: 'applicant.name' | 'applicant.email' | 'applicant.phone') => ({
    path,
    error: errorOf(path),
    readOnly,
  })
  const consentId = fieldId('consent')
  const consentError = errorOf('consent')
  return (
    <form
      method="post"
      action={paths.period(locale, period.slug)}
      noValidate
      className="form"
      data-keep={readOnly ? undefined : period.id}
      data-resend={resend ? '' : undefined}
    >
      {trouble ? <ErrorSummary {...trouble} errors={[]} /> : null}
      {errors.length > 0 ? <ErrorSummary title={form.errorTitle} errors={errors} /> : null}
      {warning ? <p className="notice">{warning}</p> : null}
      <p className="notice" data-says="offline" hidden role="status">
        {resend ? form.waiting : form.offline}
      </p>
      <input type="hidden" name="id" value={typed.id} />
      <input type="hidden" name="periodId" value={period.id} />
      <fieldset className="group">
        <legend>
          <h2>{form.you}</h2>
        </legend>
        <Field
          {...own('applicant.name')}
          name="name"
          label={form.name}
          value={typed.name}
          kind="text"
          autoComplete="name"
        />
        <Field
          {...own('applicant.email')}
          name="email"
          label={form.email}
          hint={form.emailHelp}
          value={typed.email}
          kind="email"
          autoComplete="email"
        />
        <Field
          {...own('applicant.phone')}
          name="phone"
          label={form.phone}
          optional={form.optional}
          value={typed.phone}
          kind="tel"
          autoComplete="tel"
        />
      </fieldset>
      <fieldset className="group">
        <legend>
          <h2>{form.questions}</h2>
        </legend>
        {period.questions.map(({ key, kind, label, help, required, maxLength, options }) => (
          <Field
            key={key}
            path={`answers.${key}`}
            name={`answers.${key}`}
            label={label}
            hint={[help, kind === 'choice' ? null : form.upTo(number(maxLength, locale))]
              .filter(Boolean)
              .join(' ')}
            optional={required ? undefined : form.optional}
            noChoice={required ? undefined : form.noChoice}
            value={typed.answers[key] ?? ''}
            error={errorOf(`answers.${key}`)}
            readOnly={readOnly}
            kind={kind}
            maxLength={maxLength}
            options={options}
          />
        ))}
      </fieldset>
      {readOnly ? null : (
        <>
          <div className={consentError ? 'field wrong' : 'field'}>
            {consentError ? (
              <p className="field-error" id={`${consentId}-error`}>
                {consentError}
              </p>
            ) : null}
            <label className="choice" htmlFor={consentId}>
              <input
                type="checkbox"
                id={consentId}
                name="consent"
                value="yes"
                defaultChecked={typed.consent}
                aria-describedby={consentError ? `${consentId}-error` : undefined}
                aria-invalid={consentError ? true : undefined}
              />
              <span>{form.consent}</span>
            </label>
            <p className="hint">
              <a href={paths.privacy(locale)} target="_blank" rel="noopener">
                {form.consentLink}
              </a>
            </p>
          </div>
          <p className="quiet" data-says="saved" hidden>
            {form.saved}
          </p>
          <p className="form-end">
            <button type="submit">{trouble ? form.sendAgain : form.send}</button>
            <button type="button" className="plain" data-clear hidden>
              {form.clear}
            </button>
          </p>
        </>
      )}
    </form>
  )
}
