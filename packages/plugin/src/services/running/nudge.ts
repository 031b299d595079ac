import type { Pool } from 'pg'
import { isGood } from './accesses.ts'
import { overdue } from './risk.ts'

/** Days after which nobody is reminded of a meeting any more. */
const forgottenAfter = 30

/** One mail to each who leads the group, once per meeting: its key stands in the outbox. */
const nudgeStatement = `
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, application_id, created_at, updated_at)
  select gen_random_uuid(), 'log_overdue:' || m.id || ':' || a.id, a.email, a.locale, 'log_overdue',
    jsonb_build_object('access', c.id, 'meeting', m.id), 'queued', 0, $1::timestamptz, a.id, now(), now()
  from meetings m join log_accesses c on c.group_id = m.group_id and ${isGood('$1')} join applications a on a.id = c.application_id
  where ${overdue('$1')} and m.starts_at > $1::timestamptz - interval '${forgottenAfter} days' and a.email <> ''
    and not exists (select from outbox o where o.key = 'log_overdue:' || m.id || ':' || a.id)
  on conflict (key) do nothing`

/** Work for the runner: whoever leads a group is reminded of a log that is overdue. Answers how many were. */
export const nudging =
  ({ pool, now, wakeOutbox }: { pool: Pool; now: () => Date; wakeOutbox: () => void }) =>
  async (): Promise<number> => {
    const { rowCount } = await pool.query(nudgeStatement, [now()])
    if (rowCount) wakeOutbox()
    return rowCount ?? 0
  }
