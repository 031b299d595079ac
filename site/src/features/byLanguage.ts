import type { Locale } from '@jobbuddies/shared'
import type { APIRoute } from 'astro'
import { preferredLocale } from '../i18n/language.ts'

/** Leads to the same thing in the visitor's language. */
export const byLanguage =
  (path: (locale: Locale) => string): APIRoute =>
  ({ request }) =>
    new Response(null, {
      status: 303,
      headers: {
        location: path(preferredLocale(request.headers.get('accept-language'))),
        vary: 'Accept-Language',
        'cache-control': 'private, max-age=0',
      },
    })
