import { periodTimes } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { type ActOutcome, refuse, refuseChanged, transact } from './perform.ts'
import { lastEvent, type Req } from './rows.ts'
import { recordAct, saveTimes } from './save.ts'

/** Mail of an event that nobody can have got yet. */
export const untold = `status in ('queued', 'held') and attempts = 0`

/** Takes the mails of an event back; false when one of them may have left. A sender that has one in hand is waited for. */
async function takeMailsBack(req: Req, event: string, at: Date): Promise<boolean> {
  const mails = await inTransaction<{ untold: boolean }>(
    req,
    sql`select ${sql.raw(untold)} as untold from outbox
        where created_at >= ${at.toISOString()}::timestamptz - interval '1 minute' and data->>'event' = ${event}
        order by id for update`,
  )
  if (!mails.every((mail) => mail.untold)) return false
  await inTransaction(
    req,
    sql`update outbox set status = 'cancelled', updated_at = now()
        where created_at >= ${at.toISOString()}::timestamptz - interval '1 minute' and data->>'event' = ${event}`,
  )
  return true
}

/** Takes the last act on a period back, as long as nobody was told. The history keeps both. */
export const undoAct = ({
  asker,
  id,
  event,
}: {
  asker: PayloadRequest
  id: string
  event: string
}): Promise<ActOutcome> =>
  transact({
    asker,
    id,
    act: async ({ req, period, at }) => {
      const last = await lastEvent(req, id)
      if (!last || last.id !== event || last.act === 'undo') return refuse({ code: 'not_last' })
      await refuseChanged(req, period, periodTimes(last.after))
      if (!(await takeMailsBack(req, event, new Date(last.at)))) return refuse({ code: 'told' })
      const after = periodTimes(last.before)
      await saveTimes({ req, asker, period, times: after })
      const by = String(asker.user?.id)
      return recordAct({ req, by, at, period, after, act: 'undo', undoes: event, tells: false })
    },
  })
