import { join } from 'node:path'
import { loadDotEnv, readEnv, type Env } from './env.ts'
import { startInbox } from './inbox.ts'
import { createLog, seconds, type Log } from './log.ts'
import { repoRoot } from './paths.ts'
import { startPostgres } from './postgres.ts'
import { apps, build, needsBuild } from './stack/build.ts'
import { migrate, seedOnce } from './stack/database.ts'
import { childEnvironment } from './stack/environment.ts'
import { keepPostgres } from './stack/keepPostgres.ts'
import { checkPorts } from './stack/portCheck.ts'
import { readRunning, removeRunning, writeRunning } from './stack/running.ts'
import type { Service } from './stack/service.ts'
import { startCms, startSite, type Mode } from './stack/services.ts'
import { listenForShutdown, StopRequest, surviveClosedOutput } from './stack/shutdown.ts'
import { welcome } from './stack/welcome.ts'

/** Something that runs, with how to end it. */
type Part = { name: string; stop: () => Promise<void>; kill: () => unknown }

/**
 * Everything `pnpm start` and `pnpm dev` do: database, migrations, builds, demo content, inbox, CMS and site; then
 * watches over them until asked to stop. Resolves with the exit code when nothing is left running.
 */
export async function runStack(mode: Mode, root = repoRoot): Promise<number> {
  surviveClosedOutput()
  const log = createLog()
  const parts: Part[] = []
  const shutdown = listenForShutdown({
    onInsist() {
      log.warn('Killing what is left')
      for (const part of parts) part.kill()
      process.exit(130)
    },
  })
  let code = 0
  try {
    loadDotEnv(root)
    const env = readEnv(process.env, root)
    await bringUp({ mode, root, env, log, parts, signal: shutdown.signal })
    log.info(`Stopping: ${await shutdown.requested}`)
  } catch (error) {
    if (error instanceof StopRequest) log.info(`Stopping: ${error.message}`)
    else {
      log.warn(`\n${(error as Error).message}`)
      code = 1
    }
  }
  const stopping = shutdown.signal.aborted || parts.length > 0
  const started = performance.now()
  for (const part of parts.toReversed()) {
    await part.stop().catch((error: Error) => log.warn(`${part.name} did not stop cleanly: ${error.message}`))
  }
  if (stopping) log.info(`Everything has stopped (${seconds(performance.now() - started)})`)
  shutdown.dispose()
  return code
}

type BringUp = { mode: Mode; root: string; env: Env; log: Log; parts: Part[]; signal: AbortSignal }

async function bringUp({ mode, root, env, log, parts, signal }: BringUp): Promise<void> {
  const started = performance.now()
  const logs = join(env.dataDir, 'logs')
  const other = readRunning(env.dataDir)
  if (other)
    throw new Error(
      `JobBuddies runs already (process ${other.pid}) at ${other.siteUrl}: set DATA_DIR for a second one`,
    )
  await checkPorts(env, { waitMs: 1_000 })

  const postgres = env.databaseUrl ? undefined : await log.step('PostgreSQL', () => ownPostgres(env, log))
  if (postgres) parts.push({ name: 'PostgreSQL', stop: postgres.stop, kill: postgres.kill })
  const databaseUrl = env.databaseUrl ?? postgres?.url ?? ''
  const smtpUrl = env.smtpUrl ?? `smtp://127.0.0.1:${env.inboxSmtpPort}`
  const childEnv = childEnvironment({ env, databaseUrl, smtpUrl, mode })
  const workshop = { cms: join(root, 'cms'), databaseUrl, env: childEnv, logs, signal }
  const services: { cms?: Service; site?: Service } = {}
  const note = () => {
    const pids = { cms: services.cms?.pid, site: services.site?.pid, postgres: postgres?.pid }
    writeRunning(env.dataDir, { databaseUrl, smtpUrl, cmsUrl: env.cmsUrl, siteUrl: env.siteUrl, pids })
  }
  const forget = () => removeRunning(env.dataDir)
  note()
  parts.push({ name: 'running.json', stop: async () => forget(), kill: forget })
  if (postgres) keepPostgres({ postgres, log, signal, onRestart: note })

  signal.throwIfAborted()
  await log.step('Migrations', () => migrate(workshop))
  for (const app of mode === 'start' ? [apps.cms, apps.site] : []) {
    const name = app.folder === 'cms' ? 'Building the CMS (about a minute)' : 'Building the site'
    if (needsBuild(root, app)) await log.step(name, () => build(app, { root, env: childEnv, logs, signal }))
  }
  if (!env.production) await log.step('Demo content', () => seedOnce(workshop))

  signal.throwIfAborted()
  const inbox = env.smtpUrl
    ? undefined
    : await startInbox({ smtpPort: env.inboxSmtpPort, httpPort: env.inboxPort })
  if (inbox) parts.push({ name: 'inbox', stop: inbox.stop, kill: () => {} })
  const options = { mode, root, env, childEnv, logs, log, signal, onRestart: note }
  services.cms = await log.step('CMS', () => startCms(options))
  parts.push({ name: 'cms', ...services.cms })
  services.site = await log.step('Site', () => startSite(options))
  parts.push({ name: 'site', ...services.site })
  note()
  log.info(welcome({ env, inboxUrl: inbox?.url, seconds: seconds(performance.now() - started) }))
}

function ownPostgres(env: Env, log: Log) {
  return startPostgres({ dataDir: join(env.dataDir, 'postgres', 'data'), port: env.pgPort, log })
}
