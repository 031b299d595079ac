import { type LinkRequest, normaliseEmail } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { addressKey, mailGate, mailsPerDay } from './rateLimits.ts'
import { uuidv7 } from './uuidv7.ts'

/**
 * The same statement, with the same work, whether we know the address or not: who is behind it is looked up when the mail is
 * composed, and a request from an address that sent us nothing is then forgotten.
 */
const askStatement = `
  with gate as (${mailGate({ key: '$1' })})
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
  select $2, $3, $4, $5, $6, jsonb_build_object('emailKey', $7::text), 'queued', 0, now(), now(), now()
  from gate where count <= ${mailsPerDay}`

/** Sends the links of everything that came from an address to that address. */
export async function askForLinks({
  pool,
  request: { email, locale, purpose },
  now,
}: {
  pool: Pool
  request: LinkRequest
  now: Date
}): Promise<void> {
  const emailKey = normaliseEmail(email)
  const id = uuidv7(now)
  const template = `${purpose}_link`
  await pool.query({
    name: 'jobbuddies-links',
    text: askStatement,
    values: [addressKey(emailKey), id, `${template}:${id}`, email, locale, template, emailKey],
  })
}
