import { type RetentionDays, retentionClocks, standardDays } from '@jobbuddies/shared'
import { runRetention } from '../../packages/plugin/src/retention/run.ts'
import { servicesOf } from '../../packages/plugin/src/services/services.ts'
import type { On } from './useHost.ts'

export const day = 86_400_000

/** A staff member's yes to these days, without a look at the figures. */
export const confirmDays = (on: On, days: RetentionDays = standardDays) =>
  on.database.query(
    `insert into retention_confirmations (id, at, days, figures, created_at, updated_at) values (gen_random_uuid(), now(), $1, '{}', now(), now())`,
    [JSON.stringify(days)],
  )

/** One run, by the days that are set as standard. `change` stands in the way of the database or the files. */
export function runOnce(
  on: On,
  { now, ...change }: { now: Date } & Partial<Parameters<typeof runRetention>[0]>,
) {
  const { pool, files } = servicesOf(on.host.payload)
  return runRetention({ pool, store: files.store, set: standardDays, now, ...change })
}

export type LoggedRun = {
  ended: boolean
  clocks: Record<string, number>
  rows: Record<string, number>
  failed: number
}
export const runsOf = (on: On) =>
  on.database.query<LoggedRun>(
    `select ended_at is not null as ended, clocks, rows, failed::int from retention_runs order by created_at, id`,
  )

export const rowsIn = async (on: On, table: string): Promise<number> =>
  (await on.database.query<{ n: number }>(`select count(*)::int as n from ${table}`))[0]!.n

export const noFigures = Object.fromEntries(retentionClocks.map((clock) => [clock, 0]))
