import { decidedStages } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'

export type Asking = Pick<Pool | PoolClient, 'query'>

/** Stages in which nothing has been decided yet. */
export const undecided = (column: string): string =>
  `${column} not in (${decidedStages.map((stage) => `'${stage}'`).join(', ')})`

/** What is decided now (`d`) about an application (`a`): what was told to somebody who came back after withdrawing is over. */
export const currentKind = `case when d.release_id is null or not (${undecided('a.stage')}) then d.kind end`

/** A mail about each of `of`, which has `application_id` and what `data` and `key` name; one for each key, whoever asks. */
export const queueMail = ({
  of,
  template,
  key,
  data,
}: {
  of: string
  template: string
  key: string
  data: string
}): string => `
  insert into outbox (id, key, "to", locale, template, data, application_id, status, attempts, due_at, created_at, updated_at)
  select gen_random_uuid(), '${template}:' || ${key}, a.email, a.locale, '${template}', ${data}, a.id, 'queued', 0, now(), now(), now()
  from ${of} x join applications a on a.id = x.application_id
  on conflict (key) do nothing`

/** About an offer. */
export const offerMail = (of: string, template: string): string =>
  queueMail({ of, template, key: 'x.id', data: `jsonb_build_object('offer', x.id)` })

/** A history entry for each of `of`. `by` is null where the person or the service did it. */
export const noteOffer = ({
  of,
  kind,
  at,
  by,
}: {
  of: string
  kind: string
  at: string
  by: string
}): string => `
  insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
  select gen_random_uuid(), application_id, '${kind}', ${at}::timestamptz,
    jsonb_strip_nulls(jsonb_build_object('offer', id, 'by', ${by}::text)), now(), now() from ${of}`

/** Gives up the places of these applications; a part of a larger statement. Whoever is next on the reserve list is asked by the runner. */
export const dropOffers = (applications: string): string => `
  dropped_offers as (
    update offers o set status = 'dropped', holds = null, awaits = null, answered_at = now(), updated_at = now()
    from ${applications} gone where o.awaits = gone.id::text
  )`

/**
 * Makes sure that a period has its row and locks it: all acts on one period's decisions and seats come one after the other.
 * At first there are as many seats as one group of the programme has for the role.
 */
export async function lockSelections(client: PoolClient, periods: readonly string[]): Promise<Selection[]> {
  await client.query(
    `insert into selections (id, period_id, seats, created_at, updated_at)
     select gen_random_uuid(), p.id, coalesce((select r.max from programmes_roles r where r._parent_id = p.programme_id and r.key = p.role limit 1), 0),
       now(), now()
     from application_periods p where p.id = any($1) order by p.id on conflict (period_id) do nothing`,
    [periods],
  )
  const { rows } = await client.query<Selection>(
    `select s.period_id as period, s.seats::int as seats, coalesce(p.zone, 'Europe/Helsinki') as zone, g.offer_days::int as days
     from selections s join application_periods p on p.id = s.period_id join programmes g on g.id = p.programme_id
     where s.period_id = any($1) order by s.period_id for update of s`,
    [periods],
  )
  return rows
}

export type Selection = {
  period: string
  seats: number
  zone: string
  /** Days to answer an offer; null: the standard. */
  days: number | null
}

/** The seats of a period that somebody has, or has been offered. */
export async function heldSeats(client: Asking, period: string): Promise<number[]> {
  const { rows } = await client.query<{ seat: number }>(
    `select seat::int as seat from offers where period_id = $1 and holds is not null`,
    [period],
  )
  return rows.map(({ seat }) => seat)
}
