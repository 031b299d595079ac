import type { HoldReason, RetentionClock } from '@jobbuddies/shared'

export type RetentionWords = {
  title: string
  intro: string
  /** On the first page: something waits to be confirmed. */
  dashboard: string
  settings: string
  clocks: Record<RetentionClock, string>
  /** What each counts from. */
  from: Record<RetentionClock, string>
  /** Nobody has confirmed anything yet. */
  nothingYet: string
  shortened: (names: string) => string
  confirmedBy: (who: string | null, when: string) => string
  table: string
  columns: { clock: string; set: string; inForce: string; goes: string }
  days: (amount: number) => string
  notYet: string
  held: string
  holds: Record<HoldReason, (amount: number) => string>
  heldNobody: string
  confirm: {
    open: string
    title: string
    act: string
    will: (amount: number) => string
    forGood: string
    type: (amount: number) => string
    changed: string
    done: string
  }
  runs: {
    heading: string
    help: string
    none: string
    when: string
    gone: string
    rows: string
    unfinished: string
    failed: (amount: number) => string
    nothing: string
  }
}
