import type { APIRoute } from 'astro'
import { drawnWords } from '../../../../features/drawn/drawnWords.ts'
import { drawPicture } from '../../../../features/drawn/drawPicture.ts'

/** The picture of a shared link. Only pages that exist have one, so nobody can fill the store with made-up words. */
export const GET: APIRoute = async ({ locals: { content, locale }, params: { kind, slug } }) => {
  const words = content && drawnWords({ content, locale, kind, slug })
  if (!words) return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain' } })
  const picture = await drawPicture(words)
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } })
}
