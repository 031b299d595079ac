import type { Pool } from 'pg'
import { uuidv7 } from '../services/uuidv7.ts'

/** Records who read which applications, in one statement; of one that is gone meanwhile there is nothing to record. */
export async function recordReadsOf({
  pool,
  applications,
  reader,
  how,
  at,
}: {
  pool: Pick<Pool, 'query'>
  applications: readonly string[]
  reader: string
  /** `desk`, `list`, `document` or `export`. */
  how: string
  at: Date
}): Promise<void> {
  if (applications.length === 0) return
  await pool.query(
    `insert into application_reads (id, application_id, reader_id, how, at, created_at, updated_at)
     select read.id, a.id, $3, $4, $5, now(), now()
     from unnest($1::uuid[], $2::uuid[]) as read(id, application) join applications a on a.id = read.application`,
    [applications.map(() => uuidv7(at)), applications, reader, how, at],
  )
}
