import { afterAll, beforeAll } from 'vitest'
import { createDatabase, type Database, fitSchema, stopOwnCluster } from './database.ts'
import { bootHost, type Host, type HostOptions } from './payload.ts'
import { type FakeSite, startFakeSite } from './site.ts'

export type On = { database: Database; host: Host; site: FakeSite }

/** A database, a Payload with the plugin and a site process for one test file. Filled before its first test. */
export function useHost(of: Omit<HostOptions, 'database'> & { ownTables?: boolean } = {}): On {
  const on = {} as On
  beforeAll(async () => {
    on.database = await createDatabase()
    on.site = await startFakeSite()
    const options = { siteProcesses: [on.site.url], ...of.options }
    on.host = await bootHost({ ...of, options, database: on.database })
    if (of.ownTables) await fitSchema(on.host.payload, on.database)
  })
  afterAll(async () => {
    await on.host?.stop()
    await on.site?.stop()
    await on.database?.drop()
    await stopOwnCluster()
  })
  return on
}
