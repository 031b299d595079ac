/** The words of one’s own offer of a place. */
export const offer = {
  title: 'Your place',
  offered: 'We offer you a place. Do you take it?',
  until: (day: string, time: string | null, zone: string) =>
    time ? `Please answer before ${day}, ${time} (${zone}).` : `The last day to answer is ${day} (${zone}).`,
  untilHelp: 'If we have not heard from you by then, the place goes to the next person.',
  means: 'What taking it means',
  promise: 'You come to the meetings of your group, or tell the others in time when you cannot.',
  months: (months: number) => `The group meets for ${months === 1 ? 'one month' : `${months} months`}.`,
  meetings: (from: number, to: number) =>
    from === to ? `There are ${from} meetings.` : `There are ${from} to ${to} meetings.`,
  next: 'We write to you when the groups are ready and tell you when and where you meet.',
  change: 'If something changes later, you can give the place up on this page.',
  accept: 'Yes, I take the place',
  decline: 'No, I do not take the place',
  declineHelp:
    'Then the place is offered to somebody else at once, and we cannot give it back to you. You are welcome to apply again in a later round.',
  declineSure: 'Yes, give the place to somebody else',
  accepted: 'The place is yours. You have told us that you take it.',
}

export type OfferWords = typeof offer
