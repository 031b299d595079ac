import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { standardDays } from '@jobbuddies/shared'
import pg from 'pg'
import { runRetention } from '../../packages/plugin/src/retention/run.ts'

/** One run of the deletion in a process of its own, which can be killed: `url`, `filesDir`, the instant. */
const [connectionString, filesDir = '', at = ''] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString, max: 3, application_name: 'retention-run' })
const store = { remove: (name: string) => rm(join(filesDir, name), { force: true }) }
const done = await runRetention({ pool, store, now: new Date(at), set: standardDays })
await pool.end()
process.stdout.write(JSON.stringify(done))
