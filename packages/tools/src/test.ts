import { steps, sharedPostgres, stepNames, type StepName } from './checks/steps.ts'
import type { Tally } from './checks/vitest.ts'
import { createLog, seconds } from './log.ts'
import { listenForShutdown, surviveClosedOutput } from './stack/shutdown.ts'

/** Runs the named steps, or all of them, and counts. Every step runs, whatever became of the one before. */
async function main(wanted: StepName[]): Promise<Tally> {
  const log = createLog()
  const shutdown = listenForShutdown({ onInsist: () => process.exit(130) })
  const postgres = sharedPostgres(log)
  const total: Tally = { passed: 0, failed: 0, skipped: 0 }
  const times: string[] = []
  for (const name of wanted) {
    if (shutdown.signal.aborted) break
    const started = performance.now()
    log.info(`→ ${name}`)
    const bench = { log, signal: shutdown.signal, postgres: postgres.get }
    const result = await steps[name](bench).catch((error: Error): Tally => {
      log.warn(error.message)
      return { passed: 0, failed: 1, skipped: 0 }
    })
    const time = seconds(performance.now() - started)
    log.info(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${words(result)} (${time})\n`)
    total.passed += result.passed
    total.failed += result.failed
    total.skipped += result.skipped
    times.push(`  ${name.padEnd(12)} ${time.padStart(8)}   ${words(result)}`)
  }
  await postgres.stop()
  shutdown.dispose()
  log.info([...times, '', words(total)].join('\n'))
  return total
}

function words({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
}

function readSteps(args: string[]): StepName[] {
  const unknown = args.filter((arg) => !stepNames.includes(arg as StepName))
  if (unknown.length === 0)
    return args.length > 0 ? stepNames.filter((name) => args.includes(name)) : [...stepNames]
  process.stderr.write(`Unknown step ${unknown.join(', ')}. Steps: ${stepNames.join(', ')}\n`)
  process.exit(2)
}

surviveClosedOutput()
const total = await main(readSteps(process.argv.slice(2).filter((arg) => arg !== '--')))
process.exit(total.failed > 0 ? 1 : 0)
