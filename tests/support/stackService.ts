import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { spawnGuarded } from '@jobbuddies/tools/process/guarded'
import { ended, stopGroup } from '@jobbuddies/tools/process/stop'
import { sleep } from './waiting.ts'

export type ServiceOptions = {
  name: string
  cwd: string
  script: string
  env: NodeJS.ProcessEnv
  /** Answers 200 once the service can do its work. */
  readyUrl: string
  logFile: string
}

export type Service = {
  /** Resolves once it is ready. @throws with the end of its log when it ends or takes too long */
  start: () => Promise<void>
  /** Politely, as a machine that is shut down does. */
  stop: () => Promise<void>
  /** At once, as a crash does. */
  kill: () => Promise<void>
  /** The process keeps its sockets and answers nobody until `resume`. */
  pause: () => void
  resume: () => void
  log: () => string
}

/** How long one of the apps may take to come up on a busy machine, in milliseconds. */
const patience = 120_000

/** One of the apps as a process of its own. */
export function createService({ name, cwd, script, env, readyUrl, logFile }: ServiceOptions): Service {
  let child: ChildProcess | undefined
  const log = () => readFileSync(logFile, 'utf8')
  const isGone = () => !child || child.exitCode !== null || child.signalCode !== null

  async function waitUntilReady(): Promise<void> {
    const end = performance.now() + patience
    while (performance.now() < end) {
      if (isGone()) throw new Error(`The ${name} ended while starting:\n${log().slice(-3000)}`)
      const answer = await fetch(readyUrl, { signal: AbortSignal.timeout(2000) }).catch(() => null)
      if (answer?.status === 200) return
      await sleep(50)
    }
    throw new Error(`The ${name} was not ready after ${patience} ms:\n${log().slice(-3000)}`)
  }

  return {
    log,
    async start() {
      const file = openSync(logFile, 'a')
      child = spawnGuarded(process.execPath, [script], { cwd, env, stdio: ['ignore', file, file] })
      closeSync(file)
      await waitUntilReady()
    },
    async stop() {
      if (child && !isGone()) {
        child.kill('SIGCONT')
        await stopGroup(child)
      }
      child = undefined
    },
    async kill() {
      if (child && !isGone()) {
        child.kill('SIGKILL')
        await ended(child, 5000)
      }
      child = undefined
    },
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
  }
}
