import { retentionClocks, waitingClocks } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { changeChannel, changeMessage } from '../services/changes.ts'
import { inOne } from '../services/transaction.ts'
import { uuidv7 } from '../services/uuidv7.ts'
import type { ConfirmBody, RetentionReport, RetentionRun } from './contract.ts'
import { lookAhead } from './scan.ts'
import { readRetention } from './settings.ts'

type Of = { payload: Payload; pool: Pool; now: Date }

const runsStatement = `
  select id, started_at as "startedAt", ended_at as "endedAt", clocks, rows, failed::int from retention_runs order by started_at desc limit 30`

export async function retentionReport({
  payload,
  pool,
  now,
}: Of): Promise<Omit<RetentionReport, 'zone' | 'names'>> {
  const { set, confirmed, inForce } = await readRetention({ payload, pool })
  const figures = await lookAhead({ pool, days: set, now })
  const { rows: runs } = await pool.query<RetentionRun>(runsStatement)
  return {
    set,
    inForce,
    confirmed: confirmed && { at: confirmed.at.toISOString(), by: confirmed.by },
    waiting: waitingClocks({ set, confirmed: confirmed?.days ?? null }),
    figures,
    runs,
  }
}

const confirmStatement = `
  insert into retention_confirmations (id, at, by_id, days, figures, created_at, updated_at) values ($1, $2, $3, $4, $5, now(), now())`

/** Lets deletion go by the days that are set. False: they, or what would go, are no longer what was looked at. */
export async function confirmRetention({
  payload,
  pool,
  now,
  by,
  body: { days, expected },
}: Of & { by: string; body: ConfirmBody }): Promise<boolean> {
  const { set } = await readRetention({ payload, pool })
  if (retentionClocks.some((clock) => set[clock] !== days[clock])) return false
  const { goes } = await lookAhead({ pool, days, now })
  if (retentionClocks.some((clock) => goes[clock] !== expected[clock])) return false
  await inOne(pool, async (client) => {
    await client.query(confirmStatement, [uuidv7(now), now, by, JSON.stringify(days), JSON.stringify(goes)])
    // The site tells people the days that are in force.
    await client.query('select pg_notify($1, $2)', [
      changeChannel,
      changeMessage('site', { slug: 'site-settings', id: 'site-settings' }),
    ])
  })
  return true
}
