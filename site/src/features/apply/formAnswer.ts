import type { Locale, Period } from '@jobbuddies/shared'
import type { Content } from '../../cms/content.ts'
import { formPath, paths } from '../../paths.ts'
import type { Runtime } from '../../runtime.ts'
import { bySlug } from '../slugs.ts'
import { periodView } from '../periods/periodView.ts'
import { answerPost, type PostContext } from './answerPost.ts'
import { autosave } from './autosave.ts'
import { type FormPage } from './formPages.ts'
import type { FormView, Trial } from './formView.ts'
import { openPage } from './openPage.ts'
import { type Posted, readForm } from './readForm.ts'

/** For one visitor alone. */
export function goTo(location: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const line of cookies) headers.append('set-cookie', line)
  return new Response(null, { status: 303, headers })
}

export type FormAnswer =
  | Response
  | {
      status: number
      /** Null: it is gone, but what was posted for it is not. */
      period: Period | null
      form: FormView | null
      posted: Posted | null
      cookies: readonly string[]
      trial: Trial
    }

type Asked = {
  request: Request
  slug: string | undefined
  page: FormPage
  locale: Locale
  content: Content
  now: Date
  arrivedAt: number
  client: string | null
  rehearsal: boolean
  site: Runtime
  uploads?: PostContext['uploads'] | undefined
}

/** Answers a page of the form, opened or posted; null when there is no such period. */
export async function formAnswer(asked: Asked): Promise<FormAnswer | null> {
  const { request, slug, page, locale, now, arrivedAt, client, rehearsal, site } = asked
  const content = asked.content.site
  const body = request.method === 'POST' ? new URLSearchParams(await request.text()) : null
  const posted = body && readForm(body)
  const query = new URL(request.url).searchParams
  const published = content.periods.filter((period) => period.published)
  // A form that is on its way finds its period even when the address has changed meanwhile.
  const byId = published.find(({ id }) => id === body?.get('periodId'))
  const found = byId ? { item: byId, exact: true } : bySlug(published, slug)
  const nobody = { form: null, cookies: [], trial: null, posted }
  if (!found) return posted && { ...nobody, status: 409, period: null }
  const period = found.item
  if (!found.exact && !posted)
    return new Response(null, { status: 301, headers: { location: formPath(locale, period.slug, page) } })

  const early = periodView({ period, site: content, locale, at: now }).verdict === 'scheduled'
  const demo = posted ? posted.demo : early && query.has('demo')
  const trial: Trial = rehearsal ? 'rehearsal' : demo ? 'demo' : null
  const cookies = request.headers.get('cookie')
  const passed = { secret: site.env.secret, arrivedAt, client }
  const common = { page, cookies, period, content, locale, site, trial }
  if (posted) {
    const context = { ...common, posted, passed, uploads: asked.uploads ?? {} }
    if (request.headers.get('accept') === 'application/json') return autosave(context)
    return answerOf(context)
  }
  const opened = await openPage({ ...common, query, now, passed })
  if (opened.kind === 'elsewhere') return goTo(opened.to)
  if (opened.kind === 'unreachable') return { ...nobody, status: 503, period }
  if (!opened.view) return goTo(paths.period(locale, period.slug))
  return { ...nobody, status: 200, period, form: opened.view, trial }
}

async function answerOf(context: PostContext): Promise<FormAnswer> {
  const { period, locale, trial, posted } = context
  const { cookies, ...answer } = await answerPost(context)
  if (answer.kind === 'page')
    return { status: answer.status, period, form: answer.view, posted, cookies, trial }
  if (answer.kind === 'go') return goTo(answer.to, cookies)
  if (trial === 'demo') return goTo(`${formPath(locale, period.slug, 'receipt')}?demo`)
  const proof = answer.proof ? `&proof=${answer.proof}` : ''
  return goTo(paths.receipt(locale, period.slug, answer.reference) + proof, cookies)
}
