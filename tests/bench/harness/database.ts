import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'
import { startTemporaryPostgres, type Postgres } from '@jobbuddies/tools/postgres'
import { migrate, seed } from '@jobbuddies/tools/stack/database'
import pg from 'pg'
import { environment } from './environment.ts'
import type { Session } from './session.ts'

export type Database = {
  postgres: Postgres
  url: string
  pool: pg.Pool
  query: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>
}

/** A PostgreSQL of the bench's own with the demo organisation in it, removed when the bench is over. */
export async function startDatabase(session: Session): Promise<Database> {
  const { log, signal, folder, defer } = session
  const postgres = await log.step('PostgreSQL', () =>
    startTemporaryPostgres({ settings: { max_connections: '120' } }),
  )
  defer(postgres.stop)
  const workshop = {
    cms: join(repoRoot, 'cms'),
    databaseUrl: postgres.url,
    env: environment(session, { databaseUrl: postgres.url, cmsPort: 3000, sitePort: 4321 }),
    logs: join(folder, 'logs'),
    signal,
  }
  await log.step('Migrations', () => migrate(workshop))
  await log.step('Demo content', () => seed(workshop, 'open'))
  const pool = new pg.Pool({ connectionString: postgres.url, max: 8, application_name: 'bench' })
  pool.on('error', () => {})
  defer(() => pool.end())
  return {
    postgres,
    url: postgres.url,
    pool,
    query: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
  }
}
