import { freePort } from '@jobbuddies/tools/ports'
import type { App } from './app.ts'
import { startCms } from './cms.ts'
import { type Database, startDatabase } from './database.ts'
import type { Session } from './session.ts'
import { startSite } from './site.ts'

export type Stack = { database: Database; cms: App; site: App }

/** PostgreSQL with the demo organisation, the CMS and a site that it tells of changes. */
export async function startStack(
  session: Session,
  { mirror, cmsEnv = {} }: { mirror?: string; cmsEnv?: Partial<NodeJS.ProcessEnv> } = {},
): Promise<Stack> {
  const database = await startDatabase(session)
  const [cmsPort, sitePort] = [await freePort(), await freePort()]
  const cms = await startCms(session, { databaseUrl: database.url, port: cmsPort, sitePort, env: cmsEnv })
  const site = await startSite(session, { port: sitePort, cmsPort, mirror })
  return { database, cms, site }
}
