import type { FeedbackMoment } from '@jobbuddies/shared'

/** The words of the page on which people in a group are asked about it. */
export const feedback = {
  title: 'Your feedback',
  openHelp:
    'You came by a link from our e-mail. Press the button to see a few questions about your group. It takes about two minutes.',
  open: 'See the questions',
  expired: 'This link is no longer valid',
  expiredHelp: 'The time for answering is over, or you are no longer in the group. You need not do anything.',
  unreachableHelp:
    'We cannot reach our service right now. What you wrote is still here. Please try again in a moment.',
  anonymous: 'Anonymous: nobody learns that it was you.',
  anonymousHelp:
    'We keep that you have answered, but not which answers are yours. The coordinators see all answers of the group together, once everybody has answered or the time is over, and only from five answers on. The others in the group do not see them. Write nothing by which one would know you.',
  named: 'With your name: the coordinators see who wrote what.',
  namedHelp: 'Nobody in your group sees it. Nothing about anybody’s health or private life, please.',
  moments: {
    start: 'You have just started.',
    middle: 'You are about half way.',
    end: 'You have come to the end.',
  } satisfies Record<FeedbackMoment, string>,
  until: (day: string) => `You can answer until ${day}.`,
  send: 'Send the answers',
  thanks: 'Thank you for your feedback',
  thanksAnonymous: 'Your answers are kept, without your name. You can close this page.',
  thanksNamed: 'Your answers are kept. The coordinators read them. You can close this page.',
  answeredBefore: 'You have answered before, and that counts. What you wrote now was not kept; it is below.',
  unkept: 'What you wrote now',
  kept: 'Kept on this phone or computer until it is sent.',
  offline:
    'There is no connection. What you wrote is kept here, and it is sent by itself as soon as there is one.',
}

export type FeedbackWords = typeof feedback
