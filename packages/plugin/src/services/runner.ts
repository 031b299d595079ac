import type { Payload } from 'payload'
import type { Client } from 'pg'
import { postgresOf } from './postgres.ts'

/** The advisory locks of the runners, one each; any fixed numbers do. */
export const runnerLocks = {
  outbox: 7_210_431,
  publishing: 7_210_432,
  openings: 7_210_433,
  retention: 7_210_434,
  offers: 7_210_436,
  files: 7_210_450,
  logs: 7_210_460,
  feedback: 7_210_470,
} as const

/** Milliseconds between two looks for work. */
export const tick = 1_000

/**
 * Runs `work` about once a second in one process of all that share the database: the one that holds the advisory lock on a
 * connection of its own. When that process or connection dies, another takes over within a few ticks. `work` answers how
 * much it did; it is called again at once until it did nothing.
 */
export function runner({
  payload,
  lock,
  work,
}: {
  payload: Payload
  lock: keyof typeof runnerLocks
  work: () => Promise<number>
}) {
  let client: Client | null = null
  let leads = false
  let stopped = false
  let busy = false
  let again = false
  let timer: NodeJS.Timeout | undefined

  async function ensureClient(): Promise<Client> {
    if (client) return client
    const adapter = postgresOf(payload)
    const fresh: Client = new adapter.pg.Client({
      ...adapter.poolOptions,
      application_name: `jobbuddies-${lock}`,
      connectionTimeoutMillis: 2_000,
    })
    const forget = () => {
      if (client === fresh) {
        client = null
        leads = false
      }
    }
    fresh.on('error', forget)
    fresh.on('end', forget)
    await fresh.connect()
    if (stopped) {
      await fresh.end()
      throw new Error('Stopped while it connected')
    }
    client = fresh
    return fresh
  }

  async function lead(): Promise<boolean> {
    const connection = await ensureClient()
    if (leads) {
      await connection.query('select 1')
      return true
    }
    const { rows } = await connection.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
      runnerLocks[lock],
    ])
    leads = rows[0]?.got === true
    return leads
  }

  async function run(): Promise<void> {
    if (busy || stopped) {
      again = busy
      return
    }
    busy = true
    try {
      if (await lead()) while (!stopped && (await work()) > 0);
    } catch (error) {
      payload.logger.debug({
        msg: `The runner waits for the database: ${error instanceof Error ? error.message : ''}`,
      })
    } finally {
      busy = false
    }
    if (again) {
      again = false
      await run()
    }
  }

  return {
    start: () => {
      timer ??= setInterval(() => void run(), tick).unref()
    },
    /** There is work now: do not wait for the next tick. */
    wake: () => void run(),
    stop: async () => {
      stopped = true
      clearInterval(timer)
      const open = client
      client = null
      await open?.end().catch(() => undefined)
    },
  }
}
