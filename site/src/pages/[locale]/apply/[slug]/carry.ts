import type { APIRoute } from 'astro'
import { carryOn } from '../../../../features/apply/carryOn.ts'
import { goTo } from '../../../../features/apply/formAnswer.ts'
import { paths } from '../../../../paths.ts'
import { runtime } from '../../../../runtime.ts'

/** Moves what was begun to the next period for the same people. */
export const POST: APIRoute = async ({ locals, params: { slug = '' }, request, rewrite }) => {
  const { content, locale, now, arrivedAt = now.getTime(), client = null } = locals
  if (!content) return rewrite('/503')
  const site = runtime()
  const passed = { secret: site.env.secret, arrivedAt, client }
  const body = new URLSearchParams(await request.text())
  const cookies = request.headers.get('cookie')
  const gone = await carryOn({ body, cookies, content: content.site, locale, site, passed, now })
  return gone ? goTo(gone.to, gone.cookies) : goTo(paths.period(locale, slug))
}
