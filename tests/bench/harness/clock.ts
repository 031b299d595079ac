import type { Database } from './database.ts'

/** The database's clock as this process knows it: `now` in milliseconds since 1970, right to within `uncertainty`. */
export type Clock = { now: () => number; uncertainty: number }

const samples = 60

/** Compares this process's monotonic clock with the database's; the quickest of many answers counts. */
export async function databaseClock({ query }: Database): Promise<Clock> {
  let best = { offset: 0, uncertainty: Infinity }
  for (let taken = 0; taken < samples; taken += 1) {
    const before = performance.now()
    const [row] = await query<{ now: string }>('select extract(epoch from clock_timestamp()) * 1000 as now')
    const after = performance.now()
    const uncertainty = (after - before) / 2
    if (uncertainty < best.uncertainty)
      best = { offset: Number(row?.now) - (before + after) / 2, uncertainty }
  }
  return { now: () => performance.now() + best.offset, uncertainty: best.uncertainty }
}
