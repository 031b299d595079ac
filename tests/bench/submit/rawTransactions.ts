import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Database } from '../harness/database.ts'
import type { Session } from '../harness/session.ts'

const connections = 8
const tables = ['applications', 'application_events', 'outbox'] as const
type Table = (typeof tables)[number]
type Values = Record<string, unknown>

/** What takes the place of the stored row's own values, so that the next row is another one of the same size. */
const fresh: Record<Table, (application: string, row: Values) => Values> = {
  applications: (id) => ({
    id,
    reference: randomBytes(7).toString('base64url').slice(0, 9),
    email: `${id}@bench.example.org`,
    email_key: `${id}@bench.example.org`,
  }),
  application_events: (id) => ({ id: randomUUID(), application_id: id }),
  outbox: (id) => ({
    id: randomUUID(),
    application_id: id,
    key: `receipt:${id}`,
    to: `${id}@bench.example.org`,
    status: 'queued',
    // Not for the service's mail runner, which would work through the peer's turn.
    due_at: new Date('2100-01-01'),
  }),
}

/**
 * The peer: the three rows that the service stores for one application, every column of them, in one transaction of
 * BEGIN, three prepared INSERTs and COMMIT. Its rows are told apart by their period.
 */
export async function rawTransactions(options: {
  session: Session
  database: Database
  /** An application that the service has stored. */
  model: string
  periodId: string
}): Promise<(seconds: number) => Promise<number>> {
  const { session, database, model, periodId } = options
  const statements = await Promise.all(
    tables.map(async (table) => {
      const key = table === 'applications' ? 'id' : 'application_id'
      const [row] = await database.query<Values>(`select * from ${table} where ${key} = $1`, [model])
      if (!row) throw new Error(`The service has stored no row in ${table}`)
      const columns = Object.keys(row)
      const names = columns.map((name) => `"${name}"`).join(', ')
      const places = columns.map((_, index) => `$${index + 1}`).join(', ')
      return { table, row, columns, text: `insert into ${table} (${names}) values (${places})` }
    }),
  )
  const pool = new pg.Pool({
    connectionString: database.url,
    max: connections,
    application_name: 'bench-raw',
  })
  session.defer(() => pool.end())

  const asParameter = (value: unknown) =>
    typeof value === 'object' && value !== null && !(value instanceof Date) ? JSON.stringify(value) : value

  async function transaction(client: pg.PoolClient): Promise<void> {
    const id = randomUUID()
    await client.query('begin')
    for (const { table, row, columns, text } of statements) {
      const values: Values = {
        ...row,
        ...fresh[table](id, row),
        ...(table === 'applications' ? { period_id: periodId } : {}),
      }
      await client.query({
        name: `bench-${table}`,
        text,
        values: columns.map((name) => asParameter(values[name])),
      })
    }
    await client.query('commit')
  }

  return async (seconds) => {
    const start = performance.now()
    let done = 0
    const work = async () => {
      const client = await pool.connect()
      try {
        while (performance.now() - start < seconds * 1000) {
          await transaction(client)
          done += 1
        }
      } finally {
        client.release()
      }
    }
    await Promise.all(Array.from({ length: connections }, work))
    return done / ((performance.now() - start) / 1000)
  }
}
