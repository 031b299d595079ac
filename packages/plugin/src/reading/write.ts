import { isDecided, reviewTotal, scoreFaults, type Scores, workingStagesOf } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { moveStage } from '../services/moveStage.ts'
import { uuidv7 } from '../services/uuidv7.ts'
import type { BulkAct, BulkOutcome, BulkReport } from './contract.ts'
import { readingModels } from './programmes.ts'
import type { Reader } from './reader.ts'

type Of = { pool: Pool; id: string; reader: Reader; now: Date }

/** A note of one's own; nobody's is written over. False when the application is gone. */
export async function addNote({ pool, id, reader, now, text }: Of & { text: string }): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into application_notes (id, application_id, author_id, text, at, created_at, updated_at)
     select $1, id, $3, $4, $5, now(), now() from applications where id = $2`,
    [uuidv7(now), id, reader.id, text, now],
  )
  return rowCount === 1
}

/** Puts a tag on or takes it off; both are fine twice. */
export async function setTag({
  pool,
  id,
  now,
  tag,
  on,
}: Of & { tag: string; on: boolean }): Promise<boolean> {
  if (!on) {
    await pool.query(`delete from application_tags where application_id = $1 and tag = $2`, [id, tag])
    return true
  }
  const { rows } = await pool.query(
    `with application as (select id from applications where id = $2), put as (
       insert into application_tags (id, application_id, tag, created_at, updated_at)
       select $1, id, $3, now(), now() from application on conflict (application_id, tag) do nothing
     ) select id from application`,
    [uuidv7(now), id, tag],
  )
  return rows.length === 1
}

/** One's own scores, given or given anew. Keys of the criteria that are not scored as they should be; none when it was kept. */
export async function review({
  pool,
  id,
  reader,
  now,
  programme,
  scores,
  comment,
}: Of & { programme: string; scores: Scores; comment: string }): Promise<string[]> {
  const [model] = await readingModels(pool, [programme])
  const criteria = model?.criteria ?? []
  const faults = scoreFaults({ criteria, scores })
  if (faults.length > 0) return faults
  await pool.query(
    `insert into reviews (id, application_id, reviewer_id, scores, total, comment, at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, now(), now())
     on conflict (application_id, reviewer_id) do update
       set scores = excluded.scores, total = excluded.total, comment = excluded.comment, at = excluded.at, updated_at = now()`,
    [uuidv7(now), id, reader.id, JSON.stringify(scores), reviewTotal({ criteria, scores }), comment, now],
  )
  return []
}

type Item = { id: string; stage: string }
type Known = { id: string; reference: string; stage: string; programme_id: string; tagged: boolean }

/** What an act would do to each as things stand now. */
export async function previewBulk({
  pool,
  act,
  items,
}: {
  pool: Pool
  act: BulkAct
  items: readonly Item[]
}): Promise<BulkReport> {
  const { rows } = await pool.query<Known>(
    `select id, reference, stage, programme_id,
       exists (select from application_tags t where t.application_id = a.id and t.tag = $2) as tagged
     from applications a where id = any($1)`,
    [items.map(({ id }) => id), act.kind === 'tag' ? act.tag : ''],
  )
  const models = await readingModels(pool, [...new Set(rows.map(({ programme_id }) => programme_id))])
  const working = new Map(models.map(({ id, stages }) => [id, workingStagesOf(stages)]))
  const known = new Map(rows.map((row) => [row.id, row]))
  const outcomeOf = (item: Item, row: Known | undefined): BulkOutcome => {
    if (!row) return 'gone'
    if (act.kind === 'tag') return row.tagged === act.on ? 'already' : 'done'
    if (row.stage === act.to) return 'already'
    if (row.stage !== item.stage) return 'changed_meanwhile'
    return isDecided(row.stage) || !working.get(row.programme_id)?.includes(act.to) ? 'refused' : 'done'
  }
  return {
    items: items.map((item) => {
      const row = known.get(item.id)
      return {
        id: item.id,
        reference: row?.reference ?? '',
        outcome: outcomeOf(item, row),
        stage: row?.stage ?? null,
      }
    }),
  }
}

/** Does it to each that it can be done to, each on its own; says of every other why not. */
export async function doBulk(of: {
  pool: Pool
  act: BulkAct
  items: readonly Item[]
  reader: Reader
  now: Date
}): Promise<BulkReport> {
  const { pool, act, items, reader, now } = of
  const preview = await previewBulk({ pool, act, items })
  const report: BulkReport['items'] = []
  for (const [index, planned] of preview.items.entries()) {
    if (planned.outcome !== 'done') {
      report.push(planned)
      continue
    }
    if (act.kind === 'tag') {
      const put = await setTag({ pool, id: planned.id, reader, now, tag: act.tag, on: act.on })
      report.push({ ...planned, outcome: put ? 'done' : 'gone' })
      continue
    }
    const from = items[index]?.stage ?? ''
    const moved = await moveStage({ pool, application: planned.id, from, to: act.to, by: reader.id, now })
    report.push({
      ...planned,
      outcome: moved.outcome === 'moved' ? 'done' : moved.outcome,
      stage: moved.outcome === 'moved' ? act.to : moved.outcome === 'gone' ? null : moved.stage,
    })
  }
  return { items: report }
}
