import type { OfferStatus, OwnOffer, OwnStatus } from '@jobbuddies/shared'
import type { Asking } from './statements.ts'

/** Stages that come about by telling the person. */
export const toldStatuses: Record<string, OwnStatus> = {
  reserve: 'reserve',
  offered: 'offered',
  accepted: 'accepted',
  placed: 'placed',
  declined: 'no_place',
  turned_down: 'turned_down',
  expired: 'expired',
  dropped_out: 'dropped_out',
}

type Row = {
  status: OfferStatus
  made_at: Date
  expires_at: Date
  zone: string
  answered_at: Date | null
}

/** The newest offer to the person of an application; null when there is none. */
export async function offerOf({
  pool,
  application,
}: {
  pool: Asking
  application: string
}): Promise<OwnOffer | null> {
  const { rows } = await pool.query<Row>(
    `select status, made_at, expires_at, zone, answered_at from offers where application_id = $1
     order by made_at desc, id desc limit 1`,
    [application],
  )
  const row = rows[0]
  if (!row) return null
  return {
    status: row.status,
    madeAt: row.made_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    zone: row.zone,
    answeredAt: row.answered_at?.toISOString() ?? null,
  }
}
