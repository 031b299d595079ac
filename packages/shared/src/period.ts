import { z } from 'zod'
import { isZone } from './zone.ts'

/** What a period is at an instant. Derived, never stored. */
export const verdicts = ['scheduled', 'open', 'paused', 'closed'] as const
export const verdictSchema = z.enum(verdicts)
export type Verdict = z.infer<typeof verdictSchema>

/** The stored facts that a verdict follows from. Instants are UTC. */
export type PeriodTimes = {
  /** Staff let the period out; before that it is closed to everyone. */
  published: boolean
  /** The first instant at which it is open. */
  opensAt: Date
  /** The first instant at which it is no longer open; null = always open. */
  closesAt: Date | null
  /** Staff paused it from this instant on. */
  pausedAt: Date | null
  /** Staff closed it early at this instant. */
  closedAt: Date | null
}

export type Judgement = {
  verdict: Verdict
  because: 'unpublished' | 'before_opening' | 'in_window' | 'paused' | 'after_closing' | 'closed_early'
  /** The next instant at which the verdict is another one if nobody does anything; null = never. */
  nextChangeAt: Date | null
  /** What it is from then on; null when nothing changes. */
  nextVerdict: Verdict | null
}

/** The period's end: the scheduled closing or the early one, whichever comes first. */
export function endOf({ closesAt, closedAt }: Pick<PeriodTimes, 'closesAt' | 'closedAt'>): Date | null {
  if (!closesAt || !closedAt) return closesAt ?? closedAt
  return closedAt < closesAt ? closedAt : closesAt
}

const judgement = (
  verdict: Verdict,
  because: Judgement['because'],
  nextChangeAt: Date | null = null,
  nextVerdict: Verdict | null = null,
): Judgement => ({ verdict, because, nextChangeAt, nextVerdict })

/** The one rule: what a period is at `at`. The opening instant is inside, the closing instant is not. */
export function judge({ period, at }: { period: PeriodTimes; at: Date }): Judgement {
  const now = at.getTime()
  if (!period.published) return judgement('closed', 'unpublished')
  const end = endOf(period)
  if (end && now >= end.getTime()) {
    const early = period.closedAt !== null && end.getTime() === period.closedAt.getTime()
    return judgement('closed', early ? 'closed_early' : 'after_closing')
  }
  if (now < period.opensAt.getTime()) {
    if (end && end <= period.opensAt) return judgement('scheduled', 'before_opening', end, 'closed')
    const pausedAtOpening = period.pausedAt !== null && period.pausedAt <= period.opensAt
    return judgement('scheduled', 'before_opening', period.opensAt, pausedAtOpening ? 'paused' : 'open')
  }
  if (period.pausedAt && now >= period.pausedAt.getTime())
    return judgement('paused', 'paused', end, end ? 'closed' : null)
  if (period.pausedAt && (!end || period.pausedAt < end))
    return judgement('open', 'in_window', period.pausedAt, 'paused')
  return judgement('open', 'in_window', end, end ? 'closed' : null)
}

/** The earliest coming change of any of these periods, or null. Anything that shows their state is stale from then on. */
export function nextChangeOf({ periods, at }: { periods: readonly PeriodTimes[]; at: Date }): Date | null {
  let next: Date | null = null
  for (const period of periods) {
    const { nextChangeAt } = judge({ period, at })
    if (nextChangeAt && (!next || nextChangeAt < next)) next = nextChangeAt
  }
  return next
}

/** Do two windows share an instant? Touching (one closes as the other opens) is not sharing. */
export function windowsOverlap(
  a: Omit<PeriodTimes, 'published' | 'pausedAt'>,
  b: Omit<PeriodTimes, 'published' | 'pausedAt'>,
): boolean {
  const startsBeforeEnd = (start: Date, end: Date | null) => !end || start < end
  const isEmpty = (w: typeof a) => !startsBeforeEnd(w.opensAt, endOf(w))
  return (
    !isEmpty(a) && !isEmpty(b) && startsBeforeEnd(a.opensAt, endOf(b)) && startsBeforeEnd(b.opensAt, endOf(a))
  )
}

const instantSchema = z.iso.datetime({ offset: true })

/** A period's times as they travel: ISO 8601 instants, and the IANA zone they are told in. */
export const periodTimesWireSchema = z.object({
  published: z.boolean(),
  opensAt: instantSchema,
  closesAt: instantSchema.nullable(),
  pausedAt: instantSchema.nullable(),
  closedAt: instantSchema.nullable(),
  zone: z.string().refine(isZone, 'not an IANA zone'),
})
export type PeriodTimesWire = z.infer<typeof periodTimesWireSchema>

function instantOf(value: string): Date {
  const instant = new Date(value)
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not an instant: ${value}`)
  return instant
}

const instantOrNull = (value: string | null | undefined) => (value ? instantOf(value) : null)

/**
 * From the wire (or a Payload document) to the rule's own shape.
 * @throws {RangeError} when an instant cannot be read: a period that cannot be judged must not count as open
 */
export function periodTimes(wire: {
  published?: boolean | null
  opensAt: string
  closesAt?: string | null
  pausedAt?: string | null
  closedAt?: string | null
}): PeriodTimes {
  return {
    published: wire.published === true,
    opensAt: instantOf(wire.opensAt),
    closesAt: instantOrNull(wire.closesAt),
    pausedAt: instantOrNull(wire.pausedAt),
    closedAt: instantOrNull(wire.closedAt),
  }
}
