import { instant, ledger, text, to, unnamed } from './ledgers.ts'

/** What one side of a group is asked at one moment: made by services/feedback alone, with the questions as they were then. */
export const feedbackRounds = () =>
  ledger(
    'feedback-rounds',
    [
      to('group', 'groups', { required: true }),
      /** `FeedbackMoment` of shared. */
      text('moment', { required: true }),
      /** `FeedbackSide` of shared. */
      text('side', { required: true }),
      /** Promised when it was asked: it never changes. */
      { name: 'anonymous', type: 'checkbox', required: true, defaultValue: true, ...unnamed },
      /** `QuestionDoc[]`, in all languages. */
      { name: 'questions', type: 'json', required: true, ...unnamed },
      instant('opensAt', { required: true }),
      instant('closesAt', { required: true, index: true }),
      /** When everybody had answered, or at `closesAt`. */
      instant('closedAt'),
    ],
    { indexes: [{ fields: ['group', 'moment', 'side'], unique: true }] },
  )

/** Who is asked, and that they answered: neither when nor what. */
export const feedbackRequests = () =>
  ledger(
    'feedback-requests',
    [
      to('round', 'feedback-rounds', { required: true }),
      to('application', 'applications', { required: true }),
      { name: 'answered', type: 'checkbox', required: true, defaultValue: false, ...unnamed },
      /** Chosen by whoever answered, so that a repeat is known. */
      text('sentKey'),
    ],
    { indexes: [{ fields: ['round', 'application'], unique: true }] },
  )

/**
 * What was answered. Of an anonymous round nothing here leads to a person: no application, no instant, an id of chance alone; see
 * services/feedback/mix.ts for the order in which the rows lie.
 */
export const feedbackAnswers = () =>
  ledger(
    'feedback-answers',
    [
      to('round', 'feedback-rounds', { required: true }),
      /** Empty in an anonymous round. */
      to('application', 'applications'),
      { name: 'answers', type: 'json', required: true, ...unnamed },
    ],
    { timestamps: false },
  )
