import { acceptedSchema } from '@jobbuddies/shared'
import type { APIRoute } from 'astro'
import { ask } from '../../../../cms/ask.ts'
import { runtime } from '../../../../runtime.ts'

/** Hands on the work of a browser, for the script of the receipt. */
export const POST: APIRoute = async ({
  locals: { now, arrivedAt = now.getTime(), client = null },
  request,
}) => {
  const form = new URLSearchParams(await request.text())
  const { challenge, salt, signature, number } = Object.fromEntries(form)
  const { secret, cmsUrl } = runtime().env
  const asked = await ask({
    cmsUrl,
    method: 'POST',
    path: '/applications/proof',
    schema: acceptedSchema,
    body: { challenge, salt, signature, number: Number(number) },
    passed: { secret, arrivedAt, client },
  })
  return new Response(null, {
    status: asked.kind === 'ok' ? 204 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
