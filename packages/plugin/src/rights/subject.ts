import { fieldRegister, normaliseEmail, tableOf } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { bondOf } from '../retention/forget.ts'
import { addressKey } from '../services/rateLimits.ts'

type Client = Pick<Pool, 'query'>

/** Everything that hangs on one address: `key` is the normalised address. */
export type Subject = { key: string; applications: string[]; drafts: string[]; subscriptions: string[] }

const idsStatement = `
  select array(select id::text from applications where email_key = $1) as applications,
    array(select id::text from application_drafts where email_key = $1) as drafts,
    array(select id::text from subscriptions where email_key = $1) as subscriptions`

/** `lock`: nobody else may touch the applications until the transaction ends. */
export async function findSubject(client: Client, email: string, lock = false): Promise<Subject> {
  const key = normaliseEmail(email)
  if (lock)
    await client.query('select id from applications where email_key = $1 order by id for update', [key])
  const { rows } = await client.query<Omit<Subject, 'key'>>(idsStatement, [key])
  return { key, ...rows[0]! }
}

/** `$1`: the address, `$2`: applications, `$3`: drafts, `$4`: subscriptions, `$5`: the address as limits know it. */
const subject = `s as (select $1::text as key, $2::uuid[] as apps, $3::uuid[] as drafts, $4::uuid[] as subs, $5::text as limits)`
export const valuesOf = ({ key, applications, drafts, subscriptions }: Subject) => [
  key,
  applications,
  drafts,
  subscriptions,
  addressKey(key),
]

const apps = 'array(select unnest(apps) from s)'
const drafts = 'array(select unnest(drafts) from s)'
const subs = 'array(select unnest(subs) from s)'
const key = '(select key from s)'

/** Rows that hang on the person by other ways than their applications. */
const besides: Record<string, string> = {
  application_links: `draft = any(${drafts}::text[]) or subscription_id = any(${subs})`,
  uploads: `draft = any(${drafts}::text[])`,
  outbox: `("to" <> '' and lower("to") = ${key}) or data ->> 'emailKey' = ${key} or data ->> 'draft' = any(${drafts}::text[])
    or data ->> 'subscription' = any(${subs}::text[])`,
}

export type Holding = { table: string; where: string; hidden: readonly string[] }

/** Every table that holds something of the person, with its rows of the person and what a copy leaves out. */
export const holdings: Holding[] = [
  { table: 'applications', where: `id = any(${apps})`, hidden: ['flagged'] },
  { table: 'applications_rels', where: `parent_id = any(${apps})`, hidden: [] },
  ...fieldRegister
    .filter(({ bond, of }) => bond && of !== 'applications' && of !== 'application-drafts')
    .map((entry) => {
      const table = tableOf(entry)
      const where = [bondOf(entry, apps), ...(besides[table] ? [besides[table]] : [])].join(' or ')
      return { table, where, hidden: entry.hidden ?? [] }
    }),
  {
    table: 'application_drafts',
    where: `id = any(${drafts})`,
    hidden: ['secret_hash', 'extended_by_id', 'form'],
  },
  { table: 'subscriptions', where: `id = any(${subs})`, hidden: [] },
  { table: 'consultations', where: `email <> '' and lower(email) = ${key}`, hidden: ['created_by_id'] },
  { table: 'rate_limits', where: `key = (select limits from s)`, hidden: [] },
]

const pairs = (of: (holding: Holding) => string): string =>
  holdings.map((holding) => `'${holding.table}', (${of(holding)})`).join(', ')

/** Answers one row with `counts`: rows by table. */
export const countStatement = `
  with ${subject} select jsonb_build_object(${pairs(({ table, where }) => `select count(*) from "${table}" where ${where}`)}) as counts`

/** An entry of the history names who of the staff it was in its data. */
const rowOf = (table: string): string =>
  table === 'application_events'
    ? `jsonb_set(to_jsonb(t), '{data}', coalesce(t.data, '{}') - 'by')`
    : 'to_jsonb(t)'

/** Answers one row with `copy`: rows by table, without secrets and without who of the staff it was. */
export const copyStatement = `
  with ${subject} select jsonb_build_object(${pairs(
    ({ table, where, hidden }) =>
      `select coalesce(jsonb_agg(${rowOf(table)} - array[${hidden.map((column) => `'${column}'`).join(', ')}]::text[] order by t.id), '[]')
       from "${table}" t where ${where}`,
  )}) as copy`

/** What is left when the person's rows are gone by the register: mails by address, links, the names of who was asked. */
export const restStatement = `
  with ${subject},
  links as (delete from application_links where ${besides.application_links}),
  mails as (update outbox set "to" = '', data = '{}'::jsonb, fault = null, updated_at = now(),
    status = case when status in ('queued', 'held', 'failed', 'bounced') then 'cancelled' else status end where ${besides.outbox}),
  asked as (update consultations set name = '', email = '', revoked_at = coalesce(revoked_at, now()), updated_at = now()
    where email <> '' and lower(email) = ${key}),
  limits as (delete from rate_limits where key = (select limits from s))
  delete from subscriptions where id = any(${subs})`

const heldStatement = `
  select coalesce(bool_or(matter), false) as matter,
    coalesce(bool_or(exists (select from group_members k join groups g on g.id = k.group_id
      where k.application_id = a.id and k.until is null and g.stage <> 'completed')), false) as seated,
    (select min(e.at) from application_events e where e.application_id = any($1::uuid[]) and e.kind = 'erasure_asked') as "askedAt"
  from applications a where id = any($1::uuid[])`

export type Held = { matter: boolean; seated: boolean; askedAt: Date | null }

/** `matter`: staff keep something of it; `seated`: the person is in a group that is not over; `askedAt`: they asked in vain to be erased. */
export const heldOf = async (client: Client, { applications }: Subject): Promise<Held> =>
  (await client.query<Held>(heldStatement, [applications])).rows[0]!

export async function countHoldings(client: Client, subject: Subject): Promise<Record<string, number>> {
  const { rows } = await client.query<{ counts: Record<string, number> }>(countStatement, valuesOf(subject))
  return Object.fromEntries(Object.entries(rows[0]!.counts).filter(([, amount]) => amount > 0))
}
