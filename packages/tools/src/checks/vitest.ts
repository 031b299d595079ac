import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { packageBin, repoRoot } from '../paths.ts'
import { type Output, runNode } from '../process/run.ts'

/** How many tests ended how. */
export type Tally = {
  passed: number
  failed: number
  skipped: number
  /** In a few lines each, which failed. */
  failures?: string[]
  /** The same of those that failed once and passed when their file was run again. */
  unsteady?: string[]
  /** Files with a test that failed. */
  failedFiles?: string[]
}

type Report = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[]
  }[]
}

/**
 * Runs Vitest projects of tests/. A run without a single executed test, a file that cannot be loaded and an error
 * outside any test count as failures.
 */
export async function runVitest({
  projects,
  files = [],
  env,
  output,
  signal,
}: {
  projects: readonly string[]
  /** These alone; none = all. */
  files?: readonly string[]
  env: NodeJS.ProcessEnv
  output: Output
  signal?: AbortSignal
}): Promise<Tally> {
  const cwd = join(repoRoot, 'tests')
  const file = join(tmpdir(), `jobbuddies-${projects[0]}-${process.pid}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const chosen = projects.flatMap((project) => ['--project', project])
  const args = [packageBin({ from: cwd, name: 'vitest' }), 'run', ...files, ...chosen, ...reporters]
  rmSync(file, { force: true })
  try {
    const code = await runNode({
      args,
      cwd,
      env: { ...process.env, ...env, NODE_ENV: 'test' },
      output,
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
    failures: failures(report),
    failedFiles: report.testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name }) => fileOf(name)),
  }
}

/** How many tests may fail for their files to be run once more: beyond that something is broken. */
const fewFailures = 3

/**
 * Runs the files of a few failed tests once more, each from its own beginning. What passes then is told as unsteady: a
 * browser on a busy machine can be too slow for one test of hundreds, and what is broken is so twice.
 */
export async function runFewAgain(
  first: Tally,
  run: (files: readonly string[]) => Promise<Tally>,
): Promise<Tally> {
  const { failed, failedFiles = [], failures: before = [] } = first
  if (failed === 0 || failed > fewFailures || failedFiles.length === 0) return first
  const again = await run(failedFiles)
  const broken = Math.min(again.failed, failed)
  return {
    ...first,
    passed: first.passed + failed - broken,
    failed: again.failed,
    failures: again.failures ?? [],
    unsteady: before.filter((failure) => !again.failures?.some((each) => headOf(each) === headOf(failure))),
  }
}

/** The file and the name of a test, without what it said. */
const headOf = (failure: string) => failure.split('\n')[0]

function failures({ testResults }: Report): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = fileOf(name)
    const failed = assertionResults.filter((each) => each.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [`${file}\n${firstLines(message)}`]
    return failed.map((each) => `${file}: ${each.fullName}\n${firstLines(each.failureMessages?.[0] ?? '')}`)
  })
}

const fileOf = (path: string) => relative(join(repoRoot, 'tests'), path)

const firstLines = (text: string) =>
  text
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line}`)
    .join('\n')

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}
