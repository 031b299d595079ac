import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/** Resolves when the child has ended; true unless `withinMs` passed first. */
export async function ended(child: ChildProcess, withinMs: number): Promise<boolean> {
  const done = () => child.exitCode !== null || child.signalCode !== null || child.pid === undefined
  const until = performance.now() + withinMs
  while (!done() && performance.now() < until) await sleep(20)
  return done()
}

/** Sends a signal to every process of the child's group; a group that is gone is no error. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}

/** SIGTERM to the child, SIGKILL to its group after `graceMs`, and to whatever of the group outlives the child. */
export async function stopGroup(child: ChildProcess, graceMs = 10_000): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
  await ended(child, graceMs)
  signalGroup(child, 'SIGKILL')
  await ended(child, 2_000)
}
