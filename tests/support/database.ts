import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { cms, createDatabaseFrom, type Database, templateName } from './cluster.ts'

export { clusterUrl, type Database, stopOwnCluster } from './cluster.ts'

const migrations = join(cms, 'src/migrations')

/** A database of its own: as the CMS's migrations leave it, or with `empty` without a single table. */
export const createDatabase = ({ empty = false }: { empty?: boolean } = {}): Promise<Database> =>
  createDatabaseFrom(
    empty ? null : { name: templateName({ prefix: 'jobbuddies_template', files: 'src/migrations/*' }) },
  )

type DrizzleKit = {
  generateDrizzleJson: (schema: Record<string, unknown>) => Promise<object>
  generateMigration: (from: object, to: object) => Promise<string[]>
}

const kitOf = (payload: Payload) => {
  const adapter = payload.db as unknown as {
    requireDrizzleKit: () => DrizzleKit
    schema: Record<string, unknown>
  }
  return { kit: adapter.requireDrizzleKit(), schema: adapter.schema }
}

/** The statements that turn what the CMS's migrations make into what this project's collections need; none for the CMS's own. */
export async function schemaDifference(payload: Payload): Promise<string[]> {
  const { kit, schema } = kitOf(payload)
  const snapshots = readdirSync(migrations).filter((name) => name.endsWith('.json'))
  const last = snapshots.sort().at(-1) ?? ''
  const from = JSON.parse(readFileSync(join(migrations, last), 'utf8')) as object
  return kit.generateMigration(from, await kit.generateDrizzleJson(schema))
}

/** Gives a migrated database the tables of a host that has more collections than the CMS. */
export async function fitSchema(payload: Payload, database: Database): Promise<void> {
  for (const statement of await schemaDifference(payload)) await database.query(statement)
}

/** Makes all tables of a host in an empty database. */
export async function makeSchema(payload: Payload, database: Database): Promise<void> {
  const { kit, schema } = kitOf(payload)
  const statements = await kit.generateMigration(
    await kit.generateDrizzleJson({}),
    await kit.generateDrizzleJson(schema),
  )
  for (const statement of statements) await database.query(statement)
}
