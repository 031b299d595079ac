import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'
import { type App, startApp } from './app.ts'
import { environment } from './environment.ts'
import type { Session } from './session.ts'

export type SiteOptions = {
  port: number
  cmsPort: number
  /** Where it keeps its pages as files for nginx; without it, nowhere. */
  mirror?: string
}

/** One site process, built. */
export async function startSite(session: Session, { port, cmsPort, mirror }: SiteOptions): Promise<App> {
  const env = environment(session, { databaseUrl: '', cmsPort, sitePort: port })
  return startApp(session, {
    name: 'site',
    args: ['src/server/main.ts'],
    cwd: join(repoRoot, 'site'),
    env: { ...env, ...(mirror ? { SITE_MIRROR_DIR: mirror } : {}) },
    url: `http://127.0.0.1:${port}`,
    ready: '/healthz',
  })
}
