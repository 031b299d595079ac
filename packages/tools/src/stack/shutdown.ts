import { launchers } from '../process/ancestors.ts'
import { isAlive } from '../process/inspect.ts'

/** One Ctrl-C may arrive twice, from the terminal and from pnpm; a second one counts from here on, in milliseconds. */
const sameKeystroke = 1_000

export type Shutdown = {
  /** Aborted when somebody wants us to stop; its reason is a StopRequest. */
  signal: AbortSignal
  /** Resolves then, with what happened in words. */
  requested: Promise<string>
  dispose: () => void
}

/** Not a failure: somebody asked to stop. */
export class StopRequest extends Error {
  override name = 'StopRequest'
}

/**
 * Listens for SIGINT, SIGTERM and SIGHUP and for the end of the npx or pnpm process that started us. `onInsist` runs
 * at a second Ctrl-C.
 */
export function listenForShutdown({ onInsist }: { onInsist: () => void }): Shutdown {
  const controller = new AbortController()
  const { promise, resolve } = Promise.withResolvers<string>()
  let requestedAt: number | undefined

  const request = (why: string) => {
    requestedAt ??= performance.now()
    resolve(why)
    controller.abort(new StopRequest(why))
  }
  const onSignal = (signal: NodeJS.Signals) => {
    const insisting = requestedAt !== undefined && performance.now() - requestedAt > sameKeystroke
    if (insisting && signal !== 'SIGHUP') onInsist()
    request(signal === 'SIGINT' ? 'Ctrl-C' : signal)
  }
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  for (const signal of signals) process.on(signal, onSignal)

  const above = launchers()
  const parent = process.ppid
  const watch = setInterval(() => {
    const gone = above.find(({ pid }) => !isAlive(pid))
    if (gone || (above.length > 0 && process.ppid !== parent))
      request('the command that started this has ended')
  }, 500)
  watch.unref()

  return {
    signal: controller.signal,
    requested: promise,
    dispose() {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, onSignal)
    },
  }
}

/** Output that nobody reads any more (closed terminal, ended pipe) must not end us before we have cleaned up. */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}
