import { type DecisionKind, endOfDay, freeSeats, type ReleaseFigures } from '@jobbuddies/shared'
import type { Pool, PoolClient } from 'pg'
import { callOff } from '../interviews/statements.ts'
import { inOne } from '../transaction.ts'
import { uuidv7 } from '../uuidv7.ts'
import { expiryOf, giveSeats } from './seats.ts'
import { heldSeats, lockSelections, queueMail, undecided } from './statements.ts'

export type Released =
  | { outcome: 'done'; release: string; figures: ReleaseFigures }
  /** It would be something else than what was looked at. */
  | { outcome: 'changed_meanwhile'; figures: ReleaseFigures }
  | { outcome: 'too_many_offers'; period: string; free: number; offers: number }
  /** The last day to answer is over already. */
  | { outcome: 'too_late' }
  | { outcome: 'nothing' }

type Row = { id: string; period_id: string; kind: DecisionKind }

const figuresOf = (rows: readonly Row[]): ReleaseFigures => {
  const count = (kind: DecisionKind) => rows.filter((row) => row.kind === kind).length
  return { offer: count('offer'), reserve: count('reserve'), no_place: count('no_place') }
}

/** What is ready, and still to be decided: nobody who has withdrawn since. */
const ready = `
  select a.id, a.period_id, d.kind from decisions d join applications a on a.id = d.application_id
  where d.period_id = any($1) and d.release_id is null and ${undecided('a.stage')} order by a.id for update of a, d`

/** Moves, notes and tells: `$1` whom, `$2` when, `$3` by whom, `$4` the act that it belongs to: a person hears of one act once. */
const tell = ({ stage, kind, template }: { stage: string; kind: string; template: string }): string => `
  with moved as (
    update applications a set stage = '${stage}', updated_at = now() from (select id, stage from applications where id = any($1)) former
    where a.id = former.id returning a.id as application_id, former.stage as former
  ), stages as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select gen_random_uuid(), application_id, 'stage_changed', $2::timestamptz,
      jsonb_build_object('from', former, 'to', '${stage}', 'by', $3::text), now(), now() from moved
  ), events as (
    insert into application_events (id, application_id, kind, at, data, created_at, updated_at)
    select gen_random_uuid(), application_id, '${kind}', $2::timestamptz, jsonb_build_object('by', $3::text), now(), now() from moved
  ) ${queueMail({ of: 'moved', template, key: `x.application_id || ':' || $4::text`, data: `'{}'::jsonb` })}`

export const tellReserve = tell({ stage: 'reserve', kind: 'reserve_told', template: 'reserve_place' })
export const tellNoPlace = tell({ stage: 'declined', kind: 'no_place_told', template: 'no_place' })

/** Nobody waits for an interview about what has been decided. */
const callOffInterviews = `
  with decided as (select unnest($1::uuid[]) as id), ${callOff('decided')} select count(*) from called_off`

type Of = {
  pool: Pool
  periods: readonly string[]
  expected: ReleaseFigures
  /** The last day to answer (`2027-05-31`), in each period's zone; null: as many days as the programme gives. */
  answerBy: string | null
  by: string
  now: Date
}

/**
 * Tells everybody of these periods what was decided about them, all at once or not at all: stages, offers, history and exactly one
 * mail for each. Refused when anything has changed since it was looked at, so a second press finds nothing to do.
 */
export const release = ({ pool, ...of }: Of): Promise<Released> =>
  inOne(pool, (client) => releaseIn(client, of))

async function releaseIn(
  client: PoolClient,
  { periods, expected, answerBy, by, now }: Omit<Of, 'pool'>,
): Promise<Released> {
  const selections = await lockSelections(client, periods)
  const { rows } = await client.query<Row>(ready, [periods])
  const figures = figuresOf(rows)
  const same = (Object.keys(figures) as DecisionKind[]).every((kind) => figures[kind] === expected[kind])
  if (!same) return { outcome: 'changed_meanwhile', figures }
  if (rows.length === 0) return { outcome: 'nothing' }
  const ends = selections.map((selection) =>
    answerBy ? endOfDay({ day: answerBy, zone: selection.zone }) : expiryOf(selection, now),
  )
  if (figures.offer > 0 && ends.some((end) => end <= now)) return { outcome: 'too_late' }
  const seats: { free: number[]; offers: string[] }[] = []
  for (const { period, seats: of } of selections) {
    const free = freeSeats({ seats: of, held: await heldSeats(client, period) })
    const offers = rows.filter((row) => row.kind === 'offer' && row.period_id === period).map(({ id }) => id)
    if (offers.length > free.length)
      return { outcome: 'too_many_offers', period, free: free.length, offers: offers.length }
    seats.push({ free, offers })
  }
  const id = uuidv7(now)
  await client.query(
    `insert into decision_releases (id, by_id, at, figures, created_at, updated_at) values ($1, $2, $3, $4, now(), now())`,
    [id, by, now, JSON.stringify(figures)],
  )
  const all = rows.map((row) => row.id)
  await client.query(
    `update decisions set release_id = $2, updated_at = now() where application_id = any($1)`,
    [all, id],
  )
  await client.query(callOffInterviews, [all])
  for (const [at, selection] of selections.entries()) {
    const { free = [], offers = [] } = seats[at] ?? {}
    const given = offers.map((application, place) => ({
      application,
      seat: free[place] ?? 0,
      replaces: null,
    }))
    const expiresAt = ends[at] ?? now
    await giveSeats({ client, ...selection, given, expiresAt, release: id, by, now })
  }
  const ofKind = (kind: DecisionKind) => rows.filter((row) => row.kind === kind).map((row) => row.id)
  await client.query(tellReserve, [ofKind('reserve'), now, by, id])
  await client.query(tellNoPlace, [ofKind('no_place'), now, by, id])
  return { outcome: 'done', release: id, figures }
}

export type Ended = { outcome: 'done' | 'changed_meanwhile'; told: number }

/** Ends the reserve list of a period: whoever still waits gets the kind word that nobody else needs their place any more. */
export function endReserve({
  pool,
  period,
  expected,
  by,
  now,
}: {
  pool: Pool
  period: string
  expected: number
  by: string
  now: Date
}): Promise<Ended> {
  return inOne(pool, async (client) => {
    await lockSelections(client, [period])
    const { rows } = await client.query<{ id: string }>(
      `select a.id from decisions d join applications a on a.id = d.application_id
       where d.period_id = $1 and d.release_id is not null and a.stage = 'reserve' order by a.id for update of a`,
      [period],
    )
    if (rows.length !== expected) return { outcome: 'changed_meanwhile', told: rows.length }
    await client.query(tellNoPlace, [rows.map(({ id }) => id), now, by, uuidv7(now)])
    return { outcome: 'done', told: rows.length }
  })
}
