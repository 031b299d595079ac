import type { Pool } from 'pg'
import { hashOf, isTokenShaped, newToken } from './tokens.ts'
import { uuidv7 } from './uuidv7.ts'

/** Minutes that a session lives: with an application it is short, with a draft as long as the link that it came from. */
const applicationMinutes = 2 * 60
const draftMinutes = 30 * 24 * 60

export type Session = { token: string; expiresAt: Date } & Held
/** What the holder of a session may work on: an application, or a draft that was not sent yet. */
export type Held = { application: string; draft: null } | { application: null; draft: string }

/**
 * Exchanges a mailed token for a session, in one statement. The link stays good until it expires, since people keep the
 * mail; a draft that was sent meanwhile is an application with the same id.
 */
const exchangeStatement = `
  with link as (
    update application_links set used_at = coalesce(used_at, now()), updated_at = now()
    where hash = $1 and purpose in ('status', 'resume') and revoked_at is null and expires_at > now()
    returning application_id, draft
  ), held as (
    select coalesce(link.application_id, a.id) as application, case when a.id is null then link.draft end as draft
    from link left join applications a on link.application_id is null and a.id::text = link.draft
  ), session as (
    insert into application_links (id, hash, purpose, application_id, draft, expires_at, created_at, updated_at)
    select $2, $3, 'session', application, draft,
      now() + make_interval(mins => case when draft is null then ${applicationMinutes} else ${draftMinutes} end), now(), now()
    from held where application is not null or draft is not null
    returning application_id as application, draft, expires_at
  )
  select application, draft, expires_at from session`

const goneStatement = `
  select purpose from application_links where hash = $1 and purpose in ('status', 'resume')`

export type Exchange = { ok: true; session: Session } | { ok: false; code: 'link_unknown' | 'link_expired' }

export async function exchange({
  pool,
  token,
  now,
}: {
  pool: Pool
  token: string
  now: Date
}): Promise<Exchange> {
  if (!isTokenShaped(token)) return { ok: false, code: 'link_unknown' }
  const hash = hashOf(token)
  const session = newToken()
  const { rows } = await pool.query<{ application: string | null; draft: string | null; expires_at: Date }>(
    exchangeStatement,
    [hash, uuidv7(now), hashOf(session)],
  )
  const row = rows[0]
  if (row) {
    const held = { application: row.application, draft: row.draft } as Held
    return { ok: true, session: { token: session, expiresAt: row.expires_at, ...held } }
  }
  const { rows: gone } = await pool.query(goneStatement, [hash])
  return { ok: false, code: gone.length > 0 ? 'link_expired' : 'link_unknown' }
}

/** The token in `Authorization: Bearer …`; null for anything else. */
export const bearerOf = (header: string | null): string | null =>
  /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(header ?? '')?.[1] ?? null

/** What the bearer of this session may work on, or null. */
export async function sessionOf({
  pool,
  authorization,
}: {
  pool: Pool
  authorization: string | null
}): Promise<Held | null> {
  const token = bearerOf(authorization)
  if (!isTokenShaped(token)) return null
  const { rows } = await pool.query<Held>({
    name: 'jobbuddies-session',
    text: `select application_id as application, draft from application_links
           where hash = $1 and purpose = 'session' and revoked_at is null and expires_at > now()
             and (application_id is not null or draft is not null)`,
    values: [hashOf(token)],
  })
  return rows[0] ?? null
}

/** The session is good for nothing from now on. */
export async function endSession({
  pool,
  authorization,
}: {
  pool: Pool
  authorization: string | null
}): Promise<void> {
  const token = bearerOf(authorization)
  if (!isTokenShaped(token)) return
  await pool.query(
    `update application_links set revoked_at = now(), updated_at = now() where hash = $1 and purpose = 'session' and revoked_at is null`,
    [hashOf(token)],
  )
}
