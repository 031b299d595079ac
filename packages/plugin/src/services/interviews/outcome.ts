import { problem } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { Done } from '../changeOwn.ts'
import { queueMail } from './statements.ts'

/** `$1` is the interview, `$2` the instant, `$3` who does it. */
const lock = `
  application as (
    select id, stage from applications where id = (select application_id from interviews where id = $1) for update
  )`

const note = (of: string, kind: string): string => `
    select gen_random_uuid(), application_id, '${kind}', $2::timestamptz, jsonb_build_object('interview', id, 'by', $3::text),
      now(), now() from ${of}`

const noteStage = (from: string, to: string): string => `
    select gen_random_uuid(), id, 'stage_changed', $2::timestamptz, jsonb_build_object('from', '${from}', 'to', '${to}', 'by', $3::text),
      now(), now() from moved`

const events = (...entries: string[]): string => `
  events as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    ${entries.join(' union all ')}
  )`

const moveStage = ({ after, from, to }: { after: string; from: string; to: string }): string => `
  moved as (
    update applications a set stage = '${to}', updated_at = now() from ${after}, application
    where a.id = ${after}.application_id and application.id = a.id and application.stage = '${from}' and a.stage = '${from}'
    returning a.id
  )`

const returning = 'returning i.id, i.application_id, i.slot_id, i.sequence, i.mails'

const heldStatement = `
  with ${lock}, held as (
    update interviews i set status = 'held', awaits = null, changed_at = $2, updated_at = now() from application
    where i.id = $1 and i.application_id = application.id and i.status = 'booked' ${returning}
  ), ${moveStage({ after: 'held', from: 'interviewing', to: 'interviewed' })},
  ${events(note('held', 'interview_held'), noteStage('interviewing', 'interviewed'))}
  select (select count(*) from held)::int as done`

/** Only once it has begun: nobody is late for what is to come. */
const missedStatement = `
  with ${lock}, missed as (
    update interviews i set status = 'no_show', awaits = null, again = $4, changed_at = $2, updated_at = now()
    from application, interview_slots s
    where i.id = $1 and i.application_id = application.id and i.status = 'booked' and s.id = i.slot_id and s.starts_at <= $2 ${returning}
  ), ${events(note('missed', 'interview_missed'))}, told as (select * from missed where $4), mail as (
    ${queueMail({ of: 'told', template: 'interview_missed' })}
  )
  select (select count(*) from missed)::int as done`

/** The condition on which an outcome can be taken back. */
export const undoable = ({
  interview: i,
  application: a,
}: {
  interview: string
  application: string
}): string => `
  (not ${i}.again and (${i}.status = 'no_show' and ${a}.stage = 'interviewing' or ${i}.status = 'held' and ${a}.stage = 'interviewed'))`

/** Not once another time was offered: that has been told. The unique `awaits` refuses it when there is another interview. */
const undoStatement = `
  with ${lock}, undone as (
    update interviews i set status = 'booked', awaits = application.id::text, changed_at = $2, updated_at = now() from application
    where i.id = $1 and i.application_id = application.id and ${undoable({ interview: 'i', application: 'application' })}
    ${returning}
  ), ${moveStage({ after: 'undone', from: 'interviewed', to: 'interviewing' })},
  ${events(note('undone', 'interview_undone'), noteStage('interviewed', 'interviewing'))}
  select (select count(*) from undone)::int as done`

type Of = { pool: Pool; interview: string; by: string; now: Date }

async function act(statement: string, { pool, interview, by, now }: Of, more: unknown[] = []): Promise<Done> {
  try {
    const { rows } = await pool.query<{ done: number }>(statement, [interview, now, by, ...more])
    if (rows[0]?.done === 1) return { ok: true }
  } catch (error) {
    if ((error as { code?: string }).code !== '23505') throw error
  }
  return { ok: false, problem: problem({ code: 'not_now' }) }
}

/** It took place: the application has been interviewed. */
export const markHeld = (of: Of): Promise<Done> => act(heldStatement, of)

/** Nobody came. `again`: a kind mail offers another time. */
export const markMissed = ({ again, ...of }: Of & { again: boolean }): Promise<Done> =>
  act(missedStatement, of, [again])

/** It is booked again, as if nothing had been noted. */
export const undoOutcome = (of: Of): Promise<Done> => act(undoStatement, of)

type Several = Omit<Of, 'interview'> & { interviews: readonly string[] }

/** One after the other, each as it stands by then. Answers the ids with which it was done. */
async function each(mark: (of: Of) => Promise<Done>, { interviews, ...of }: Several): Promise<string[]> {
  const done: string[] = []
  for (const interview of interviews) if ((await mark({ ...of, interview })).ok) done.push(interview)
  return done
}

/** Those of them took place that are booked and have begun. */
export async function markSeveralHeld(several: Several): Promise<string[]> {
  const { rows } = await several.pool.query<{ id: string }>(
    `select i.id from interviews i join interview_slots s on s.id = i.slot_id
     where i.id = any($1) and i.status = 'booked' and s.starts_at <= $2 order by s.starts_at, i.id`,
    [several.interviews, several.now],
  )
  return each(markHeld, { ...several, interviews: rows.map(({ id }) => id) })
}

/** All of them are booked again whose outcome nobody has been told. */
export const undoSeveral = (several: Several): Promise<string[]> => each(undoOutcome, several)
