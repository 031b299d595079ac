import type { DecisionKind } from '@jobbuddies/shared'
import { prepare } from '../../packages/plugin/src/services/decisions/prepare.ts'
import { release, type Released } from '../../packages/plugin/src/services/decisions/release.ts'
import { servicesOf } from '../../packages/plugin/src/services/services.ts'
import { applicant } from './mailedLinks.ts'
import type { On } from './useHost.ts'

/** Somebody with a session, and as many more with the same period as are asked for, who have been interviewed. */
export async function people(on: On, count: number) {
  const first = await applicant(on)
  const others = await on.database.query<{ id: string }>(
    `insert into applications select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),
       'reference', left(replace(gen_random_uuid()::text, '-', ''), 9), 'email', n || '.' || a.email, 'email_key', n || '.' || a.email_key,
       'name', 'Person ' || n))).*
     from applications a, generate_series(2, $2::int) n where a.id = $1 returning id`,
    [first.id, count],
  )
  const ids = [first.id, ...others.map(({ id }) => id)]
  await on.database.query(`update applications set stage = 'interviewed' where id = any($1)`, [ids])
  return { first, ids, period: first.period.id }
}

export const basis = ({ host }: On) => {
  const { pool, clock } = servicesOf(host.payload)
  return { pool, now: clock.now() }
}

/** Decides past all screens; `null` takes it back. */
export const decide = (on: On, by: string, kinds: Record<string, DecisionKind | null>) =>
  prepare({
    ...basis(on),
    by,
    items: Object.entries(kinds).map(([application, kind]) => ({ application, seen: null, kind })),
  })

/** Releases what there is. */
export async function releaseAll(on: On, by: string, period: string): Promise<Released> {
  const [{ figures } = { figures: { offer: 0, reserve: 0, no_place: 0 } }] = await on.database.query<{
    figures: { offer: number; reserve: number; no_place: number }
  }>(
    `select jsonb_build_object('offer', count(*) filter (where kind = 'offer'), 'reserve', count(*) filter (where kind = 'reserve'),
       'no_place', count(*) filter (where kind = 'no_place')) as figures
     from decisions where period_id = $1 and release_id is null`,
    [period],
  )
  return release({ ...basis(on), periods: [period], expected: figures, answerBy: null, by })
}

export const setSeatsTo = (on: On, period: string, seats: number) =>
  on.database.query(
    `insert into selections (id, period_id, seats, created_at, updated_at) values (gen_random_uuid(), $1, $2, now(), now())
     on conflict (period_id) do update set seats = excluded.seats`,
    [period, seats],
  )

export const stagesOf = async (on: On, ids: readonly string[]): Promise<string[]> => {
  const rows = await on.database.query<{ id: string; stage: string }>(
    `select id, stage from applications where id = any($1)`,
    [ids],
  )
  return ids.map((id) => rows.find((row) => row.id === id)?.stage ?? 'gone')
}

/** Names of the mails of some applications about decisions, in order. */
export const mailsOf = async (on: On, ids: readonly string[]): Promise<string[]> =>
  (
    await on.database.query<{ template: string }>(
      `select template from outbox where application_id = any($1) and template not like 'receipt%' order by created_at, id`,
      [ids],
    )
  ).map(({ template }) => template)

/** Seats of a period that are held, and how many hold them: the same number, or something is wrong. */
export async function seatsOf(on: On, period: string): Promise<{ active: number; seats: number }> {
  const [row] = await on.database.query<{ active: number; seats: number }>(
    `select count(*)::int as active, count(distinct seat)::int as seats from offers
     where period_id = $1 and status in ('open', 'accepted')`,
    [period],
  )
  return row ?? { active: 0, seats: 0 }
}
