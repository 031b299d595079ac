/** The words of one’s own interview. */
export const interview = {
  title: 'Interview',
  choose: 'Choose a time for your interview',
  chooseHelp:
    'All times are told in the time of the place. Choose one and press the button. You can change it later.',
  none: 'There is no free time right now. We add more, so please come back in a day or two, or answer our message.',
  book: 'Book this time',
  when: 'When',
  where: 'Where',
  video: 'By video',
  openVideo: 'Open the video meeting',
  byPhone: (number: string) => `We call you: ${number}`,
  until: (when: string) => `You can change the time or cancel until ${when}.`,
  late: 'It is too close to change the time here. If something has come up, answer the message that you got from us.',
  move: 'Choose another time',
  moveTo: 'Move to this time',
  cancel: 'Cancel the interview',
  cancelHelp: 'Somebody else can then have the time. You can choose another one afterwards.',
  cancelSure: 'Yes, cancel it',
  calendar: 'A calendar entry is in the message that we sent you.',
  pick: 'Choose a time first',
  taken: 'Somebody else has just taken that time. These are still free.',
  missed: 'You have not got a new time. If you would like one, answer the message that you got from us.',
}

export type InterviewWords = typeof interview
