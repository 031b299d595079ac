import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, renameSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { spawnGuarded } from '../process/guarded.ts'
import { tail } from '../process/run.ts'
import type { Place } from './place.ts'

const baseSettings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '48MB',
  max_connections: '100',
  jit: 'off',
  synchronous_commit: 'on',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
}

export type ServerOptions = {
  place: Place
  port: number
  password: string
  logFile: string
  /** Server settings by name, on top of ours. */
  settings?: Record<string, string>
}

/**
 * Starts the server process and resolves once it accepts connections.
 * @throws when it ends before that or takes over 60 s, with the end of its log
 */
export async function launchServer(options: ServerOptions): Promise<ChildProcess> {
  const { place, port, logFile } = options
  rotate(logFile)
  const sink = openSync(logFile, 'a', 0o600)
  const settings = Object.entries({ ...baseSettings, ...options.settings })
  const args = [
    '-D',
    place.dataDir,
    '-p',
    String(port),
    ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
  const child = spawnGuarded(place.postgres, args, {
    cwd: '/',
    stdio: ['ignore', sink, sink],
    guard: { signal: 'INT', to: 'process' },
    ...(place.account && { uid: place.account.uid, gid: place.account.gid }),
  })
  closeSync(sink)
  let failure: Error | undefined
  child.once('error', (error) => (failure = error))

  const until = performance.now() + 60_000
  while (!(await accepts(databaseUrl(options, 'postgres')))) {
    const over = failure !== undefined || child.exitCode !== null || child.signalCode !== null
    if (over || performance.now() > until) {
      child.kill('SIGKILL')
      throw new Error(`PostgreSQL did not start; the end of ${logFile}:\n${tail(logFile, 12)}`, {
        cause: failure,
      })
    }
    await sleep(30)
  }
  return child
}

export function databaseUrl(
  { port, password }: { port: number; password: string },
  database: string,
): string {
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`
}

/** Creates the database unless it exists. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

/** One older log is kept once the file has grown over 10 MB. */
function rotate(logFile: string): void {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > 10_000_000) renameSync(logFile, `${logFile}.1`)
}
