import { type sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { postgresOf } from '../services/postgres.ts'

type Statement = ReturnType<typeof sql>
type Executor = { execute: (query: Statement) => Promise<{ rows: unknown[] }> }

/** Runs SQL inside the transaction that this request's operation is part of, or on its own where there is none; answers its rows. */
export async function inTransaction<Row>(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  query: Statement,
): Promise<Row[]> {
  const adapter = postgresOf(req.payload)
  const id = await req.transactionID
  const session = id === undefined ? undefined : adapter.sessions[String(id)]
  const executor = (session?.db ?? adapter.drizzle) as unknown as Executor
  return (await executor.execute(query)).rows as Row[]
}

/**
 * For a Local API call inside a hook: in the same transaction, and nothing else of the request. Payload writes the call's
 * locale into the request that it is given, and the operation under way would go on in that language.
 */
export const sameTransaction = (req: PayloadRequest): Pick<PayloadRequest, 'transactionID'> => ({
  transactionID: req.transactionID,
})
