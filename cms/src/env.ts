import { z } from 'zod'

export const developmentSecrets = {
  payload: 'jobbuddies-development-payload-secret',
  site: 'jobbuddies-development-site-secret',
}

const port = z.coerce.number().int().min(1).max(65_535)

const schema = z.object({
  DATABASE_URL: z.string().min(1).default('postgres://postgres:postgres@127.0.0.1:5432/jobbuddies'),
  CMS_PORT: port.default(3000),
  SITE_PORT: port.default(4321),
  CMS_URL: z.url().optional(),
  SITE_URL: z.url().optional(),
  /** Base URLs of the site's processes, separated by commas. */
  SITE_PROCESSES: z.string().optional(),
  PAYLOAD_SECRET: z.string().min(16).default(developmentSecrets.payload),
  SITE_SECRET: z.string().min(16).default(developmentSecrets.site),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('jobbuddies@example.org'),
  /** Where mails that cannot be delivered come back to. */
  MAIL_RETURN_PATH: z.email().optional(),
  /** Opens /api/v1/bounces to the mail server that holds it. */
  BOUNCE_SECRET: z.string().min(16).optional(),
  /** Files that are not in the database; relative to the repository. */
  DATA_DIR: z.string().default('.data'),
  /** Object storage for applicants' files. */
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Of the virus scanner: `tcp://host:3310` or `unix:/path`. */
  CLAMD_URL: z
    .string()
    .regex(/^(?:tcp:\/\/[^/]+:\d+|unix:\/.+)$/)
    .optional(),
  /** `production` refuses default secrets and demo passwords. */
  JOBBUDDIES_ENV: z.enum(['development', 'production']).default('development'),
  /** Off for scripts: no mail runner, no telling the site. */
  JOBBUDDIES_SERVICES: z.enum(['on', 'off']).default('on'),
})

export class EnvironmentError extends Error {
  override name = 'EnvironmentError'
}

const blankIsAbsent = (source: NodeJS.ProcessEnv) =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))

/**
 * The environment, parsed.
 * @throws {EnvironmentError} naming every variable that is wrong, and default secrets in production
 */
export function readEnv(source: NodeJS.ProcessEnv) {
  const parsed = schema.safeParse(blankIsAbsent(source))
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new EnvironmentError(`The environment is not valid.\n${lines.join('\n')}`)
  }
  const env = parsed.data
  if (env.JOBBUDDIES_ENV === 'production') {
    const defaults = [
      env.PAYLOAD_SECRET === developmentSecrets.payload && 'PAYLOAD_SECRET',
      env.SITE_SECRET === developmentSecrets.site && 'SITE_SECRET',
      !env.SMTP_URL && 'SMTP_URL',
    ].filter((name) => name !== false)
    if (defaults.length > 0) throw new EnvironmentError(`Production needs its own ${defaults.join(', ')}.`)
  }
  if (env.S3_BUCKET && !(env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY))
    throw new EnvironmentError('S3_BUCKET needs S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY.')
  const siteUrl = env.SITE_URL ?? `http://localhost:${env.SITE_PORT}`
  return {
    ...env,
    CMS_URL: env.CMS_URL ?? `http://localhost:${env.CMS_PORT}`,
    SITE_URL: siteUrl,
    SITE_PROCESSES: env.SITE_PROCESSES?.split(',').map((url) => url.trim()) ?? [
      `http://127.0.0.1:${env.SITE_PORT}`,
    ],
  }
}

export type Env = ReturnType<typeof readEnv>

/** The bucket for applicants' files; undefined where they stay on this machine. */
export const bucketOf = ({
  S3_BUCKET: bucket,
  S3_REGION: region = 'us-east-1',
  S3_ENDPOINT: endpoint,
  S3_ACCESS_KEY_ID: accessKeyId = '',
  S3_SECRET_ACCESS_KEY: secretAccessKey = '',
}: Env) => bucket && { bucket, region, endpoint, accessKeyId, secretAccessKey }
