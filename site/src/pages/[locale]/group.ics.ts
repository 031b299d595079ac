import type { APIRoute } from 'astro'
import { selfService } from '../../cms/selfService.ts'
import { runtime } from '../../runtime.ts'

const statuses = { refused: 410, unreachable: 503 } as const

/** The meetings of one group, for calendar programs of those who are in it. */
export const GET: APIRoute = async ({ locals: { locale, now, preview, arrivedAt, client = null }, url }) => {
  const headers = { 'cache-control': 'no-store, private', 'x-robots-tag': 'noindex' }
  const token = url.searchParams.get('t')
  if (!token || preview) return new Response(null, { status: 404, headers })
  const { env } = runtime()
  const passed = { secret: env.secret, arrivedAt: arrivedAt ?? now.getTime(), client }
  const found = await selfService({ cmsUrl: env.cmsUrl, passed }).groupCalendar({ token, locale })
  if (found.kind !== 'ok') return new Response(null, { status: statuses[found.kind], headers })
  return new Response(found.value.calendar, {
    headers: {
      ...headers,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="group.ics"',
    },
  })
}
