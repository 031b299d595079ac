import type { Locale, Period } from '@jobbuddies/shared'
import { exactText } from '../../i18n/dates.ts'
import { wordsOf } from '../../i18n/words.ts'
import type { Runtime } from '../../runtime.ts'
import { formErrors } from './errors.ts'
import type { ApplicationFormProps } from './ApplicationForm.tsx'
import { apply } from './outcome.ts'
import { emptyForm, type Typed } from './readForm.ts'

export type FormPage = {
  kind: 'form'
  status: number
  form: ApplicationFormProps
  title: string
  faulty: boolean
}
export type PeriodPage = { kind: 'receipt'; reference: string } | FormPage

const base = { errors: [], trouble: null, warning: null, resend: false, readOnly: false }
const statuses = { faulty: 422, late: 409, unreachable: 503 } as const

/** The page that shows an empty form. */
export function emptyPage({
  period,
  locale,
  site,
}: {
  period: Period
  locale: Locale
  site: Runtime
}): FormPage {
  const { form } = wordsOf(locale)
  const warning = site.contents.reachable() ? null : form.cmsDown
  return {
    kind: 'form',
    status: 200,
    title: form.title(period.title),
    faulty: false,
    form: { ...base, period, locale, typed: emptyForm(), warning },
  }
}

/** Sends what was posted and says which page answers it. Whatever the outcome, the typed words are on that page. */
export async function postedPage({
  period,
  locale,
  site,
  typed,
  arrivedAt,
}: {
  period: Period
  locale: Locale
  site: Runtime
  typed: Typed
  arrivedAt: number
}): Promise<PeriodPage> {
  const words = wordsOf(locale)
  const { form, problems } = words
  const outcome = await apply({ typed, period, locale, arrivedAt, site })
  if (outcome.kind === 'accepted') return { kind: 'receipt', reference: outcome.reference }
  const title = form.title(period.title)
  const shown = { ...base, period, locale, typed }
  const page = (status: number, change: Partial<ApplicationFormProps>): FormPage => ({
    kind: 'form',
    status,
    title,
    faulty: true,
    form: { ...shown, ...change },
  })
  if (outcome.kind === 'faulty')
    return page(statuses.faulty, { errors: formErrors({ errors: outcome.errors, period, words }) })
  if (outcome.kind === 'unreachable') {
    return page(statuses.unreachable, {
      trouble: { title: form.notSent, text: form.notSentHelp },
      resend: true,
    })
  }
  if (outcome.kind === 'late') {
    const titles = {
      period_closed: form.lateTitle,
      period_not_open: form.earlyTitle,
      period_paused: form.pausedTitle,
      period_unknown: form.unknownTitle,
    }
    const arrived = form.arrived(exactText({ instant: new Date(arrivedAt), zone: period.zone, locale }))
    return page(statuses.late, {
      trouble: { title: titles[outcome.code], text: `${arrived} ${form.keptHelp}` },
      readOnly: true,
    })
  }
  // An id that belongs to somebody else's application will never do; a new one is made for the same words.
  const again = outcome.code === 'id_taken' ? { ...typed, id: emptyForm().id } : typed
  const status = outcome.code === 'too_many_requests' ? 429 : statuses.faulty
  return page(status, { typed: again, trouble: { title: form.notSent, text: problems[outcome.code] } })
}
