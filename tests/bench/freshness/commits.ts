import pg from 'pg'
import type { Database } from '../harness/database.ts'
import type { Session } from '../harness/session.ts'

/** When changes were committed, milliseconds on this process's monotonic clock: PostgreSQL tells us as it tells the CMS. */
export async function hearCommits(
  { defer }: Session,
  { url }: Database,
): Promise<{ next: () => Promise<number> }> {
  const client = new pg.Client({ connectionString: url, application_name: 'bench-commits' })
  client.on('error', () => {})
  await client.connect()
  defer(() => client.end())
  await client.query('listen jobbuddies_changes')
  return {
    next: () => new Promise((resolve) => client.once('notification', () => resolve(performance.now()))),
  }
}
