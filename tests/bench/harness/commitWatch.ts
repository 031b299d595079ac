import { type Frame, textsOf } from './wireFrames.ts'

const begins = /^\s*(begin|start\s+transaction)\b/i
const commits = /^\s*(commit|end)\b/i
const undoes = /^\s*(rollback|abort)\b/i

/**
 * Follows what a client sends over one connection and tells the very message that commits a statement of interest: the
 * Sync after it, or outside the extended protocol the statement or the COMMIT itself.
 */
export function commitWatch(isOfInterest: (sql: string) => boolean): (frame: Frame) => boolean {
  const statements = new Map<string, string>()
  const portals = new Map<string, string>()
  let inTransaction = false
  let stored = false
  let due = false

  function run(sql: string): void {
    if (begins.test(sql)) inTransaction = true
    else if (undoes.test(sql)) inTransaction = stored = false
    else if (commits.test(sql)) {
      due = stored
      inTransaction = stored = false
    } else if (isOfInterest(sql)) stored = true
  }
  function isCommit(): boolean {
    const now = due || (stored && !inTransaction)
    if (now) due = stored = false
    return now
  }

  return (frame) => {
    const [first = '', second = ''] = 'PBEQ'.includes(frame.type || '-') ? textsOf(frame, 2) : []
    if (frame.type === 'P') statements.set(first, second)
    if (frame.type === 'B') portals.set(first, statements.get(second) ?? '')
    if (frame.type === 'E') run(portals.get(first) ?? '')
    if (frame.type === 'Q') run(first)
    return (frame.type === 'S' || frame.type === 'Q') && isCommit()
  }
}
