import { shownQuestions } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { paths } from '../../paths.ts'
import { clocksOfSending } from '../retention/clocksOfSending.ts'
import { KeptFor } from '../retention/KeptFor.tsx'
import { answerText } from './answerText.ts'
import { changeHref, changeId } from './changes.ts'
import { Consent } from './Consent.tsx'
import type { FormPage } from './formPages.ts'
import type { FormView } from './formView.ts'

type Row = { path: string; page: FormPage; label: string; text: string }

/** Everything that was answered, in the order of the form. */
export function rowsOf({ asking, data, files, locale, steps }: FormView): Row[] {
  const { form, journey, pageNames } = wordsOf(locale)
  const { applicant, answers, preferences = [] } = data
  const own = (['name', 'email', 'phone'] as const).map((name): Row => {
    return { path: `applicant.${name}`, page: 'about', label: form[name], text: applicant[name] ?? '' }
  })
  const shown = shownQuestions({ questions: asking.questions, answers })
  const asked = shown.map((question): Row => {
    const { key, page, label } = question
    const text = answerText({ question, answer: answers[key], files, locale })
    return { path: `answers.${key}`, page, label, text }
  })
  const named = preferences.flatMap((id, place) => {
    const name = asking.offered.find((industry) => industry.id === id)?.name
    return name ? [`${place + 1}. ${name}`] : []
  })
  const rows: Row[] = [
    {
      path: 'eligibility',
      page: 'eligibility',
      label: pageNames.eligibility,
      text: data.eligibility === 'confirmed' ? journey.eligible : '',
    },
    ...own,
    ...asked,
    { path: 'preferences', page: 'fields', label: pageNames.fields, text: named.join('\n') },
  ]
  return steps.flatMap((step) => rows.filter(({ page }) => page === step))
}

/** Leads to where it is answered; where the page carries the answers itself, by sending them along. */
function Change({ view, path, page, label }: { view: FormView } & Omit<Row, 'text'>) {
  const { change } = wordsOf(view.locale).journey
  const words = (
    <>
      {change}
      <span className="unseen"> {label}</span>
    </>
  )
  if (!view.carried && !view.trial) return <a href={changeHref(view, page, path)}>{words}</a>
  return (
    <button type="submit" className="plain" name="to" value={page} id={changeId(path)}>
      {words}
    </button>
  )
}

/** The last page: what was written, ways back to it, and consent. */
export function CheckAnswers({ view }: { view: FormView }) {
  const { locale, readOnly, errors } = view
  const { kept } = view.asking
  const { journey, form } = wordsOf(locale)
  const faulty = (path: string) => errors.some((error) => error.path === path)
  return (
    <>
      {readOnly ? null : <p className="lead">{journey.checkLead}</p>}
      <dl className="answers">
        {rowsOf(view).map(({ path, page, label, text }) => (
          <div key={path} className={faulty(path) ? 'wrong' : undefined}>
            <dt>{label}</dt>
            <dd className={text ? undefined : 'quiet'}>{text || journey.noAnswer}</dd>
            {readOnly ? null : (
              <dd className="change">
                <Change view={view} path={path} page={page} label={label} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      {kept && !readOnly ? (
        <KeptFor clocks={clocksOfSending(kept.facilitator)} days={kept.days} level="h2" locale={locale} />
      ) : null}
      {readOnly ? null : (
        <Consent
          checked={view.data.consent === true}
          error={errors.find(({ path }) => path === 'consent')?.text}
          label={form.consent}
          more={{ href: paths.privacy(locale), text: form.consentLink }}
        />
      )}
    </>
  )
}
