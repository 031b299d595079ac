import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Fires at given instants whatever became of the earlier ones, and resolves when all have ended: a slow server cannot
 * make its own load lighter.
 */
export async function openLoop<T>(options: {
  /** Instants in milliseconds on `now`, in order. */
  instants: number[]
  now: () => number
  fire: (index: number) => Promise<T>
  signal: AbortSignal
}): Promise<T[]> {
  const { instants, now, fire, signal } = options
  const under: Promise<T>[] = []
  for (const [index, instant] of instants.entries()) {
    const wait = instant - now()
    if (wait > 0) await sleep(wait)
    signal.throwIfAborted()
    under.push(fire(index))
  }
  return Promise.all(under)
}
