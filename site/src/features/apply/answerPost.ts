import type { FieldError, Locale, Period, ProblemCode, Site } from '@jobbuddies/shared'
import { exactText } from '../../i18n/dates.ts'
import { wordsOf } from '../../i18n/words.ts'
import { formPath } from '../../paths.ts'
import type { Passed } from '../../cms/signed.ts'
import { removeFile, type Uploaded } from '../../cms/uploads.ts'
import type { Runtime } from '../../runtime.ts'
import { keyCookies, keyIn, newKey } from './draftKey.ts'
import { formErrors } from './errors.ts'
import { pageFaults } from './faults.ts'
import { changesSince, type FormChange } from './formChanges.ts'
import { around, type FormPage, isFormPage, stepsOf } from './formPages.ts'
import { type FormView, formView, type Trial } from './formView.ts'
import { inTime } from './inTime.ts'
import { isLate, type LateCode, type Outcome, sendAll } from './outcome.ts'
import type { Progress } from './progress.ts'
import type { Posted } from './readForm.ts'
import { hasFailed, withUploads } from './uploadFaults.ts'
import { store, type Stored } from './store.ts'

export type PostAnswer = { cookies: string[] } & (
  | { kind: 'go'; to: string }
  | { kind: 'receipt'; reference: string; proof?: string | undefined }
  | { kind: 'page'; status: number; view: FormView }
)

export type PostContext = {
  page: FormPage
  posted: Posted
  cookies: string | null
  period: Period
  content: Site
  locale: Locale
  site: Runtime
  passed: Passed
  trial: Trial
  /** What became of the files that came along. */
  uploads: Record<string, Uploaded>
}

type Target = FormPage | 'not-eligible'

/** Which page the pressed button leads to when nothing is wrong. */
function targetOf({ page, posted }: PostContext, { data, asking }: Progress): Target {
  const steps = stepsOf({ asking, answers: data.answers })
  const { next, back } = around(steps, page)
  if (posted.remove) return page
  if (posted.to === 'back') return posted.change ? 'check' : (back ?? page)
  if (isFormPage(posted.to)) return posted.to
  if (page === 'eligibility' && data.eligibility === 'refused') return 'not-eligible'
  return posted.change ? 'check' : next
}

const faultsIn = ({ page, locale, posted }: PostContext, { key, data, asking }: Progress): FieldError[] => {
  if (posted.to !== null || posted.remove) return []
  if (page !== 'eligibility') return pageFaults({ page, id: key.id, data, asking, locale })
  return asking.requirements.flatMap((_, place): FieldError[] =>
    /^(yes|no)$/.test(posted.eligible[place] ?? '') ? [] : [{ path: `eligible.${place}`, code: 'required' }],
  )
}

/** What the page was made from and is asked no more as it was. In another language they are other texts. */
export function changedIn({ posted, locale }: PostContext, { draft, asking }: Progress): FormChange[] {
  if (posted.outline === null || (draft && draft.locale !== locale)) return []
  return changesSince(posted.outline, asking.questions)
}

/** Takes one page of the form and says what answers it. Whatever the outcome, what was typed is on that page or stored. */
export async function answerPost(context: PostContext): Promise<PostAnswer> {
  const { page, posted, cookies, period, content, locale, site, passed, trial } = context
  const { arrivedAt } = passed
  const sending = page === 'check' && posted.to === null
  const failed = posted.to === null && hasFailed(context.uploads)
  const key = keyIn({ cookies, periodId: period.id })
  const removed =
    !posted.remove ||
    !key ||
    (await removeFile({ cmsUrl: site.env.cmsUrl, draft: key, id: posted.remove, passed }))
  const stored = await store({
    page,
    posted,
    cookies,
    period,
    content,
    locale,
    passed,
    drafts: trial ? null : site.drafts,
    stepAfter: (progress) => {
      const stays = failed || faultsIn(context, progress).length > 0
      const target = stays ? page : targetOf(context, progress)
      return target === 'not-eligible' ? page : target
    },
  })
  const cookiesOf = (key: Progress['key'], until?: 'begun' | 'sent') =>
    trial ? [] : keyCookies({ key, periodId: period.id, siteUrl: site.env.siteUrl, until })
  if (stored.kind === 'sent')
    return { kind: 'receipt', reference: stored.reference, cookies: cookiesOf(stored.key, 'sent') }
  const { progress } = stored
  const set = cookiesOf(progress.key)
  const changed = changedIn(context, progress)
  const timely = inTime({ period, draft: progress.draft, at: new Date(arrivedAt) })
  const until = timely.ok ? timely.until : null
  const answer = (status: number, change: Partial<FormView>, of = progress): PostAnswer => ({
    kind: 'page',
    status,
    cookies: cookiesOf(of.key),
    view: formView({
      progress: of,
      page,
      locale,
      trial,
      change: posted.change,
      eligible: posted.eligible,
      until,
      changed,
      ...change,
    }),
  })
  const said = (errors: readonly FieldError[]) =>
    formErrors({ errors, asking: progress.asking, words: wordsOf(locale), locale })

  const { form, journey, problems } = wordsOf(locale)
  if (trial !== 'demo' && !timely.ok && !sending) return late(context, progress, timely.code)
  if (stored.kind === 'conflict') {
    const link = { href: formPath(locale, period.slug, page), text: journey.conflictLink }
    const trouble = { title: journey.conflict, text: journey.conflictHelp, link }
    return answer(409, { trouble, seen: stored.seen })
  }
  if (stored.kind === 'faulty') return answer(422, { errors: said(stored.errors), carried: true })
  const carried = stored.kind === 'refused' || stored.on === 'page'
  if (sending) {
    const outcome = await sendAll({ progress, locale, passed, site, trial, pressed: posted.pressed })
    return sendAnswer({ context, progress, outcome, carried })
  }
  if (stored.kind === 'refused') {
    if (isLate(stored.code)) return late(context, progress, stored.code)
    const status = stored.code === 'too_many_requests' ? 429 : 422
    return answer(status, { trouble: { title: journey.notSaved, text: problems[stored.code] }, carried })
  }
  const faults = said(faultsIn(context, progress))
  const errors = failed ? withUploads({ uploads: context.uploads, errors: faults, locale }) : faults
  const notices = [...(carried && !trial ? [form.cmsDown] : []), ...(removed ? [] : [problems.unavailable])]
  if (errors.length > 0) return answer(422, { errors, carried, notices })
  if (!removed) return answer(503, { carried, notices })
  const target = targetOf(context, progress)
  if (target === 'not-eligible' || (!carried && changed.length === 0))
    return { kind: 'go', to: goal(context, stored, target), cookies: set }
  const change = target !== 'check' && page === 'check'
  return answer(200, { page: target, carried, notices, change })
}

function goal({ page, posted, period, locale }: PostContext, stored: Stored, target: Target): string {
  const changing =
    (page === 'check' && target !== 'check') || (posted.remove && posted.change) ? 'change' : ''
  const changed = stored.kind === 'kept' && stored.formChanged ? 'changed' : ''
  const query = [changing, changed].filter(Boolean).join('&')
  return formPath(locale, period.slug, target) + (query ? `?${query}` : '')
}

/** Everything that was typed, to be read and copied, and why it cannot be sent. */
function late(
  { period, locale, passed, trial }: PostContext,
  progress: Progress,
  code: LateCode,
): PostAnswer {
  const { form } = wordsOf(locale)
  const titles = {
    period_closed: form.lateTitle,
    period_not_open: form.earlyTitle,
    period_paused: form.pausedTitle,
    period_unknown: form.unknownTitle,
  }
  const arrived = form.arrived(exactText({ instant: new Date(passed.arrivedAt), zone: period.zone, locale }))
  const trouble = { title: titles[code], text: `${arrived} ${form.keptHelp}` }
  return {
    kind: 'page',
    status: 409,
    cookies: [],
    view: formView({ progress, page: 'check', locale, trial, trouble, readOnly: true }),
  }
}

/** Seconds until the script of the page looks whether the CMS is back. */
const usualPause = 5

const refusalStatus = (code: ProblemCode) => (code === 'too_many_requests' ? 429 : 422)

function sendAnswer({
  context,
  progress,
  outcome,
  carried,
}: {
  context: PostContext
  progress: Progress
  outcome: Outcome
  carried: boolean
}): PostAnswer {
  const { period, locale, site, trial } = context
  const { form, problems } = wordsOf(locale)
  const changed = changedIn(context, progress)
  const answer = (status: number, of: Progress, change: Partial<FormView>): PostAnswer => ({
    kind: 'page',
    status,
    cookies: trial ? [] : keyCookies({ key: of.key, periodId: period.id, siteUrl: site.env.siteUrl }),
    view: formView({ progress: of, page: 'check', locale, trial, carried, changed, ...change }),
  })
  if (outcome.kind === 'accepted') {
    const sent = { key: progress.key, periodId: period.id, siteUrl: site.env.siteUrl, until: 'sent' } as const
    const { reference, proof } = outcome
    return { kind: 'receipt', reference, proof, cookies: trial ? [] : keyCookies(sent) }
  }
  if (outcome.kind === 'late') return late(context, progress, outcome.code)
  if (outcome.kind === 'faulty') {
    const { errors } = outcome
    const { asking } = progress
    return answer(422, progress, { errors: formErrors({ errors, asking, words: wordsOf(locale), locale }) })
  }
  if (outcome.kind === 'unreachable') {
    const trouble = { title: form.notSent, text: form.notSentHelp }
    return answer(503, progress, { trouble, resend: usualPause, carried: true, pressed: outcome.pressed })
  }
  if (outcome.kind === 'busy') {
    const { seconds, pressed } = outcome
    const trouble = { title: form.busy, text: form.busyHelp(seconds) }
    return answer(503, progress, { trouble, resend: seconds, carried: true, pressed })
  }
  // An id that belongs to somebody else's application will never do; a new one is made for the same words.
  const again = outcome.code === 'id_taken' ? { ...progress, key: newKey(), draft: null } : progress
  const trouble = { title: form.notSent, text: problems[outcome.code] }
  const { pressed } = outcome
  return answer(refusalStatus(outcome.code), again, { trouble, carried: true, pressed })
}
