import { join } from 'node:path'
import { findChromium } from '../chromium.ts'
import { readEnv } from '../env.ts'
import type { Log } from '../log.ts'
import { repoRoot } from '../paths.ts'
import { startTemporaryPostgres, type Postgres } from '../postgres.ts'
import { apps, build, needsBuild } from '../stack/build.ts'
import { childEnvironment } from '../stack/environment.ts'
import { lint } from './lint.ts'
import { typecheck } from './typecheck.ts'
import { runVitest, type Tally } from './vitest.ts'

export const stepNames = ['typecheck', 'lint', 'unit', 'integration', 'browser', 'install'] as const
export type StepName = (typeof stepNames)[number]

/** What the steps share: the database cluster starts when the first step needs it. */
export type Bench = { log: Log; signal: AbortSignal; postgres: () => Promise<Postgres> }

export const steps: Record<StepName, (bench: Bench) => Promise<Tally>> = {
  typecheck: async ({ log, signal }) => asTest((await typecheck({ log, signal })).length === 0),
  lint: async ({ signal }) => asTest((await lint(signal)) === 0),
  unit: ({ signal }) => runVitest({ project: 'unit', env: {}, signal }),
  integration: async (bench) =>
    runVitest({ project: 'integration', env: await testEnv(bench), signal: bench.signal }),
  async browser(bench) {
    const { log, signal } = bench
    const chromium = await findChromium({ log })
    if (!chromium) {
      log.warn('The browser tests need a Chromium and there is none')
      return asTest(false)
    }
    const env = await testEnv(bench)
    await buildApps(bench)
    return runVitest({ project: 'browser', env: { ...env, CHROMIUM_PATH: chromium }, signal })
  },
  install: async (bench) =>
    runVitest({ project: 'install', env: await testEnv(bench), signal: bench.signal }),
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
