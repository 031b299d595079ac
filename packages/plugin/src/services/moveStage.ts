import { decidedStages, workingStages } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { uuidv7 } from './uuidv7.ts'

export type Moved =
  | { outcome: 'moved' }
  /** Somebody moved it first. `by` is a staff member's name, null when the service or the person did it. */
  | { outcome: 'changed_meanwhile'; stage: string; by: string | null }
  /** Staff do not move an application so by hand. */
  | { outcome: 'refused'; stage: string }
  | { outcome: 'gone' }

/**
 * The move and its history entry in one statement. The row is locked before its stage is compared, so that of two who move at
 * once one is told. The rule is `mayMove`, asked again where nobody can come between.
 */
const moveStatement = `
  with held as (
    select id, stage, programme_id from applications where id = $1 for update
  ), allowed as (
    select id, stage from held
    where stage = $2 and stage <> $3 and not stage = any($7) and ($3 = any($8)
      or exists (select from programmes_stages own where own._parent_id = programme_id and own.key = $3 and not own.key = any($7)))
  ), moved as (
    update applications set stage = $3, updated_at = now() from allowed where applications.id = allowed.id
    returning applications.id
  ), event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $5, id, 'stage_changed', $6, jsonb_strip_nulls(jsonb_build_object('from', $2::text, 'to', $3::text, 'by', $4::text)), now(), now()
    from moved
  )
  select stage, (select count(*) from moved)::int as moved from held`

const lastMover = `
  select u.name from application_events e left join users u on u.id::text = e.data->>'by'
  where e.application_id = $1 and e.kind in ('stage_changed', 'withdrawn', 'restored')
  order by e.at desc, e.id desc limit 1`

/** Moves an application from the stage that the staff member saw to another working one. */
export async function moveStage({
  pool,
  application,
  from,
  to,
  by,
  now,
}: {
  pool: Pick<Pool, 'query'>
  application: string
  from: string
  to: string
  /** The staff member's id. */
  by: string
  now: Date
}): Promise<Moved> {
  const { rows } = await pool.query<{ stage: string; moved: number }>(moveStatement, [
    application,
    from,
    to,
    by,
    uuidv7(now),
    now,
    decidedStages,
    workingStages,
  ])
  const row = rows[0]
  if (!row) return { outcome: 'gone' }
  if (row.moved === 1) return { outcome: 'moved' }
  if (row.stage === from) return { outcome: 'refused', stage: row.stage }
  const { rows: movers } = await pool.query<{ name: string | null }>(lastMover, [application])
  return { outcome: 'changed_meanwhile', stage: row.stage, by: movers[0]?.name ?? null }
}
