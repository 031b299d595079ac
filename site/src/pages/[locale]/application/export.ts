import type { APIRoute } from 'astro'
import { selfService } from '../../../cms/selfService.ts'
import { goTo } from '../../../features/apply/formAnswer.ts'
import { sessionIn } from '../../../features/own/session.ts'
import { paths } from '../../../paths.ts'
import { runtime } from '../../../runtime.ts'

/** Everything that is kept about one's application, as a file. */
export const GET: APIRoute = async ({ locals: { locale, now, preview }, request }) => {
  const session = sessionIn(request.headers.get('cookie'))
  if (!session || preview) return goTo(paths.application(locale))
  const { env } = runtime()
  const passed = { secret: env.secret, arrivedAt: now.getTime(), client: null }
  const found = await selfService({ cmsUrl: env.cmsUrl, passed }).exportAll(session)
  if (found.kind !== 'ok') return goTo(paths.application(locale))
  return new Response(JSON.stringify(found.value, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="application.json"',
      'cache-control': 'no-store, private',
    },
  })
}
