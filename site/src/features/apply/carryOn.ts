import { createHash } from 'node:crypto'
import type { Draft, DraftData, Locale, Period, Site } from '@jobbuddies/shared'
import type { Passed } from '../../cms/signed.ts'
import { formPath } from '../../paths.ts'
import type { Runtime } from '../../runtime.ts'
import { type DraftKey, keyCookies, keyIn, newKey } from './draftKey.ts'
import { nextPeriod } from './nextPeriod.ts'
import { resumePath } from './openPage.ts'
import { carriedIn } from './readForm.ts'

type Context = {
  body: URLSearchParams
  cookies: string | null
  content: Site
  locale: Locale
  site: Runtime
  passed: Passed
  now: Date
}

/** The id under which a draft goes on in a period: the same for every press on the button, and nobody else's guess. */
function idIn({ id, secret }: DraftKey, periodId: string): string {
  const hex = createHash('sha256').update(`carry ${id} ${secret} ${periodId}`).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}

/** What was typed before anything of it was stored becomes a draft of the open period. Consent is asked anew. */
async function beginWith(
  { locale, site, passed }: Context,
  { data, period }: { data: DraftData; period: Period },
): Promise<{ key: DraftKey; draft: Draft } | null> {
  const key = newKey()
  const { applicant, answers, remind } = data
  const { id: periodId, questions, formVersion: version } = period
  const typed = { applicant, answers, ...(remind === undefined ? {} : { remind }) }
  const draft = { ...typed, periodId, locale, formVersion: version, revision: 0 }
  const saved = await site.drafts.save({ ...key, draft, form: { version, questions }, passed })
  return saved.kind === 'saved' ? { key, draft: saved.draft } : null
}

async function moved(context: Context, { from, to }: { from: Period; to: Period }) {
  const { body, cookies, site } = context
  const key = keyIn({ cookies, periodId: from.id })
  const newId = key && idIn(key, to.id)
  const carried = newId
    ? await site.drafts.carry({ ...key, periodId: to.id, newId })
    : { kind: 'none' as const }
  if (carried.kind === 'carried' && key && newId)
    return { key: { id: newId, secret: key.secret }, draft: carried.draft }
  const data = carriedIn(body.get('carried') ?? undefined)
  return carried.kind === 'none' && data ? beginWith(context, { data, period: to }) : null
}

/** Moves what was begun for one period to the next one for the same people, and says where to go. */
export async function carryOn(context: Context): Promise<{ to: string; cookies: string[] } | null> {
  const { body, content, locale, site, passed, now } = context
  const periods = content.periods.filter(({ published }) => published)
  const from = periods.find(({ id }) => id === body.get('periodId'))
  const next = from && nextPeriod({ period: from, periods, at: now })
  if (!from || !next) return null
  const to = next.period
  const done = await moved(context, { from, to })
  if (!done) return { to: `${formPath(locale, from.slug, 'check')}?not-carried`, cookies: [] }
  const lines = keyCookies({ key: done.key, periodId: to.id, siteUrl: site.env.siteUrl })
  const cookies = lines.map((line) => line.slice(0, line.indexOf(';'))).join('; ')
  const path = await resumePath({ cookies, period: to, content, locale, site, passed })
  return { to: `${path}?carried`, cookies: lines }
}
