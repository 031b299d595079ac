import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { spawnGuarded } from './guarded.ts'
import { signalGroup, stopGroup } from './stop.ts'

export type Output = 'inherit' | { file: string; append?: boolean }

export type RunOptions = {
  /** Script run with our own Node, then its arguments. */
  args: string[]
  cwd: string
  env?: NodeJS.ProcessEnv
  /** Output goes to this file (replaced, or with `append` after what is there), or with `inherit` to our own output. */
  output: Output
  signal?: AbortSignal
}

/** A command ended with something else than 0; `message` carries the end of its output. */
export class RunError extends Error {
  override name = 'RunError'
}

/**
 * Runs a Node script to its end and returns the exit code (128 when a signal ended it). Nothing it started in its
 * process group outlives it.
 * @throws the signal's reason when aborted
 */
export async function runNode({ args, cwd, env, output, signal }: RunOptions): Promise<number> {
  signal?.throwIfAborted()
  if (output !== 'inherit') mkdirSync(dirname(output.file), { recursive: true })
  const sink = output === 'inherit' ? 'inherit' : openSync(output.file, output.append ? 'a' : 'w')
  const child = spawnGuarded(process.execPath, args, { cwd, env, stdio: ['ignore', sink, sink] })
  const abort = () => void stopGroup(child, 3_000)
  signal?.addEventListener('abort', abort, { once: true })
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', (code) => (signal?.aborted ? reject(signal.reason) : resolve(code ?? 128)))
    })
  } finally {
    signal?.removeEventListener('abort', abort)
    signalGroup(child, 'SIGKILL')
    if (typeof sink === 'number') closeSync(sink)
  }
}

/**
 * Like runNode with its output in a file, for steps that must succeed.
 * @throws RunError with the last lines of the output
 */
export async function runNodeOrThrow(options: RunOptions & { output: { file: string } }): Promise<void> {
  const code = await runNode(options)
  if (code === 0) return
  throw new RunError(
    `ended with code ${code}; the end of ${options.output.file}:\n${tail(options.output.file)}`,
  )
}

/** The last lines of a text file, indented; empty when there is no such file. */
export function tail(file: string, lines = 25): string {
  try {
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(-lines)
      .map((line) => `    ${line}`)
      .join('\n')
  } catch {
    return ''
  }
}
