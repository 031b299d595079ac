import { isLocale, type Locale, type PeriodTimes, periodTimes, type SeenTimes } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { periodLock } from '../hooks/refuseOverlap.ts'
import { inTransaction } from '../hooks/transaction.ts'

export type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** What an act is decided on, read under its locks. */
export type PeriodRow = { id: string; zone: string; times: PeriodTimes }

export type EventRow = {
  id: string
  act: string
  at: Date
  /** The name of who did it. */
  by: string | null
  before: SeenTimes
  after: SeenTimes
}

const instant = (value: Date | string | null) => (value === null ? null : new Date(value).toISOString())

export const seenOf = (times: PeriodTimes): SeenTimes => ({
  published: times.published,
  opensAt: times.opensAt.toISOString(),
  closesAt: instant(times.closesAt),
  pausedAt: instant(times.pausedAt),
  closedAt: instant(times.closedAt),
})

type Scope = { programme_id: string; industry_id: string | null; role: string }
type Stored = Scope & {
  zone: string
  published: boolean | null
  opens_at: Date | string
  closes_at: Date | string | null
  paused_at: Date | string | null
  closed_at: Date | string | null
}

/** The edges of a row, whose instants come as dates or as texts. */
export const timesOfRow = (row: Omit<Stored, keyof Scope | 'zone'>): PeriodTimes =>
  periodTimes({
    published: row.published,
    opensAt: instant(row.opens_at) ?? '',
    closesAt: instant(row.closes_at),
    pausedAt: instant(row.paused_at),
    closedAt: instant(row.closed_at),
  })

const columns = sql`programme_id, industry_id, role, zone, published, opens_at, closes_at, paused_at, closed_at`

const lockOf = ({ programme_id, industry_id, role }: Scope) =>
  periodLock({ programme: programme_id, industry: industry_id, role })

/**
 * The period, which nobody else acts on or saves until the transaction ends; null when there is none. The lock of its
 * programme, industry and role comes before that of its row, as in a save.
 */
export async function lockPeriod(req: Req, id: string): Promise<PeriodRow | null> {
  const [first] = await inTransaction<Stored>(
    req,
    sql`select ${columns} from application_periods where id = ${id}`,
  )
  if (!first) return null
  await inTransaction(req, lockOf(first))
  const [row] = await inTransaction<Stored>(
    req,
    sql`select ${columns} from application_periods where id = ${id} for update`,
  )
  return row ? { id, zone: row.zone, times: timesOfRow(row) } : null
}

/** The newest event of a period. */
export async function lastEvent(req: Req, period: string): Promise<EventRow | null> {
  const [row] = await inTransaction<EventRow>(
    req,
    sql`select e.id, e.act, e.at, u.name as by, e."before", e."after" from period_events e
        left join users u on u.id = e.by_id where e.period_id = ${period} order by e.at desc, e.id desc limit 1`,
  )
  return row ?? null
}

/** The public reason of a pause, in every language that it is given in; the save that follows keeps it. */
export async function writeReasons(
  req: Req,
  period: string,
  reason: Partial<Record<Locale, string>>,
): Promise<void> {
  for (const [locale, text] of Object.entries(reason)) {
    if (!isLocale(locale)) continue
    await inTransaction(
      req,
      sql`insert into application_periods_locales (pause_reason, _locale, _parent_id)
          values (${text}, ${locale}::_locales, ${period})
          on conflict (_locale, _parent_id) do update set pause_reason = excluded.pause_reason`,
    )
  }
}

/** Payload swallows a commit that fails; the event that is not there tells. */
export async function isRecorded(payload: Payload, event: string): Promise<boolean> {
  const rows = await inTransaction({ payload }, sql`select 1 from period_events where id = ${event}`)
  return rows.length > 0
}
