import { join } from 'node:path'
import { repoRoot } from '@jobbuddies/tools/paths'
import { startTemporaryPostgres, type Postgres } from '@jobbuddies/tools/postgres'
import { migrate, seed } from '@jobbuddies/tools/stack/database'
import pg from 'pg'
import { environment } from './environment.ts'
import type { Session } from './session.ts'

export type Cluster = {
  postgres: Postgres
  /** A new database with the demo organisation in it; answers its address. */
  create: (name: string) => Promise<string>
  drop: (name: string) => Promise<void>
}

export type SharedCluster = { get: (session: Session) => Promise<Cluster>; stop: () => Promise<void> }

/** One PostgreSQL for all benches of a run, migrated and seeded once: every bench gets a copy of that. */
export function sharedCluster(): SharedCluster {
  let postgres: Postgres | undefined
  let cluster: Promise<Cluster> | undefined

  async function start({ log, signal, folder }: Session): Promise<Cluster> {
    const settings = { max_connections: '120' }
    const server = await log.step('PostgreSQL', () => startTemporaryPostgres({ settings }))
    postgres = server
    const workshop = {
      cms: join(repoRoot, 'cms'),
      databaseUrl: server.url,
      env: environment({ folder }, { databaseUrl: server.url, cmsPort: 3000, sitePort: 4321 }),
      logs: join(folder, 'logs'),
      signal,
    }
    await log.step('Migrations', () => migrate(workshop))
    await log.step('Demo content', () => seed(workshop, 'open'))
    const template = new URL(server.url).pathname.slice(1)
    return {
      postgres: server,
      async create(name) {
        if (server.pid === 0) await server.restart()
        await run(server.adminUrl, `create database ${name} template ${template}`)
        const url = new URL(server.url)
        url.pathname = `/${name}`
        return url.href
      },
      drop: (name) => run(server.adminUrl, `drop database if exists ${name} with (force)`),
    }
  }
  return {
    get: (session) => (cluster ??= start(session)),
    async stop() {
      await postgres?.stop()
    },
  }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
