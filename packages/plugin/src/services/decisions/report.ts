import type { DecisionKind, InterviewOutcome, Locale, OfferStatus } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type {
  DecisionRow,
  DecisionsReport,
  OfferRow,
  PeriodsReport,
  PeriodState,
} from '../../decisions/contract.ts'
import { readerPeriods } from '../../reading/options.ts'
import type { Reader } from '../../reading/reader.ts'
import { consultationsOf, mentorsSay } from '../consultations/list.ts'
import { reserveList } from './prepare.ts'
import { expiryOf } from './seats.ts'
import { currentKind, heldSeats, lockSelections, undecided } from './statements.ts'
import { inOne } from '../transaction.ts'

type Of = { payload: Payload; pool: Pool; by: string; locale: Locale }

const titlesOf = ({ by, ...of }: Of) => {
  const reader: Reader = { id: by, role: 'coordinator', coordinates: true }
  return readerPeriods({ ...of, reader })
}

/** The periods that can be decided on, with the round that each belongs to. */
export async function decidablePeriods(of: Of): Promise<PeriodsReport> {
  const [titles, { rows }] = await Promise.all([
    titlesOf(of),
    of.pool.query<{ id: string; round: string; name: string }>(
      `select p.id, r.id as round, r.name from application_periods p join rounds r on r.id = p.round_id`,
    ),
  ])
  const rounds = new Map(rows.map(({ id, round, name }) => [id, { id: round, name }]))
  return { periods: titles.map(({ id, title }) => ({ id, title, round: rounds.get(id) ?? null })) }
}

type Row = Omit<DecisionRow, 'periodId' | 'settled' | 'interviews' | 'mentors'> & {
  period_id: string
  interviews: (InterviewOutcome | null)[]
  released: boolean
  open: boolean
}

const rowsStatement = `
  select a.id, a.reference, a.name, a.period_id, a.stage, ${currentKind} as kind, d.release_id is not null as released, ${undecided('a.stage')} as open,
    (select g.name from group_members m join groups g on g.id = m.group_id where m.application_id = a.id and m.holds is not null
      order by m.since, m.id limit 1) as "group",
    (select round(avg(r.total)::numeric, 1)::float8 from reviews r where r.application_id = a.id and r.total is not null) as score,
    coalesce((select array_agg(n.outcome order by n.created_at) from interview_notes n join interviews i on i.id = n.interview_id
      where i.application_id = a.id and n.outcome is not null), '{}') as interviews
  from applications a left join decisions d on d.application_id = a.id
  where a.period_id = any($1) order by score desc nulls last, a.arrived_at, a.id`

type OfferSql = {
  id: string
  application_id: string | null
  reference: string | null
  name: string | null
  period_id: string
  seat: number
  status: OfferStatus
  made_at: Date
  expires_at: Date
  zone: string
  answered_at: Date | null
  why: string | null
  replaces_id: string | null
  former: string | null
}

const offersStatement = `
  select o.id, o.application_id, a.reference, a.name, o.period_id, o.seat::int as seat, o.status, o.made_at, o.expires_at, o.zone,
    o.answered_at, o.why, o.replaces_id, fa.name as former
  from offers o left join applications a on a.id = o.application_id
  left join offers f on f.id = o.replaces_id left join applications fa on fa.id = f.application_id
  where o.period_id = any($1) order by o.made_at desc, o.seat, o.id`

const offerRow = (row: OfferSql): OfferRow => ({
  id: row.id,
  application: row.application_id
    ? { id: row.application_id, reference: row.reference ?? '', name: row.name ?? '' }
    : null,
  periodId: row.period_id,
  seat: row.seat,
  status: row.status,
  madeAt: row.made_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  zone: row.zone,
  answeredAt: row.answered_at?.toISOString() ?? null,
  why: row.why,
  replaces: row.replaces_id ? (row.former ?? '') : null,
})

const count = (rows: readonly Row[], kind: DecisionKind | null): number =>
  rows.filter((row) => row.open && row.kind === kind).length

/** How the selection of some periods stands. */
export async function decisionsReport({
  periods,
  now,
  ...of
}: Of & { periods: readonly string[]; now: Date }): Promise<DecisionsReport> {
  const { pool } = of
  const [titles, { rows }, { rows: offers }, consulted, said] = await Promise.all([
    titlesOf(of),
    pool.query<Row>(rowsStatement, [periods]),
    pool.query<OfferSql>(offersStatement, [periods]),
    consultationsOf(pool, periods),
    mentorsSay(pool, periods),
  ])
  const states = await inOne(pool, async (client) => {
    const told: PeriodState[] = []
    for (const selection of await lockSelections(client, periods)) {
      const { period: id, seats, zone } = selection
      const own = rows.filter((row) => row.period_id === id)
      const { rows: reserve } = await client.query<{ id: string }>(reserveList, [id])
      told.push({
        id,
        title: titles.find((each) => each.id === id)?.title ?? '',
        zone,
        seats,
        held: (await heldSeats(client, id)).length,
        reserve: reserve.map((each) => each.id),
        waiting: own.filter((row) => row.stage === 'reserve' && row.released).length,
        figures: {
          offer: count(own, 'offer'),
          reserve: count(own, 'reserve'),
          no_place: count(own, 'no_place'),
        },
        undecided: count(own, null),
        expiresAt: expiryOf(selection, now).toISOString(),
      })
    }
    return told
  })
  const inOrder = new Map(titles.map(({ id }, at) => [id, at]))
  return {
    periods: states.sort((one, other) => (inOrder.get(one.id) ?? 0) - (inOrder.get(other.id) ?? 0)),
    rows: rows
      .filter(({ stage }) => stage !== 'withdrawn')
      .map(({ period_id, interviews, released: _released, open, ...row }) => ({
        ...row,
        periodId: period_id,
        interviews: interviews.flatMap((each) => (each ? [each] : [])),
        settled: !open,
        mentors: said.get(row.id) ?? [],
      })),
    offers: offers.map(offerRow),
    consultations: consulted,
  }
}
