import { feedbackMoments, feedbackSides } from '@jobbuddies/shared'
import type { Preset } from './types.ts'

type Plan = NonNullable<Preset['feedback']>

/**
 * At the start, in the middle and at the end, from both sides. Where a group is large enough to hide in, whoever takes part is
 * promised that nobody learns who said what; those who lead are few and known to staff.
 */
export const feedbackOfGroups: Plan = feedbackMoments.flatMap((moment) =>
  feedbackSides.map((side) => ({ moment, side, anonymous: side === 'participants' })),
)

/** In a pair nobody is anonymous, so nothing of the kind is promised. */
export const feedbackOfPairs: Plan = feedbackOfGroups.map((each) => ({ ...each, anonymous: false }))

/** When their time in the programme ends, and half a year later: a funder's two moments. */
export const followUpsOfAll: NonNullable<Preset['followUps']> = [{ months: 0 }, { months: 6 }]
