import {
  type FieldError,
  type Locale,
  type OwnApplication,
  type OwnInterview,
  type Site,
} from '@jobbuddies/shared'
import type { Asked } from '../../cms/ask.ts'
import type { SelfService } from '../../cms/selfService.ts'
import type { Words } from '../../i18n/en.ts'
import { wordsOf } from '../../i18n/words.ts'
import { formPath, paths } from '../../paths.ts'
import type { Uploaded } from '../../cms/uploads.ts'
import { keyCookies } from '../apply/draftKey.ts'
import { goTo } from '../apply/formAnswer.ts'
import { type Posted, readForm } from '../apply/readForm.ts'
import { hasFailed } from '../apply/uploadFaults.ts'
import { sessionCookies } from './session.ts'

const parts = ['edit', 'withdraw', 'erase', 'interview', 'unbook', 'decline'] as const
export type OwnPart = (typeof parts)[number] | null

export type OwnPage =
  /** Asking for a link; `email` as it was typed. `said`: why one is here. */
  | {
      kind: 'ask'
      status: number
      email: string
      error: string | null
      said: 'expired' | 'ended' | null
      purpose: string
    }
  | { kind: 'asked' }
  | { kind: 'open'; token: string }
  | { kind: 'erased' }
  /** `again`: what was sent, to be sent once more. */
  | { kind: 'unreachable'; again: readonly [string, string][] }
  | {
      kind: 'own'
      status: number
      own: OwnApplication
      /** The time of the interview and those that are free, for whoever is to be interviewed. */
      interview: OwnInterview | null
      part: OwnPart
      /** What was typed, when it came back. */
      typed: Posted | null
      errors: readonly FieldError[]
      /** What became of the files that came along. */
      uploads: Record<string, Uploaded>
      trouble: string | null
      /** A word about what was just done. */
      done: string | null
    }

export type OwnContext = {
  calls: SelfService
  session: string | null
  locale: Locale
  site: Site
  siteUrl: string
  query: URLSearchParams
  now: Date
  uploads?: Record<string, Uploaded> | undefined
}

const asking = (change: Partial<OwnPage & { kind: 'ask' }> = {}): OwnPage => ({
  kind: 'ask',
  status: 200,
  email: '',
  error: null,
  said: null,
  purpose: 'status',
  ...change,
})

/** What somebody meets who opens the page. Nothing is changed by that. */
export async function openOwn({ calls, session, locale, query }: OwnContext): Promise<OwnPage> {
  const token = query.get('t')
  if (token) return { kind: 'open', token }
  const done = query.get('done')
  if (done === 'erased') return { kind: 'erased' }
  if (done === 'ended') return asking({ said: 'ended' })
  const purpose = query.get('for') === 'draft' ? 'resume' : 'status'
  if (!session) return asking({ purpose })
  const part = parts.find((name) => query.has(name)) ?? null
  return show({ calls, session, locale, part, done })
}

async function show({
  calls,
  session,
  locale,
  ...more
}: Pick<OwnContext, 'calls' | 'locale'> & { session: string; part: OwnPart } & Partial<
    OwnPage & { kind: 'own' }
  >): Promise<OwnPage> {
  const read = await calls.own(session, locale)
  if (read.kind === 'unreachable') return { kind: 'unreachable', again: [] }
  if (read.kind === 'refused') return asking({ said: 'expired', status: 401 })
  const own = read.value
  const asked = own.may.includes('interview') ? await calls.interview(session) : null
  if (asked?.kind === 'unreachable') return { kind: 'unreachable', again: [] }
  const interview = asked?.kind === 'ok' ? asked.value : null
  // An old address of a page for what cannot be done any more leads to the application.
  const idle =
    (more.part === 'interview' && !interview) ||
    (more.part === 'unbook' && !interview?.may.includes('cancel')) ||
    (more.part === 'decline' && !own.may.includes('offer'))
  return {
    kind: 'own',
    status: 200,
    own,
    interview,
    typed: null,
    errors: [],
    uploads: {},
    trouble: null,
    done: null,
    ...more,
    ...(idle ? { part: null } : {}),
  }
}

/** Does what was asked for by a press on a button. */
export async function postOwn(context: OwnContext & { body: URLSearchParams }): Promise<OwnPage | Response> {
  const { calls, session, locale, siteUrl, body } = context
  const act = body.get('act')
  if (act === 'ask') return askForLink(context)
  if (act === 'open') return open(context)
  if (!session) return asking({ said: 'expired', status: 401 })
  if (act === 'end') {
    await calls.end(session)
    return goTo(
      `${paths.application(locale)}?done=ended`,
      sessionCookies({ session: null, seconds: 0, siteUrl }),
    )
  }
  return change({ ...context, session, act })
}

async function askForLink({ calls, locale, body }: OwnContext & { body: URLSearchParams }): Promise<OwnPage> {
  const email = body.get('email') ?? ''
  const purpose = body.get('purpose') === 'resume' ? 'resume' : 'status'
  const asked = await calls.askForLink({ email, locale, purpose })
  if (asked.kind === 'ok') return { kind: 'asked' }
  const words = wordsOf(locale)
  if (asked.kind === 'unreachable')
    return asking({ status: 503, email, purpose, error: words.problems.unavailable })
  const { code } = asked.problem
  const error = code === 'invalid' ? words.fields.email_invalid() : words.problems[code]
  return asking({ status: asked.problem.status, email, purpose, error })
}

/** Exchanges the mailed link for a session in this browser. */
async function open({
  calls,
  locale,
  site,
  siteUrl,
  now,
  body,
}: OwnContext & { body: URLSearchParams }): Promise<OwnPage | Response> {
  const exchanged = await calls.exchange(body.get('token') ?? '')
  if (exchanged.kind === 'unreachable') return { kind: 'unreachable', again: [...body] }
  if (exchanged.kind === 'refused') return asking({ said: 'expired', status: 410 })
  const { session, expiresAt, kind, draftId } = exchanged.value
  if (kind === 'application' || !draftId) {
    const seconds = (Date.parse(expiresAt) - now.getTime()) / 1000
    return goTo(paths.application(locale), sessionCookies({ session, seconds, siteUrl }))
  }
  const read = await calls.draft(session, draftId)
  if (read.kind === 'unreachable') return { kind: 'unreachable', again: [...body] }
  const periodId = read.kind === 'ok' ? read.value.periodId : null
  const period = site.periods.find(({ id }) => id === periodId)
  if (!period) return asking({ said: 'expired', status: 410, purpose: 'resume' })
  const key = { id: draftId, secret: session }
  return goTo(formPath(locale, period.slug, 'begin'), keyCookies({ key, periodId: period.id, siteUrl }))
}

const filled = (posted: Posted) =>
  Object.fromEntries(
    Object.entries(posted.answers).filter(([, answer]) => [answer].flat().some((text) => text.trim())),
  )

/** What the page says when something was not done; nothing when it was. */
function refusalOf(asked: Asked<unknown>, problems: Words['problems']): Partial<OwnPage & { kind: 'own' }> {
  if (asked.kind === 'ok') return {}
  if (asked.kind === 'unreachable') return { status: 503, trouble: problems.unavailable }
  const { status, code, errors = [] } = asked.problem
  return errors.length > 0 ? { status, errors } : { status, trouble: problems[code] }
}

async function change(
  context: OwnContext & { body: URLSearchParams; session: string; act: string | null },
): Promise<OwnPage | Response> {
  const { calls, session, locale, site, siteUrl, body, act, uploads = {} } = context
  const typed = readForm(body)
  const { own, interview, fields, problems } = wordsOf(locale)
  const back = async (part: OwnPart, change: Partial<OwnPage & { kind: 'own' }>): Promise<OwnPage> => {
    const page = await show({ calls, session, locale, part, typed, uploads, ...change })
    return page.kind === 'unreachable' ? { ...page, again: [...body] } : page
  }
  const text = body.get('text') ?? ''
  const slot = body.get('slot') ?? ''
  if (act === 'book' && slot === '') return back('interview', { status: 422, trouble: interview.pick })
  if (act === 'erase' && body.get('sure') !== 'yes')
    return back('erase', { status: 422, errors: [{ path: 'sure', code: 'required' }] })
  const agreement = { part: body.get('part') ?? '', version: body.get('version') ?? '' }
  if (act === 'agree' && body.get('accepted') !== 'yes')
    return back(null, { status: 422, errors: [{ path: agreement.part, code: 'required' }] })
  const { name, phone, remove } = typed
  if (act === 'edit' && remove)
    return back('edit', refusalOf(await calls.removeFile(session, remove), problems))
  const doing = {
    edit: () => calls.edit(session, { applicant: { name, phone }, answers: filled(typed) }),
    withdraw: () => calls.act(session, 'withdraw'),
    restore: () => calls.act(session, 'restore'),
    inform: () => calls.inform(session, text),
    book: () => calls.chooseTime(session, slot),
    unbook: () => calls.cancelInterview(session),
    accept: () => calls.answerOffer(session, 'accept'),
    decline: () => calls.answerOffer(session, 'decline'),
    agree: () => calls.acceptAgreement(session, agreement),
    erase: () => calls.erase(session),
  }
  if (!act || !(act in doing)) return back(null, { status: 422, trouble: problems.malformed })
  const what = act as keyof typeof doing
  const result = await doing[what]()
  const part = what === 'book' ? 'interview' : (parts.find((name) => name === what) ?? null)
  if (result.kind === 'ok' && what === 'edit' && hasFailed(uploads)) return back('edit', { status: 422 })
  if (result.kind === 'ok') {
    const told = {
      edit: 'edited',
      withdraw: 'withdrawn',
      restore: 'restored',
      inform: 'answered',
      book: 'booked',
      unbook: 'cancelled',
      accept: 'accepted',
      decline: 'declined',
      agree: 'agreed',
      erase: 'erased',
    }
    const cookies = what === 'erase' ? sessionCookies({ session: null, seconds: 0, siteUrl }) : []
    return goTo(`${paths.application(locale)}?done=${told[what]}`, cookies)
  }
  if (result.kind === 'unreachable') return back(part, { status: 503, trouble: problems.unavailable })
  const { code, errors = [], status } = result.problem
  if (code === 'unauthorised') return asking({ said: 'expired', status: 401 })
  if (code === 'kept') return back(null, { status, trouble: own.kept(site.settings.email) })
  if (code === 'time_taken') return back('interview', { status, trouble: interview.taken })
  if (what === 'inform' && code === 'invalid')
    return back(null, { status, trouble: fields.required(own.reply) })
  if (code === 'invalid' && errors.length > 0) return back(part, { status, errors })
  return back(code === 'not_now' ? null : part, {
    status,
    trouble: code === 'not_now' ? own.notNow : problems[code],
  })
}
