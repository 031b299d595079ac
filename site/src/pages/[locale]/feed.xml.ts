import type { APIRoute } from 'astro'
import { feed } from '../../features/feed.ts'
import { runtime } from '../../runtime.ts'

export const GET: APIRoute = ({ locals: { content, locale, now }, rewrite }) =>
  content
    ? new Response(feed({ content, locale, now, origins: runtime().env }), {
        headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
      })
    : rewrite('/503')
