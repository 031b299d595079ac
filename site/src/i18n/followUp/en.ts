import type { FollowUpAnswer } from '@jobbuddies/shared'

/** The words of the page on which somebody says where they are once their programme is over. */
export const followUp = {
  title: 'Where are you now?',
  openHelp:
    'You came by a link from our e-mail. Press the button to see one question about how you are doing.',
  open: 'See the question',
  expired: 'This link is no longer valid',
  expiredHelp: 'The time for answering is over. You need not do anything.',
  unreachableHelp:
    'We cannot reach our service right now. Your answer is still here. Please try again in a moment.',
  question: 'What describes your situation best right now?',
  answers: {
    employed: 'I work, as an employee or for myself',
    studying: 'I study, or I am in training',
    looking: 'I am looking for work',
    other: 'Something else',
  } satisfies Record<FollowUpAnswer, string>,
  required: 'Choose one of the answers.',
  who: 'The coordinators count the answers for those who fund the programme, and report numbers alone. Your answer is deleted together with your application; the number stays.',
  until: (day: string) => `You can answer, and change your answer, until ${day}.`,
  send: 'Send the answer',
  change: 'Change the answer',
  thanks: (answer: string) => `Thank you. Your answer is kept: ${answer}.`,
  stop: 'Take my answer back and ask me nothing more',
  stopHelp: 'You need not answer. Nobody asks you why.',
  stopped:
    'We ask you nothing more, and keep no answer of yours. If you change your mind, you can still answer here.',
}

export type FollowUpWords = typeof followUp
