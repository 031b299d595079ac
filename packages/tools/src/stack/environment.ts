import { delimiter, dirname } from 'node:path'
import type { Env } from '../env.ts'

/** The environment of the CMS, the site and everything built or seeded for them. */
export function childEnvironment(options: {
  env: Env
  databaseUrl: string
  smtpUrl: string
  mode: 'start' | 'dev'
}): NodeJS.ProcessEnv {
  const { env, databaseUrl, smtpUrl, mode } = options
  return {
    ...process.env,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
    NODE_ENV: mode === 'dev' ? 'development' : 'production',
    ...(mode === 'dev' && { JOBBUDDIES_DEV: '1' }),
    DATABASE_URL: databaseUrl,
    DATA_DIR: env.dataDir,
    CMS_PORT: String(env.cmsPort),
    SITE_PORT: String(env.sitePort),
    CMS_URL: env.cmsUrl,
    SITE_URL: env.siteUrl,
    ...(env.payloadSecret && { PAYLOAD_SECRET: env.payloadSecret }),
    ...(env.siteSecret && { SITE_SECRET: env.siteSecret }),
    SMTP_URL: smtpUrl,
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    ASTRO_DEV_BACKGROUND: '0',
  }
}
