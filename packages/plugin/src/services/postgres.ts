import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Pool, PoolConfig } from 'pg'

/** The host's database adapter, as the Postgres one that the plugin needs. Checked at boot by `assertPostgres`. */
export const postgresOf = (payload: Payload): PostgresAdapter => payload.db as unknown as PostgresAdapter

export class DatabaseError extends Error {
  override name = 'DatabaseError'
}

/** @throws {DatabaseError} when the host runs on something the guarantees cannot stand on */
export function assertPostgres(payload: Payload): void {
  const adapter = postgresOf(payload)
  if (adapter.name !== 'postgres' || !adapter.pg) {
    throw new DatabaseError('JobBuddies needs the @payloadcms/db-postgres adapter.')
  }
  if (adapter.idType !== 'uuidv7' && adapter.idType !== 'uuid') {
    throw new DatabaseError(
      "JobBuddies needs ids that a sender can choose: postgresAdapter({ idType: 'uuidv7' }).",
    )
  }
}

/** How long one may wait for a connection, in milliseconds. */
export const connectionPatience = 2_000

/** A pool of our own on the host's database, so that no slow admin work can starve the public. */
export function ownPool(payload: Payload, config: PoolConfig): Pool {
  const adapter = postgresOf(payload)
  const pool: Pool = new adapter.pg.Pool({
    ...adapter.poolOptions,
    connectionTimeoutMillis: connectionPatience,
    ...config,
  })
  // An idle connection that the server ends is replaced at the next use; without a listener it would end the process.
  pool.on('error', (error) => payload.logger.warn({ msg: `Database connection lost: ${error.message}` }))
  return pool
}

/** The adapter leaves its pool's errors unheard, and an unheard error of an idle connection would end the process. */
export function hearPoolErrors(payload: Payload): void {
  postgresOf(payload).pool.on('error', (error) =>
    payload.logger.warn({ msg: `Database connection lost: ${error.message}` }),
  )
}

/** Did the database, rather than our own code, fail? Then nothing is known to be stored and the sender may repeat. */
export function isDatabaseError(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  if (['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'].includes(code)) return true
  return (
    /^[0-9A-Z]{5}$/.test(code) ||
    /connection terminated|trying to connect|connection ended|read timeout/i.test(message)
  )
}
