import { fieldRegister, type RegisterEntry, tableOf } from '@jobbuddies/shared'
import { countBeforeErasure } from '../reports/facts.ts'

/** What hangs on an application and goes, or is cleared, with it. */
const bonds = fieldRegister.filter(
  ({ bond, of, erase }) =>
    bond !== undefined && of !== 'applications' && (erase === 'row' || typeof erase === 'object'),
)

/** The rows of an entry that hang on these applications. `ids`: an SQL expression of type `uuid[]`. */
export function bondOf({ bond }: RegisterEntry, ids: string): string {
  const { ids: columns = [], texts = [], through } = bond ?? {}
  return [
    ...columns.map((column) => `"${column}" = any(${ids})`),
    ...texts.map((column) => `"${column}" = any((${ids})::text[])`),
    ...(through
      ? [`"${through.column}" in (select id from ${through.table} where application_id = any(${ids}))`]
      : []),
  ].join(' or ')
}

/**
 * What becomes of an entry's rows when their person goes, as one statement. `except`: columns that stay as they are.
 * @throws when they stay as they are
 */
export function forgetRows(entry: RegisterEntry, where: string, except: readonly string[] = []): string {
  const table = tableOf(entry)
  if (entry.erase === 'row') return `delete from ${table} where ${where}`
  if (typeof entry.erase === 'string') throw new Error(`Rows of ${entry.of} are not erased`)
  const sets = Object.entries(entry.erase.clear)
    .filter(([column]) => !except.includes(column))
    .map(([column, value]) => `"${column}" = ${value}`)
  return `update ${table} set ${sets.join(', ')}, updated_at = now() where ${where}`
}

/** The entry of a collection, which is there. */
export const entryOf = (of: string): RegisterEntry => fieldRegister.find((entry) => entry.of === of)!

/** Mails that Payload's table does not tie to an application: links that somebody asked for by address, of which nothing else is left. */
export const looseMails = forgetRows(
  entryOf('outbox'),
  `application_id is null and template in ('status_link', 'resume_link') and data ->> 'emailKey' in (select email_key from gone)
    and not exists (select from applications other where other.email_key = outbox.data ->> 'emailKey' and not other.id in (select id from gone))`,
)

/** One more that once was there: a number per period, role and stage, without a person. */
const countGone = `
  insert into application_counts as c (id, key, period_id, programme_id, industry_id, role, outcome, amount, created_at, updated_at)
  select gen_random_uuid(), concat_ws(':', period_id, coalesce(industry_id::text, 'all'), role, stage),
    period_id, programme_id, industry_id, role, stage, count(*), now(), now()
  from gone group by period_id, programme_id, industry_id, role, stage
  on conflict (key) do update set amount = c.amount + excluded.amount, updated_at = now()`

/**
 * Everything that the register knows of these applications, in one statement, as `with` parts to which others may be added:
 * `gone` has the applications as they were, `files` the names under which their files lie. Rows that only count stay.
 * With `keepRow` the applications themselves stay for somebody else to delete.
 */
export function forgetParts({ ids, keepRow = false }: { ids: string; keepRow?: boolean }): string[] {
  const gone = keepRow
    ? `select id, email, email_key, locale, period_id, programme_id, industry_id, role, stage from applications where id = any(${ids})`
    : `delete from applications where id = any(${ids})
       returning id, email, email_key, locale, period_id, programme_id, industry_id, role, stage`
  const bound = bonds.map((entry) => {
    const returning = entry.of === 'uploads' ? 'stored_as' : 'id'
    return `gone_${tableOf(entry)} as (${forgetRows(entry, bondOf(entry, ids))} returning ${returning})`
  })
  return [
    `gone as (${gone})`,
    ...bound,
    `loose_mails as (${looseMails})`,
    `counted as (${countGone})`,
    ...countBeforeErasure(),
    `screens as (delete from payload_preferences where key = any(select 'collection-applications-' || unnest(${ids})))`,
  ]
}

/** What a deletion answers: how many applications went, the rows that went or were cleared by table, and the names under which files lay. */
export type Forgotten = { gone: number; rows: Record<string, number>; files: string[] }

/** Answers one row, `Forgotten`. */
export const forgetStatement = (of: { ids: string; keepRow?: boolean; more?: string[] }): string => `
  with ${[...forgetParts(of), ...(of.more ?? [])].join(',\n  ')}
  select (select count(*) from gone)::int as gone, (select coalesce(array_agg(stored_as), '{}') from gone_uploads) as files,
    jsonb_build_object('applications', (select count(*) from gone), ${bonds
      .map(tableOf)
      .map((table) => `'${table}', (select count(*) from gone_${table})`)
      .join(', ')}) as rows`
