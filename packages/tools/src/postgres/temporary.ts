import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { silentLog, type Log } from '../log.ts'
import { startPostgres, type Postgres, type PostgresOptions } from '../postgres.ts'
import { inspect } from '../process/inspect.ts'
import { clearLeftover } from './leftover.ts'

const prefix = 'jobbuddies-pg-'

/**
 * A fresh cluster in the temporary folder; `stop()` removes it. Clusters whose creator was killed are removed too.
 * @throws when it does not come up
 */
export async function startTemporaryPostgres(
  options: Omit<PostgresOptions, 'dataDir'> = {},
): Promise<Postgres> {
  await sweep(options.log ?? silentLog)
  const folder = mkdtempSync(join(tmpdir(), prefix))
  chmodSync(folder, 0o711)
  writeFileSync(join(folder, 'creator'), `${process.pid}\n${inspect(process.pid)?.command ?? ''}`)
  const remove = (home: string) => {
    for (const path of new Set([folder, home])) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const postgres = await startPostgres({ ...options, dataDir: join(folder, 'data') })
    const { stop } = postgres
    postgres.stop = async () => {
      await stop()
      remove(dirname(postgres.dataDir))
    }
    return postgres
  } catch (error) {
    remove(folder)
    throw error
  }
}

/** Runs `use` with a fresh cluster and removes the cluster afterwards, whatever happens. */
export async function withTemporaryPostgres<T>(
  use: (postgres: Postgres) => Promise<T>,
  options: Omit<PostgresOptions, 'dataDir'> = {},
): Promise<T> {
  const postgres = await startTemporaryPostgres(options)
  try {
    return await use(postgres)
  } finally {
    await postgres.stop()
  }
}

async function sweep(log: Log): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    const folder = join(tmpdir(), name)
    if (creatorLives(folder)) continue
    await clearLeftover({ dataDir: join(folder, 'data'), log }).catch(() => {})
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function creatorLives(folder: string): boolean {
  try {
    const [pid, command] = readFileSync(join(folder, 'creator'), 'utf8').split('\n')
    return inspect(Number(pid))?.command === command
  } catch {
    return true
  }
}
