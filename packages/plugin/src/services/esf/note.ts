import type { Pool } from 'pg'
import type { EsfNoticeBody } from '../../esf/contract.ts'
import { participations } from '../participations.ts'
import { uuidv7 } from '../uuidv7.ts'

/** Somebody who takes or took part in a programme of ESF+; whoever erases the person locks the row first. */
const participant = `select f.application_id from (${participations('p.esf_funded')}) f where f.application_id = $1::uuid`
const lockStatement = `select id from applications where id = $1::uuid and id in (${participant}) for key share`

const noteStatement = `
  insert into esf_notices (id, application_id, kind, holds, at, by_id, created_at, updated_at)
  select $2, $1::uuid, $3::text, $1::uuid || ':' || $3::text, $4, $5, now(), now()
  on conflict (holds) do nothing`
const undoStatement = `
  update esf_notices set holds = null, undone_at = $2, undone_by_id = $3, updated_at = now() where holds = $1::uuid || ':' || $4::text`

/** Notes that somebody has given a notice, or takes that back; a repeat changes nothing. False: it is nobody who would give one. */
export async function noteEsf({
  pool,
  body: { application, kind, done },
  by,
  now,
}: {
  pool: Pick<Pool, 'query'>
  body: EsfNoticeBody
  /** The staff member's id. */
  by: string
  now: Date
}): Promise<boolean> {
  const { rows } = await pool.query(lockStatement, [application])
  if (rows.length === 0) return false
  if (done) await pool.query(noteStatement, [application, uuidv7(now), kind, now, by])
  else await pool.query(undoStatement, [application, now, by, kind])
  return true
}
