import { join } from 'node:path'
import type { Env } from '../env.ts'
import type { Log } from '../log.ts'
import { packageBin } from '../paths.ts'
import { cmsArguments } from './cmsArguments.ts'
import { startService, type Service } from './service.ts'

export type Mode = 'start' | 'dev'

export type ServicesOptions = {
  mode: Mode
  root: string
  env: Env
  childEnv: NodeJS.ProcessEnv
  logs: string
  log: Log
  signal: AbortSignal
  onRestart: () => void
}

/** The CMS, built or in development mode; resolves when it can serve: database reachable, migrations done. */
export function startCms(options: ServicesOptions): Promise<Service> {
  const { mode, root, env, childEnv, logs, log, signal, onRestart } = options
  return startService({
    name: 'cms',
    args: [...cmsArguments],
    cwd: join(root, 'cms'),
    env: childEnv,
    logFile: join(logs, 'cms.log'),
    readyUrl: `http://127.0.0.1:${env.cmsPort}/api/v1/health/ready`,
    readyWithinMs: mode === 'dev' ? 180_000 : 90_000,
    verbose: mode === 'dev',
    onRestart,
    log,
    signal,
  })
}

/** The public site, built or in development mode. */
export function startSite(options: ServicesOptions): Promise<Service> {
  const { mode, root, env, childEnv, logs, log, signal, onRestart } = options
  const cwd = join(root, 'site')
  const port = String(env.sitePort)
  const devArgs = () => [
    packageBin({ from: cwd, name: 'astro' }),
    'dev',
    '--port',
    port,
    '--host',
    '127.0.0.1',
  ]
  const origin = `http://127.0.0.1:${port}`
  return startService({
    name: 'site',
    args: mode === 'dev' ? devArgs() : ['src/server/main.ts'],
    cwd,
    env: childEnv,
    logFile: join(logs, 'site.log'),
    readyUrl: mode === 'dev' ? origin : `${origin}/healthz`,
    anyAnswer: mode === 'dev',
    readyWithinMs: 90_000,
    verbose: mode === 'dev',
    onRestart,
    log,
    signal,
  })
}
