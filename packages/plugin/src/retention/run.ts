import { daysInForce, type RetentionDays } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'
import { inOne } from '../services/transaction.ts'
import { uuidv7 } from '../services/uuidv7.ts'
import type { FileStore } from '../uploads/fileStore.ts'
import { deleteApplications, type Deleted, deleteDrafts, deleteRows, nothing, together } from './deletions.ts'
import { rowClocks } from './rowClocks.ts'
import { dueDrafts, judgedPages } from './scan.ts'
import { readConfirmed } from './settings.ts'

/** Applications or drafts of one transaction. */
const batch = 25
/** Rows of other tables in one transaction. */
const rowBatch = 500

export type RunOf = { pool: Pool; store: Pick<FileStore, 'remove'>; now: Date; set: RetentionDays }
export type RunDone = Omit<Deleted, 'files'> & { files: number; failed: number }

const beginStatement = `
  insert into retention_runs (id, started_at, days, clocks, rows, failed, created_at, updated_at) values ($1, $2, $3, '{}', '{}', 0, now(), now())`
const noteStatement = `update retention_runs set clocks = $2, rows = $3, updated_at = now() where id = $1`
const endStatement = `update retention_runs set ended_at = $2, failed = $3, updated_at = now() where id = $1`
/** Of runs that found nothing the last one tells that they happen. */
const tidyStatement = `
  delete from retention_runs where id <> $1 and ended_at is not null and failed = 0 and clocks = '{}'::jsonb and rows = '{}'::jsonb`

/**
 * Deletes once what is due, in small transactions of which each also writes what it did into the log of runs: what was deleted is
 * counted, whenever the process dies. What fails is tried alone, counted and left for the next run. Any number of runs at
 * once share the work. Null: nothing may be deleted yet.
 */
export async function runRetention({ pool, store, now, set }: RunOf): Promise<RunDone | null> {
  const confirmed = await readConfirmed(pool)
  const days = daysInForce({ set, confirmed: confirmed?.days ?? null })
  if (!days) return null
  const run = uuidv7(now)
  await pool.query(beginStatement, [run, now, JSON.stringify(days)])
  let done = nothing()
  let files = 0
  let failed = 0

  /** In one transaction with the log; answers what went. */
  async function perform(work: (client: PoolClient) => Promise<Deleted>): Promise<Deleted> {
    const { next, deleted } = await inOne(pool, async (client) => {
      const deleted = await work(client)
      const next = together({ ...done, files: [] }, deleted)
      await client.query(noteStatement, [
        run,
        JSON.stringify(next.clocks),
        JSON.stringify({
          ...next.rows,
          ...(files + deleted.files.length > 0 ? { files: files + deleted.files.length } : {}),
        }),
      ])
      return { next, deleted }
    })
    done = { ...next, files: [] }
    files += deleted.files.length
    // Without its row nobody finds a file any more; one that cannot be removed now is swept.
    await Promise.allSettled(deleted.files.map((name) => store.remove(name)))
    return deleted
  }
  async function inBatches(ids: string[], work: (client: PoolClient, ids: string[]) => Promise<Deleted>) {
    for (let at = 0; at < ids.length; at += batch) {
      const some = ids.slice(at, at + batch)
      try {
        await perform((client) => work(client, some))
      } catch {
        for (const id of some)
          await perform((client) => work(client, [id])).catch(() => {
            failed += 1
          })
      }
    }
  }

  const of = { pool, days, now }
  for await (const ids of dueDrafts(of))
    await inBatches(ids, (client, some) => deleteDrafts({ client, days, now }, some))
  for await (const judged of judgedPages(of)) {
    const ids = judged.filter(({ goes }) => goes.length > 0).map(({ id }) => id)
    await inBatches(ids, (client, some) => deleteApplications({ client, days, now }, some))
  }
  for (const each of rowClocks) {
    try {
      for (let amount = rowBatch; amount === rowBatch;) {
        const { rows } = await perform((client) => deleteRows({ client, days, now }, each, rowBatch))
        amount = rows[each.table] ?? 0
      }
    } catch {
      failed += 1
    }
  }
  await pool.query(endStatement, [run, now, failed])
  await pool.query(tidyStatement, [run])
  return { clocks: done.clocks, rows: done.rows, files, failed }
}
