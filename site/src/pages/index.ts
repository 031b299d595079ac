import type { APIRoute } from 'astro'
import { preferredLocale } from '../i18n/language.ts'
import { paths } from '../paths.ts'

export const GET: APIRoute = ({ request }) =>
  new Response(null, {
    status: 303,
    headers: {
      location: paths.home(preferredLocale(request.headers.get('accept-language'))),
      vary: 'Accept-Language',
      'cache-control': 'private, max-age=0',
    },
  })
