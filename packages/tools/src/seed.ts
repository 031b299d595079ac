import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadDotEnv, readEnv } from './env.ts'
import { createLog } from './log.ts'
import { repoRoot } from './paths.ts'
import { startPostgres } from './postgres.ts'
import { migrate, seed } from './stack/database.ts'
import { childEnvironment } from './stack/environment.ts'
import { readRunning } from './stack/running.ts'
import { listenForShutdown } from './stack/shutdown.ts'

const stages = ['before', 'open', 'last-hour', 'closed', 'interviewing', 'matching', 'running', 'completed']

/** Puts the demo organisation at a stage, in the database of a running start or in our own, started for the time. */
async function main(): Promise<void> {
  const stage = readStage()
  loadDotEnv()
  const env = readEnv()
  if (env.production)
    throw new Error('Demo content replaces real content: not with JOBBUDDIES_ENV=production')
  const log = createLog()
  const shutdown = listenForShutdown({ onInsist: () => process.exit(130) })
  const running = readRunning(env.dataDir)
  const known = env.databaseUrl ?? running?.databaseUrl
  const dataDir = join(env.dataDir, 'postgres', 'data')
  const postgres = known
    ? undefined
    : await log.step('PostgreSQL', () => startPostgres({ dataDir, port: env.pgPort, log }))
  try {
    const databaseUrl = known ?? postgres?.url ?? ''
    const smtpUrl = env.smtpUrl ?? running?.smtpUrl ?? `smtp://127.0.0.1:${env.inboxSmtpPort}`
    const workshop = {
      cms: join(repoRoot, 'cms'),
      databaseUrl,
      env: childEnvironment({ env, databaseUrl, smtpUrl, mode: 'start' }),
      logs: join(env.dataDir, 'logs'),
      signal: shutdown.signal,
    }
    await log.step('Migrations', () => migrate(workshop))
    await log.step(`Demo content at the stage "${stage}"`, () => seed(workshop, stage))
  } finally {
    await postgres?.stop()
    shutdown.dispose()
  }
}

function readStage(): string {
  const { values } = parseArgs({ options: { stage: { type: 'string', default: 'open' } } })
  if (stages.includes(values.stage)) return values.stage
  throw new Error(`Unknown stage "${values.stage}". Stages: ${stages.join(', ')}`)
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exitCode = 1
}
