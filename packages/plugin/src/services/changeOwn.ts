import { checkAnswers, type OwnChange, problem, type Problem, withFiles } from '@jobbuddies/shared'
import { isDeepStrictEqual } from 'node:util'
import { dropOffers } from './decisions/statements.ts'
import { leaveGroups } from './groups/leave.ts'
import { callOff } from './interviews/statements.ts'
import type { MailSources } from './mails.ts'
import { type Own, readOwn } from './ownApplication.ts'
import { uuidv7 } from './uuidv7.ts'

export type Done = { ok: true } | { ok: false; problem: Problem }

export const refuse = (of: Parameters<typeof problem>[0]): Extract<Done, { ok: false }> => ({
  ok: false,
  problem: problem(of),
})
const done: Done = { ok: true }

/**
 * New words, the former ones into the history, in one statement. It changes nothing when the period's times are no longer
 * those that were judged, or the application is no longer as it was read.
 */
const editStatement = `
  with period as (
    select id from application_periods
    where id = $2 and published and opens_at = $3 and closes_at is not distinct from $4
      and paused_at is not distinct from $5 and closed_at is not distinct from $6 and updated_at = $7
  ), former as (
    select id, name, phone, answers from applications
    where id = $1 and stage <> 'withdrawn' and answers = $13::jsonb for update
  ), changed as (
    update applications set name = $8, phone = $9, answers = $10::jsonb, updated_at = now()
    from former, period where applications.id = former.id
    returning applications.id
  ), event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $11, changed.id, 'edited', $12, jsonb_build_object('before',
      jsonb_build_object('name', former.name, 'phone', former.phone, 'answers', former.answers)), now(), now()
    from changed, former
  )
  select (select count(*) from changed)::int as changed`

const withdrawStatement = `
  with changed as (
    update applications set stage = 'withdrawn', updated_at = now()
    from (select id, stage from applications where id = $1 and stage <> 'withdrawn' for update) former
    where applications.id = former.id
    returning applications.id, former.stage as former, email, locale, reference
  ), event as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select $2, id, 'withdrawn', $3, jsonb_build_object('from', former), now(), now() from changed
  ), ${callOff('changed')}, ${dropOffers('changed')}, ${leaveGroups({ of: 'changed', at: '$3' })}
  insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
  select $4, 'withdrawn:' || $2::text, email, locale, 'withdrawn',
    jsonb_build_object('reference', reference, 'title', $5::text), id, 'queued', 0, now(), now(), now() from changed`

const restoreStatement = `
  with period as (
    select id from application_periods
    where id = $2 and published and opens_at = $3 and closes_at is not distinct from $4
      and paused_at is not distinct from $5 and closed_at is not distinct from $6 and updated_at = $7
  ), changed as (
    update applications set stage = 'submitted', updated_at = now() from period
    where applications.id = $1 and stage = 'withdrawn' returning applications.id
  )
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select $8, id, 'restored', $9, '{}'::jsonb, now(), now() from changed`

/** Only to a question that waits; a second press finds none. */
const informStatement = `
  with application as (
    select id from applications where id = $1 and stage <> 'withdrawn' for update
  )
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select $2, id, 'information_given', $3, jsonb_build_object('text', $4::text), now(), now() from application
  where exists (select from application_events asked where asked.application_id = $1 and asked.kind = 'information_asked'
    and not exists (select from application_events given where given.application_id = $1
      and given.kind = 'information_given' and given.at >= asked.at))`

export const timesOf = ({ times, periodUpdatedAt }: Own) => [
  times.opensAt,
  times.closesAt,
  times.pausedAt,
  times.closedAt,
  periodUpdatedAt,
]

const refusals = { scheduled: 'period_not_open', paused: 'period_paused', closed: 'period_closed' } as const

export type Of = { sources: MailSources; id: string }

/** How often the period or the application may change under one call before it is told to try again. */
const attempts = 4

/** Null from `act`: the period or the application was changed meanwhile, and is judged again. */
export async function whileOpen({ sources, id }: Of, act: (own: Own) => Promise<Done | null>): Promise<Done> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const own = await readOwn({ sources, id, locale: null })
    if (!own) return refuse({ code: 'not_found' })
    if (own.verdict !== 'open') return refuse({ code: refusals[own.verdict] })
    const result = await act(own)
    if (result) return result
  }
  return refuse({ code: 'unavailable' })
}

/** Changes one's own words until the close, by the same rules as at submission and by the questions that were asked then. */
export const editOwn = ({ sources, id, change }: Of & { change: OwnChange }): Promise<Done> =>
  whileOpen({ sources, id }, async (own) => {
    if (!own.view.may.includes('edit')) return refuse({ code: 'not_now' })
    const { row } = own
    const { questions, view } = own
    // Files stay those that were sent; there may be more of them, from an application that came twice.
    const files = view.files.filter(({ id: file, question }) => row.answers[question] === file)
    const answers = withFiles({ questions, answers: change.answers ?? row.answers, files })
    const checked = checkAnswers({ questions, answers })
    if (change.answers && checked.errors.length > 0)
      return refuse({ code: 'invalid', errors: checked.errors })
    const next = {
      name: change.applicant?.name ?? row.name,
      phone: change.applicant?.phone === undefined ? row.phone : change.applicant.phone || null,
      answers: change.answers ? checked.answers : row.answers,
    }
    if (isDeepStrictEqual(next, { name: row.name, phone: row.phone, answers: row.answers })) return done
    const at = sources.now()
    const { rows } = await sources.pool.query<{ changed: number }>(editStatement, [
      id,
      row.period_id,
      ...timesOf(own),
      next.name,
      next.phone,
      JSON.stringify(next.answers),
      uuidv7(at),
      at,
      JSON.stringify(row.answers),
    ])
    return rows[0]?.changed === 1 ? done : null
  })

/** At any time; it is not taken further. */
export async function withdrawOwn({ sources, id }: Of): Promise<Done> {
  const own = await readOwn({ sources, id, locale: null })
  if (!own) return refuse({ code: 'not_found' })
  const at = sources.now()
  const { rowCount } = await sources.pool.query(withdrawStatement, [
    id,
    uuidv7(at),
    at,
    uuidv7(at),
    own.view.title,
  ])
  return rowCount === 1 ? done : refuse({ code: 'not_now' })
}

/** Takes a withdrawn application up again while the period is open. */
export const restoreOwn = ({ sources, id }: Of): Promise<Done> =>
  whileOpen({ sources, id }, async (own) => {
    if (!own.view.may.includes('restore')) return refuse({ code: 'not_now' })
    const at = sources.now()
    const { rowCount } = await sources.pool.query(restoreStatement, [
      id,
      own.row.period_id,
      ...timesOf(own),
      uuidv7(at),
      at,
    ])
    return rowCount === 1 ? done : null
  })

/** Answers the question of staff that waits. */
export async function informOwn({ sources, id, text }: Of & { text: string }): Promise<Done> {
  const at = sources.now()
  const { rowCount } = await sources.pool.query(informStatement, [id, uuidv7(at), at, text])
  return rowCount === 1 ? done : refuse({ code: 'not_now' })
}
