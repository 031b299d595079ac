import type { APIRoute } from 'astro'
import { keyCookies, newKey } from '../../../../features/apply/draftKey.ts'
import { goTo } from '../../../../features/apply/formAnswer.ts'
import { paths } from '../../../../paths.ts'
import { runtime } from '../../../../runtime.ts'

const uuid = /^[0-9a-f-]{36}$/

/** Takes the way to what was begun out of this browser. What is stored stays, for whoever has the mailed link. */
export const POST: APIRoute = async ({ locals: { locale }, params: { slug = '' }, request }) => {
  const periodId = new URLSearchParams(await request.text()).get('periodId') ?? ''
  const { siteUrl } = runtime().env
  const cookies = uuid.test(periodId)
    ? keyCookies({ key: newKey(), periodId, siteUrl, until: 'forgotten' })
    : []
  return goTo(`${paths.period(locale, slug)}?forgotten`, cookies)
}
