import { type sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { postgresOf } from '../services/postgres.ts'

type Executor = { execute: (query: ReturnType<typeof sql>) => Promise<unknown> }

/** Runs SQL inside the transaction that this request's operation is part of, or on its own where there is none. */
export async function inTransaction(req: PayloadRequest, query: ReturnType<typeof sql>): Promise<void> {
  const adapter = postgresOf(req.payload)
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[String(id)]
  const executor = (session?.db ?? adapter.drizzle) as unknown as Executor
  await executor.execute(query)
}

/**
 * For a Local API call inside a hook: in the same transaction, and nothing else of the request. Payload writes the call's
 * locale into the request that it is given, and the operation under way would go on in that language.
 */
export const sameTransaction = (req: PayloadRequest): Pick<PayloadRequest, 'transactionID'> => ({
  transactionID: req.transactionID,
})
