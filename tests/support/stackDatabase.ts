import { seed } from '@jobbuddies/tools/stack/database'
import { createDatabaseFrom, type Database, stopOwnCluster, templateName } from './cluster.ts'

/** Another day, another template: the demo's periods are told from today. */
const today = () => new Date().toISOString().slice(0, 10)

/** A database of its own that holds the demo organisation with an open round. */
export async function createSeededDatabase(): Promise<Database> {
  const database = await createDatabaseFrom({
    name: templateName({ prefix: 'jobbuddies_demo', files: 'src/{migrations,seed}/**/*.ts', also: today() }),
    fill: (workshop) => seed({ ...workshop, env: { ...workshop.env, NODE_ENV: 'production' } }, 'open'),
  })
  return {
    ...database,
    async drop() {
      await database.drop()
      await stopOwnCluster()
    },
  }
}
