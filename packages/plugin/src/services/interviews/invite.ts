import { decidedStages } from '@jobbuddies/shared'
import type { Pool } from 'pg'

/** Why somebody is not invited. */
export type Skipped = 'stage' | 'booked' | 'invited_today' | 'unknown'

export type InvitationPlan = {
  invited: { id: string; reference: string; name: string; periodId: string }[]
  skipped: { id: string; reference: string | null; name: string | null; why: Skipped }[]
  /** Free times per period, to be held against the number of people. */
  free: Record<string, number>
}

const closed = [...decidedStages, 'interviewed'].map((stage) => `'${stage}'`).join(', ')
/** Whoever is still being read, in whatever working stage, or waits for an interview. */
const open = (column: string): string => `${column} not in (${closed})`

/** One invitation a day to a person, whoever presses: the key of the mail says so. */
const key = `'interview_invitation:' || a.id || ':' || to_char(now() at time zone 'utc', 'YYYY-MM-DD')`

const planStatement = `
  select wanted.id, a.reference, a.name, a.period_id,
    case when a.id is null then 'unknown'
      when not (${open('a.stage')}) then 'stage'
      when exists (select from interviews i where i.awaits = a.id::text) then 'booked'
      when exists (select from outbox o where o.key = ${key}) then 'invited_today' end as why
  from unnest($1::uuid[]) with ordinality as wanted(id, place) left join applications a on a.id = wanted.id
  order by wanted.place`

const freeStatement = `
  select r.application_periods_id as period, count(*)::int as free from interview_slots s
  join interview_slots_rels r on r.parent_id = s.id and r.path = 'periods' and r.application_periods_id = any($1)
  where s.published and s.starts_at >= $2 and not exists (select from interviews i where i.holds = s.id::text)
  group by 1`

/**
 * Mail, stage and history in one statement. The rows are locked in one order, so two who press at once do not wait for
 * each other for ever; the second finds the mail's key taken and does nothing. Somebody who missed an interview may book again.
 */
const inviteStatement = `
  with chosen as (
    select id, stage, email, locale from applications
    where id = any($1) and ${open('stage')}
      and not exists (select from interviews i where i.awaits = applications.id::text)
    order by id for update
  ), mail as (
    insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
    select gen_random_uuid(), ${key}, a.email, a.locale, 'interview_invitation', '{}'::jsonb, a.id, 'queued', 0, now(), now(), now()
    from chosen a
    on conflict (key) do nothing
    returning application_id as id
  ), invited as (
    select chosen.id, chosen.stage from mail join chosen on chosen.id = mail.id
  ), moved as (
    update applications a set stage = 'interviewing', updated_at = now() from invited
    where a.id = invited.id and a.stage = invited.stage and invited.stage <> 'interviewing'
    returning a.id, invited.stage as former
  ), forgiven as (
    update interviews i set again = true, updated_at = now() from invited where i.application_id = invited.id and i.status = 'no_show'
  ), events as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select gen_random_uuid(), id, 'stage_changed', $2::timestamptz, jsonb_build_object('from', former, 'to', 'interviewing', 'by', $3::text),
      now(), now() from moved
    union all
    select gen_random_uuid(), id, 'interview_invited', $2::timestamptz, jsonb_build_object('by', $3::text), now(), now() from invited
  )
  select id from invited`

type PlanRow = {
  id: string
  reference: string | null
  name: string | null
  period_id: string | null
  why: Skipped | null
}

/** Who would be invited, and who not and why. Nothing is changed. */
export async function planInvitation({
  pool,
  ids,
  earliest,
}: {
  pool: Pool
  ids: string[]
  /** The first start that counts as free. */
  earliest: Date
}): Promise<InvitationPlan> {
  const { rows } = await pool.query<PlanRow>(planStatement, [ids])
  const invited = rows.flatMap(({ id, reference, name, period_id, why }) =>
    why || !period_id ? [] : [{ id, reference: reference ?? '', name: name ?? '', periodId: period_id }],
  )
  const periods = [...new Set(invited.map(({ periodId }) => periodId))]
  const { rows: free } = await pool.query<{ period: string; free: number }>(freeStatement, [
    periods,
    earliest,
  ])
  return {
    invited,
    skipped: rows.flatMap(({ id, reference, name, why }) => (why ? [{ id, reference, name, why }] : [])),
    free: Object.fromEntries(free.map((row) => [row.period, row.free])),
  }
}

/** Invites to an interview by mail and answers whom: those who were not invited today, and have no time yet. */
export async function invite({
  pool,
  ids,
  by,
  now,
}: {
  pool: Pool
  ids: string[]
  /** The staff member's id. */
  by: string
  now: Date
}): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(inviteStatement, [ids, now, by])
  return rows.map(({ id }) => id)
}
