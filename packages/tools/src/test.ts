import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { groups, sharedPostgres, stepNames, steps, type StepName } from './checks/steps.ts'
import type { Tally } from './checks/vitest.ts'
import { createLog, seconds } from './log.ts'
import type { Output } from './process/run.ts'
import { listenForShutdown, surviveClosedOutput } from './stack/shutdown.ts'

type Ended = { name: StepName; result: Tally; time: string }

/**
 * Runs the named steps, or all of them, and counts. Every step runs, whatever became of the one before. Of steps that run
 * side by side the first is heard as it goes, and each other one in one piece after it.
 */
async function main(wanted: StepName[]): Promise<Tally> {
  const log = createLog()
  const shutdown = listenForShutdown({ onInsist: () => process.exit(130) })
  const { signal } = shutdown
  const postgres = sharedPostgres(log)
  const folder = mkdtempSync(join(tmpdir(), 'jobbuddies-test-'))
  const ended: Ended[] = []

  async function run(name: StepName, output: Output): Promise<Ended> {
    const started = performance.now()
    const result = await steps[name]({ log, signal, postgres: postgres.get, output }).catch(
      (error: Error): Tally => {
        log.warn(error.message)
        return { passed: 0, failed: 1, skipped: 0 }
      },
    )
    return { name, result, time: seconds(performance.now() - started) }
  }

  for (const group of groups) {
    const names = group.filter((name) => wanted.includes(name))
    if (signal.aborted || names.length === 0) continue
    log.info(`→ ${names.join(', beside it ')}`)
    const outputs = names.map((name, place): Output =>
      place === 0 ? 'inherit' : { file: join(folder, `${name}.log`), append: true },
    )
    const running = names.map((name, place) => run(name, outputs[place] ?? 'inherit'))
    for (const [place, each] of running.entries()) {
      const { name, result, time } = await each
      const output = outputs[place] ?? 'inherit'
      if (output !== 'inherit') process.stdout.write(readText(output.file))
      log.info(`${result.failed > 0 ? '✗' : '✓'} ${name}: ${words(result)} (${time})\n`)
      ended.push({ name, result, time })
    }
  }
  await postgres.stop()
  shutdown.dispose()
  rmSync(folder, { recursive: true, force: true })
  const sum = (what: 'passed' | 'failed' | 'skipped') =>
    ended.reduce((total, { result }) => total + result[what], 0)
  const total: Tally = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  const lines = ended.map(
    ({ name, result, time }) => `  ${name.padEnd(12)} ${time.padStart(8)}   ${words(result)}`,
  )
  const failures = ended.flatMap(({ name, result }) =>
    (result.failures ?? []).map((failure) => `✗ ${name}: ${failure}`),
  )
  const unsteady = ended.flatMap(({ name, result }) =>
    (result.unsteady ?? []).map((failure) => `~ ${name}, passed when run again: ${failure}`),
  )
  log.info([...unsteady, ...failures, '', ...lines, '', words(total)].join('\n'))
  return total
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return '' // it ended before it said anything
  }
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
