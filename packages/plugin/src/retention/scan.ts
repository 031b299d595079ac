import {
  cutoff,
  draftDue,
  type HoldReason,
  judgeRetention,
  type RetentionClock,
  type RetentionDays,
  type RetentionVerdict,
} from '@jobbuddies/shared'
import type { Pool } from 'pg'
import { type DraftRow, draftsStatement, type FactsRow, pageStatement } from './facts.ts'
import { countDue, rowClocks } from './rowClocks.ts'

type Client = Pick<Pool, 'query'>
type Of = { pool: Client; days: RetentionDays; now: Date }

/** Rows that are looked at together. */
const page = 1_000
const first = '00000000-0000-0000-0000-000000000000'

/** Nothing that came later can be due. */
const earliest = ({ days, now }: Of): Date => cutoff({ days: Math.min(...Object.values(days)), now })

/** Everything of a statement by pages, in the order of its ids. `$1`: an instant, `$2`: the last id, `$3`: the size of a page. */
async function* pages<Row extends { id: string }>(
  { pool, ...of }: Of,
  statement: string,
): AsyncGenerator<Row[]> {
  const until = earliest({ pool, ...of })
  for (let after = first; ;) {
    const { rows } = await pool.query<Row>(statement, [until, after, page])
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}

export type Judged = { id: string } & RetentionVerdict

/** What goes of one application: it, or the parts that it has. */
export function judgeRow(row: FactsRow, { days, now }: Pick<Of, 'days' | 'now'>): Judged {
  const verdict = judgeRetention({ facts: row, days, now })
  const goes = verdict.goes === 'all' ? 'all' : verdict.goes.filter((part) => row[part])
  return { id: row.id, ...verdict, goes }
}

/** Applications that may be due, judged, page by page. */
export async function* judgedPages(of: Of): AsyncGenerator<Judged[]> {
  for await (const rows of pages<FactsRow>(of, pageStatement)) yield rows.map((row) => judgeRow(row, of))
}

/** The ids of drafts that are due, page by page. */
export async function* dueDrafts(of: Of): AsyncGenerator<string[]> {
  for await (const rows of pages<DraftRow>(of, draftsStatement))
    yield rows.filter((facts) => draftDue({ facts, days: of.days }) <= of.now).map(({ id }) => id)
}

/** What would go, by clock, and how many applications that are due stay, by why. */
export type RetentionFigures = {
  goes: Record<RetentionClock, number>
  held: Record<HoldReason, number>
}

/** Looks at everything and touches nothing. */
export async function lookAhead(of: Of): Promise<RetentionFigures> {
  const goes = Object.fromEntries(Object.keys(of.days).map((clock) => [clock, 0])) as RetentionFigures['goes']
  const held: RetentionFigures['held'] = { matter: 0, group: 0, offer: 0, interview: 0 }
  for await (const judged of judgedPages(of)) {
    for (const { outcome, goes: what, held: why, due } of judged) {
      if (why && due <= of.now) held[why] += 1
      if (what === 'all') goes[outcome] += 1
      else for (const part of what) goes[part] += 1
    }
  }
  for await (const ids of dueDrafts(of)) goes.draft += ids.length
  for (const each of rowClocks) {
    const until = cutoff({ days: of.days[each.clock], now: of.now })
    const { rows } = await of.pool.query<{ amount: number }>(countDue(each), [until])
    goes[each.clock] += rows[0]?.amount ?? 0
  }
  return { goes, held }
}
