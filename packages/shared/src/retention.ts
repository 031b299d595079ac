import { z } from 'zod'

/**
 * Clocks that staff set, in days, and what each counts from:
 * `draft`: the last moment it could be sent; `withdrawn`, `rejected`, `reserve`: the decision, or what last happened;
 * `undecided`: the end of the period, or what last happened; `participant`, `facilitator`: the end of the group, or what last
 * happened; `notes`, `files`: the same, once nothing is left to decide; `mail`: the last change of a message; `subscription`:
 * the day somebody ended it; `records`: the day they were made.
 */
export const retentionClocks = [
  'draft',
  'withdrawn',
  'rejected',
  'reserve',
  'undecided',
  'participant',
  'facilitator',
  'notes',
  'files',
  'mail',
  'subscription',
  'records',
] as const
export type RetentionClock = (typeof retentionClocks)[number]

/** How long an entry of the register is kept: a clock, that of the application's outcome, or a day. */
export type Clock = RetentionClock | 'outcome' | 'day'

/** Clocks of an application as a whole. */
export const outcomes = [
  'withdrawn',
  'rejected',
  'reserve',
  'undecided',
  'participant',
  'facilitator',
] as const
export type Outcome = (typeof outcomes)[number]

export type RetentionDays = Record<RetentionClock, number>

/**
 * Two years is what the Finnish data protection authority accepted for job applicants (6652/154/19); a programme is no
 * employment, so it is the bound and not the rule.
 */
export const longestDays = 730

export const standardDays: RetentionDays = {
  draft: 30,
  withdrawn: 30,
  rejected: 180,
  reserve: 365,
  undecided: 365,
  participant: 365,
  facilitator: 365,
  notes: 180,
  files: 90,
  mail: 90,
  subscription: 30,
  records: 365,
}

const days = z.number().int().min(1).max(longestDays)

/** Days per clock, as the public site tells them. */
export const retentionSchema = z.object(
  Object.fromEntries(retentionClocks.map((clock) => [clock, days])) as Record<RetentionClock, typeof days>,
)

const outcomeOfStage: Record<string, Outcome> = {
  withdrawn: 'withdrawn',
  declined: 'rejected',
  turned_down: 'rejected',
  expired: 'rejected',
  reserve: 'reserve',
  accepted: 'participant',
  placed: 'participant',
  dropped_out: 'participant',
}

/** Which clock an application runs on; every stage that decides nothing is undecided. */
export const outcomeOf = ({ stage, facilitator }: { stage: string; facilitator: boolean }): Outcome => {
  const outcome = outcomeOfStage[stage] ?? 'undecided'
  return outcome === 'participant' && facilitator ? 'facilitator' : outcome
}

/** The stages of an outcome; of `undecided` none, since it is all others. */
export const stagesOfOutcome = (outcome: Outcome): string[] => {
  const wanted = outcome === 'facilitator' ? 'participant' : outcome
  return Object.entries(outcomeOfStage).flatMap(([stage, each]) => (each === wanted ? [stage] : []))
}

/**
 * What deletion goes by: nothing until somebody has looked at what would go and confirmed; after that a clock that was
 * lengthened at once, and one that was shortened only when it is confirmed anew. Null: nothing is deleted.
 */
export function daysInForce({
  set,
  confirmed,
}: {
  set: RetentionDays
  confirmed: RetentionDays | null
}): RetentionDays | null {
  if (!confirmed) return null
  const longer = retentionClocks.map((clock) => [clock, Math.max(set[clock], confirmed[clock])])
  return Object.fromEntries(longer) as RetentionDays
}

/** Clocks that wait for a confirmation before they count; all of them while nobody has confirmed any. */
export const waitingClocks = ({
  set,
  confirmed,
}: {
  set: RetentionDays
  confirmed: RetentionDays | null
}): RetentionClock[] => retentionClocks.filter((clock) => !confirmed || set[clock] < confirmed[clock])
