import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageBin, repoRoot } from '../paths.ts'
import { runNode } from '../process/run.ts'

/** How many tests ended how. */
export type Tally = { passed: number; failed: number; skipped: number }

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}

/**
 * Runs one Vitest project of tests/. A run without a single executed test, a file that cannot be loaded and an error
 * outside any test count as failures.
 */
export async function runVitest({
  project,
  env,
  signal,
}: {
  project: string
  env: NodeJS.ProcessEnv
  signal?: AbortSignal
}): Promise<Tally> {
  const cwd = join(repoRoot, 'tests')
  const file = join(tmpdir(), `jobbuddies-${project}-${process.pid}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const args = [packageBin({ from: cwd, name: 'vitest' }), 'run', '--project', project, ...reporters]
  rmSync(file, { force: true })
  try {
    const code = await runNode({
      args,
      cwd,
      env: { ...process.env, ...env, NODE_ENV: 'test' },
      output: 'inherit',
      signal,
    })
    return tally(readReport(file), code)
  } finally {
    rmSync(file, { force: true })
  }
}

export function tally(report: Report | undefined, exitCode: number): Tally {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  const passed = report.numPassedTests
  const failed = report.numFailedTests + unloaded.length
  const nothingRan = passed + failed === 0
  const unexplained = exitCode !== 0 && failed === 0
  return {
    passed,
    failed: nothingRan || unexplained ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}
