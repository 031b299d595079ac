import type { Locale } from '@jobbuddies/shared'
import type { SelfService } from '../../cms/selfService.ts'

/** What every page behind a mailed link may be, besides what it is for. */
export type LinkState =
  /** One came by the link; nothing has been read yet. */
  | { kind: 'open'; token: string }
  | { kind: 'expired'; status: number }
  /** `again`: what was sent, as it was written. */
  | { kind: 'unreachable'; status: number; again: readonly [string, string][] }

export const expired: LinkState = { kind: 'expired', status: 410 }
export const unreachable = (body: URLSearchParams): LinkState => ({
  kind: 'unreachable',
  status: 503,
  again: [...body],
})

/** What somebody meets who opens the page. Nothing is read or recorded by that, since programs open links too. */
export const openLink = (query: URLSearchParams): LinkState => {
  const token = query.get('t')
  return token ? { kind: 'open', token } : expired
}

/** What was posted to the page, and whom to ask about it. */
export type Posted = { body: URLSearchParams; calls: SelfService; locale: Locale }
