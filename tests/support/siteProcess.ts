import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'
import { freePort } from '@jobbuddies/tools/ports'
import { createService } from './stackService.ts'

/** The built site alone, asking the CMS at this address. */
export async function startSiteProcess(cmsUrl: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'jobbuddies-site-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const { SITE_SECRET: _secret, ...inherited } = process.env
  const process_ = createService({
    name: 'site',
    cwd: join(repoRoot, 'site'),
    script: 'src/server/main.ts',
    env: {
      ...inherited,
      NODE_ENV: 'production',
      DATA_DIR: folder,
      SITE_PORT: String(port),
      SITE_URL: url,
      CMS_URL: cmsUrl,
    },
    readyUrl: `http://127.0.0.1:${port}/healthz`,
    logFile: join(folder, 'site.log'),
  })
  const stop = async () => {
    await process_.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await process_.start()
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}
