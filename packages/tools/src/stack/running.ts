import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inspect } from '../process/inspect.ts'

/** What `pnpm start` or `pnpm dev` writes to DATA_DIR/running.json while it runs. Readable by its owner only. */
export type Running = {
  pid: number
  command: string
  databaseUrl: string
  smtpUrl: string
  cmsUrl: string
  siteUrl: string
  pids: { cms?: number; site?: number; postgres?: number }
}

const fileIn = (dataDir: string) => join(dataDir, 'running.json')

/** Undefined when nothing runs on this data folder; a file left by a killed start does not count. */
export function readRunning(dataDir: string): Running | undefined {
  try {
    const running = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Running
    return inspect(running.pid)?.command === running.command ? running : undefined
  } catch {
    return undefined
  }
}

export function writeRunning(dataDir: string, running: Omit<Running, 'pid' | 'command'>): void {
  mkdirSync(dirname(fileIn(dataDir)), { recursive: true })
  const command = inspect(process.pid)?.command ?? ''
  writeFileSync(fileIn(dataDir), JSON.stringify({ pid: process.pid, command, ...running }, null, 2), {
    mode: 0o600,
  })
}

export function removeRunning(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true })
}
