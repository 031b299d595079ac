import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { Options } from '../options.ts'
import { changeTeller } from './changes.ts'
import { type DatabaseClock, databaseClock } from './databaseClock.ts'
import { sendDue } from './outbox.ts'
import { periodTexts } from './periodFacts.ts'
import { assertPostgres, hearPoolErrors, ownPool } from './postgres.ts'
import { runner } from './runner.ts'
import type { SubmitContext } from './submit.ts'

/** What the public API stands on, one set per Payload instance. */
export type Services = {
  options: Options
  payload: Payload
  pool: Pool
  clock: DatabaseClock
  submitting: SubmitContext
  /** Says that a mail was just queued. */
  wakeOutbox: () => void
  stop: () => Promise<void>
}

const running = new WeakMap<Payload, Services>()

/** @throws when the plugin has not been initialised with this Payload */
export function servicesOf(payload: Payload): Services {
  const services = running.get(payload)
  if (!services) throw new Error('JobBuddies is not running on this Payload instance')
  return services
}

/** As many connections as the public API may hold at once. */
const publicConnections = 8

export function startServices({ payload, options }: { payload: Payload; options: Options }): Services {
  const known = running.get(payload)
  if (known) return known
  assertPostgres(payload)
  hearPoolErrors(payload)
  const pool = ownPool(payload, {
    max: publicConnections,
    application_name: 'jobbuddies-public',
    query_timeout: 10_000,
  })
  const clock = databaseClock({ pool, logger: payload.logger })
  const teller = changeTeller({
    payload,
    siteProcesses: options.siteProcesses,
    secret: options.siteSecret,
    now: clock.now,
  })
  const messageHost = new URL(options.siteUrl).hostname
  const sender = runner({ payload, work: () => sendDue({ payload, pool, messageHost }) })

  const services: Services = {
    options,
    payload,
    pool,
    clock,
    submitting: { pool, textsOf: periodTexts(payload) },
    wakeOutbox: () => {
      if (options.services) sender.wake()
    },
    stop: async () => {
      running.delete(payload)
      clock.stop()
      await Promise.all([teller.stop(), sender.stop()])
      await pool.end().catch(() => undefined)
    },
  }
  running.set(payload, services)
  clock.start()
  if (options.services) {
    teller.start()
    sender.start()
  }
  stopWithDatabase({ payload, services })
  return services
}

/** Payload has no hook for its own end; its database connection does end then, and ours must end with it. */
function stopWithDatabase({ payload, services }: { payload: Payload; services: Services }): void {
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    await services.stop()
    await destroy?.()
  }
}
