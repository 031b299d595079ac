import { readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { inspect, isAlive } from '../process/inspect.ts'

/**
 * Makes the data folder free to start on: a server left over from a start that was killed is stopped, its orphaned
 * workers are killed, and a lock file whose process is gone (power cut, number taken by another program) is removed.
 */
export async function clearLeftover({ dataDir, log }: { dataDir: string; log: Log }): Promise<void> {
  const lock = join(dataDir, 'postmaster.pid')
  const pid = readPid(lock)
  if (pid !== undefined && isAlive(pid) && inspect(pid)?.command.includes(` -D ${dataDir} `)) {
    log.info(`  PostgreSQL of an earlier start still runs (process ${pid}): stopping it`)
    await stopServer(pid)
  }
  for (const worker of workersOf(dataDir)) killQuietly(worker, 'SIGKILL')
  rmSync(lock, { force: true })
}

/** Fast shutdown; immediate after 15 s; SIGKILL after 20 s. Resolves when the server process is gone. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, ms] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    killQuietly(pid, signal)
    const until = performance.now() + ms
    while (isAlive(pid) && performance.now() < until) await sleep(25)
    if (!isAlive(pid)) return
  }
}

/** Server processes whose working folder is the data folder. Only Linux tells; elsewhere they end by themselves. */
export function workersOf(dataDir: string): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && folderOf(pid) === dataDir && inspect(pid)?.command.startsWith('postgres: '))
}

export function killQuietly(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    return
  }
}

function folderOf(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return undefined
  }
}

function readPid(lock: string): number | undefined {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || undefined
  } catch {
    return undefined
  }
}
