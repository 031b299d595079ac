import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { Postgres } from '../postgres.ts'

/** Starts PostgreSQL again whenever it ends by itself: after 0.5 s, then 1 s, up to 10 s, until aborted. */
export function keepPostgres(options: {
  postgres: Postgres
  log: Log
  signal: AbortSignal
  onRestart: () => void
}): void {
  const { postgres, log, signal, onRestart } = options
  postgres.onUnexpectedEnd(() => void revive())

  async function revive() {
    for (let delay = 500; !signal.aborted; delay = Math.min(delay * 2, 10_000)) {
      log.warn(
        `PostgreSQL ended unexpectedly: starting it again in ${delay / 1000} s (see ${postgres.logFile})`,
      )
      await sleep(delay)
      if (signal.aborted) return
      try {
        await postgres.restart()
        log.info('PostgreSQL runs again')
        return onRestart()
      } catch (error) {
        log.warn((error as Error).message)
      }
    }
  }
}
