import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Repeats `look` until it answers something true, and answers that.
 * @throws when that takes longer than `within` milliseconds
 */
export async function eventually<T>(
  look: () => Promise<T> | T,
  { within = 30_000, every = 25, what = 'it' }: { within?: number; every?: number; what?: string } = {},
): Promise<Exclude<T, false | 0 | '' | null | undefined>> {
  const end = performance.now() + within
  for (;;) {
    const found = await look()
    if (found) return found as Exclude<T, false | 0 | '' | null | undefined>
    if (performance.now() > end) throw new Error(`${what} did not happen within ${within} ms`)
    await sleep(every)
  }
}

export { sleep }
