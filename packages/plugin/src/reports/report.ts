import {
  type Locale,
  outcomeSteps,
  type ReportDimension,
  reportSteps,
  type StepFigures,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { inOne } from '../services/transaction.ts'
import type { Report, ReportFilter, ReportQuery, ReportRow } from './contract.ts'
import { allFacts } from './facts.ts'

/** `$1`: the language. */
const nameIn = (table: string, id: string, column = 'name'): string =>
  `(select l.${column} from ${table}_locales l where l._parent_id = ${id} and l.${column} <> '' order by (l._locale::text = $1) desc, l._locale limit 1)`

const roleName = (
  key: string,
): string => `coalesce((select l.plural from programmes_roles r join programmes_roles_locales l on l._parent_id = r.id
    where r.key = ${key} and l.plural <> '' order by (l._locale::text = $1) desc, (r._parent_id = $2::uuid) desc nulls last, r.id limit 1), ${key})`

const labelOf = (id: string): string => `(select p.label from application_periods p where p.id = ${id})`
const roundOf = `(select p.round_id from application_periods p where p.id = period_id)`

/** A dimension as a column of the facts, and the name of one of its values. */
const divided: Record<ReportDimension, { column: string; name: (key: string) => string }> = {
  programme: { column: 'programme_id', name: (key) => nameIn('programmes', key) },
  industry: { column: 'industry_id', name: (key) => nameIn('industries', key) },
  round: { column: 'round_id', name: (key) => `(select r.name from rounds r where r.id = ${key})` },
  period: { column: 'period_id', name: labelOf },
  role: { column: 'role', name: roleName },
  group: { column: 'group_id', name: (key) => `(select g.name from groups g where g.id = ${key})` },
}

const figures = `json_build_object(${reportSteps.map((step) => `'${step}', coalesce(sum(amount) filter (where ${step}), 0)`).join(', ')})`

const listOf = (rows: string, object: string, order: string): string =>
  `coalesce((select json_agg(${object} order by ${order}) from (${rows}) o), '[]')`
const option = (rows: string): string =>
  listOf(rows, `json_build_object('value', value, 'label', label)`, 'place, label')

/** `$2` narrows periods and rounds down to those of a programme. */
const own = `($2::uuid is null or x.programme_id = $2::uuid)`
const options: Record<ReportFilter, string> = {
  programme: `select x.id as value, ${nameIn('programmes', 'x.id')} as label, 0 as place from programmes x`,
  industry: `select x.id as value, ${nameIn('industries', 'x.id')} as label, 0 as place from industries x`,
  round: `select x.id as value, x.name as label, -extract(epoch from x.created_at) as place from rounds x where ${own}`,
  period: `select x.id as value, x.label, -extract(epoch from x.opens_at) as place from application_periods x where ${own}`,
  role: `select keys.role as value, ${roleName('keys.role')} as label, 0 as place from (select distinct x.role from application_periods x where ${own}) keys`,
}

const facilitates = `exists (select from programmes_roles r where r._parent_id = f.programme_id and r.key = f.role and r.facilitator)`

/** Sums of a programme with what they are paid for. The narrower choice does not bear on money, which a programme has once. */
const money = `
  select p.id, ${nameIn('programmes', 'p.id')} as name, p.money_frame::float8 as frame,
    coalesce((select json_agg(json_build_object('name', coalesce(${nameIn('programmes_money', 's.id')}, ''), 'euros', s.euros::float8, 'per', s.per) order by s._order)
      from programmes_money s where s._parent_id = p.id), '[]') as sums,
    (select count(*) from groups g where g.programme_id = p.id and g.stage in ('running', 'completed'))::int as groups,
    (select coalesce(sum(f.amount), 0) from active f where f.programme_id = p.id and not ${facilitates})::int as participants,
    (select case when sum(f.told) > 0 then coalesce(sum(f.employed), 0) end from active f where f.programme_id = p.id and not ${facilitates})::int as employed
  from programmes p where ($2::uuid is null or p.id = $2::uuid)
    and (p.money_frame is not null or exists (select from programmes_money s where s._parent_id = p.id))`

/** All of a report in one statement. `$2` to `$6`: programme, industry, round, period, role; null for whichever. */
function statement(by: ReportDimension): string {
  const { column, name } = divided[by]
  const counted = by === 'group' ? 'member' : 'application'
  return `
  with facts as materialized (select *, ${roundOf} as round_id from (${allFacts(counted)}) counted where ($2::uuid is null or programme_id = $2::uuid)),
  chosen as (
    select ${column}::text as key, grouping(${column}) = 1 as total, ${figures} as figures, coalesce(sum(amount), 0) as amount from facts
    where ($3::uuid is null or industry_id = $3::uuid) and ($4::uuid is null or round_id = $4::uuid)
      and ($5::uuid is null or period_id = $5::uuid) and ($6::text is null or role = $6)
    group by grouping sets ((${column}), ())
  ),
  active as (
    select programme_id, role, sum(amount) filter (where active) as amount, sum(amount) filter (where end_employed or later_employed) as employed,
      sum(amount) filter (where ${outcomeSteps.join(' or ')}) as told
    from facts group by programme_id, role
  ),
  named as (select key, ${name(by === 'role' ? 'c.key' : 'c.key::uuid')} as name, figures, amount from chosen c where not total)
  select ${listOf('select * from named', `json_build_object('key', key, 'name', name, 'figures', figures)`, by === 'group' ? 'name' : 'amount desc, name')} as rows,
    (select figures from chosen where total) as total,
    ${counted === 'member' ? `'[]'::json` : listOf(money, 'to_json(o)', 'name')} as money,
    json_build_object(${Object.entries(options)
      .map(([filter, rows]) => `'${filter}', ${option(rows)}`)
      .join(', ')}) as options`
}

const numbers = (row: ReportRow): ReportRow => ({ ...row, figures: asNumbers(row.figures) })
const asNumbers = (figures: StepFigures): StepFigures =>
  Object.fromEntries(Object.entries(figures).map(([step, amount]) => [step, Number(amount)])) as StepFigures

/** What a step of the statement may hold before it writes to the disk: some 100,000 people fit. */
const room = `set local work_mem = '32MB'`

/** How far people came, divided and narrowed down as asked; the erased are counted with the living. Exact. */
export async function readReport({
  pool,
  query,
  locale,
}: {
  pool: Pool
  query: ReportQuery
  locale: Locale
}): Promise<Report> {
  const { by, programme, industry, round, period, role } = query
  const chosen = [programme, industry, round, period, role].map((value) => value ?? null)
  const { rows } = await inOne(pool, async (client) => {
    await client.query(room)
    return client.query<Report>(statement(by), [locale, ...chosen])
  })
  const report = rows[0]
  if (!report) throw new Error('The report answered nothing')
  return { ...report, rows: report.rows.map(numbers), total: asNumbers(report.total) }
}
