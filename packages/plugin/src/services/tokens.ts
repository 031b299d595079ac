import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import { uuidv7 } from './uuidv7.ts'

/** What a token is good for, and nothing else. `session` is what the others are exchanged for. */
export type Purpose =
  | 'status'
  | 'resume'
  | 'confirm_subscription'
  | 'unsubscribe'
  | 'consultation'
  | 'meeting_log'
  | 'group_calendar'
  | 'feedback'
  | 'follow_up'
  | 'session'

/** Hours that a mailed link lives. */
export const lifetimes: Record<Exclude<Purpose, 'session'>, number> = {
  status: 90 * 24,
  resume: 60 * 24,
  confirm_subscription: 7 * 24,
  unsubscribe: 400 * 24,
  /** The consultation itself ends earlier. */
  consultation: 365 * 24,
  /** The access itself ends earlier. */
  meeting_log: 400 * 24,
  group_calendar: 800 * 24,
  /** The round itself ends earlier. */
  feedback: 40 * 24,
  /** The question itself ends earlier. */
  follow_up: 60 * 24,
}

/** Whose it is; one is given, and with an access to logs, a group, feedback or a follow-up the application of its holder. */
export type Holder = {
  application?: string
  draft?: string
  subscription?: string
  consultation?: string
  logAccess?: string
  group?: string
  feedbackRequest?: string
  followUp?: string
}

/** 256 bits from the system's generator, as 43 characters that stand in an address as they are. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is kept of a token. The tokens are random, so a plain digest cannot be searched. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Could this be one of our tokens? Anything else need not be looked up. */
export const isTokenShaped = (token: unknown): token is string =>
  typeof token === 'string' && /^[A-Za-z0-9_-]{43}$/.test(token)

/** Makes a link and answers its token, which is nowhere else. */
export async function issueToken({
  pool,
  purpose,
  holder,
  now,
}: {
  pool: Pool
  purpose: Exclude<Purpose, 'session'>
  holder: Holder
  now: Date
}): Promise<string> {
  const token = newToken()
  await pool.query(
    `insert into application_links (id, hash, purpose, application_id, draft, subscription_id, consultation_id,
       log_access_id, group_id, feedback_request_id, follow_up_id, expires_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, now() + make_interval(hours => $12), now(), now())`,
    [
      uuidv7(now),
      hashOf(token),
      purpose,
      holder.application ?? null,
      holder.draft ?? null,
      holder.subscription ?? null,
      holder.consultation ?? null,
      holder.logAccess ?? null,
      holder.group ?? null,
      holder.feedbackRequest ?? null,
      holder.followUp ?? null,
      lifetimes[purpose],
    ],
  )
  return token
}
