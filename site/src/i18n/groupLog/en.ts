import type { MeetingKind, MeetingMode } from '@jobbuddies/shared'

/** The words of the page on which whoever leads a group logs its meetings. */
export const groupLog = {
  title: 'Log a meeting',
  openHelp: 'You came by a link from our e-mail. Press the button to log a meeting of your group.',
  open: 'Open the log',
  expired: 'This link is no longer valid',
  expiredHelp:
    'The group has ended, or the coordinators have closed the link or sent a new one. Look for the newest message from us, or ask the coordinators.',
  unreachableHelp:
    'We cannot reach our service right now. What you wrote is still here. Please try again in a moment.',
  number: (number: number) => `Meeting ${number}`,
  kinds: {
    meeting: 'Meeting',
    introduction: 'Introduction',
    kickoff: 'Kick-off',
    midterm: 'Midterm',
    closing: 'Closing',
  } satisfies Record<MeetingKind, string>,
  log: (meeting: string) => `Log: ${meeting}`,
  correct: (meeting: string) => `Correct: ${meeting}`,
  unplanned: 'A meeting that is not in the plan',
  when: 'When did you meet?',
  how: 'How?',
  modes: { in_person: 'In person', online: 'Online' } satisfies Record<MeetingMode, string>,
  who: 'Who was there?',
  whos: {
    everybody: 'Everybody was there',
    some: 'Not everybody. I tick who was there:',
  } satisfies Record<'everybody' | 'some', string>,
  whoMissing: 'Say who was there.',
  leads: 'leads the group',
  note: 'A line of notes, if you like',
  noteHelp: 'The coordinators read it. Nothing about anybody’s health or private life, please.',
  save: 'Save the log',
  saved: (meeting: string) => `Saved: ${meeting}. Thank you!`,
  faulty: 'The log was not saved',
  whenMissing: 'Write the day and the time.',
  whenLater: 'This time has not come yet.',
  whenSkipped: 'The clocks were changed at this time. Write one a little later.',
  meanwhile:
    'Somebody else wrote this log meanwhile. Below is what you wrote; save it if it should count instead.',
  meetings: 'All meetings',
  noTime: 'no time yet',
  held: (present: number, all: number) => `held, ${present} of ${all} there`,
  waits: 'waits for its log',
  planned: 'planned',
  none: 'There are no meetings in the plan yet.',
  kept: 'Kept on this phone or computer until it is saved.',
  offline:
    'There is no connection. What you wrote is kept here, and it is sent by itself as soon as there is one.',
}

export type GroupLogWords = typeof groupLog
