/** Where progress goes: one line per event, nothing that needs a terminal. */
export type Log = {
  info: (line: string) => void
  warn: (line: string) => void
  /** Runs one step, printing its name, then the time it took. What `run` returns (a string) is added to the line. */
  step: <T>(name: string, run: () => Promise<T>) => Promise<T>
}

/** Seconds with one decimal, from milliseconds. */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** A log on standard output and standard error. Every 15 s a long step says that it is still going. */
export function createLog(): Log {
  const info = (line: string) => void process.stdout.write(`${line}\n`)
  const warn = (line: string) => void process.stderr.write(`${line}\n`)
  return {
    info,
    warn,
    async step(name, run) {
      const started = performance.now()
      const elapsed = () => seconds(performance.now() - started)
      info(`→ ${name}`)
      const reminder = setInterval(() => info(`  … ${name}, ${elapsed()} so far`), 15_000)
      try {
        const result = await run()
        info(`✓ ${name}${typeof result === 'string' ? `: ${result}` : ''} (${elapsed()})`)
        return result
      } catch (error) {
        warn(`✗ ${name} (${elapsed()})`)
        throw error
      } finally {
        clearInterval(reminder)
      }
    },
  }
}

export const silentLog: Log = { info: () => {}, warn: () => {}, step: (_name, run) => run() }
