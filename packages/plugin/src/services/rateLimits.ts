import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** How often something may be done in a window, which begins when it is first done. */
export type Limit = { key: string; most: number; seconds: number }

/** Rows in the order of their keys, so that two statements never wait for each other. */
const countStatement = `
  insert into rate_limits (id, key, count, ends_at, created_at, updated_at)
  select gen_random_uuid(), wanted.key, 1, now() + make_interval(secs => wanted.seconds), now(), now()
  from unnest($1::text[], $2::int[]) as wanted(key, seconds) order by wanted.key
  on conflict (key) do update set
    count = case when rate_limits.ends_at <= now() then 1 else rate_limits.count + 1 end,
    ends_at = case when rate_limits.ends_at <= now() then excluded.ends_at else rate_limits.ends_at end,
    updated_at = now()
  returning key, count::int, ceil(extract(epoch from ends_at - now()))::int as seconds`

/**
 * Inside a larger statement: counts one mail to the address whose key is the parameter, in a window of a day. `when` says
 * from which rows of that statement; the count is `gate.count`.
 */
export const mailGate = ({ key, when = '' }: { key: string; when?: string }): string => `
  insert into rate_limits (id, key, count, ends_at, created_at, updated_at)
  select gen_random_uuid(), ${key}::text, 1, now() + interval '1 day', now(), now() ${when}
  on conflict (key) do update set
    count = case when rate_limits.ends_at <= now() then 1 else rate_limits.count + 1 end,
    ends_at = case when rate_limits.ends_at <= now() then excluded.ends_at else rate_limits.ends_at end,
    updated_at = now()
  returning key, count::int`

/** Mails a day that strangers can make us send to one address. */
export const mailsPerDay = 3

/** The key of an address; the address itself stands nowhere in the table. */
export const addressKey = (emailKey: string): string =>
  `mail:${createHash('sha256').update(emailKey).digest('base64url')}`

/** Counts once for each limit: how often it was done in its window, and the seconds until that ends. */
async function count({ pool, limits }: { pool: Pool; limits: readonly Limit[] }) {
  const { rows } = await pool.query<{ key: string; count: number; seconds: number }>({
    name: 'jobbuddies-limits',
    text: countStatement,
    values: [limits.map(({ key }) => key), limits.map(({ seconds }) => seconds)],
  })
  return rows
}

/** Counts once for each limit. Answers the seconds to wait when one is passed, null when none is. */
export async function passedLimit({
  pool,
  limits,
}: {
  pool: Pool
  limits: readonly Limit[]
}): Promise<number | null> {
  if (limits.length === 0) return null
  const mostOf = new Map(limits.map(({ key, most }) => [key, most]))
  const passed = (await count({ pool, limits })).filter((each) => each.count > (mostOf.get(each.key) ?? 0))
  return passed.length === 0 ? null : Math.max(1, ...passed.map(({ seconds }) => seconds))
}

/** Counts once. `wait`: the seconds to wait when the limit is passed, null when it is not. */
export async function countOnce({
  pool,
  limit,
}: {
  pool: Pool
  limit: Limit
}): Promise<{ count: number; wait: number | null }> {
  const [row] = await count({ pool, limits: [limit] })
  const passed = row && row.count > limit.most
  return { count: row?.count ?? 0, wait: passed ? Math.max(1, row.seconds) : null }
}
