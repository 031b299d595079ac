import {
  clockChangesBetween,
  type EdgeNote,
  edgeNotes,
  type PeriodInAllLanguages,
  readEdge,
  windowsOverlap,
} from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { timesOfRow } from '../acts/rows.ts'
import { latestDoc } from '../desk/documents.ts'
import { gapsOfPeriod } from '../desk/promise.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { hasMailServer } from '../services/outbox.ts'
import { edgeWords } from '../translations/edgeWords.ts'
import { lacksText } from '../translations/gateWords.ts'
import { edgesOf, roleIn, type RoundPeriod, type RoundRequest } from './contract.ts'

/** One line of the check list. `stop`: it cannot be saved so; `look`: worth a second look; `fine`: in order. */
export type RoundCheck = { level: 'stop' | 'look' | 'fine' } & (
  | { code: 'edge'; edge: 'opensAt' | 'closesAt'; message: string }
  | { code: 'note'; edge: 'opensAt' | 'closesAt'; note: EdgeNote }
  | { code: 'clock_between' | 'twice' | 'texts_complete' | 'standard_questions' }
  | { code: 'overlap'; title: string }
  | { code: 'texts_missing'; message: string }
  | { code: 'questions'; count: number }
)

/** `POST /api/editor/rounds/check` */
export type RoundReport = {
  /** By period, as in the request. */
  periods: RoundCheck[][]
  mail: { server: boolean; held: boolean }
}

type Edges = { opensAt: Date | null; closesAt: Date | null; checks: RoundCheck[] }

function readEdges(request: RoundRequest, period: RoundPeriod, at: Date, language: string): Edges {
  const { zone } = request
  const words = edgeWords(language)
  const written = edgesOf(request, period)
  const checks: RoundCheck[] = []
  const read = (edge: 'opensAt' | 'closesAt', text: string | null): Date | null => {
    const kind = edge === 'opensAt' ? 'opening' : 'closing'
    if (!text) {
      if (kind === 'opening') checks.push({ level: 'stop', code: 'edge', edge, message: words.required })
      return null
    }
    const reading = readEdge({ written: text, zone, kind })
    if (!reading.ok) {
      checks.push({ level: 'stop', code: 'edge', edge, message: words.fault(reading) })
      return null
    }
    for (const note of edgeNotes({ instant: reading.instant, zone, kind, at }))
      checks.push({ level: 'look', code: 'note', edge, note })
    return reading.instant
  }
  const opensAt = read('opensAt', written.opensAt)
  const closesAt = read('closesAt', written.closesAt)
  if (opensAt && closesAt && closesAt <= opensAt)
    checks.push({ level: 'stop', code: 'edge', edge: 'closesAt', message: words.closesBeforeOpening })
  else if (opensAt && closesAt && clockChangesBetween({ from: opensAt, to: closesAt, zone }))
    checks.push({ level: 'look', code: 'clock_between' })
  return { opensAt, closesAt, checks }
}

type Rival = Parameters<typeof timesOfRow>[0] & { label: string; role: string; industry_id: string | null }

async function overlaps({
  req,
  request,
  all,
}: {
  req: PayloadRequest
  request: RoundRequest
  all: Edges[]
}): Promise<RoundCheck[][]> {
  const rivals = await inTransaction<Rival>(
    { payload: req.payload },
    sql`select label, role, industry_id, published, opens_at, closes_at, paused_at, closed_at from application_periods
        where programme_id = ${request.programme} `,
  )
  return request.periods.map((period, index) => {
    const { opensAt, closesAt } = all[index] ?? {}
    const { industry } = period
    const role = roleIn(request, period)
    const same = (each: RoundPeriod) => each.industry === industry && roleIn(request, each) === role
    const twice = request.periods.findIndex(same) !== index
    const own = opensAt && { opensAt, closesAt: closesAt ?? null, closedAt: null }
    const rival =
      own &&
      rivals.find(
        (each) =>
          each.industry_id === industry && each.role === role && windowsOverlap(timesOfRow(each), own),
      )
    return [
      ...(twice ? [{ level: 'stop', code: 'twice' } as const] : []),
      ...(rival ? [{ level: 'stop', code: 'overlap', title: rival.label } as const] : []),
    ]
  })
}

/** Questions and texts, as they would be once copied. */
async function texts(req: PayloadRequest, request: RoundRequest, period: RoundPeriod): Promise<RoundCheck[]> {
  const { payload } = req
  const source = period.copyFrom
    ? await latestDoc({ payload, place: { collection: 'application-periods', id: period.copyFrom } })
    : null
  const { programme } = request
  const role = roleIn(request, period)
  const copy = {
    ...source,
    programme,
    role,
    industry: period.industry,
    pauseReason: null,
  } as PeriodInAllLanguages
  const gaps = await gapsOfPeriod({ payload, period: copy })
  const own = Array.isArray(copy.questions) ? copy.questions.length : 0
  return [
    gaps.length > 0
      ? {
          level: request.publish ? 'stop' : 'look',
          code: 'texts_missing',
          message: lacksText({ gaps, language: req.i18n.language }),
        }
      : { level: 'fine', code: 'texts_complete' },
    ...((await asksSet(req, copy, own)) || own > 0
      ? [{ level: 'fine', code: 'questions', count: own } as const]
      : [{ level: 'look', code: 'standard_questions' } as const]),
  ]
}

/** Does it ask a question set, its own or that of its role? */
async function asksSet(req: PayloadRequest, period: PeriodInAllLanguages, own: number): Promise<boolean> {
  if (period.questionSet) return true
  if (own > 0) return false
  const rows = await inTransaction(
    { payload: req.payload },
    sql`select 1 from programmes_roles where _parent_id = ${String(period.programme)} and key = ${String(period.role)} and question_set_id is not null`,
  )
  return rows.length > 0
}

/** Everything that is worth knowing before a round is saved, by period. Nothing is written. */
export async function checkRound({
  req,
  request,
  now,
}: {
  req: PayloadRequest
  request: RoundRequest
  now: Date
}): Promise<RoundReport> {
  const edges = request.periods.map((period) => readEdges(request, period, now, req.i18n.language))
  const windows = await overlaps({ req, request, all: edges })
  const written = await Promise.all(request.periods.map((period) => texts(req, request, period)))
  const [mail] = await inTransaction<{ held: boolean }>(
    { payload: req.payload },
    sql`select coalesce(bool_or(hold_all), false) as held from mail_settings`,
  )
  return {
    periods: request.periods.map((_, index) => [
      ...(edges[index]?.checks ?? []),
      ...(windows[index] ?? []),
      ...(written[index] ?? []),
    ]),
    mail: { server: hasMailServer(req.payload), held: mail?.held === true },
  }
}
