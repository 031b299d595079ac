import type { FollowUp, FollowUpAnswer, FollowUpWrite, Locale, ProblemCode } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { hashOf, isTokenShaped } from '../tokens.ts'

type Refused = { ok: false; code: ProblemCode }

/** A link opens until the last day, and while the person has not withdrawn. `$1`: the token's digest, `$2`: now. */
const goodLink = `l.revoked_at is null and l.expires_at > $2::timestamptz and f.closes_at > $2::timestamptz
  and exists (select from applications a where a.id = f.application_id and a.stage <> 'withdrawn')`
const byLink = `application_links l join follow_ups f on f.id = l.follow_up_id and l.hash = $1 and l.purpose = 'follow_up'`

type Opened = {
  name: string | null
  programme: string | null
  months: number
  answer: FollowUpAnswer | null
  stopped: boolean
  closes_at: Date
  good: boolean
}

const openStatement = `
  select g.name, f.months::int, f.answer, f.stopped, f.closes_at, ${goodLink} as good,
    (select n.name from applications a join programmes_locales n on n._parent_id = a.programme_id
     where a.id = f.application_id and n.name <> '' order by (n._locale::text = $3) desc, n._locale limit 1) as programme
  from ${byLink} left join groups g on g.id = f.group_id`

/** What the holder of a token is asked and has answered. Nothing is recorded by that. */
export async function readFollowUp({
  pool,
  token,
  locale,
  zone,
  now,
}: {
  pool: Pool
  token: string
  locale: Locale
  /** IANA, of the last day. */
  zone: string
  now: Date
}): Promise<{ ok: true; followUp: FollowUp } | Refused> {
  if (!isTokenShaped(token)) return { ok: false, code: 'link_unknown' }
  const { rows } = await pool.query<Opened>(openStatement, [hashOf(token), now, locale])
  const [row] = rows
  if (!row) return { ok: false, code: 'link_unknown' }
  if (!row.good) return { ok: false, code: 'link_expired' }
  const { name, programme, months, answer, stopped } = row
  const title = [programme, name].filter(Boolean).join(', ')
  return {
    ok: true,
    followUp: { title, months, answer, stopped, closesAt: row.closes_at.toISOString(), zone },
  }
}

/** The row's own lock makes the last answer count; whoever is erased meanwhile has no row any more. */
const writeStatement = `
  with found as (select f.id, ${goodLink} as good from ${byLink}),
  kept as (
    update follow_ups f set answer = $3::text, stopped = $3::text is null,
      answered_at = case when f.answer is not distinct from $3::text then f.answered_at else $2::timestamptz end,
      updated_at = now()
    from found where f.id = found.id and found.good returning f.id
  )
  select found.good, exists (select from kept) as kept from found`

/** Keeps the answer in place of an earlier one, or none and that the person wants no more questions. */
export async function writeFollowUp({
  pool,
  write: { token, answer },
  now,
}: {
  pool: Pool
  write: FollowUpWrite
  now: Date
}): Promise<{ ok: true } | Refused> {
  if (!isTokenShaped(token)) return { ok: false, code: 'link_unknown' }
  const { rows } = await pool.query<{ good: boolean; kept: boolean }>(writeStatement, [
    ...[hashOf(token), now, answer],
  ])
  const [row] = rows
  if (!row) return { ok: false, code: 'link_unknown' }
  return row.kept ? { ok: true } : { ok: false, code: 'link_expired' }
}
