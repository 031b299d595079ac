import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Inbox, startInbox } from '@jobbuddies/tools/inbox'
import { repoRoot } from '@jobbuddies/tools/paths'
import { freePort } from '@jobbuddies/tools/ports'
import type { Database } from './cluster.ts'
import { createSeededDatabase } from './stackDatabase.ts'
import { createService, type Service } from './stackService.ts'

export type Stack = {
  /** Origin of the public site. */
  site: string
  /** Origin of the CMS. */
  cms: string
  siteProcess: Service
  cmsProcess: Service
  inbox: Inbox
  query: Database['query']
  stop: () => Promise<void>
}

export const demoPassword = 'jobbuddies-demo'

/** More than a whole round sends: a mail that somebody got must not be gone before it is looked for. */
const mostMails = 5_000

/** The whole product as its users meet it: the demo organisation with an open round, on free ports of this machine. */
export async function startStack(): Promise<Stack> {
  for (const proof of ['cms/.next/BUILD_ID', 'site/dist/server/entry.mjs'])
    if (!existsSync(join(repoRoot, proof)))
      throw new Error(`${proof} is missing: \`npx pnpm test browser\` builds the apps first`)

  const [database, inbox] = await Promise.all([
    createSeededDatabase(),
    startInbox({ smtpPort: 0, httpPort: 0, capacity: mostMails }),
  ])
  const folder = mkdtempSync(join(tmpdir(), 'jobbuddies-stack-'))
  const cmsPort = await freePort()
  const sitePort = await freePort()
  const cms = `http://localhost:${cmsPort}`
  const site = `http://localhost:${sitePort}`
  const { PAYLOAD_SECRET: _payload, SITE_SECRET: _site, ...inherited } = process.env
  const env: NodeJS.ProcessEnv = {
    ...inherited,
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    DATA_DIR: folder,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    CMS_URL: cms,
    SITE_URL: site,
    SMTP_URL: inbox.smtpUrl,
  }
  const cmsProcess = createService({
    name: 'CMS',
    cwd: join(repoRoot, 'cms'),
    script: 'src/server.ts',
    env,
    readyUrl: `http://127.0.0.1:${cmsPort}/api/v1/health/ready`,
    logFile: join(folder, 'cms.log'),
  })
  const siteProcess = createService({
    name: 'site',
    cwd: join(repoRoot, 'site'),
    script: 'src/server/main.ts',
    env,
    readyUrl: `http://127.0.0.1:${sitePort}/healthz`,
    logFile: join(folder, 'site.log'),
  })
  async function stop() {
    await Promise.all([siteProcess.stop(), cmsProcess.stop()])
    await inbox.stop()
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await cmsProcess.start()
    await siteProcess.start()
  } catch (error) {
    await stop()
    throw error
  }
  return { site, cms, siteProcess, cmsProcess, inbox, query: database.query, stop }
}
