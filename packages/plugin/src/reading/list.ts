import type { Pool } from 'pg'
import type { ListQuery, ListReport, ListRow, SortKey } from './contract.ts'
import { hidden, type Reader, type Values, values, within } from './reader.ts'

/** As the index of the migration has it, so that Postgres knows it again. */
export const searchText = `(to_tsvector('simple', translate(a.reference || ' ' || a.name || ' ' || a.email || ' ' || coalesce(a.phone, ''), '@.+_-', '     '))
  || jsonb_to_tsvector('simple', a.answers, '["string"]'))`

/** `anna:* & virt:*` for `Anna virt`: every word, each as the beginning of one. Null when there is no word in it. */
export function searchQuery(written: string): string | null {
  const words = written.normalize('NFC').match(/[\p{L}\p{N}]+/gu)
  return words
    ? words
        .slice(0, 12)
        .map((word) => `${word.toLowerCase()}:*`)
        .join(' & ')
    : null
}

/** Until scores are in, a hidden person must not be found by a name or an answer: by the reference alone. */
function found(q: string, reader: Reader, into: Values): string {
  const query = searchQuery(q)
  const reference = () => `a.reference like ${into.put(`${q.toUpperCase().replaceAll(/[%_\\]/g, '')}%`)}`
  if (!query) return reference()
  const text = `${searchText} @@ to_tsquery('simple', ${into.put(query)})`
  return reader.coordinates ? text : `(${reference()} or (not ${hidden(reader, into)} and ${text}))`
}

/** A request was answered, and nobody opened the application (`a`) since. */
export const answerUnread = `exists (select from application_events e where e.application_id = a.id and e.kind = 'information_given'
  and not exists (select from application_reads r where r.application_id = a.id and r.at > e.at))`

/** The conditions of a choice, without that of the stage. */
export function conditions(query: ListQuery, reader: Reader, into: Values): string[] {
  const { put } = into
  const all = [within(reader, into)]
  // Of a single one the index gives the applications in their order; of several it cannot.
  if (query.period?.length === 1) all.push(`a.period_id = ${put(query.period[0])}`)
  else if (query.period && query.period.length > 0)
    all.push(`a.period_id = any(${put(query.period)}::uuid[])`)
  if (query.programme) all.push(`a.programme_id = ${put(query.programme)}`)
  if (query.role) all.push(`a.role = ${put(query.role)}`)
  if (query.tag)
    all.push(
      `exists (select from application_tags t where t.application_id = a.id and t.tag = ${put(query.tag)})`,
    )
  if (query.unscored)
    all.push(
      `not exists (select from reviews r where r.application_id = a.id and r.reviewer_id = ${put(reader.id)})`,
    )
  if (query.answered) all.push(answerUnread)
  if (query.q) all.push(found(query.q, reader, into))
  return all.filter((condition) => condition !== 'true')
}

export const where = (all: readonly string[]): string => (all.length > 0 ? `where ${all.join(' and ')}` : '')

const score = `(select avg(r.total) from reviews r where r.application_id = a.id)`
const sorts: Record<SortKey, string> = {
  arrivedAt: 'a.arrived_at',
  name: 'a.name',
  reference: 'a.reference',
  stage: 'a.stage',
  score,
}

/** An order that tells a reviewer nothing that is hidden from them. */
export function orderOf({ sort, order }: Pick<ListQuery, 'sort' | 'order'>, reader: Reader): string {
  const told = reader.coordinates || (sort !== 'name' && sort !== 'score') ? sort : 'arrivedAt'
  return `order by ${sorts[told]} ${order}${told === 'score' ? ' nulls last' : ''}, a.id ${order}`
}

/** The programme (`p`) of an application, which says what is hidden from a reviewer; nobody else needs it. */
const programmeFor = (reader: Reader): string =>
  reader.coordinates ? '' : 'join programmes p on p.id = a.programme_id'

/**
 * How many stand in each stage. Of all that there are, the stages are looked up one after the other and each is counted by
 * itself: the index then has nothing to compare, which for many rows is most of the work.
 */
const countsOf = (all: readonly string[], reader: Reader): string =>
  all.length === 0
    ? `with recursive stages as (
         (select a.stage from applications a order by a.stage limit 1)
         union all
         select (select a.stage from applications a where a.stage > s.stage order by a.stage limit 1) from stages s where s.stage is not null)
       select s.stage, (select count(*)::int from applications a where a.stage = s.stage) as count from stages s where s.stage is not null`
    : `select a.stage, count(*)::int as count from applications a ${programmeFor(reader)} ${where(all)} group by 1`

type Found = Omit<ListRow, 'arrivedAt'> & { arrivedAt: Date }

/** A page of applications, with how many of the same choice stand in each stage. */
export async function readList({
  pool,
  reader,
  query,
}: {
  pool: Pool
  reader: Reader
  query: ListQuery
}): Promise<ListReport> {
  const counting = values()
  const counted = pool.query<{ stage: string; count: number }>(
    countsOf(conditions(query, reader, counting), reader),
    counting.list,
  )
  const into = values()
  const all = conditions(query, reader, into)
  if (query.stage) all.push(`a.stage = ${into.put(query.stage)}`)
  const programmes = programmeFor(reader)
  const chosen = `select a.id from applications a ${programmes}
    ${where(all)} ${orderOf(query, reader)} limit ${query.perPage} offset ${(query.page - 1) * query.perPage}`
  const isHidden = hidden(reader, into)
  const page = pool.query<Found>(
    `select a.id, a.reference, case when ${isHidden} then null else a.name end as name, a.stage, a.period_id as "periodId",
       a.programme_id as "programmeId", a.arrived_at as "arrivedAt",
       coalesce((select array_agg(t.tag order by t.tag) from application_tags t where t.application_id = a.id), '{}') as tags,
       case when ${isHidden} then null else round(scores.average, 1)::float end as score, scores.reviews, scores.mine
     from (${chosen}) chosen join applications a on a.id = chosen.id ${programmes}
       cross join lateral (select avg(r.total) as average, count(*)::int as reviews,
         coalesce(bool_or(r.reviewer_id = ${into.put(reader.id)}), false) as mine from reviews r where r.application_id = a.id) scores
     ${orderOf(query, reader)}`,
    into.list,
  )
  const [{ rows: counts }, { rows }] = await Promise.all([counted, page])
  const stages = Object.fromEntries(counts.map(({ stage, count }) => [stage, count]))
  const total = query.stage
    ? (stages[query.stage] ?? 0)
    : Object.values(stages).reduce((sum, count) => sum + count, 0)
  return {
    rows: rows.map((row) => ({ ...row, arrivedAt: row.arrivedAt.toISOString() })),
    total,
    page: query.page,
    pages: Math.max(1, Math.ceil(total / query.perPage)),
    stages,
  }
}
