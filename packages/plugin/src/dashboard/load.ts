import { judge, type Verdict, wallTime } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { AccountRole } from '../access/roles.ts'
import { timesOfRow } from '../acts/rows.ts'
import { type FigureKey, figures } from './figures.ts'

export type DashboardPeriod = {
  id: string
  label: string
  zone: string
  verdict: Verdict
  published: boolean
  opensAt: Date
  closesAt: Date | null
  nextChangeAt: Date | null
  applications: number
}
export type DashboardField = { name: string; amount: number; periods: string[] }
export type Dashboard = {
  figures: { key: FigureKey; amount: number; path: string }[]
  periods: DashboardPeriod[]
  /** Today's, in order; only for those who hold them. */
  interviews: {
    id: string
    startsAt: string
    endsAt: string
    zone: string
    name: string
    place: string
    mine: boolean
  }[]
  /** The last thirty days, the first one first. */
  perDay: { day: string; amount: number }[]
  fields: DashboardField[]
}

/** How many days the columns of arrivals go back. */
export const shownDays = 30

type PeriodRow = Parameters<typeof timesOfRow>[0] & {
  id: string
  label: string
  zone: string
  field: string | null
  applications: number
}
type Row = {
  figures: Record<FigureKey, number>
  periods: PeriodRow[]
  interviews: Dashboard['interviews']
  days: Dashboard['perDay']
}

const counting = (role: AccountRole) =>
  figures
    .filter(({ roles }) => roles.includes(role))
    .map(({ key, count }) => `'${key}', ${count}`)
    .join(', ')

const amounts = `(select count(*) from applications a where a.period_id = p.id)::int`
const nameOfField = `(select l.name from industries_locales l where l._parent_id = p.industry_id and l.name <> ''
  order by (l._locale::text = $3) desc, l._locale limit 1)`

/** Everything that one role sees, in one statement. `$4`, `$5`: the day; `$6`: the zone; `$7`: the first day of the columns. */
function statement(role: AccountRole): string {
  const desk = role === 'admin' || role === 'coordinator'
  return `select json_build_object(${counting(role)}) as figures,
    coalesce((select json_agg(json_build_object('id', p.id, 'label', p.label, 'zone', p.zone, 'published', p.published,
        'opens_at', p.opens_at, 'closes_at', p.closes_at, 'paused_at', p.paused_at, 'closed_at', p.closed_at,
        'field', ${nameOfField}, 'applications', ${desk ? amounts : '0'}) order by p.opens_at, p.label)
      from application_periods p where ${role === 'reviewer' ? `p.id in (select g.application_periods_id from users_rels g where g.parent_id = $1 and g.path = 'periods') and` : ''}
        p.opens_at < $2::timestamptz + interval '1 year' and (p.closes_at is null or p.closes_at > $2::timestamptz - interval '1 year')), '[]') as periods,
    ${
      desk
        ? `coalesce((select json_agg(json_build_object('id', i.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'zone', s.zone, 'name', a.name,
        'place', coalesce(i.phone, s.place, ''),
        'mine', exists (select from interview_seats seat where seat.slot_id = s.id and seat.staff_id = $1)) order by s.starts_at, s.id)
      from interviews i join interview_slots s on s.id = i.slot_id join applications a on a.id = i.application_id
      where i.status in ('booked', 'held') and s.starts_at >= $4 and s.starts_at < $5), '[]')`
        : `'[]'::json`
    } as interviews,
    ${
      desk
        ? `coalesce((select json_agg(json_build_object('day', day, 'amount', amount) order by day) from (
        select to_char(a.arrived_at at time zone $6, 'YYYY-MM-DD') as day, count(*)::int as amount
        from applications a where a.arrived_at >= $7 group by 1) days), '[]')`
        : `'[]'::json`
    } as days,
    -- Each value stands once, whichever role asks.
    ($1::uuid, $2::timestamptz, $3::text, $4::timestamptz, $5::timestamptz, $6::text, $7::timestamptz) is null as known`
}

const dayLength = 86_400_000

/** What one member of staff sees first. */
export async function loadDashboard({
  pool,
  role,
  reader,
  language,
  zone,
  today,
  now,
}: {
  pool: Pool
  role: AccountRole
  /** Their id. */
  reader: string
  language: string
  /** IANA; days are told in it. */
  zone: string
  /** When today begins and ends. */
  today: { from: Date; to: Date }
  now: Date
}): Promise<Dashboard> {
  const first = new Date(today.from.getTime() - (shownDays - 1) * dayLength)
  const { rows } = await pool.query<Row>(statement(role), [
    ...[reader, now, language, today.from, today.to, zone, first],
  ])
  const row = rows[0]
  if (!row) throw new Error('The dashboard answered nothing')
  const counted = new Map(row.days.map(({ day, amount }) => [day, amount]))
  const days = Array.from({ length: shownDays }, (_, index) =>
    wallTime({ instant: new Date(first.getTime() + index * dayLength + dayLength / 2), zone }).slice(0, 10),
  )
  return {
    figures: figures.flatMap(({ key, path }) =>
      key in row.figures ? [{ key, path, amount: Number(row.figures[key]) }] : [],
    ),
    periods: row.periods.map((period) => periodOf(period, now)),
    interviews: row.interviews,
    perDay: days.map((day) => ({ day, amount: counted.get(day) ?? 0 })),
    fields: fieldsOf(row.periods, now),
  }
}

function periodOf(row: PeriodRow, now: Date): DashboardPeriod {
  const { id, label, zone, applications } = row
  const times = timesOfRow(row)
  const { verdict, nextChangeAt } = judge({ period: { ...times, published: true }, at: now })
  const { published, opensAt, closesAt } = times
  return {
    id,
    label,
    zone,
    verdict,
    published,
    opensAt,
    closesAt: times.closedAt ?? closesAt,
    nextChangeAt,
    applications,
  }
}

/** Applications by field, of the periods that have opened; the most first. */
function fieldsOf(rows: readonly PeriodRow[], now: Date): DashboardField[] {
  const fields = new Map<string, DashboardField>()
  for (const row of rows) {
    if (row.applications === 0 || new Date(row.opens_at) > now) continue
    const name = row.field ?? ''
    const field = fields.get(name) ?? { name, amount: 0, periods: [] }
    field.amount += row.applications
    field.periods.push(row.id)
    fields.set(name, field)
  }
  return [...fields.values()].sort((a, b) => b.amount - a.amount)
}
