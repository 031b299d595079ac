/** Carries the exact end of a page's life from the render to the store: Astro's own cache counts whole seconds. */
export const expiresHeader = 'x-jobbuddies-expires-at'

/** Says that a page was not rendered for this visitor but for another one who asked at the same time. */
export const sharedHeader = 'x-jobbuddies-shared'

/** How long a page may live when nothing on it is about to change, in milliseconds. */
export const defaultMaxAge = 60_000

/** The end of a page's life: the default age, or the first instant at which something on it becomes untrue. */
export function expiryOf({
  now,
  maxAge,
  changes,
}: {
  now: number
  maxAge: number
  changes: readonly number[]
}): number {
  return changes.reduce<number>((end, change) => (change > now && change < end ? change : end), now + maxAge)
}

/** Whole seconds that other caches may keep it, never past the end. */
export function secondsLeft({ expiresAt, now }: { expiresAt: number; now: number }): number {
  return Math.max(0, Math.floor((expiresAt - now) / 1000))
}
