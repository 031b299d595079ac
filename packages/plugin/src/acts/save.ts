import type { PeriodAct, PeriodTimes } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { uuidv7 } from '../services/uuidv7.ts'
import { type PeriodRow, type Req, seenOf } from './rows.ts'
import { mailsOf, tellStatement } from './told.ts'

/** Through the same hooks as a save by hand: its version, its overlap, the word to the site. */
export async function saveTimes({
  req,
  asker,
  period,
  times,
}: {
  req: Req
  /** In whose name and language. */
  asker: PayloadRequest
  period: PeriodRow
  times: PeriodTimes
}): Promise<void> {
  const { published: _published, opensAt: _opensAt, ...edges } = seenOf(times)
  await req.payload.update({
    collection: 'application-periods',
    id: period.id,
    data: edges,
    depth: 0,
    overrideAccess: true,
    user: asker.user,
    req: { transactionID: req.transactionID, i18n: asker.i18n, t: asker.t },
  } as never)
}

const textOrNull = (text: string) => (text.trim() === '' ? null : text.trim())

/** The event and its mails, in one statement. Answers the event and how many are told. */
export async function recordAct({
  req,
  by,
  at,
  period,
  after,
  act,
  why = '',
  undoes = null,
  tells,
}: {
  req: Req
  by: string
  at: Date
  period: PeriodRow
  after: PeriodTimes
  act: PeriodAct | 'undo'
  why?: string
  undoes?: string | null
  tells: boolean
}): Promise<{ id: string; told: number }> {
  const id = uuidv7(at)
  const mails = act === 'undo' || !tells ? null : mailsOf[act]
  const [row] = await inTransaction<{ told: number }>(
    req,
    sql`with asked as (select ${period.id}::uuid as period, ${id}::uuid as event),
      mails as (select ${mails?.drafts ?? null}::text as drafting, ${mails?.waiting ?? null}::text as waiting),
      ${sql.raw(tellStatement)}
      insert into period_events (id, period_id, act, at, by_id, why, told, "before", "after", undoes_id, created_at, updated_at)
      select ${id}::uuid, ${period.id}::uuid, ${act}, ${at.toISOString()}::timestamptz, ${by}::uuid, ${textOrNull(why)},
        (select count(*) from told), ${JSON.stringify(seenOf(period.times))}::jsonb, ${JSON.stringify(seenOf(after))}::jsonb,
        ${undoes}::uuid, now(), now()
      returning told::int`,
  )
  return { id, told: row?.told ?? 0 }
}
