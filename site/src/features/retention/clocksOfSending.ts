import type { RetentionClock } from '@jobbuddies/shared'

/** What concerns somebody who is about to send an application. */
export const clocksOfSending = (facilitator: boolean): RetentionClock[] => [
  facilitator ? 'facilitator' : 'participant',
  ...(['reserve', 'rejected', 'undecided', 'withdrawn', 'notes', 'files'] as const),
]
