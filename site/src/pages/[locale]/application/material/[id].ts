import type { APIRoute } from 'astro'
import { selfService } from '../../../../cms/selfService.ts'
import { goTo } from '../../../../features/apply/formAnswer.ts'
import { attachment } from '../../../../features/materials/attachment.ts'
import { sessionIn } from '../../../../features/own/session.ts'
import { paths } from '../../../../paths.ts'
import { runtime } from '../../../../runtime.ts'

/** A file of the person's group. Whoever may not have it, or not any more, comes to their own page. */
export const GET: APIRoute = async ({ locals: { locale, now, preview }, request, params }) => {
  const session = sessionIn(request.headers.get('cookie'))
  if (!session || preview) return goTo(paths.application(locale))
  const { env } = runtime()
  const passed = { secret: env.secret, arrivedAt: now.getTime(), client: null }
  const file = await selfService({ cmsUrl: env.cmsUrl, passed }).material(session, params.id ?? '')
  return file.kind === 'ok' ? attachment(file.value) : goTo(paths.application(locale))
}
