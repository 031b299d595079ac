import {
  actRefusal,
  type ActRefusal,
  type Locale,
  type PeriodAct,
  periodActs,
  type SeenTimes,
  type Verdict,
  judge,
} from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { promisedLanguages } from '../desk/promise.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { seenOf, timesOfRow } from './rows.ts'
import { concerned, mailsOf, undoSeconds } from './told.ts'
import { untold } from './undo.ts'

/** One line of a period's history. */
export type ActTold = {
  id: string
  act: PeriodAct | 'undo'
  at: string
  by: string | null
  why: string | null
  told: number
  before: SeenTimes
  after: SeenTimes
  /** Another event took it back. */
  undone: boolean
}

/** `GET /api/editor/periods/{id}/acts` */
export type ActsReport = {
  zone: string
  now: string
  seen: SeenTimes
  verdict: Verdict
  /** Why an act cannot be done now; null when it can. */
  acts: Record<PeriodAct, ActRefusal | null>
  /** How many people each act would be told to. */
  counts: Record<PeriodAct, number>
  promised: Locale[]
  /** The public reason of the last pause. */
  reasons: Partial<Record<Locale, string>>
  /** The newest first. */
  events: ActTold[]
  /** The event that can be taken back, and until when its mail waits. */
  undo: { event: string; until: string | null } | null
}

const statement = (id: string) => sql`
  with asked as (select ${id}::uuid as period), ${sql.raw(concerned)}
  select p.zone, p.published, p.opens_at, p.closes_at, p.paused_at, p.closed_at,
    (select count(*)::int from drafting) as drafting, (select count(*)::int from waiting) as waiting,
    coalesce((select json_object_agg(l._locale, l.pause_reason) from application_periods_locales l
      where l._parent_id = p.id and l.pause_reason <> ''), '{}'::json) as reasons,
    coalesce((select json_agg(to_json(e) order by e.at desc, e.id desc) from (
      select e.id, e.act, e.at, u.name as by, e.why, e.told::int, e."before", e."after",
        exists (select from period_events x where x.undoes_id = e.id) as undone
      from period_events e left join users u on u.id = e.by_id where e.period_id = p.id order by e.at desc, e.id desc limit 50) e), '[]'::json) as events,
    coalesce((select bool_and(${sql.raw(untold)}) from (
        select id, at from period_events where period_id = p.id order by at desc, id desc limit 1) last
      join outbox o on o.created_at >= last.at - interval '1 minute' and o.data->>'event' = last.id::text), true) as untold
  from application_periods p where p.id = ${id}`

type Row = Parameters<typeof timesOfRow>[0] & {
  zone: string
  drafting: number
  waiting: number
  reasons: Partial<Record<Locale, string>>
  events: ActTold[]
  untold: boolean
}

const byAct = <Value>(of: (act: PeriodAct) => Value) =>
  Object.fromEntries(periodActs.map((act) => [act, of(act)])) as Record<PeriodAct, Value>

function undoOf({ events, untold: isUntold }: Row): ActsReport['undo'] {
  const [last] = events
  if (!last || last.act === 'undo' || !isUntold) return null
  const until = last.told > 0 ? new Date(Date.parse(last.at) + undoSeconds * 1000).toISOString() : null
  return { event: last.id, until }
}

/** What can be done to a period now, to whom it would be told, and what was done; null when there is none. */
export async function actsReport({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string
  now: Date
}): Promise<ActsReport | null> {
  const [row] = await inTransaction<Row>({ payload }, statement(id))
  if (!row) return null
  const times = timesOfRow(row)
  return {
    zone: row.zone,
    now: now.toISOString(),
    seen: seenOf(times),
    verdict: judge({ period: times, at: now }).verdict,
    acts: byAct((act) => actRefusal({ act, period: times, at: now })),
    counts: byAct((act) => row.drafting + (mailsOf[act].waiting ? row.waiting : 0)),
    promised: await promisedLanguages(payload),
    reasons: row.reasons,
    events: row.events.map((event) => ({ ...event, at: new Date(event.at).toISOString() })),
    undo: undoOf(row),
  }
}
