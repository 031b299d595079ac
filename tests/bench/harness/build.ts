import { join } from 'node:path'
import { readEnv } from '@jobbuddies/tools/env'
import { repoRoot } from '@jobbuddies/tools/paths'
import { apps, build, needsBuild } from '@jobbuddies/tools/stack/build'
import { environment } from './environment.ts'
import type { Session } from './session.ts'

/** Builds those of the apps whose sources have changed. */
export async function buildApps(session: Session, names: Iterable<'cms' | 'site'>): Promise<void> {
  const { log, signal } = session
  const nowhere = 'postgres://postgres@127.0.0.1:9/none'
  const env = environment(session, { databaseUrl: nowhere, cmsPort: 3000, sitePort: 4321 })
  for (const name of names) {
    if (!needsBuild(repoRoot, apps[name])) continue
    const logs = join(readEnv().dataDir, 'logs')
    await log.step(`Building ${name}`, () => build(apps[name], { root: repoRoot, env, logs, signal }))
  }
}
