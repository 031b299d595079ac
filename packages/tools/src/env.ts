import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { repoRoot } from './paths.ts'

/** What the commands read from the environment, with its defaults filled in. Ports are TCP ports on loopback. */
export type Env = {
  /** Absent: the commands bring their own PostgreSQL. */
  databaseUrl?: string
  /** Absolute folder for the database, logs and uploads. */
  dataDir: string
  cmsPort: number
  sitePort: number
  cmsUrl: string
  siteUrl: string
  /** Development values unless set; absent in production, so that the apps themselves refuse to run without. */
  payloadSecret?: string
  siteSecret?: string
  /** Absent: mail goes to the local inbox. */
  smtpUrl?: string
  inboxSmtpPort: number
  inboxPort: number
  /** Absent: a free port is taken at each start. */
  pgPort?: number
  /** True when JOBBUDDIES_ENV is `production`: no demo content, no demo logins. */
  production: boolean
}

const developmentSecrets = {
  payload: 'jobbuddies-development-payload-secret',
  site: 'jobbuddies-development-site-secret',
}

/** A variable holds a value that cannot be used; the message names it. */
export class EnvError extends Error {
  override name = 'EnvError'
}

/** Reads `.env` beside package.json when it is there. Variables that are already set win. */
export function loadDotEnv(root = repoRoot): void {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** @throws EnvError for the first variable with an unusable value */
export function readEnv(source: NodeJS.ProcessEnv = process.env, root = repoRoot): Env {
  const cmsPort = port(source, 'CMS_PORT') ?? 3000
  const sitePort = port(source, 'SITE_PORT') ?? 4321
  const production = text(source, 'JOBBUDDIES_ENV') === 'production'
  const secrets = production ? undefined : developmentSecrets
  return {
    databaseUrl: url(source, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    dataDir: resolve(root, text(source, 'DATA_DIR') ?? '.data'),
    cmsPort,
    sitePort,
    cmsUrl: url(source, 'CMS_URL', ['http:', 'https:']) ?? `http://localhost:${cmsPort}`,
    siteUrl: url(source, 'SITE_URL', ['http:', 'https:']) ?? `http://localhost:${sitePort}`,
    payloadSecret: text(source, 'PAYLOAD_SECRET') ?? secrets?.payload,
    siteSecret: text(source, 'SITE_SECRET') ?? secrets?.site,
    smtpUrl: url(source, 'SMTP_URL', ['smtp:', 'smtps:']),
    inboxSmtpPort: port(source, 'INBOX_SMTP_PORT') ?? 1025,
    inboxPort: port(source, 'INBOX_PORT') ?? 8025,
    pgPort: port(source, 'PG_PORT'),
    production,
  }
}

/** An empty variable counts as absent. */
function text(source: NodeJS.ProcessEnv, name: string): string | undefined {
  return source[name]?.trim() || undefined
}

function port(source: NodeJS.ProcessEnv, name: string): number | undefined {
  const value = text(source, name)
  if (value === undefined) return undefined
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && number <= 65535) return number
  throw new EnvError(`${name} must be a port from 1 to 65535, but is "${value}"`)
}

function url(source: NodeJS.ProcessEnv, name: string, protocols: string[]): string | undefined {
  const value = text(source, name)
  if (value === undefined) return undefined
  const parsed = URL.parse(value)
  if (parsed && protocols.includes(parsed.protocol)) return value.replace(/\/+$/, '')
  const wanted = protocols.map((protocol) => `${protocol}//`).join(' or ')
  throw new EnvError(`${name} must be an address that starts with ${wanted}`)
}
