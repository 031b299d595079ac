import { defaultZone, instantOf, type Pass, readEdge } from '@jobbuddies/shared'

/** What somebody wants to see otherwise. `at` null = the site as it is now. */
export type Change = { at?: Date | null; runs?: boolean; drafts?: boolean }

/** The same journey, otherwise. It ends when the pass it came from ends. */
export function changed({ pass, change, now }: { pass: Pass; change: Change; now: Date }): Pass {
  const drafts = change.drafts ?? pass.drafts
  if (change.at === null) return { ...pass, drafts, asOf: null, since: null }
  const runs = change.runs ?? pass.since !== null
  const at = change.at ?? (pass.asOf === null && change.runs === undefined ? null : instantOf({ pass, now }))
  if (!at) return { ...pass, drafts }
  return { ...pass, drafts, asOf: at.getTime(), since: runs ? now.getTime() : null }
}

/** A time as the form sends it: an instant, or a wall time of Finland. One that the clocks skip is the next one, one that comes twice the first. */
function readInstant(written: string): Date | null {
  const reading = readEdge({ written, zone: defaultZone, kind: 'opening' })
  if (reading.ok) return reading.instant
  if (reading.code === 'skipped') return readInstant(reading.after)
  return reading.code === 'repeated' ? new Date(reading.first) : null
}

/** What the bar's forms ask for. What cannot be read changes nothing. */
export function readChange(query: URLSearchParams): Change {
  const written = query.get('at')
  const at = written ? readInstant(written) : null
  return at && at.getTime() >= 0 ? { at } : {}
}
