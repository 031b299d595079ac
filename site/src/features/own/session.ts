import { locales } from '@jobbuddies/shared'
import { paths } from '../../paths.ts'

const name = 'own-application'
const shape = /^[A-Za-z0-9_-]{20,200}$/

/** The session that a mailed link was exchanged for in this browser. */
export function sessionIn(cookies: string | null): string | null {
  const cookie = (cookies ?? '').split('; ').find((each) => each.startsWith(`${name}=`))
  const session = cookie?.slice(name.length + 1) ?? ''
  return shape.test(session) ? session : null
}

/** `Set-Cookie` lines for these pages alone, in each language; `session` null ends it. `seconds`: how long it is good. */
export const sessionCookies = ({
  session,
  seconds,
  siteUrl,
}: {
  session: string | null
  seconds: number
  siteUrl: string
}): string[] => {
  const secure = siteUrl.startsWith('https:') ? '; Secure' : ''
  const age = session === null ? 0 : Math.max(0, Math.floor(seconds))
  return locales.map(
    (locale) =>
      `${name}=${session ?? ''}; Path=${paths.application(locale)}; Max-Age=${age}; HttpOnly; SameSite=Lax${secure}`,
  )
}
