import { endOfDay, type Locale } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { uuidv7 } from '../uuidv7.ts'

export type Asked =
  | { outcome: 'done'; id: string }
  /** They are not all of one period, or one is gone or withdrawn. */
  | { outcome: 'not_one_period' }
  | { outcome: 'too_late' }

/** The consultation, its candidates in an order that tells nothing, and the mail with the link, in one statement. */
const askStatement = `
  with chosen as (
    select id, period_id from applications where id = any($2) and stage <> 'withdrawn'
  ), made as (
    insert into consultations (id, period_id, name, email, locale, expires_at, created_by_id, created_at, updated_at)
    select $1, $8, $3, $4, $5, $6, $7, now(), now()
    where (select count(*) from chosen where period_id = $8) = cardinality($2::uuid[])
    returning id
  ), candidates as (
    insert into consultation_candidates (id, consultation_id, application_id, number, created_at, updated_at)
    select gen_random_uuid(), made.id, chosen.id, row_number() over (order by md5(made.id::text || chosen.id::text)), now(), now()
    from made, chosen
  )
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
  select gen_random_uuid(), 'consultation:' || made.id, $4, $5, 'consultation', jsonb_build_object('consultation', made.id), 'queued', 0,
    now(), now(), now() from made`

/** Asks a mentor about candidates of one period, until the end of a day in its zone. */
export async function consult({
  pool,
  applications,
  name,
  email,
  locale,
  until,
  by,
  now,
}: {
  pool: Pool
  applications: readonly string[]
  name: string
  email: string
  locale: Locale
  /** `2027-05-31` */
  until: string
  by: string
  now: Date
}): Promise<Asked> {
  const wanted = [...new Set(applications)]
  const { rows } = await pool.query<{ period: string; zone: string }>(
    `select distinct a.period_id as period, coalesce(p.zone, 'Europe/Helsinki') as zone
     from applications a join application_periods p on p.id = a.period_id where a.id = any($1)`,
    [wanted],
  )
  const [place, ...others] = rows
  if (!place || others.length > 0) return { outcome: 'not_one_period' }
  const expiresAt = endOfDay({ day: until, zone: place.zone })
  if (expiresAt <= now) return { outcome: 'too_late' }
  const id = uuidv7(now)
  const { rowCount } = await pool.query(askStatement, [
    id,
    wanted,
    name,
    email,
    locale,
    expiresAt,
    by,
    place.period,
  ])
  return rowCount === 1 ? { outcome: 'done', id } : { outcome: 'not_one_period' }
}

/** Ends the link of a consultation at once; what was said stays. */
export async function revoke({ pool, id, now }: { pool: Pool; id: string; now: Date }): Promise<boolean> {
  const { rowCount } = await pool.query(
    `update consultations set revoked_at = $2, updated_at = now() where id = $1 and revoked_at is null`,
    [id, now],
  )
  return rowCount === 1
}
