import { resolve } from 'node:path'

export type Environment = {
  host: string
  port: number
  /** Origin of every absolute link, without a slash at the end. */
  siteUrl: string
  /** Where this process reaches the CMS. */
  cmsUrl: string
  /** Where a browser reaches the CMS's images. */
  imageOrigin: string
  secret: string
  snapshotDir: string
  mirrorDir: string | null
}

const developmentSecret = 'jobbuddies-development-site-secret'

function origin(name: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new Error(`${name} is not a http address: ${value}`)
  return new URL(value).origin
}

/** Reads the settings once, at boot. @throws when one of them cannot be used. */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  const port = Number(env.SITE_PORT || 4321)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`SITE_PORT is not a port: ${env.SITE_PORT}`)
  const secret = env.SITE_SECRET || developmentSecret
  if (env.JOBBUDDIES_ENV === 'production' && secret === developmentSecret)
    throw new Error('Set SITE_SECRET: production refuses the default one')
  const cmsUrl = origin('CMS_URL', env.CMS_URL || `http://localhost:${env.CMS_PORT || 3000}`)
  return {
    host: env.HOST || '127.0.0.1',
    port,
    siteUrl: origin('SITE_URL', env.SITE_URL || `http://localhost:${port}`),
    cmsUrl,
    imageOrigin: origin('CMS_PUBLIC_URL', env.CMS_PUBLIC_URL || cmsUrl),
    secret,
    snapshotDir: resolve(env.DATA_DIR || '../.data', 'site'),
    mirrorDir: env.SITE_MIRROR_DIR ? resolve(env.SITE_MIRROR_DIR) : null,
  }
}
