import { type OfferAnswer, problem } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { Done } from '../changeOwn.ts'
import { leaveGroups } from '../groups/leave.ts'
import { fillSeats } from './seats.ts'
import { noteOffer, offerMail } from './statements.ts'

/** `$1` is the application, `$2` the instant, `$3` the staff member or null. */
const statementOf = ({
  status,
  stage,
  template,
  from,
  condition,
}: {
  status: 'accepted' | 'declined' | 'dropped'
  stage: string
  template: string
  from: string
  condition: string
}): string => `
  with application as (select id, stage from applications where id = $1 for update), answered as (
    update offers o set status = '${status}', answered_at = $2, answered_by_id = $3::uuid,
      ${status === 'accepted' ? '' : `holds = null, awaits = null, `}${status === 'dropped' ? 'why = $4, ' : ''}updated_at = now()
    from application where o.awaits = application.id::text and ${condition}
    returning o.id, o.application_id, o.period_id
  ), moved as (
    update applications a set stage = '${stage}', updated_at = now() from answered, application
    where a.id = answered.application_id and application.id = a.id and a.stage in (${from})
    returning a.id, application.stage as former
  ), stages as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select gen_random_uuid(), id, 'stage_changed', $2::timestamptz,
      jsonb_strip_nulls(jsonb_build_object('from', former, 'to', '${stage}', 'by', $3::text)), now(), now() from moved
  ), events as (${noteOffer({ of: 'answered', kind: `offer_${status}`, at: '$2', by: '$3' })}
  ), mail as (${offerMail('answered', template)}
  )${status === 'accepted' ? '' : `, ${leaveGroups({ of: 'moved', at: '$2' })}`}
  select period_id as period from answered`

/** The last instant of an offer is the one before its end: whoever comes later finds it run out, whether it was noted or not. */
const answerable = `o.status = 'open' and o.expires_at > $2`

const statements = {
  accept: statementOf({
    status: 'accepted',
    stage: 'accepted',
    template: 'offer_accepted',
    from: `'offered'`,
    condition: answerable,
  }),
  decline: statementOf({
    status: 'declined',
    stage: 'turned_down',
    template: 'offer_declined',
    from: `'offered'`,
    condition: answerable,
  }),
}

const dropStatement = statementOf({
  status: 'dropped',
  stage: 'dropped_out',
  template: 'place_given_up',
  from: `'offered', 'accepted', 'placed'`,
  condition: `o.status in ('open', 'accepted')`,
})

const statusOf = { accept: 'accepted', decline: 'declined' } as const

type Of = { pool: Pool; application: string; now: Date; by: string | null }

/**
 * Accepts or declines the place that is offered. Of two answers at once the first counts and the other is told; the same once more
 * changes nothing. A declined place is offered to the next on the reserve list.
 */
export async function answerOffer({ answer, ...of }: Of & { answer: OfferAnswer }): Promise<Done> {
  const { pool, application, now, by } = of
  const { rows } = await pool.query<{ period: string }>(statements[answer], [application, now, by])
  const [answered] = rows
  if (answered) {
    if (answer === 'decline') await fillSeats({ pool, period: answered.period, now })
    return { ok: true }
  }
  const { rows: known } = await pool.query<{ status: string }>(
    `select status from offers where application_id = $1 order by made_at desc, id desc limit 1`,
    [application],
  )
  return known[0]?.status === statusOf[answer]
    ? { ok: true }
    : { ok: false, problem: problem({ code: 'not_now' }) }
}

/** Somebody who has a place does not come: staff note why, and the next on the reserve list is offered it. */
export async function dropOut({ why, ...of }: Of & { by: string; why: string }): Promise<Done> {
  const { pool, application, now, by } = of
  const { rows } = await pool.query<{ period: string }>(dropStatement, [application, now, by, why])
  const [dropped] = rows
  if (!dropped) return { ok: false, problem: problem({ code: 'not_now' }) }
  await fillSeats({ pool, period: dropped.period, now })
  return { ok: true }
}

const most = 200

/** Applications are locked in one order, and before their offers, as everybody does. */
const expireStatement = `
  with due as (
    select a.id, a.stage from offers o join applications a on a.id = o.application_id
    where o.status = 'open' and o.expires_at <= $1 order by a.id limit ${most} for update of a
  ), expired as (
    update offers o set status = 'expired', holds = null, awaits = null, updated_at = now() from due
    where o.awaits = due.id::text and o.status = 'open' and o.expires_at <= $1
    returning o.id, o.application_id
  ), moved as (
    update applications a set stage = 'expired', updated_at = now() from expired
    where a.id = expired.application_id and a.stage = 'offered' returning a.id
  ), stages as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select gen_random_uuid(), id, 'stage_changed', $1::timestamptz, jsonb_build_object('from', 'offered', 'to', 'expired'), now(), now() from moved
  ), events as (${noteOffer({ of: 'expired', kind: 'offer_expired', at: '$1', by: 'null' })}
  ), mail as (${offerMail('expired', 'offer_expired')}
  ), ${leaveGroups({ of: 'moved', at: '$1' })}
  select (select count(*) from expired)::int as expired`

/** Notes which offers have run out, and answers how many. */
export async function expireOffers({ pool, now }: { pool: Pool; now: Date }): Promise<number> {
  const { rows } = await pool.query<{ expired: number }>(expireStatement, [now])
  return rows[0]?.expired ?? 0
}
