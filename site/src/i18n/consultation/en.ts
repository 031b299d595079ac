import type { ConsultWish } from '@jobbuddies/shared'

/** The words of the page on which a mentor is asked about candidates. */
export const consultation = {
  title: 'Candidates for your group',
  openHelp: 'You came by a link from our e-mail. Press the button to read what the candidates wrote.',
  open: 'Open the list',
  lead: (title: string) =>
    `What would you say as a mentor: ${title}? The coordinators decide; your advice helps them.`,
  until: (day: string, zone: string) => `You can answer until the end of ${day} (${zone}).`,
  confidential:
    'What you read here is confidential. That you have opened the list is recorded. Names and contact details are left out.',
  confidentialNamed:
    'What you read here is confidential. That you have opened the list is recorded. Contact details and files are left out.',
  candidate: (number: number) => `Candidate ${number}`,
  wish: 'Would you like to work together?',
  wishes: { yes: 'Yes', perhaps: 'Perhaps', no: 'Rather not' } satisfies Record<ConsultWish, string>,
  noWish: 'I cannot say',
  comment: 'Your comment to the coordinators',
  save: (number: number) => `Save about candidate ${number}`,
  saved: (number: number) => `Saved about candidate ${number}. You can change it until the last day.`,
  none: 'There are no candidates left on this list.',
  expired: 'This link is no longer valid',
  expiredHelp:
    'The time to answer is over, or the coordinators have closed the list. Thank you for your interest!',
  notKept: 'It could not be saved. What you wrote is still here; please try again.',
}

export type ConsultationWords = typeof consultation
