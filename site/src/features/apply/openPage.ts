import type { Locale, Period, Site } from '@jobbuddies/shared'
import { wordsOf } from '../../i18n/words.ts'
import { formPath, paths } from '../../paths.ts'
import type { Passed } from '../../cms/signed.ts'
import type { Runtime } from '../../runtime.ts'
import { newKey } from './draftKey.ts'
import { type FormPage, isFormPage, stepsOf } from './formPages.ts'
import { type FormView, formView, type Trial } from './formView.ts'
import { inTime } from './inTime.ts'
import { findProgress, type Progress, progressOf } from './progress.ts'

export type Opened =
  | { kind: 'elsewhere'; to: string }
  | { kind: 'page'; view: FormView }
  /** The close has passed: what was begun can be read, not sent. Null: nothing was begun. */
  | { kind: 'closed'; view: FormView | null }
  | { kind: 'unreachable' }

type OpenContext = {
  page: FormPage
  query: URLSearchParams
  cookies: string | null
  period: Period
  content: Site
  locale: Locale
  site: Runtime
  now: Date
  trial: Trial
  passed: Passed
}

/** What somebody meets who opens a page of the form by its address. */
export async function openPage(context: OpenContext): Promise<Opened> {
  const { page, query, cookies, period, content, locale, site, now, trial, passed } = context
  const { journey } = wordsOf(locale)
  const about = { period, content, locale }
  const found = trial
    ? { kind: 'none' as const }
    : await findProgress({ ...about, cookies, drafts: site.drafts, passed })
  if (found.kind === 'unreachable') return found
  const begun = found.kind === 'progress' ? found.progress : null
  const reference = begun?.draft?.reference
  if (reference) return { kind: 'elsewhere', to: paths.receipt(locale, period.slug, reference) }
  const progress: Progress = begun ?? progressOf({ ...about, key: newKey(), draft: null })
  const timely = inTime({ period, draft: progress.draft, at: now })
  if (!timely.ok && trial !== 'demo') {
    const coming = timely.code === 'period_not_open' && begun?.draft
    const notices = [
      ...(coming ? [journey.carriedComing] : []),
      ...(query.has('not-carried') ? [journey.carryFailed] : []),
    ]
    const view = begun?.draft ? formView({ progress, page: 'check', locale, readOnly: true, notices }) : null
    return { kind: 'closed', view }
  }
  const right = rightPage(page, progress)
  if (right !== page)
    return { kind: 'elsewhere', to: formPath(locale, period.slug, right) + (trial ? '?demo' : '') }
  return { kind: 'page', view: shown({ ...context, progress, until: timely.ok ? timely.until : null }) }
}

/** Nobody may skip what has not been begun, or the question whether the programme fits. */
function rightPage(page: FormPage, { asking, data, draft }: Progress): FormPage {
  const steps = stepsOf({ asking, answers: data.answers })
  const [first = 'about'] = steps
  if (!draft) return first
  if (steps.includes('eligibility') && data.eligibility !== 'confirmed') return 'eligibility'
  return steps.includes(page) ? page : 'check'
}

function shown({
  page,
  query,
  locale,
  site,
  trial,
  progress,
  until,
}: OpenContext & { progress: Progress; until: Date | null }): FormView {
  const { form, journey } = wordsOf(locale)
  const notices = [
    ...(trial || site.contents.reachable() ? [] : [form.cmsDown]),
    ...(query.has('changed') ? [journey.changedForm] : []),
    ...(query.has('carried') ? [journey.carried] : []),
  ]
  const change = query.has('change') && page !== 'check'
  return formView({ progress, page, locale, trial, notices, until, change })
}

/** Where a person stood who comes back to the form: its first page for whoever has not begun. */
export async function resumePath({
  cookies,
  period,
  content,
  locale,
  site,
  passed,
}: Pick<OpenContext, 'cookies' | 'period' | 'content' | 'locale' | 'site' | 'passed'>): Promise<string> {
  const found = await findProgress({ cookies, period, content, locale, drafts: site.drafts, passed })
  const progress =
    found.kind === 'progress'
      ? found.progress
      : progressOf({ key: newKey(), draft: null, period, content, locale })
  const { step } = progress.data
  return formPath(locale, period.slug, rightPage(isFormPage(step) ? step : 'about', progress))
}
