import type { Entry } from '../harness/ledger.ts'
import type { Row } from '../harness/reconcile.ts'
import type { Report } from '../harness/report.ts'
import type { Edge } from './playRound.ts'

const isAccepted = ({ status }: Entry) => status === 201
const count = <T>(items: T[], test: (item: T) => boolean) => items.filter(test).length

/** Why this answer contradicts the edge, as far as its sender's clock can tell; null when it does not. */
function contradiction({
  entry,
  edge,
  sendings,
  uncertainty,
}: {
  entry: Entry
  edge: Edge
  sendings: Entry[]
  uncertainty: number
}): string | null {
  const surelyAfter = entry.sentAt - uncertainty >= edge.at
  const surelyBefore = entry.doneAt + uncertainty < edge.at
  if (edge.kind === 'opening') {
    if (isAccepted(entry) && surelyBefore) return 'accepted before the opening'
    if (entry.code === 'period_not_open' && surelyAfter) return 'refused after the opening'
    return entry.code === 'period_closed' ? 'called closed while it opens' : null
  }
  // A repeat after the close of something that was sent before it is answered with its reference.
  const sentInTime = sendings.some(({ sentAt }) => sentAt - uncertainty < edge.at)
  if (isAccepted(entry) && surelyAfter && !sentInTime) return 'accepted after the close'
  if (entry.code === 'period_closed' && surelyBefore) return 'refused before the close'
  return entry.code === 'period_not_open' ? 'called not yet open while it closes' : null
}

/** Holds every answer against the bounds of its period, by the sender's clock and by the instant that was stored. */
export function judgeAnswers(options: {
  report: Report
  edges: Edge[]
  entries: Entry[]
  rows: Row[]
  reach: number
  uncertainty: number
}): void {
  const { report, edges, entries, rows, reach, uncertainty } = options
  const edgeOf = new Map(edges.map((edge) => [edge.periodId, edge]))
  const sendingsOf = Map.groupBy(entries, ({ id }) => id)
  const reasons = new Map<string, number>()
  const about = (of: Entry) => edgeOf.get(of.periodId) as Edge

  for (const entry of entries) {
    const why = contradiction({
      entry,
      edge: about(entry),
      sendings: sendingsOf.get(entry.id) ?? [],
      uncertainty,
    })
    if (why) reasons.set(why, (reasons.get(why) ?? 0) + 1)
  }
  const outside = count(rows, ({ period_id, arrived_at }) => {
    const { opensAt, closesAt } = edgeOf.get(period_id) as Edge
    return arrived_at.getTime() < opensAt || arrived_at.getTime() >= closesAt
  })
  // Stored to the millisecond, so rounded down by up to one.
  const elsewhere = count(rows, ({ id, arrived_at }) => {
    const at = arrived_at.getTime()
    return !(sendingsOf.get(id) ?? []).some(
      ({ sentAt, doneAt }) => at + 1 > sentAt - uncertainty && at <= doneAt + uncertainty,
    )
  })

  for (const kind of ['opening', 'closing'] as const) {
    const mine = entries.filter((entry) => about(entry).kind === kind)
    const side = (name: string, of: Entry[]) =>
      `${name} ${of.length} (${count(of, isAccepted)} accepted, ${count(of, ({ status }) => status === 409)} refused)`
    const before = mine.filter((entry) => entry.doneAt < about(entry).at)
    const after = mine.filter((entry) => entry.sentAt >= about(entry).at)
    const across = mine.filter((entry) => entry.doneAt >= about(entry).at && entry.sentAt < about(entry).at)
    report.note(`${kind}: ${side('before', before)}, ${side('under way', across)}, ${side('after', after)}`)
  }
  const within = count(entries, (entry) => Math.abs(entry.sentAt - about(entry).at) <= reach)
  const closest = Math.min(...entries.map((entry) => Math.abs(entry.sentAt - about(entry).at)))
  report.note(
    `sent within ${reach / 1000} s of an edge: ${within}, the closest ${closest.toFixed(2)} ms from it; clocks compared to ${uncertainty.toFixed(2)} ms`,
  )
  for (const [why, times] of reasons) report.note(`${why}: ${times}`)
  report.none(
    'misjudged by the clock of the sender',
    [...reasons.values()].reduce((sum, times) => sum + times, 0),
  )
  report.none('misjudged by the instant that is stored', outside)
  report.none('stored as arrived at an instant at which it was not under way', elsewhere)
  report.none(
    'other answers than accepted, not open yet or closed',
    count(
      entries,
      ({ status, code }) =>
        status !== 201 && status !== 0 && code !== 'period_not_open' && code !== 'period_closed',
    ),
  )
}
