import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from '../harness/app.ts'
import { memoryOf } from '../harness/memoryOf.ts'

const every = 250
/** Milliseconds in which memory comes to rest. */
const settling = 20_000

/** Watches the pages in memory of a process, in MiB. */
export function watchMemory(app: App) {
  const now = () => memoryOf(app.pid).resident
  let peak = now()
  const timer = setInterval(() => (peak = Math.max(peak, now())), every)
  return {
    now,
    /** The most since this was last asked. */
    takePeak() {
      const most = peak
      peak = now()
      return most
    },
    /** The least that is held while nothing happens: what starting took is given back only after a while. */
    async atRest() {
      let least = now()
      for (let taken = 0; taken < settling / every; taken += 1) {
        await sleep(every)
        least = Math.min(least, now())
      }
      return least
    },
    /** Waits until no more than `most` is held: the seconds that took, Infinity when it did not come to that. */
    async backTo(most: number, patience: number) {
      const begun = performance.now()
      while (now() > most) {
        if (performance.now() - begun > patience) return Infinity
        await sleep(every)
      }
      return (performance.now() - begun) / 1_000
    },
    stop: () => clearInterval(timer),
  }
}
