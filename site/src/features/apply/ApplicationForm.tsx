import { wordsOf } from '../../i18n/words.ts'
import { formPath } from '../../paths.ts'
import { AboutFields } from './AboutFields.tsx'
import { ChangedQuestions } from './ChangedQuestions.tsx'
import { CheckAnswers } from './CheckAnswers.tsx'
import { EligibilityFields } from './EligibilityFields.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import { EnterButton } from './fieldParts.tsx'
import { askedKeys, type FormPage, questionsOn } from './formPages.ts'
import type { FormView } from './formView.ts'
import { PreferenceFields } from './PreferenceFields.tsx'
import { QuestionFields } from './QuestionFields.tsx'

const bodies: Partial<Record<FormPage, (props: { view: FormView }) => React.ReactNode>> = {
  eligibility: EligibilityFields,
  about: AboutFields,
  fields: PreferenceFields,
  check: CheckAnswers,
}

/** What travels with the page besides its fields. */
function HiddenFields({ view }: { view: FormView }) {
  const { id, data, asking, page, seen, carried, trial, change, outline, pressed } = view
  const asked = askedKeys({ questions: asking.questions, answers: data.answers, page })
  const hidden = (name: string, value: string) => (
    <input type="hidden" name={name} value={value} autoComplete="off" />
  )
  return (
    <>
      {hidden('id', id)}
      {hidden('periodId', asking.period.id)}
      {hidden('asked', asked.join(' '))}
      {hidden('seen', seen)}
      {outline ? hidden('outline', outline) : null}
      {pressed ? hidden('pressed', pressed) : null}
      {change ? hidden('change', 'yes') : null}
      {carried || trial ? hidden('carried', JSON.stringify(data)) : null}
      {trial === 'demo' ? hidden('demo', 'yes') : null}
    </>
  )
}

function Buttons({ view }: { view: FormView }) {
  const { form, journey } = wordsOf(view.locale)
  const sending = view.page === 'check'
  const on = sending ? (view.trouble ? form.sendAgain : form.send) : view.change ? journey.save : journey.next
  const first = view.steps[0] === view.page
  return (
    <>
      <p className="form-end">
        <button type="submit" className={sending ? 'send' : undefined}>
          {on}
        </button>
        {first && !view.change ? null : (
          <button type="submit" className="plain" name="to" value="back">
            {journey.back}
          </button>
        )}
      </p>
      <p className="quiet said" role="status">
        <span data-says="saved" hidden>
          {journey.savedNow}
        </span>
        <span data-says="kept" hidden>
          {journey.keptHere}
        </span>
      </p>
    </>
  )
}

/** Nobody sees, hears or reaches it; what fills in every field it finds fills in this one. */
const Trap = ({ label }: { label: string }) => (
  <div className="unseen" aria-hidden="true">
    <label htmlFor="field-website">{label}</label>
    <input type="text" id="field-website" name="website" tabIndex={-1} autoComplete="off" />
  </div>
)

/** One page of the form, rendered on the server alone: it needs no script. */
export function ApplicationForm({ view }: { view: FormView }) {
  const { locale, page, asking, errors, trouble, notices, readOnly, resend } = view
  const { form, journey } = wordsOf(locale)
  const Body = bodies[page] ?? QuestionFields
  const here = questionsOn({ questions: asking.questions, answers: view.data.answers, page })
  const sendsFiles = here.some(({ kind }) => kind === 'file') && !readOnly
  return (
    <form
      id="application"
      method="post"
      encType={sendsFiles ? 'multipart/form-data' : undefined}
      action={formPath(locale, asking.period.slug, page)}
      noValidate
      className="form"
      data-keep={readOnly ? undefined : (view.keep ?? undefined)}
      data-page={page}
      data-resend={resend ?? undefined}
    >
      {sendsFiles ? <EnterButton /> : null}
      {trouble ? <ErrorSummary {...trouble} errors={[]} /> : null}
      {errors.length > 0 ? <ErrorSummary title={form.errorTitle} errors={errors} view={view} /> : null}
      {notices.map((notice) => (
        <p className="notice" key={notice}>
          {notice}
        </p>
      ))}
      {readOnly ? null : <ChangedQuestions view={view} />}
      <p className="notice" data-says="offline" hidden role="status">
        {resend ? form.waiting : form.offline}
      </p>
      <p className="notice" data-says="conflict" hidden role="status">
        {journey.conflictLive} <a href={formPath(locale, asking.period.slug, page)}>{journey.conflictLink}</a>
      </p>
      <HiddenFields view={view} />
      {readOnly ? null : <Trap label={journey.trap} />}
      <Body view={view} />
      {readOnly ? null : <Buttons view={view} />}
    </form>
  )
}
