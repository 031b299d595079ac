import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { jobbuddies, type JobBuddiesOptions } from '@jobbuddies/payload-plugin'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { buildConfig, type Config, getPayload, type Payload, type SanitizedConfig } from 'payload'
import { type Api, serveApi } from './api.ts'
import type { Database } from './database.ts'
import { siteSecret } from './site.ts'
import { type Watched, watchedPg } from './watchedPg.ts'

export type Host = {
  payload: Payload
  config: SanitizedConfig
  /** Under which Payload keeps this instance; `rest` needs it. */
  key: string
  api: Api
  /** Where applicants' files lie. */
  filesDir: string
  /** The log, one JSON line each. */
  log: string[]
  /** The SQL that this instance sent. */
  statements: string[]
  stop: () => Promise<void>
}

export type HostOptions = {
  database: Pick<Database, 'url'>
  /** Options of the plugin, on top of a site that nobody listens at and services switched off. */
  options?: Partial<JobBuddiesOptions>
  /** The rest of the host's project. */
  config?: Partial<Config>
}

/** A port on which nothing listens. */
const nowhere = 'http://127.0.0.1:9'

/** The smallest project that uses the plugin. */
export function hostConfig({
  database,
  options,
  config,
  log,
  watched,
}: HostOptions & { log?: string[]; watched?: Watched }) {
  return buildConfig({
    secret: 'a-payload-secret-for-tests',
    telemetry: false,
    typescript: { autoGenerate: false },
    logger: {
      options: { level: 'info' },
      destination: { write: (line: string) => void log?.push(line) },
    },
    collections: [],
    ...config,
    db:
      config?.db ??
      postgresAdapter({
        idType: 'uuidv7',
        push: false,
        migrationDir: '/nowhere',
        ...(watched ? { pg: watched.pg } : {}),
        pool: { connectionString: database.url, max: 10, connectionTimeoutMillis: 5_000 },
      }),
    plugins: [
      ...(config?.plugins ?? []),
      jobbuddies({ siteUrl: nowhere, siteSecret, services: false, ...options }),
    ],
  })
}

/** Boots Payload in this process, with the public API on a free port. */
export async function bootHost(of: HostOptions): Promise<Host> {
  const log: string[] = []
  const watched = watchedPg()
  const uploads = mkdtempSync(join(tmpdir(), 'jobbuddies-uploads-'))
  const files = { dir: join(uploads, 'applications'), ...of.options?.files }
  const config = await hostConfig({ ...of, options: { ...of.options, files }, log, watched })
  const key = randomUUID()
  const payload = await getPayload({ config, key })
  const media = payload.collections.media
  if (media) media.config.upload.staticDir = uploads
  const api = await serveApi()
  return {
    payload,
    config,
    key,
    api,
    filesDir: files.dir,
    log,
    statements: watched.statements,
    async stop() {
      await api.stop()
      await payload.destroy()
      await watched.end()
      rmSync(uploads, { recursive: true, force: true })
    },
  }
}
