import type { Locale, Period, Site } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { formPath } from '../../paths.ts'
import { periodView } from '../periods/periodView.ts'
import type { FormView } from './formView.ts'
import { nextPeriod } from './nextPeriod.ts'

/** After the close: where the answers can go on, with a button that takes them there. */
export function CarryOn({
  period,
  form,
  site,
  locale,
  at,
}: {
  period: Period
  form: FormView
  site: Site
  locale: Locale
  at: Date
}) {
  const { journey } = wordsOf(locale)
  const next = nextPeriod({ period, periods: site.periods, at })
  const hidden = (name: string, value: string) => (
    <input type="hidden" name={name} value={value} autoComplete="off" />
  )
  // What nobody has stored yet can only become a draft where one can be begun.
  if (!next || !(form.begun || next.isOpen))
    return form.begun ? <p className="carry-on">{journey.carryNone}</p> : null
  const { title, when } = periodView({ period: next.period, site, locale, at })
  return (
    <form method="post" action={formPath(locale, period.slug, 'carry')} className="notice carry-on">
      <h2>{journey.carryTitle}</h2>
      <p>{next.isOpen ? journey.carryOpen(title) : journey.carryComing(title, when)}</p>
      {hidden('periodId', period.id)}
      {form.begun ? null : hidden('carried', JSON.stringify(form.data))}
      <p>
        <button type="submit">{next.isOpen ? journey.carryOn : journey.carryKeep}</button>
      </p>
    </form>
  )
}
