import type { APIRoute } from 'astro'
import { goTo } from '../../../../features/apply/formAnswer.ts'
import { resumePath } from '../../../../features/apply/openPage.ts'
import { bySlug } from '../../../../features/slugs.ts'
import { runtime } from '../../../../runtime.ts'

/** Where the form begins, or where this browser stood in it. */
export const GET: APIRoute = async ({
  locals: { content, locale, now },
  params: { slug },
  request,
  rewrite,
}) => {
  const found = bySlug(content?.site.periods.filter(({ published }) => published) ?? [], slug)
  if (!content || !found) return rewrite('/404')
  const cookies = request.headers.get('cookie')
  const site = runtime()
  const passed = { secret: site.env.secret, arrivedAt: now.getTime(), client: null }
  const where = { cookies, period: found.item, content: content.site, locale, site, passed }
  return goTo(await resumePath(where))
}
