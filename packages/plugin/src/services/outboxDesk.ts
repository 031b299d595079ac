import type { Pool } from 'pg'

/** What staff may do with a message in the outbox. */
export const mailActs = ['hold', 'release', 'retry', 'settle'] as const
export type MailAct = (typeof mailActs)[number]
export const isMailAct = (value: unknown): value is MailAct => mailActs.some((act) => act === value)

/** One statement each, so that a message that is just being sent is not stopped half-way. */
const statements: Record<MailAct, string> = {
  hold: `update outbox set status = 'held', handled_by_id = $2, updated_at = now() where id = $1 and status = 'queued'`,
  release: `update outbox set status = 'queued', released_at = now(), due_at = now(), handled_by_id = $2, updated_at = now()
            where id = $1 and status = 'held'`,
  retry: `update outbox set status = 'queued', released_at = now(), due_at = now(), attempts = 0, bounce = null, bounced_at = null, handled_by_id = $2, updated_at = now()
          where id = $1 and status in ('failed', 'queued', 'bounced') and "to" <> ''`,
  settle: `update outbox set status = 'settled', handled_by_id = $2, updated_at = now()
           where id = $1 and status in ('failed', 'bounced')`,
}

export const allowedActs = (status: string): MailAct[] => {
  if (status === 'queued') return ['hold', 'retry']
  if (status === 'held') return ['release']
  return status === 'failed' || status === 'bounced' ? ['retry', 'settle'] : []
}

/** False when the message is not in a state for it. */
export async function actOnMail(of: { pool: Pool; id: string; act: MailAct; by: string }): Promise<boolean> {
  const { rowCount } = await of.pool.query(statements[of.act], [of.id, of.by])
  return rowCount === 1
}

/** Releases all that is held; answers how many. */
export async function releaseAll({ pool, by }: { pool: Pool; by: string }): Promise<number> {
  const { rowCount } = await pool.query(
    `update outbox set status = 'queued', released_at = now(), due_at = now(), handled_by_id = $1, updated_at = now() where status = 'held'`,
    [by],
  )
  return rowCount ?? 0
}

/** Seconds after which mail that waits is worth a word. */
const worrying = 30 * 60

export type MailTrouble = {
  /** The newest first, at most ten. */
  failed: { id: string; template: string; to: string; fault: string | null }[]
  failedCount: number
  /** Mail that went out and came back, with the enhanced status code; the newest first, at most ten. */
  bounced: { id: string; template: string; to: string; bounce: string; fault: string | null }[]
  bouncedCount: number
  heldCount: number
  /** How many messages wait for longer than half an hour. */
  lateCount: number
  /** Since when the oldest of them waits. */
  lateSince: string | null
}

/** What of the outbox needs somebody. */
export async function mailTrouble(pool: Pool): Promise<MailTrouble> {
  const { rows: failed } = await pool.query<MailTrouble['failed'][number]>(
    `select id, template, "to", fault from outbox where status = 'failed' order by updated_at desc limit 10`,
  )
  const { rows: bounced } = await pool.query<MailTrouble['bounced'][number]>(
    `select id, template, "to", bounce, fault from outbox where status = 'bounced' order by bounced_at desc limit 10`,
  )
  const { rows } = await pool.query<{
    failed: number
    bounced: number
    held: number
    late: number
    since: Date | null
  }>(
    `select count(*) filter (where status = 'failed')::int as failed,
       count(*) filter (where status = 'bounced')::int as bounced, count(*) filter (where status = 'held')::int as held,
       count(*) filter (where late)::int as late, min(created_at) filter (where late) as since
     from (select status, created_at,
             status in ('queued', 'sending') and created_at < now() - make_interval(secs => ${worrying}) as late
           from outbox where status in ('failed', 'bounced', 'held', 'queued', 'sending')) waiting`,
  )
  const counts = rows[0]
  return {
    failed,
    failedCount: counts?.failed ?? 0,
    bounced,
    bouncedCount: counts?.bounced ?? 0,
    heldCount: counts?.held ?? 0,
    lateCount: counts?.late ?? 0,
    lateSince: counts?.since?.toISOString() ?? null,
  }
}
