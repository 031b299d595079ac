import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'
import { freePort } from '@jobbuddies/tools/ports'
import { cmsArguments } from '@jobbuddies/tools/stack/cmsArguments'
import { type App, startApp } from './app.ts'
import { environment } from './environment.ts'
import type { Session } from './session.ts'

export type CmsOptions = {
  databaseUrl: string
  name?: string
  port?: number
  /** Port of the site that it tells of changes; without one nobody listens. */
  sitePort?: number
  env?: Partial<NodeJS.ProcessEnv>
}

/** One CMS process, built, on a free port. */
export async function startCms(session: Session, options: CmsOptions): Promise<App> {
  const { databaseUrl, name = 'CMS', port = await freePort(), sitePort, env = {} } = options
  const addresses = { databaseUrl, cmsPort: port, sitePort: sitePort ?? (await freePort()) }
  return startApp(session, {
    name,
    args: [...cmsArguments],
    cwd: join(repoRoot, 'cms'),
    env: { ...environment(session, addresses), ...env },
    url: `http://127.0.0.1:${port}`,
    ready: '/api/v1/health/ready',
  })
}
