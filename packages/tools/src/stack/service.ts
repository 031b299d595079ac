import type { ChildProcess } from 'node:child_process'
import { createWriteStream, existsSync, mkdirSync, renameSync, type WriteStream } from 'node:fs'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { spawnGuarded } from '../process/guarded.ts'
import { tail } from '../process/run.ts'
import { signalGroup, stopGroup } from '../process/stop.ts'

export type ServiceOptions = {
  /** Marks its lines in our output. */
  name: string
  /** Script run with our own Node, then its arguments. */
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  logFile: string
  /** It is ready when a GET answers 200, or with `anyAnswer` when it answers at all. */
  readyUrl: string
  anyAnswer?: boolean
  readyWithinMs: number
  /** Show every line of its output, not only warnings and errors. */
  verbose?: boolean
  /** Called each time it has been started again. */
  onRestart?: () => void
  log: Log
  signal?: AbortSignal
}

export type Service = {
  readonly pid: number | undefined
  stop: () => Promise<void>
  /** SIGKILL to its whole process group. */
  kill: () => void
}

/**
 * Starts a server and resolves when it is ready; from then on it is started again whenever it ends by itself, after
 * 0.5 s, then 1 s, up to 10 s.
 * @throws when it ends before it was ready, or is not ready in time, with the end of its log
 */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { name, log, logFile } = options
  const output = openLog(logFile)
  let stopping = false
  let delay = 500
  let timer: NodeJS.Timeout | undefined
  let child = launch(options, output)

  const supervise = (startedAt: number) => {
    const onEnd = () => {
      if (stopping) return
      if (performance.now() - startedAt > 30_000) delay = 500
      log.warn(`${name} ended unexpectedly (${describeEnd(child)}): starting it again in ${delay / 1000} s`)
      signalGroup(child, 'SIGKILL')
      timer = setTimeout(() => {
        child = launch(options, output)
        supervise(performance.now())
        options.onRestart?.()
      }, delay)
      delay = Math.min(delay * 2, 10_000)
    }
    if (hasEnded(child)) onEnd()
    else child.once('exit', onEnd)
  }
  const stop = async () => {
    stopping = true
    clearTimeout(timer)
    await stopGroup(child)
    output.end()
  }
  try {
    await waitUntilReady(options, child)
  } catch (error) {
    await stop()
    throw error
  }
  supervise(performance.now())
  return {
    get pid() {
      return hasEnded(child) ? undefined : child.pid
    },
    stop,
    kill() {
      stopping = true
      signalGroup(child, 'SIGKILL')
    },
  }
}

function launch({ name, args, cwd, env, verbose, log }: ServiceOptions, output: WriteStream): ChildProcess {
  const child = spawnGuarded(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  child.once('error', (error) => log.warn(`${name} cannot be started: ${error.message}`))
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
      if (output.writable) output.write(`${line}\n`)
      const worth = stream === child.stderr || /"level":[456]0|\b(warn(ing)?|error|fatal)\b/i.test(line)
      if (line.trim() && (verbose || worth)) log.info(`[${name}] ${line}`)
    })
  }
  return child
}

async function waitUntilReady(options: ServiceOptions, child: ChildProcess): Promise<void> {
  const { name, logFile, readyUrl, anyAnswer, readyWithinMs, signal } = options
  const until = performance.now() + readyWithinMs
  while (!(await answers(readyUrl, anyAnswer))) {
    signal?.throwIfAborted()
    if (hasEnded(child))
      throw new Error(`${name} ended (${describeEnd(child)}); the end of ${logFile}:\n${tail(logFile)}`)
    if (performance.now() > until) {
      throw new Error(
        `${name} did not answer at ${readyUrl} within ${readyWithinMs / 1000} s; see ${logFile}`,
      )
    }
    await sleep(50)
  }
}

async function answers(url: string, anyAnswer = false): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000), redirect: 'manual' })
    await response.body?.cancel()
    return anyAnswer || response.status === 200
  } catch {
    return false
  }
}

const hasEnded = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null || child.pid === undefined

const describeEnd = ({ exitCode, signalCode }: ChildProcess) => signalCode ?? `code ${exitCode ?? 'unknown'}`

/** Starts a new log and keeps the previous one. */
function openLog(file: string): WriteStream {
  mkdirSync(dirname(file), { recursive: true })
  if (existsSync(file)) renameSync(file, `${file}.1`)
  const stream = createWriteStream(file, { flags: 'a' })
  stream.on('error', () => {})
  return stream
}
