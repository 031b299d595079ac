import { delimiter, dirname, join } from 'node:path'
import type { Session } from './session.ts'

export const siteSecret = 'a-site-secret-of-the-benches-only'

/** Where an app listens and whom it talks to; the site's address is needed even where no site runs. */
export type Addresses = { databaseUrl: string; cmsPort: number; sitePort: number }

/** The environment of the CMS and the site: production, loopback, no mail server, nothing inherited that would change that. */
export function environment({ folder }: Pick<Session, 'folder'>, addresses: Addresses): NodeJS.ProcessEnv {
  const { SMTP_URL: _mail, JOBBUDDIES_ENV: _mode, HOST: _host, ...inherited } = process.env
  const { databaseUrl, cmsPort, sitePort } = addresses
  return {
    ...inherited,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    DATA_DIR: join(folder, 'data'),
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    CMS_URL: `http://127.0.0.1:${cmsPort}`,
    SITE_URL: `http://127.0.0.1:${sitePort}`,
    PAYLOAD_SECRET: 'a-payload-secret-of-the-benches-only',
    SITE_SECRET: siteSecret,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
  }
}
