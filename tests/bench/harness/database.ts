import { randomBytes } from 'node:crypto'
import type { Postgres } from '@jobbuddies/tools/postgres'
import pg from 'pg'
import type { Session } from './session.ts'

export type Database = {
  /** The server that it lies on. */
  postgres: Postgres
  url: string
  query: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>
}

/** A database of the bench's own with the demo organisation in it. */
export async function startDatabase(session: Session): Promise<Database> {
  const { postgres, create, drop } = await session.cluster(session)
  const name = `bench_${randomBytes(4).toString('hex')}`
  const url = await create(name)
  session.defer(() => drop(name))
  const pool = new pg.Pool({ connectionString: url, max: 8, application_name: 'bench' })
  pool.on('error', () => {})
  session.defer(() => pool.end())
  return {
    postgres,
    url,
    query: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
  }
}
