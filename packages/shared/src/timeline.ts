import { endOf, judge, type PeriodTimes, type Verdict } from './period.ts'

/** An instant at which periods change by themselves, and what each is from then on. */
export type TimelineEdge<T> = { at: Date; changes: { period: T; verdict: Verdict }[] }

/** Every instant at which one of these periods changes, the first one first. */
export function timelineOf<T>({
  periods,
  timesOf,
}: {
  periods: readonly T[]
  timesOf: (period: T) => PeriodTimes
}): TimelineEdge<T>[] {
  const edges = new Map<number, TimelineEdge<T>>()
  for (const period of periods) {
    const times = timesOf(period)
    const instants = [times.opensAt, endOf(times), times.pausedAt].flatMap((each) => each?.getTime() ?? [])
    for (const instant of new Set(instants)) {
      const at = new Date(instant)
      const { verdict } = judge({ period: times, at })
      if (verdict === judge({ period: times, at: new Date(instant - 1) }).verdict) continue
      const edge = edges.get(instant) ?? { at, changes: [] }
      edge.changes.push({ period, verdict })
      edges.set(instant, edge)
    }
  }
  return [...edges.values()].sort((a, b) => a.at.getTime() - b.at.getTime())
}

/** The edges around an instant. One that falls on it is neither before nor after it. */
export function edgesAround<T>({ edges, at }: { edges: readonly TimelineEdge<T>[]; at: Date }): {
  before: TimelineEdge<T> | null
  here: TimelineEdge<T> | null
  after: TimelineEdge<T> | null
} {
  const time = at.getTime()
  return {
    before: edges.findLast((edge) => edge.at.getTime() < time) ?? null,
    here: edges.find((edge) => edge.at.getTime() === time) ?? null,
    after: edges.find((edge) => edge.at.getTime() > time) ?? null,
  }
}
