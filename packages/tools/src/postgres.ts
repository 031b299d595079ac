import type { ChildProcess } from 'node:child_process'
import { dirname, join } from 'node:path'
import { silentLog, type Log } from './log.ts'
import { freePort } from './ports.ts'
import { descendants } from './process/inspect.ts'
import { ended } from './process/stop.ts'
import { ensureCluster } from './postgres/cluster.ts'
import { clearLeftover, killQuietly, stopServer, workersOf } from './postgres/leftover.ts'
import { choosePlace } from './postgres/place.ts'
import { databaseUrl, ensureDatabase, launchServer } from './postgres/server.ts'

export { startTemporaryPostgres, withTemporaryPostgres } from './postgres/temporary.ts'

export type PostgresOptions = {
  /** Folder of the cluster; its log and password go beside it. Another folder is chosen when it cannot be reached. */
  dataDir: string
  /** Default: a free one, kept over restarts. */
  port?: number
  /** Server settings by name, on top of ours (loopback only, 48 MB of buffers, 100 connections, UTC). */
  settings?: Record<string, string>
  log?: Log
}

export type Postgres = {
  /** The database `jobbuddies`, as superuser. */
  url: string
  /** The database `postgres`, as superuser: for creating and dropping databases. */
  adminUrl: string
  port: number
  /** The folder that was chosen in the end. */
  dataDir: string
  logFile: string
  /** The server process; changes with restart. */
  readonly pid: number
  /** Called when the server ends without stop() or kill(). */
  onUnexpectedEnd: (listener: () => void) => void
  /** Fast shutdown; resolves when every process is gone. Safe to repeat. */
  stop: () => Promise<void>
  /** SIGKILL to the server and all its workers, as a crash would. */
  kill: () => Promise<void>
  /** Starts again on the same port after stop(), kill() or a crash; stops first when still running. */
  restart: () => Promise<void>
}

/**
 * Starts PostgreSQL on a data folder, which is created on first use. Works as an ordinary user and as root.
 * @throws with the end of the server's log when it does not come up
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { settings, log = silentLog } = options
  const place = choosePlace({ dataDir: options.dataDir, log })
  const { dataDir } = place
  await clearLeftover({ dataDir, log })
  const password = ensureCluster(place)
  const port = options.port ?? (await freePort())
  const logFile = join(dirname(dataDir), 'postgres.log')
  const listeners: (() => void)[] = []
  let server: ChildProcess | undefined
  let launching: Promise<void> | undefined

  const launch = () => (launching = launchOnce().finally(() => (launching = undefined)))
  const launchOnce = async () => {
    const child = await launchServer({ place, port, password, logFile, settings })
    server = child
    const report = () => {
      if (server !== child) return
      server = undefined
      for (const listener of listeners) listener()
    }
    if (child.exitCode === null && child.signalCode === null) child.once('exit', report)
    else report()
  }
  /** Forgets the server first, so that its end counts as wanted. */
  const take = () => {
    const child = server
    server = undefined
    return child
  }
  const stop = async () => {
    await launching?.catch(() => {})
    const child = take()
    if (child?.pid === undefined) return
    await stopServer(child.pid)
    await ended(child, 2_000)
  }

  await launch()
  const adminUrl = databaseUrl({ port, password }, 'postgres')
  await ensureDatabase(adminUrl, 'jobbuddies')
  return {
    url: databaseUrl({ port, password }, 'jobbuddies'),
    adminUrl,
    port,
    dataDir,
    logFile,
    get pid() {
      return server?.pid ?? 0
    },
    onUnexpectedEnd: (listener) => void listeners.push(listener),
    stop,
    async kill() {
      const child = take()
      if (child?.pid === undefined) return
      const workers = descendants(child.pid)
      killQuietly(child.pid, 'SIGKILL')
      for (const { pid } of workers) killQuietly(pid, 'SIGKILL')
      for (const pid of workersOf(dataDir)) killQuietly(pid, 'SIGKILL')
      await ended(child, 5_000)
    },
    async restart() {
      await stop()
      await clearLeftover({ dataDir, log })
      await launch()
    },
  }
}
