import { join } from 'node:path'
import { findChromium } from '../chromium.ts'
import { readEnv } from '../env.ts'
import type { Log } from '../log.ts'
import { repoRoot } from '../paths.ts'
import type { Output } from '../process/run.ts'
import { startTemporaryPostgres, type Postgres } from '../postgres.ts'
import { apps, build, needsBuild } from '../stack/build.ts'
import { childEnvironment } from '../stack/environment.ts'
import { lint } from './lint.ts'
import { typecheck } from './typecheck.ts'
import { runFewAgain, runVitest, type Tally } from './vitest.ts'

export const stepNames = ['typecheck', 'lint', 'unit', 'integration', 'browser', 'install'] as const
export type StepName = (typeof stepNames)[number]

/** These run side by side, since they do not disturb each other; the groups one after another. */
export const groups: readonly (readonly StepName[])[] = [
  ['typecheck', 'lint'],
  ['unit', 'install'],
  ['integration'],
  ['browser'],
]

/** What the steps share: the database cluster starts when the first step needs it. */
export type Bench = { log: Log; signal: AbortSignal; postgres: () => Promise<Postgres>; output: Output }

export const steps: Record<StepName, (bench: Bench) => Promise<Tally>> = {
  typecheck: async (bench) => asTest((await typecheck(bench)).length === 0),
  lint: async (bench) => asTest((await lint(bench)) === 0),
  unit: (bench) => runVitest({ ...bench, projects: ['unit'], env: {} }),
  integration: async (bench) => runVitest({ ...bench, projects: ['integration'], env: await testEnv(bench) }),
  async browser(bench) {
    const { log } = bench
    const chromium = await findChromium({ log })
    if (!chromium) {
      log.warn('The browser tests need a Chromium and there is none')
      return asTest(false)
    }
    const env = await testEnv(bench)
    await buildApps(bench)
    const projects = ['browser', 'browser alone']
    const run = (files: readonly string[]) =>
      runVitest({ ...bench, projects, files, env: { ...env, CHROMIUM_PATH: chromium } })
    return runFewAgain(await run([]), run)
  },
  install: async (bench) => runVitest({ ...bench, projects: ['install'], env: await testEnv(bench) }),
}

/** One cluster for a whole run, removed at the end. */
export function sharedPostgres(log: Log): { get: () => Promise<Postgres>; stop: () => Promise<void> } {
  let started: Promise<Postgres> | undefined
  return {
    get: () => (started ??= startTemporaryPostgres({ log, settings: { max_connections: '200' } })),
    async stop() {
      await (await started?.catch(() => undefined))?.stop()
    },
  }
}

async function testEnv({ postgres }: Bench): Promise<NodeJS.ProcessEnv> {
  const { adminUrl } = await postgres()
  return { TEST_DATABASE_URL: adminUrl, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
}

async function buildApps({ log, signal, postgres }: Bench): Promise<void> {
  const { url } = await postgres()
  const settings = readEnv()
  const env = childEnvironment({
    env: settings,
    databaseUrl: url,
    smtpUrl: 'smtp://127.0.0.1:1025',
    mode: 'start',
  })
  for (const app of [apps.cms, apps.site]) {
    if (!needsBuild(repoRoot, app)) continue
    const logs = join(settings.dataDir, 'logs')
    await log.step(`Building ${app.folder}`, () => build(app, { root: repoRoot, env, logs, signal }))
  }
}

const asTest = (passed: boolean): Tally => ({ passed: Number(passed), failed: Number(!passed), skipped: 0 })
