export const bounceReasons = ['unknown', 'full', 'refused', 'unreachable', 'other'] as const
export type BounceReason = (typeof bounceReasons)[number]

/** What an enhanced status code means for people (RFC 3463). */
export function reasonOf(status: string): BounceReason {
  if (/^\d\.1\.|^\d\.2\.1$/.test(status)) return 'unknown'
  if (/^\d\.2\.2$/.test(status)) return 'full'
  if (/^\d\.7\./.test(status)) return 'refused'
  return /^\d\.4\./.test(status) ? 'unreachable' : 'other'
}
