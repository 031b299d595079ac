import { sql } from '@payloadcms/db-postgres'
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
