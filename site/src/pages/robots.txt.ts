import type { APIRoute } from 'astro'
import { runtime } from '../runtime.ts'

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nDisallow: /*/receipt\nDisallow: /*/faq?*q=\nDisallow: /_jobbuddies/\n\nSitemap: ${runtime().env.siteUrl}/sitemap.xml\n`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
