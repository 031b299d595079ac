import type { APIRoute } from 'astro'
import { sitemap } from '../features/sitemap.ts'
import { runtime } from '../runtime.ts'

export const GET: APIRoute = () => {
  const { contents, env } = runtime()
  // Slugs come in every language with each item, so one language's content is enough.
  const content = contents.get('en')
  if (!content) return new Response(null, { status: 503, headers: { 'retry-after': '5' } })
  return new Response(sitemap({ content, origins: env }), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
