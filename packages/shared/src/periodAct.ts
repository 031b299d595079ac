import { z } from 'zod'
import { localeSchema } from './locale.ts'
import { endOf, judge, periodTimesWireSchema, type PeriodTimes } from './period.ts'
import { longText } from './text.ts'

/** What staff may do to a period that is out. Each is decided on a state, recorded, and told to the people concerned. */
export const periodActs = ['pause', 'resume', 'close_early', 'extend', 'reopen'] as const
export const periodActSchema = z.enum(periodActs)
export type PeriodAct = z.infer<typeof periodActSchema>

/** Why an act makes no sense now. */
export const actRefusals = [
  'unpublished',
  'not_open_yet',
  'already_paused',
  'not_paused',
  'closed',
  'not_closed',
  'always_open',
  'until_missing',
  'until_past',
  'until_not_later',
  'until_not_earlier',
  'until_before_opening',
] as const
export type ActRefusal = (typeof actRefusals)[number]

export type ActJudgement = { ok: true; after: PeriodTimes } | { ok: false; code: ActRefusal }

/** Acts that take an instant: a new end. An early close without one is at once. */
export const takesUntil = (act: PeriodAct): boolean =>
  act === 'close_early' || act === 'extend' || act === 'reopen'

/** Acts of which the history must say why. A pause says so in public. */
export const needsWhy = (act: PeriodAct): boolean => takesUntil(act)

const refused = (code: ActRefusal): ActJudgement => ({ ok: false, code })

type Asked = { period: PeriodTimes; until: Date | null; at: Date }

function closeEarly({ period, until, at }: Asked): ActJudgement {
  if (judge({ period, at }).verdict === 'scheduled') return refused('not_open_yet')
  if (until && until < at) return refused('until_past')
  const end = endOf(period)
  if (until && end && until >= end) return refused('until_not_earlier')
  return { ok: true, after: { ...period, closedAt: until ?? at } }
}

function extend({ period, until, at }: Asked): ActJudgement {
  const end = endOf(period)
  if (!end) return refused('always_open')
  if (!until) return refused('until_missing')
  if (until <= at) return refused('until_past')
  if (until <= end) return refused('until_not_later')
  return { ok: true, after: { ...period, closesAt: until, closedAt: null } }
}

/** Without an instant the end that was planned holds again, if it is still to come. */
function reopen({ period, until, at }: Asked): ActJudgement {
  if (until && until <= at) return refused('until_past')
  if (until && until <= period.opensAt) return refused('until_before_opening')
  if (!until && period.closesAt && period.closesAt <= at) return refused('until_missing')
  return {
    ok: true,
    after: { ...period, closesAt: until ?? period.closesAt, closedAt: null, pausedAt: null },
  }
}

/** The one rule about acts: may it be done at `at`, and what are the period's times then? */
export function judgeAct({ act, ...asked }: Asked & { act: PeriodAct }): ActJudgement {
  const { period, at } = asked
  if (!period.published) return refused('unpublished')
  const isClosed = judge({ period, at }).verdict === 'closed'
  if (act === 'reopen') return isClosed ? reopen(asked) : refused('not_closed')
  if (isClosed) return refused('closed')
  if (act === 'close_early') return closeEarly(asked)
  if (act === 'extend') return extend(asked)
  if (act === 'resume')
    return period.pausedAt ? { ok: true, after: { ...period, pausedAt: null } } : refused('not_paused')
  return period.pausedAt && period.pausedAt <= at
    ? refused('already_paused')
    : { ok: true, after: { ...period, pausedAt: at } }
}

/** Refusals that depend on the instant alone, which is still to be chosen. */
const ofUntil: ReadonlySet<ActRefusal> = new Set(actRefusals.filter((code) => code.startsWith('until_')))

/** Why an act cannot be done at `at`, whatever instant is chosen; null when it can. */
export function actRefusal({
  act,
  period,
  at,
}: {
  act: PeriodAct
  period: PeriodTimes
  at: Date
}): ActRefusal | null {
  const judged = judgeAct({ act, period, until: null, at })
  return judged.ok || ofUntil.has(judged.code) ? null : judged.code
}

/** Are these the same facts? Instants count to the millisecond. */
export const sameTimes = (a: PeriodTimes, b: PeriodTimes): boolean =>
  a.published === b.published &&
  (['opensAt', 'closesAt', 'pausedAt', 'closedAt'] as const).every(
    (edge) => (a[edge]?.getTime() ?? null) === (b[edge]?.getTime() ?? null),
  )

/** The state that an act was decided on, as it travels. */
export const seenTimesSchema = periodTimesWireSchema.omit({ zone: true })
export type SeenTimes = z.infer<typeof seenTimesSchema>

export const longestReason = 500

/** What staff send to act on a period. `until` is written as an edge is: a day, a wall time of the period, or an instant. */
export const periodActRequestSchema = z.strictObject({
  act: periodActSchema,
  /** The state that was on the screen; anything else there by now refuses the act. */
  seen: seenTimesSchema,
  until: z.string().max(40).nullable().default(null),
  /** For the history. */
  why: longText(longestReason).default(''),
  /** Public, of a pause: by language. */
  reason: z.partialRecord(localeSchema, longText(longestReason)).default({}),
})
export type PeriodActRequest = z.infer<typeof periodActRequestSchema>
