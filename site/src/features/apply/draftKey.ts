import { randomBytes, randomUUID } from 'node:crypto'
import { draftSecretPattern, type Locale, locales } from '@jobbuddies/shared'
import { paths } from '../../paths.ts'

/** What opens a draft: its id, and a secret that only this browser and the CMS's hash know. */
export type DraftKey = { id: string; secret: string }

/** Seconds that a browser may come back to what was begun. */
const begunFor = 45 * 86_400
/** Seconds after sending in which a second press still leads to the receipt. */
const sentFor = 3600

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const isPeriodId = (text: string): boolean => uuid.test(text)

export const newKey = (id: string = randomUUID()): DraftKey => ({
  id,
  secret: randomBytes(32).toString('base64url'),
})

const nameOf = (periodId: string) => `apply-${periodId}`

/** The key of this browser's draft for a period; null when it has begun none. */
export function keyIn({ cookies, periodId }: { cookies: string | null; periodId: string }): DraftKey | null {
  const prefix = `${nameOf(periodId)}=`
  const cookie = (cookies ?? '').split('; ').find((each) => each.startsWith(prefix))
  const [id = '', secret = ''] = cookie?.slice(prefix.length).split('.') ?? []
  return uuid.test(id) && draftSecretPattern.test(secret) ? { id, secret } : null
}

/**
 * `Set-Cookie` lines: one for the form's place in each language, so that the language can be changed midway and no other
 * page is told.
 */
export function keyCookies({
  key,
  periodId,
  siteUrl,
  until = 'begun',
}: {
  key: DraftKey
  periodId: string
  siteUrl: string
  until?: 'begun' | 'sent' | 'forgotten'
}): string[] {
  const age = { begun: begunFor, sent: sentFor, forgotten: 0 }[until]
  const value = until === 'forgotten' ? '' : `${key.id}.${key.secret}`
  const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
  return locales.map(
    (locale: Locale) =>
      `${nameOf(periodId)}=${value}; Path=${paths.apply(locale)}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
  )
}
