import type { Payload } from 'payload'
import type { Pool } from 'pg'

/** A host whose clock is further off than this says so, in milliseconds. */
const worryingDrift = 1_000
const interval = 30_000
const samples = 5

type Anchor = { database: number; monotonic: number; uncertainty: number }

/**
 * The service's clock: the database's, carried on by this process's monotonic clock, so that several processes agree and
 * a host clock that is wrong or jumps changes no verdict.
 */
export type DatabaseClock = {
  /** The instant now. Before the first measurement it is the host's own. */
  now: () => Date
  /** Host clock minus database clock in milliseconds, or null before the first measurement. */
  offset: () => number | null
  measure: () => Promise<void>
  start: () => void
  stop: () => void
}

export function databaseClock({ pool, logger }: { pool: Pool; logger: Payload['logger'] }): DatabaseClock {
  let anchor: Anchor | null = null
  let timer: NodeJS.Timeout | undefined

  const monotonic = () => performance.now()
  const now = () => new Date(anchor ? anchor.database + (monotonic() - anchor.monotonic) : Date.now())
  const offset = () => (anchor ? Math.round(Date.now() - now().getTime()) : null)

  async function sample(): Promise<Anchor> {
    const before = monotonic()
    const { rows } = await pool.query<{ now: string }>(
      'select extract(epoch from clock_timestamp()) * 1000 as now',
    )
    const after = monotonic()
    return {
      database: Number(rows[0]?.now),
      monotonic: (before + after) / 2,
      uncertainty: (after - before) / 2,
    }
  }

  async function measure(): Promise<void> {
    const taken: Anchor[] = []
    for (let i = 0; i < samples; i += 1) taken.push(await sample())
    anchor = taken.reduce((best, next) => (next.uncertainty < best.uncertainty ? next : best))
    const drift = offset() ?? 0
    if (Math.abs(drift) > worryingDrift) {
      logger.warn({
        msg: `This host's clock is ${drift} ms off the database's; verdicts follow the database.`,
      })
    }
  }

  const measureOrWait = () => {
    measure().catch(() => {
      // The database is away; the anchor in hand still holds, and the next round tries again.
    })
  }

  return {
    now,
    offset,
    measure,
    start: () => {
      measureOrWait()
      timer ??= setInterval(measureOrWait, interval).unref()
    },
    stop: () => {
      clearInterval(timer)
      timer = undefined
    },
  }
}
