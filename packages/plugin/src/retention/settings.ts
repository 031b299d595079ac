import { daysInForce, type RetentionDays, retentionSchema, standardDays } from '@jobbuddies/shared'
import type { GlobalSlug, Payload } from 'payload'
import type { Pool } from 'pg'
import { retentionSettingsSlug } from '../globals/retentionSettings.ts'

type Client = Pick<Pool, 'query'>
export type Confirmed = { days: RetentionDays; at: Date; by: string | null }

const confirmedStatement = `
  select c.days, c.at, u.name as by from retention_confirmations c left join users u on u.id = c.by_id order by c.at desc, c.id desc limit 1`

/** The last confirmation; null when there is none that can be read: then nothing is deleted. */
export async function readConfirmed(client: Client): Promise<Confirmed | null> {
  const { rows } = await client.query<{ days: unknown; at: Date; by: string | null }>(confirmedStatement)
  const days = retentionSchema.safeParse(rows[0]?.days)
  return rows[0] && days.success ? { ...rows[0], days: days.data } : null
}

/** The days as staff have set them; where they have set none, the standard ones. */
export async function readDays(payload: Payload): Promise<RetentionDays> {
  const doc: unknown = await payload.findGlobal({
    slug: retentionSettingsSlug as GlobalSlug,
    depth: 0,
    overrideAccess: true,
  })
  return retentionSchema.parse({ ...standardDays, ...given(doc) })
}

/** Of a global that nobody has saved, fields are null. */
const given = (doc: unknown): object =>
  Object.fromEntries(
    Object.entries((doc ?? {}) as object).filter(([, value]) => value !== null && value !== undefined),
  )

export type RetentionState = {
  set: RetentionDays
  confirmed: Confirmed | null
  /** What deletion goes by; null: nothing is deleted. */
  inForce: RetentionDays | null
}

export async function readRetention({
  payload,
  pool,
}: {
  payload: Payload
  pool: Client
}): Promise<RetentionState> {
  const [set, confirmed] = await Promise.all([readDays(payload), readConfirmed(pool)])
  return { set, confirmed, inForce: daysInForce({ set, confirmed: confirmed?.days ?? null }) }
}
