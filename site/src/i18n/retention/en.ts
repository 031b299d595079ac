import type { RetentionClock } from '@jobbuddies/shared'

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** What people are told about how long data is kept. */
export const retention = {
  title: 'How long we keep your data',
  lead: 'When the time is over, it is deleted by itself. Only numbers without names stay.',
  clocks: {
    draft: (count: number) =>
      `A form that you began and did not send: ${days(count)} after the last day on which it could be sent.`,
    withdrawn: (count: number) => `If you take your application back: ${days(count)} after that.`,
    rejected: (count: number) => `If you do not get a place: ${days(count)} after the decision.`,
    reserve: (count: number) => `If you are on the reserve list: ${days(count)} after the decision.`,
    undecided: (count: number) => `If nothing is decided: ${days(count)} after the period has ended.`,
    participant: (count: number) => `If you take part: ${days(count)} after your group has ended.`,
    facilitator: (count: number) => `If you lead a group: ${days(count)} after it has ended.`,
    notes: (count: number) =>
      `What we write about you when we choose: ${days(count)} after the decision or the end of your group, and never longer than your application.`,
    files: (count: number) =>
      `Files, such as a CV: ${days(count)} after the decision or the end of your group, and never longer than your application.`,
    mail: (count: number) => `What stands in our messages to you: ${days(count)} after they were sent.`,
    subscription: (count: number) =>
      `Your wish to hear when applications open: a year at most, or ${days(count)} after you end it.`,
    records: (count: number) => `Records of who has read your application: ${days(count)}.`,
  } satisfies Record<RetentionClock, (count: number) => string>,
}
export type RetentionTold = typeof retention
