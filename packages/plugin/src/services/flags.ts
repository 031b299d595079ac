import { provable } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { uuidv7 } from './uuidv7.ts'

/** Seconds that the receipt of a doubtful application waits, so that a browser can do its work first. */
export const provingTime = 60

/** Doubts stand in one text, separated by spaces; null when there are none. */
const without = (gone: readonly string[]) =>
  `nullif(trim(regexp_replace(flagged, '\\m(${gone.join('|')})\\M *', '', 'g')), '')`

/**
 * The doubts that work takes away, and what is left. With none left the mail that waits is an ordinary receipt, and it
 * need not wait any longer.
 */
const provenStatement = `
  with before as (
    select id, flagged from applications where id = $1 and flagged ~ '\\m(${provable.join('|')})\\M' for update
  ), proven as (
    update applications a set flagged = ${without(provable).replaceAll('flagged', 'before.flagged')}, updated_at = now()
    from before where a.id = before.id
    returning a.id, a.flagged, before.flagged as doubts
  ), event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $2, id, 'proven', $3, jsonb_build_object('flagged', doubts), now(), now() from proven
  )
  update outbox set template = 'receipt', updated_at = now(),
    due_at = case when due_at < now() + interval '1 hour' then least(due_at, now()) else due_at end
  from proven
  where outbox.key = 'receipt:' || proven.id and proven.flagged is null and outbox.template = 'receipt_held' and outbox.status = 'queued'`

/** A browser did the work for this application. Once more changes nothing. */
export const noteProven = async ({ pool, id, now }: { pool: Pool; id: string; now: Date }): Promise<void> => {
  await pool.query(provenStatement, [id, uuidv7(now), now])
}

const clearStatement = `
  with cleared as (
    update applications a set flagged = null, updated_at = now()
    from (select id, flagged from applications where id = $1 and flagged is not null for update) before
    where a.id = before.id returning a.id, before.flagged
  )
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select $2, id, 'checked', $3, jsonb_build_object('flagged', flagged, 'by', $4::text), now(), now() from cleared`

/** A member of staff found that a person wrote it. False when there was no doubt. */
export async function clearFlags({
  pool,
  id,
  by,
  now,
}: {
  pool: Pool
  id: string
  by: string
  now: Date
}): Promise<boolean> {
  const { rowCount } = await pool.query(clearStatement, [id, uuidv7(now), now, by])
  return rowCount === 1
}
