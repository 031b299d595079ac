/** Every mail that the service sends by itself. */
export const mailKeys = [
  'receipt',
  'receipt_held',
  'already_applied',
  'status_link',
  'resume_link',
  'reminder',
  'more_information',
  'withdrawn',
  'erased',
  'subscription_confirm',
  'period_opened',
  'period_paused',
  'period_resumed',
  'period_extended',
  'period_closed_early',
  'period_reopened',
  'period_open_again',
  'interview_invitation',
  'interview_booked',
  'interview_moved',
  'interview_cancelled',
  'interview_reminder',
  'interview_missed',
  'offer_made',
  'offer_accepted',
  'offer_declined',
  'offer_expired',
  'place_given_up',
  'reserve_place',
  'no_place',
  'consultation',
  'agreement_asked',
  'group_started',
  'meeting_planned',
  'meeting_moved',
  'meeting_cancelled',
  'room_request',
  'log_link',
  'log_overdue',
  'group_ended',
  'feedback_asked',
  'feedback_reminder',
  'follow_up_asked',
  'follow_up_reminder',
] as const
export type MailKey = (typeof mailKeys)[number]

export const isMailKey = (value: unknown): value is MailKey => mailKeys.some((key) => key === value)

/** What a text may name, by mail. None of it is ever written by an applicant. */
const own: Record<MailKey, readonly string[]> = {
  receipt: ['reference', 'title', 'link'],
  receipt_held: ['reference', 'title', 'link'],
  already_applied: ['reference', 'title', 'link'],
  status_link: ['link'],
  resume_link: ['link'],
  reminder: ['title', 'closes', 'link'],
  more_information: ['reference', 'title', 'question', 'link'],
  withdrawn: ['reference', 'title', 'link'],
  erased: ['title'],
  subscription_confirm: ['title', 'link'],
  period_opened: ['title', 'closes', 'link'],
  period_paused: ['title', 'reason', 'link'],
  period_resumed: ['title', 'closes', 'link'],
  period_extended: ['title', 'closes', 'link'],
  period_closed_early: ['title', 'closes', 'link'],
  period_reopened: ['title', 'closes', 'link'],
  period_open_again: ['title', 'closes', 'link'],
  interview_invitation: ['reference', 'title', 'link'],
  interview_booked: ['reference', 'title', 'when', 'where', 'until', 'link'],
  interview_moved: ['reference', 'title', 'when', 'where', 'until', 'link'],
  interview_cancelled: ['reference', 'title', 'when', 'link'],
  interview_reminder: ['reference', 'title', 'when', 'where', 'until', 'link'],
  interview_missed: ['reference', 'title', 'when', 'link'],
  offer_made: ['reference', 'title', 'until', 'link'],
  offer_accepted: ['reference', 'title', 'link'],
  offer_declined: ['reference', 'title', 'link'],
  offer_expired: ['reference', 'title', 'link'],
  place_given_up: ['reference', 'title', 'link'],
  reserve_place: ['reference', 'title', 'link'],
  no_place: ['reference', 'title', 'link'],
  consultation: ['title', 'until', 'link'],
  agreement_asked: ['title', 'link'],
  group_started: ['title', 'when', 'where', 'link'],
  meeting_planned: ['title', 'when', 'where'],
  meeting_moved: ['title', 'when', 'where'],
  meeting_cancelled: ['title', 'when'],
  room_request: ['title', 'when', 'wish'],
  log_link: ['title', 'link'],
  group_ended: ['title', 'link'],
  log_overdue: ['title', 'when', 'link'],
  feedback_asked: ['title', 'until', 'link'],
  feedback_reminder: ['title', 'until', 'link'],
  follow_up_asked: ['title', 'until', 'link'],
  follow_up_reminder: ['title', 'until', 'link'],
}

const common = ['organisation', 'site'] as const

export const placeholdersOf = (key: MailKey): readonly string[] => [...own[key], ...common]

/** Mails that are of no use without their link. */
const needLink: ReadonlySet<MailKey> = new Set([
  'status_link',
  'resume_link',
  'reminder',
  'more_information',
  'subscription_confirm',
  'period_opened',
  'period_extended',
  'period_reopened',
  'period_open_again',
  'interview_invitation',
  'interview_missed',
  'offer_made',
  'no_place',
  'consultation',
  'agreement_asked',
  'log_link',
  'log_overdue',
  'group_ended',
  'feedback_asked',
  'feedback_reminder',
  'follow_up_asked',
  'follow_up_reminder',
])

export type TextFault = { code: 'unknown'; name: string } | { code: 'noLink' } | { code: 'brace' }

const placeholder = /\{([^{}\n]*)\}/g

/** What is wrong with a subject or a body that staff wrote for this mail. */
export function textFaults({
  key,
  text,
  part,
}: {
  key: MailKey
  text: string
  part: 'subject' | 'body'
}): TextFault[] {
  const known = placeholdersOf(key).filter((name) => part === 'body' || name !== 'link')
  const named = [...text.matchAll(placeholder)].map(([, name = '']) => name)
  const unknown = [...new Set(named.filter((name) => !known.includes(name)))]
  return [
    ...unknown.map((name): TextFault => ({ code: 'unknown', name: name.slice(0, 40) })),
    ...(/[{}]/.test(text.replaceAll(placeholder, '')) ? [{ code: 'brace' } as const] : []),
    ...(part === 'body' && needLink.has(key) && !named.includes('link') ? [{ code: 'noLink' } as const] : []),
  ]
}

/** The text with every known placeholder replaced by its value; one without a value disappears. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(placeholder, (_, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : ''))
