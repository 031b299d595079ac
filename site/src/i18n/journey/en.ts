/** The words of the form's pages, one thing at a time. */
export const journey = {
  pageNames: {
    eligibility: 'What we expect',
    about: 'About you',
    background: 'Your background',
    goals: 'Your goals',
    availability: 'When you can take part',
    fields: 'Other fields that suit you',
    cv: 'Your CV',
    check: 'Check your answers',
  },
  journey: {
    step: (step: number, of: number) => `Step ${step} of ${of}`,
    start: 'Start the application',
    startTitle: 'Before you start',
    startTime: 'It takes about 15 minutes. You do not have to do it all at once.',
    startSave: 'We save your answers every time you continue, and you can come back to them in this browser.',
    startAccount: 'You need no account and no password, only an e-mail address that you read.',
    startNeeds: 'What we will ask about',
    next: 'Continue',
    back: 'Back',
    save: 'Save and go back to the answers',
    change: 'Change',
    noAnswer: 'No answer',
    savedNow: 'Saved a moment ago.',
    keptHere: 'Kept in this browser. We save it on our side as soon as we can.',
    eligibilityLead: 'The programme asks this of everybody. Answer for yourself; nobody checks it here.',
    eligible: 'You meet what we expect',
    remind: 'Remind me by e-mail two days before the close, if I have not sent my application.',
    yesOrNo: (label: string) => `Answer yes or no: ${label}`,
    checkLead: 'Read through your answers. You can change every one of them before you send.',
    onlyIf: (label: string) => `Depends on your answer to: ${label}`,
    fieldsLabel: 'Which other fields would you take, if there is no place in the first one?',
    fieldsHelp: 'Choose only fields in which you have studied or worked.',
    place: (place: number) => `${['First', 'Second', 'Third'][place - 1] ?? place} choice`,
    noField: 'None',
    notSaved: 'We could not save this',
    conflict: 'This page was changed somewhere else',
    conflictHelp:
      'The answers on this page were changed in another window or on another device. Below is what you wrote here. Continue to keep it, or throw it away.',
    conflictLink: 'Show the newer answers instead',
    conflictLive:
      'This page was changed in another window or on another device. What you write here is not saved before you continue.',
    changedForm:
      'We changed some of the questions just as you began. What you had written is kept. Please go through the pages once.',
    changes: {
      title: 'We changed some of the questions after you had opened the form.',
      kept: 'What you had written is kept. Changed:',
      added: (label: string) => `New question: ${label}`,
      removed: (label: string) => `No longer asked: ${label}`,
      reworded: (label: string) => `Asked in other words: ${label}`,
      options: (label: string) => `Other choices: ${label}`,
      rules: (label: string) => `Answered in another way: ${label}`,
    },
    carryTitle: 'Your answers can still be used',
    carryOpen: (period: string) =>
      `Applications are open now: ${period}. We can move your answers there, and you go on from them.`,
    carryComing: (period: string, when: string) =>
      `The next application period is ${period}. ${when}. We can keep your answers ready for it.`,
    carryOn: 'Go on with my answers',
    carryKeep: 'Keep my answers for the next period',
    carryNone:
      'We keep your answers for a while. Ask to be told when the next period opens, and you can move them there.',
    carried:
      'Your answers are here. Go through the pages: some questions may be new, and you have to accept once more how your data is used.',
    carriedComing: 'Your answers are ready. You can go on as soon as the period opens.',
    carryFailed:
      'Your answers could not be moved just now. They are kept here. Please try again in a moment.',
    trap: 'Leave this field empty',
    held: 'Before your application goes on, one of us looks at it. You need not do anything. It counts from when you sent it.',
    grace: (until: string) =>
      `The application period has closed. You had begun in time, so you can still send your application before ${until}.`,
    cannotFetch: 'We cannot fetch your answers right now',
    cannotFetchHelp: 'What we saved is safe. Please try again in a moment.',
    tryAgain: 'Try again',
    forget: 'Forget my answers in this browser',
    notEligible: 'This may not be the right programme for you now',
    notEligibleHelp:
      'Thank you for looking into it. You answered no to something that the programme needs from everybody who takes part, so we would probably not be able to offer you a place. Perhaps something else fits better.',
    notEligibleAsk: 'If you are not sure, ask us before you give up.',
    notEligibleBack: 'Change my answers',
    others: 'What you can apply for now',
    demo: 'This is only to try the form. Nothing that you write is saved or sent.',
    demoTry: 'Try the form now, without sending anything',
    demoDone: 'That was the whole form',
    demoDoneHelp:
      'Nothing was saved or sent. When the application period opens, you can apply in the same way.',
  },
}

export type JourneyWords = typeof journey
