import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { packageBin } from '../paths.ts'
import { runNodeOrThrow } from '../process/run.ts'

/** Any constant: one machine at a time migrates or seeds. */
const lockKey = 745_120_931

export type Workshop = {
  /** Absolute folder of the CMS. */
  cms: string
  databaseUrl: string
  env: NodeJS.ProcessEnv
  /** Folder for logs. */
  logs: string
  signal?: AbortSignal
}

/** Runs what is pending, under a lock that other machines on the same database respect. Returns what was done. */
export async function migrate(workshop: Workshop): Promise<string> {
  return withClient(workshop.databaseUrl, async (client) => {
    if ((await pendingMigrations(workshop.cms, client)).length === 0) return 'up to date'
    await client.query('select pg_advisory_lock($1)', [lockKey])
    const pending = await pendingMigrations(workshop.cms, client)
    if (pending.length === 0) return 'done by another process'
    await payload(workshop, ['migrate'], 'migrate')
    const left = await pendingMigrations(workshop.cms, client)
    if (left.length > 0)
      throw new Error(`payload migrate left ${left.join(', ')}; see ${join(workshop.logs, 'migrate.log')}`)
    return `${pending.length} new`
  })
}

/** Fills an empty database with the demo organisation. Returns what was done. */
export async function seedOnce(workshop: Workshop): Promise<string> {
  return withClient(workshop.databaseUrl, async (client) => {
    if (!(await isEmpty(client))) return 'already there'
    await client.query('select pg_advisory_lock($1)', [lockKey])
    if (!(await isEmpty(client))) return 'already there'
    await seed(workshop, 'open')
    return 'the demo organisation, with an open round'
  })
}

/** Puts the demo organisation at the given stage. */
export async function seed(workshop: Workshop, stage: string): Promise<void> {
  const env = { ...workshop.env, SEED_STAGE: stage }
  await payload({ ...workshop, env }, ['run', 'src/seed/run.ts'], 'seed')
}

async function payload({ cms, env, logs, signal }: Workshop, args: string[], logName: string): Promise<void> {
  const script = packageBin({ from: cms, name: 'payload' })
  await runNodeOrThrow({
    args: [script, ...args],
    cwd: cms,
    env: { ...env, JOBBUDDIES_SERVICES: 'off' },
    output: { file: join(logs, `${logName}.log`) },
    signal,
  })
}

async function pendingMigrations(cms: string, client: pg.Client): Promise<string[]> {
  const folder = join(cms, 'src/migrations')
  if (!existsSync(folder)) return []
  const wanted = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))
  const { rows } = await client.query<{ found: string | null }>(
    `select to_regclass('payload_migrations') as found`,
  )
  if (!rows[0]?.found) return wanted
  const done = await client.query<{ name: string }>('select name from payload_migrations')
  const names = new Set(done.rows.map(({ name }) => name))
  return wanted.filter((name) => !names.has(name))
}

async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ empty: boolean }>(
    'select not exists (select from programmes) as empty',
  )
  return rows[0]?.empty ?? true
}

async function withClient<T>(connectionString: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (cause) {
    const { host, pathname } = new URL(connectionString)
    throw new Error(`The database ${host}${pathname} cannot be reached: ${(cause as Error).message}`, {
      cause,
    })
  }
  try {
    return await use(client)
  } finally {
    await client.end()
  }
}
