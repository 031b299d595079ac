/** One answer of one page. Instants are milliseconds on the database's clock. */
export type View = { sentAt: number; doneAt: number; status: number; state: string }

/** When a period changes, and what pages show from then on. The first one is its saving. */
export type Change = { at: number; state: string }

export type Lateness = {
  /** For each change, how long after it the last answer from before it was asked for, in milliseconds; 0 = never. */
  late: number[]
  /** Answers that showed a state before its time. */
  early: number
  /** Answers that showed none of the states, or failed. */
  wrong: number
}

/**
 * Holds what a page showed against the instants at which it should have changed. `mayLeaveOut` is for lists, which drop
 * a period once it is closed.
 */
export function judgeViews(options: {
  views: View[]
  changes: Change[]
  uncertainty: number
  mayLeaveOut: boolean
}): Lateness {
  const { views, changes, uncertainty, mayLeaveOut } = options
  const late = changes.map(() => 0)
  let early = 0
  let wrong = 0
  const last = changes.length - 1
  for (const { sentAt, doneAt, status, state } of views) {
    const from = changes.findLastIndex(({ at }) => at <= sentAt - uncertainty)
    const to = changes.findLastIndex(({ at }) => at <= doneAt + uncertainty)
    const isGone = state === 'absent' && mayLeaveOut && to === last
    const shown = isGone ? last : changes.findIndex((change) => change.state === state)
    const isKnown = shown >= 0 || state === 'absent'
    if (!isKnown || (status !== 200 && state !== 'absent')) wrong += 1
    else if (shown > to) early += 1
    else if (shown < from)
      late[shown + 1] = Math.max(late[shown + 1] ?? 0, sentAt - (changes[shown + 1]?.at ?? 0))
  }
  return { late, early, wrong }
}
