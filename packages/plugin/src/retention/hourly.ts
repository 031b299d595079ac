import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { FileStore } from '../uploads/fileStore.ts'
import type { LedgerOf } from '../rights/ledger.ts'
import { replayErasures } from '../rights/replay.ts'
import { runRetention } from './run.ts'
import { readDays } from './settings.ts'

/** Milliseconds between two runs. */
const hour = 3_600_000

/**
 * Work for the runner: at once and then every hour, whatever it is asked in between. First it erases anew who was erased and came
 * back with a backup.
 */
export function retaining({
  payload,
  pool,
  store,
  ledger,
  now,
}: {
  payload: Payload
  pool: Pool
  store: FileStore
  ledger: LedgerOf
  now: () => Date
}) {
  let ranAt = Number.NEGATIVE_INFINITY
  return async (): Promise<number> => {
    if (performance.now() - ranAt < hour) return 0
    ranAt = performance.now()
    const again = await replayErasures({ pool, store, ...ledger, now: now() })
    if (again > 0)
      payload.logger.warn({ msg: `${again} entries of erased people came back and were erased anew` })
    const done = await runRetention({ pool, store, now: now(), set: await readDays(payload) })
    if (done && done.failed > 0)
      payload.logger.warn({ msg: `${done.failed} deletions failed; they are tried again in an hour` })
    return 0
  }
}
