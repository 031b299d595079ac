import { jobbuddies } from '@jobbuddies/payload-plugin'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { bucketOf, readEnv } from './env.ts'
import { noMail, smtpAdapter } from './mail/adapter.ts'

const env = readEnv(process.env)
// Not import.meta.dirname: the bundler knows only the URL.
const here = path.dirname(fileURLToPath(import.meta.url))

const loopback =
  env.JOBBUDDIES_ENV === 'production'
    ? []
    : [`http://localhost:${env.CMS_PORT}`, `http://127.0.0.1:${env.CMS_PORT}`]

export default buildConfig({
  // No serverURL: the admin then talks to the host it was opened at, be it localhost, 127.0.0.1 or a proxy's name.
  secret: env.PAYLOAD_SECRET,
  telemetry: false,
  csrf: [...new Set([env.CMS_URL, ...loopback])],
  cors: [],
  maxDepth: 3,
  defaultDepth: 1,
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: here },
    meta: { titleSuffix: ' – JobBuddies' },
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: { defaultTimezone: 'Europe/Helsinki' },
  },
  graphQL: { disable: true },
  editor: lexicalEditor(),
  db: postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir: path.join(here, 'migrations'),
    pool: { connectionString: env.DATABASE_URL, max: 10, connectionTimeoutMillis: 5_000 },
  }),
  email: env.SMTP_URL
    ? smtpAdapter({ url: env.SMTP_URL, from: env.MAIL_FROM })
    : noMail({ from: env.MAIL_FROM }),
  sharp,
  collections: [],
  plugins: [
    jobbuddies({
      siteUrl: env.SITE_URL,
      siteSecret: env.SITE_SECRET,
      siteProcesses: env.SITE_PROCESSES,
      mediaDir: path.resolve(here, '../..', env.DATA_DIR, 'media'),
      ...(env.BOUNCE_SECRET ? { bounceSecret: env.BOUNCE_SECRET } : {}),
      ...(env.MAIL_RETURN_PATH ? { returnPath: env.MAIL_RETURN_PATH } : {}),
      files: {
        dir: path.resolve(here, '../..', env.DATA_DIR, 'applications'),
        s3: bucketOf(env) || undefined,
        clamd: env.CLAMD_URL,
      },
      services: env.JOBBUDDIES_SERVICES === 'on',
    }),
  ],
  typescript: { outputFile: path.join(here, 'payload-types.ts'), autoGenerate: false },
})
