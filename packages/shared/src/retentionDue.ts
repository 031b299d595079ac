import { type Outcome, outcomeOf, type RetentionClock, type RetentionDays } from './retention.ts'

/** Why somebody stays, whatever the clocks say, the strongest first. */
export const holdReasons = ['matter', 'group', 'offer', 'interview'] as const
export type HoldReason = (typeof holdReasons)[number]

/** What the clocks ask of an application. */
export type RetentionFacts = {
  stage: string
  /** The role leads groups. */
  facilitator: boolean
  arrivedAt: Date
  /** When anything last happened to it, the decision among it. */
  lastAt: Date | null
  /** The last moment at which its period took applications; null: it takes them all year. */
  periodEndsAt: Date | null
  /** When the last group ended that the person was in. */
  groupEndedAt: Date | null
  /** Has a place, planned or taken, in a group that is not over. */
  seated: boolean
  /** Has an offer that waits for an answer. */
  offered: boolean
  /** The end of the last interview that is booked. */
  interviewAt: Date | null
  /** Staff keep it for a complaint or a legal matter. */
  matter: boolean
}

export type RetentionVerdict = {
  /** Which clock the application as a whole runs on. */
  outcome: Outcome
  /** What it counts from. */
  from: Date
  /** From this instant on it may go. */
  due: Date
  /** Why it stays all the same; null: nothing keeps it. */
  held: HoldReason | null
  /** What goes now: the application with all that hangs on it, or parts of it, or nothing. */
  goes: 'all' | readonly ('notes' | 'files')[]
}

const day = 86_400_000

/** The last instant that has lasted so many days at `now`. Days are of 24 hours. */
export const cutoff = ({ days, now }: { days: number; now: Date }): Date =>
  new Date(now.getTime() - days * day)

const later = (...instants: (Date | null)[]): Date =>
  new Date(Math.max(...instants.flatMap((each) => (each ? [each.getTime()] : []))))

/** Stages after which nobody needs notes or files to decide anything. */
const settled: ReadonlySet<string> = new Set([
  'declined',
  'turned_down',
  'expired',
  'withdrawn',
  'placed',
  'dropped_out',
])

function heldBy({ matter, seated, offered, interviewAt }: RetentionFacts, now: Date): HoldReason | null {
  if (matter) return 'matter'
  if (seated) return 'group'
  if (offered) return 'offer'
  return interviewAt && interviewAt > now ? 'interview' : null
}

/** Which clock an application runs on, when it ends, and what goes at `now`. */
export function judgeRetention({
  facts,
  days,
  now,
}: {
  facts: RetentionFacts
  days: RetentionDays
  now: Date
}): RetentionVerdict {
  const outcome = outcomeOf(facts)
  const last = later(facts.arrivedAt, facts.lastAt, facts.groupEndedAt, facts.interviewAt)
  const from = outcome === 'undecided' ? later(last, facts.periodEndsAt) : last
  const held = heldBy(facts, now)
  const isOver = (clock: RetentionClock) => from <= cutoff({ days: days[clock], now })
  const parts = (['notes', 'files'] as const).filter((clock) => settled.has(facts.stage) && isOver(clock))
  return {
    outcome,
    from,
    due: new Date(from.getTime() + days[outcome] * day),
    held,
    goes: held ? [] : isOver(outcome) ? 'all' : parts,
  }
}

/** What the clock of a draft asks. */
export type DraftFacts = {
  savedAt: Date
  /** Of its period, whichever closed it first; null: it takes applications all year. */
  periodEndsAt: Date | null
  extendedUntil: Date | null
}

/** From this instant on a draft may go: so many days after it could be sent, and was saved, for the last time. */
export const draftDue = ({ facts, days }: { facts: DraftFacts; days: RetentionDays }): Date =>
  new Date(later(facts.periodEndsAt ?? facts.savedAt, facts.extendedUntil).getTime() + days.draft * day)
