import type { Payload } from 'payload'
import type { Client } from 'pg'
import { postgresOf } from './postgres.ts'

/** The advisory lock of the one runner; any fixed number does. */
const runnerLock = 7_210_431
const tick = 1_000

/**
 * Runs `work` about once a second in one process of all that share the database: the one that holds the advisory lock on a
 * connection of its own. When that process or connection dies, another takes over within a few ticks.
 */
export function runner({ payload, work }: { payload: Payload; work: () => Promise<number> }) {
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
      application_name: 'jobbuddies-runner',
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
      runnerLock,
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
