import { createHash, randomBytes } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repoRoot } from '@jobbuddies/tools/paths'
import { startTemporaryPostgres, type Postgres } from '@jobbuddies/tools/postgres'
import { migrate } from '@jobbuddies/tools/stack/database'
import pg from 'pg'

export const cms = join(repoRoot, 'cms')
/** Any constant: one process at a time makes a template. */
const templateLock = 602_114

export type Database = {
  url: string
  /** As superuser, on a pool of the test's own. */
  query: <Row extends pg.QueryResultRow = Record<string, unknown>>(
    text: string,
    values?: unknown[],
  ) => Promise<Row[]>
  drop: () => Promise<void>
}

type Workshop = Parameters<typeof migrate>[0]

/** A database that is made once per cluster and copied for each test. */
export type Template = {
  name: string
  /** Fills the migrated database; absent: as the migrations leave it. */
  fill?: (workshop: Workshop) => Promise<void>
}

let own: Promise<Postgres> | undefined

/** The cluster of the whole run, or one of our own for a file that is run alone. */
export async function clusterUrl(): Promise<string> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return given
  own ??= startTemporaryPostgres({ settings: { max_connections: '200' } })
  return (await own).adminUrl
}

/** Ends the cluster that a lone test file started. */
export async function stopOwnCluster(): Promise<void> {
  const started = own
  own = undefined
  await (await started?.catch(() => undefined))?.stop()
}

/** A name that changes with these files of the CMS, and with `also`. */
export function templateName({
  prefix,
  files,
  also = '',
}: {
  prefix: string
  files: string
  also?: string
}): string {
  const hash = createHash('sha256').update(also)
  for (const file of globSync(files, { cwd: cms }).sort())
    hash.update(file).update(readFileSync(join(cms, file)))
  return `${prefix}_${hash.digest('hex').slice(0, 12)}`
}

const within = (adminUrl: string, name: string): string =>
  Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href

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

async function ensureTemplate({
  client,
  adminUrl,
  template: { name, fill },
}: {
  client: pg.Client
  adminUrl: string
  template: Template
}): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [templateLock])
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
  if (!rowCount) {
    const unfinished = `${name}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished}`)
    const databaseUrl = within(adminUrl, unfinished)
    const logs = mkdtempSync(join(tmpdir(), 'jobbuddies-template-'))
    const workshop = { cms, databaseUrl, env: { ...process.env, DATABASE_URL: databaseUrl }, logs }
    await migrate(workshop)
    await fill?.(workshop)
    rmSync(logs, { recursive: true, force: true })
    await client.query(`alter database ${unfinished} rename to ${name}`)
  }
  await client.query('select pg_advisory_unlock($1)', [templateLock])
}

/** A database of its own: a copy of the template, or without a single table. */
export async function createDatabaseFrom(template: Template | null): Promise<Database> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = await asAdmin(async (client, adminUrl) => {
    if (template) await ensureTemplate({ client, adminUrl, template })
    await client.query(`create database ${name} template ${template?.name ?? 'template0'}`)
    return within(adminUrl, name)
  })
  const pool = new pg.Pool({ connectionString: url, max: 4, application_name: 'tests' })
  pool.on('error', () => {})
  return {
    url,
    query: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
    async drop() {
      await pool.end()
      await asAdmin((client) => dropWhenLeft(client, name))
    },
  }
}

/** Connections that are just closing get a moment, so that none of them is cut off with an error. */
async function dropWhenLeft(client: pg.Client, name: string): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    const { rowCount } = await client.query('select 1 from pg_stat_activity where datname = $1', [name])
    if (!rowCount) break
    await sleep(50)
  }
  await client.query(`drop database if exists ${name} with (force)`)
}
