import type { MailKey } from '../keys.ts'

export type MailText = { subject: string; body: string }

/** The mails around an interview. */
export type InterviewMailKey = Extract<MailKey, `interview_${string}`>

/** The mails about a decision and the place that it gives. */
export type DecisionMailKey = Extract<
  MailKey,
  `offer_${string}` | `${string}place` | 'place_given_up' | 'consultation'
>

/** The mails about a running group. */
export type GroupMailKey = Extract<
  MailKey,
  | `agreement_${string}`
  | `group_${string}`
  | `meeting_${string}`
  | `log_${string}`
  | `feedback_${string}`
  | `follow_up_${string}`
  | 'room_request'
>

/** What the service says in one language where staff wrote nothing, and the words around it. */
export type MailWords = {
  texts: Record<MailKey, MailText>
  /** On the link of each mail. */
  open: Record<MailKey, string>
  /** Above the footer's link in mails that one can end. */
  unsubscribe: string
  /** In place of a closing date. */
  noClosing: string
  /** In place of a time or place that is not agreed yet. */
  noTime: string
  /** Where one meets, when it is no place. */
  byPhone: (number: string) => string
  byVideo: string
  /** In a calendar: its name, and what it holds. */
  interviews: string
  interviewAbout: (title: string) => string
  finnishTime: string
  /** On the link to the next round of a field. */
  tellMe: string
  /** At the foot. */
  sentBy: (organisation: string) => string
}
