import type { Pool } from 'pg'
import { type Bounce, readBounce } from './readBounce.ts'

/** A mail that went out and came back. */
const returnedStatement = `
  update outbox set status = 'bounced', bounced_at = $2, bounce = $3, fault = $4, updated_at = now()
  where id = any($1::uuid[]) and status in ('sent', 'sending') and "to" <> ''`
/** Still on its way, for longer than usual; nothing is decided. */
const delayedStatement = `update outbox set fault = $2, updated_at = now() where id = any($1::uuid[]) and status = 'sent'`

/**
 * Mail to an address from which mail came back for good waits until staff have looked: more of it helps nobody, and harms
 * our name with other servers. The last word to somebody who is forgotten does not wait, since the address goes with it.
 */
export const pauseStatement = `
  update outbox o set status = 'held', updated_at = now()
  where o.status = 'queued' and o.released_at is null and o.template <> 'erased'
    and exists (select from outbox where status = 'bounced' and bounce like '5.%')
    and exists (select from outbox b where b.status = 'bounced' and b.bounce like '5.%' and lower(b."to") = lower(o."to"))`

/** Notes what a report says about our mail. Answers what it said; null when it says nothing of it. */
export async function noteBounce({
  pool,
  raw,
  messageHost,
  now,
}: {
  pool: Pool
  raw: string
  messageHost: string
  now: Date
}): Promise<Bounce | null> {
  const bounce = await readBounce({ raw, messageHost }).catch(() => null)
  if (!bounce) return null
  const { rows, outcome, status, said } = bounce
  const text = [status && !said.includes(status) ? status : '', said].filter(Boolean).join(' ')
  if (outcome === 'failed') await pool.query(returnedStatement, [rows, now, status ?? '', text])
  if (outcome === 'delayed') await pool.query(delayedStatement, [rows, text])
  return bounce
}
