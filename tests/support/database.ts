import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { repoRoot } from '@jobbuddies/tools/paths'
import { startTemporaryPostgres, type Postgres } from '@jobbuddies/tools/postgres'
import { migrate } from '@jobbuddies/tools/stack/database'
import type { Payload } from 'payload'
import pg from 'pg'

const cms = join(repoRoot, 'cms')
const migrations = join(cms, 'src/migrations')
/** Any constant: one process at a time makes the template. */
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

let own: Promise<Postgres> | undefined

/** The cluster of the whole run, or one of our own when there is none. */
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

const within = (adminUrl: string, name: string): string => {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.href
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

function templateName(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(migrations).sort())
    hash.update(name).update(readFileSync(join(migrations, name)))
  return `jobbuddies_template_${hash.digest('hex').slice(0, 12)}`
}

/** A database that the CMS's migrations have made, once per cluster. */
async function ensureTemplate(client: pg.Client, adminUrl: string): Promise<string> {
  const name = templateName()
  await client.query('select pg_advisory_lock($1)', [templateLock])
  const exists = async () =>
    ((await client.query('select 1 from pg_database where datname = $1', [name])).rowCount ?? 0) > 0
  if (!(await exists())) {
    const unfinished = `${name}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished}`)
    const databaseUrl = within(adminUrl, unfinished)
    const logs = mkdtempSync(join(tmpdir(), 'jobbuddies-migrate-'))
    await migrate({ cms, databaseUrl, env: { ...process.env, DATABASE_URL: databaseUrl }, logs })
    rmSync(logs, { recursive: true, force: true })
    await client.query(`alter database ${unfinished} rename to ${name}`)
  }
  await client.query('select pg_advisory_unlock($1)', [templateLock])
  return name
}

/** A database of its own: migrated, or with `empty` without a single table. */
export async function createDatabase({ empty = false }: { empty?: boolean } = {}): Promise<Database> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = await asAdmin(async (client, adminUrl) => {
    const template = empty ? 'template0' : await ensureTemplate(client, adminUrl)
    await client.query(`create database ${name} template ${template}`)
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

type DrizzleKit = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object>
  generateMigration: (from: object, to: object) => Promise<string[]>
}

const kitOf = (payload: Payload) => {
  const adapter = payload.db as unknown as {
    requireDrizzleKit: () => DrizzleKit
    schema: Record<string, unknown>
  }
  return { kit: adapter.requireDrizzleKit(), schema: adapter.schema }
}

/** The statements that turn what the CMS's migrations make into what this project's collections need; none for the CMS's own. */
export async function schemaDifference(payload: Payload): Promise<string[]> {
  const { kit, schema } = kitOf(payload)
  const snapshots = readdirSync(migrations).filter((name) => name.endsWith('.json'))
  const last = snapshots.sort().at(-1) ?? ''
  const from = JSON.parse(readFileSync(join(migrations, last), 'utf8')) as object
  return kit.generateMigration(from, await kit.generateDrizzleJson(schema))
}

/** Gives a migrated database the tables of a host that has more collections than the CMS. */
export async function fitSchema(payload: Payload, database: Database): Promise<void> {
  for (const statement of await schemaDifference(payload)) await database.query(statement)
}

/** Makes all tables of a host in an empty database. */
export async function makeSchema(payload: Payload, database: Database): Promise<void> {
  const { kit, schema } = kitOf(payload)
  const statements = await kit.generateMigration(
    await kit.generateDrizzleJson({}),
    await kit.generateDrizzleJson(schema),
  )
  for (const statement of statements) await database.query(statement)
}
