import type { APIRoute } from 'astro'
import { selfService } from '../../../cms/selfService.ts'
import { goTo } from '../../../features/apply/formAnswer.ts'
import { sessionIn } from '../../../features/own/session.ts'
import { paths } from '../../../paths.ts'
import { runtime } from '../../../runtime.ts'

/** One's certificate, in the language of the page, as a file. */
export const GET: APIRoute = async ({ locals: { locale, now, preview }, request }) => {
  const session = sessionIn(request.headers.get('cookie'))
  if (!session || preview) return goTo(paths.application(locale))
  const { env } = runtime()
  const passed = { secret: env.secret, arrivedAt: now.getTime(), client: null }
  const found = await selfService({ cmsUrl: env.cmsUrl, passed }).certificate(session, locale)
  if (found.kind !== 'ok') return goTo(paths.application(locale))
  return new Response(Buffer.from(found.value.pdf, 'base64'), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="certificate-${locale}.pdf"`,
      'cache-control': 'no-store, private',
    },
  })
}
