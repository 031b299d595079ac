import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createLog } from '@jobbuddies/tools/log'
import { listenForShutdown } from '@jobbuddies/tools/stack/shutdown'
import { boundary } from './boundary.ts'
import { commitFailure } from './commitFailure.ts'
import { desk } from './desk.ts'
import { edges } from './edges.ts'
import { freshness } from './freshness.ts'
import { grace } from './grace.ts'
import { kill } from './kill.ts'
import { mail } from './mail.ts'
import { matching } from './matching.ts'
import { memory } from './memory.ts'
import { page } from './page.ts'
import { reports } from './reports.ts'
import { rush } from './rush.ts'
import { submit } from './submit.ts'
import { vitals } from './vitals.ts'
import { weight } from './weight.ts'
import { buildApps } from './harness/build.ts'
import { sharedCluster } from './harness/cluster.ts'
import { createReport } from './harness/report.ts'
import { type Bench, MissingError, type Session } from './harness/session.ts'

const benches: Bench[] = [
  memory,
  weight,
  vitals,
  freshness,
  edges,
  page,
  submit,
  boundary,
  grace,
  commitFailure,
  kill,
  rush,
  mail,
  matching,
  desk,
  reports,
]

const usage = () =>
  [
    'pnpm bench [name …] [--no-build]   without a name: all; --no-build measures the build that is there',
    ...benches.map(({ name, about }) => `  ${name.padEnd(16)}${about}`),
  ].join('\n')

/** 0 = within the bounds, 1 = a bound was missed or the bench broke, 2 = the machine lacks something, 3 = stopped. */
async function runOne(options: {
  bench: Bench
  base: Pick<Session, 'log' | 'signal' | 'cluster'>
  noBuild: boolean
}): Promise<number> {
  const { bench, base, noBuild } = options
  const { log, signal } = base
  const ends: (() => unknown)[] = []
  const folder = mkdtempSync(join(tmpdir(), 'jobbuddies-bench-'))
  const report = createReport(log.info)
  const session: Session = { ...base, report, folder, defer: (end) => void ends.push(end) }
  log.info(`\n${bench.name}: ${bench.about}`)
  try {
    if (!noBuild) await buildApps(session, bench.apps)
    await bench.run(session)
    return report.failures > 0 ? 1 : 0
  } catch (error) {
    if (!signal.aborted)
      log.warn(`  ${bench.name}: ${error instanceof MissingError ? error.message : (error as Error).stack}`)
    if (signal.aborted) return 3
    return error instanceof MissingError ? 2 : 1
  } finally {
    for (const end of ends.toReversed()) {
      try {
        await end()
      } catch (error) {
        log.warn(`  ${bench.name}: not everything could be ended: ${(error as Error).message}`)
      }
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function main(): Promise<number> {
  const log = createLog()
  const { values, positionals } = parseArgs({
    options: { 'no-build': { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const unknown = positionals.filter((asked) => !benches.some(({ name }) => name === asked))
  if (unknown.length > 0) {
    log.warn(`There is no bench called ${unknown.join(', ')}.\n${usage()}`)
    return 1
  }
  const shutdown = listenForShutdown({ onInsist: () => process.exit(130) })
  const { signal } = shutdown
  const cluster = sharedCluster()
  const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
  const codes = new Map<string, number>()
  try {
    for (const bench of chosen) {
      if (signal.aborted) break
      const base = { log, signal, cluster: cluster.get }
      codes.set(bench.name, await runOne({ bench, base, noBuild: values['no-build'] }))
    }
  } finally {
    await cluster.stop()
    shutdown.dispose()
  }
  log.info('')
  for (const [name, code] of codes) log.info(`${['PASS', 'FAIL', 'NOT MEASURED', 'STOPPED'][code]}  ${name}`)
  if (signal.aborted) return 130
  const all = [...codes.values()]
  return all.includes(1) ? 1 : Math.max(0, ...all)
}

process.exitCode = await main()
