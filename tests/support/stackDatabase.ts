import { createHash, randomBytes } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'
import { startTemporaryPostgres, type Postgres } from '@jobbuddies/tools/postgres'
import { migrate, seed } from '@jobbuddies/tools/stack/database'
import pg from 'pg'

const cms = join(repoRoot, 'cms')
/** Any constant: one process at a time makes the seeded template. */
const templateLock = 602_115

export type SeededDatabase = {
  url: string
  query: <Row extends pg.QueryResultRow = Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ) => Promise<Row[]>
  drop: () => Promise<void>
}

let own: Promise<Postgres> | undefined

/** The cluster of the whole run, or one of our own for a file that is run alone. */
async function clusterUrl(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return given
  own ??= startTemporaryPostgres({ settings: { max_connections: '200' } })
  return (await own).adminUrl
}

async function asAdmin<T>(use: (client: pg.Client, adminUrl: string) => Promise<T>): Promise<T> {
  const adminUrl = await clusterUrl()
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    return await use(client, adminUrl)
  } finally {
    await client.end()
  }
}

const within = (adminUrl: string, name: string): string =>
  Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href

/** Changes with what the database would hold, and with the day: the demo's periods are told from today. */
function templateName(): string {
  const hash = createHash('sha256').update(new Date().toISOString().slice(0, 10))
  for (const file of globSync('src/{migrations,seed}/**/*.ts', { cwd: cms }).sort())
    hash.update(file).update(readFileSync(join(cms, file)))
  return `jobbuddies_demo_${hash.digest('hex').slice(0, 12)}`
}

/** The demo organisation with an open round, migrated and seeded once per cluster. */
async function ensureTemplate(client: pg.Client, adminUrl: string): Promise<string> {
  const name = templateName()
  await client.query('select pg_advisory_lock($1)', [templateLock])
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  if (!rowCount) {
    const unfinished = `${name}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished}`)
    const databaseUrl = within(adminUrl, unfinished)
    const logs = mkdtempSync(join(tmpdir(), 'jobbuddies-seed-'))
    const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', DATABASE_URL: databaseUrl }
    const workshop = { cms, databaseUrl, env, logs }
    await migrate(workshop)
    await seed(workshop, 'open')
    rmSync(logs, { recursive: true, force: true })
    await client.query(`alter database ${unfinished} rename to ${name}`)
  }
  await client.query('select pg_advisory_unlock($1)', [templateLock])
  return name
}

/** A database of its own that holds the demo organisation with an open round. */
export async function createSeededDatabase(): Promise<SeededDatabase> {
  const name = `browser_${randomBytes(6).toString('hex')}`
  const url = await asAdmin(async (client, adminUrl) => {
    await client.query(`create database ${name} template ${await ensureTemplate(client, adminUrl)}`)
    return within(adminUrl, name)
  })
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'tests' })
  pool.on('error', () => {})
  return {
    url,
    query: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
    async drop() {
      await pool.end()
      await asAdmin((client) => client.query(`drop database if exists ${name} with (force)`))
      const started = own
      own = undefined
      await (await started?.catch(() => undefined))?.stop()
    },
  }
}
