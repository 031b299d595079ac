import { wordsOf } from '../../i18n/words.ts'
import { fieldId } from './errors.ts'
import { Field } from './Field.tsx'
import type { FormView } from './formView.ts'
import { QuestionFields } from './QuestionFields.tsx'

/** Who applies, and how to reach this person. */
export function AboutFields({ view }: { view: FormView }) {
  const { data, errors, readOnly, locale } = view
  const { form, journey } = wordsOf(locale)
  const closes = view.asking.period.closesAt !== null
  const own = (name: 'name' | 'email' | 'phone') => {
    const path = `applicant.${name}`
    const error = errors.find(({ field }) => field === fieldId(path))?.text
    return { path, name, error, readOnly, value: data.applicant[name] ?? '' }
  }
  return (
    <>
      <Field {...own('name')} label={form.name} kind="text" autoComplete="name" />
      <Field {...own('email')} label={form.email} hint={form.emailHelp} kind="email" autoComplete="email" />
      <Field {...own('phone')} label={form.phone} optional={form.optional} kind="tel" autoComplete="tel" />
      {closes && !view.trial ? (
        <div className="field">
          <label className="choice">
            <input type="checkbox" name="remind" value="yes" defaultChecked={data.remind === true} />
            <span>{journey.remind}</span>
          </label>
        </div>
      ) : null}
      <QuestionFields view={view} />
    </>
  )
}
