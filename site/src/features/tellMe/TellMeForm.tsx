import type { Locale, Site } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { ErrorSummary } from '../apply/ErrorSummary.tsx'
import { fieldId } from '../apply/errors.ts'
import { Field } from '../apply/Field.tsx'
import { type TellMePage, wishesOf, wishKey } from './tellMePage.ts'

/** Who wants to be told, and of what. */
export function TellMeForm({
  page,
  site,
  locale,
}: {
  page: TellMePage & { kind: 'ask' }
  site: Site
  locale: Locale
}) {
  const { tellMe, form, own } = wordsOf(locale)
  const { error, trouble } = page
  const errors = error ? [{ path: 'email', field: fieldId('email'), text: error }] : []
  return (
    <form method="post" action={paths.tellMe(locale)} noValidate className="form">
      {trouble ? <ErrorSummary title={own.notDone} text={trouble} errors={[]} /> : null}
      {error ? <ErrorSummary title={form.errorTitle} errors={errors} /> : null}
      <div className="field">
        <label htmlFor="field-wish">{tellMe.role}</label>
        <select id="field-wish" name="wish" defaultValue={page.wish}>
          {wishesOf(site).map((wish) => (
            <option key={wishKey(wish)} value={wishKey(wish)}>
              {wish.label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="field-industry">{tellMe.field}</label>
        <select id="field-industry" name="industry" defaultValue={page.industryId}>
          <option value="">{tellMe.anyField}</option>
          {site.industries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <Field
        path="email"
        name="email"
        label={tellMe.email}
        value={page.email}
        error={error ?? undefined}
        readOnly={false}
        kind="email"
        autoComplete="email"
      />
      <p className="form-end">
        <button type="submit">{tellMe.send}</button>
      </p>
    </form>
  )
}
