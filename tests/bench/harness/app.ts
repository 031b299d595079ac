import type { ChildProcess } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { spawnGuarded } from '@jobbuddies/tools/process/guarded'
import { tail } from '@jobbuddies/tools/process/run'
import { ended, signalGroup, stopGroup } from '@jobbuddies/tools/process/stop'
import type { Session } from './session.ts'

export type AppOptions = {
  name: string
  /** Script run with our own Node, then its arguments. */
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  url: string
  /** Path that answers 200 once it can serve. */
  ready: string
}

export type App = {
  url: string
  readonly pid: number
  readonly running: boolean
  stop: () => Promise<void>
  kill: () => Promise<void>
  /** Starts it again and resolves when it can serve. */
  start: () => Promise<void>
  /** Starts it again and waits for nothing. */
  launch: () => void
}

const startWithin = 90_000

/** Starts one server process, which nobody but the bench restarts. @throws with the end of its log */
export async function startApp({ log, signal, folder, defer }: Session, options: AppOptions): Promise<App> {
  const { name, args, cwd, env, url, ready } = options
  const logFile = `${folder}/logs/${name}.log`
  mkdirSync(dirname(logFile), { recursive: true })
  let child: ChildProcess | undefined
  const isRunning = () => child?.pid !== undefined && child.exitCode === null && child.signalCode === null

  function launch(): void {
    const sink = openSync(logFile, 'a')
    child = spawnGuarded(process.execPath, args, { cwd, env, stdio: ['ignore', sink, sink] })
    closeSync(sink)
  }
  async function start(): Promise<void> {
    launch()
    const until = performance.now() + startWithin
    while (!(await answers(url + ready))) {
      signal.throwIfAborted()
      if (!isRunning() || performance.now() > until)
        throw new Error(`${name} did not start; the end of its log:\n${tail(logFile)}`)
      await sleep(25)
    }
  }
  const app: App = {
    url,
    get pid() {
      return child?.pid ?? 0
    },
    get running() {
      return isRunning()
    },
    async stop() {
      if (child) await stopGroup(child, 8_000)
    },
    async kill() {
      if (!child) return
      signalGroup(child, 'SIGKILL')
      await ended(child, 5_000)
    },
    start,
    launch,
  }
  defer(app.stop)
  await log.step(name, start)
  return app
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    await response.body?.cancel()
    return response.status === 200
  } catch {
    return false
  }
}
