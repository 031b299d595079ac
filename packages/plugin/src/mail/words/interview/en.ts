import type { InterviewMailKey, MailText } from '../types.ts'

export const interviewTexts: Record<InterviewMailKey, MailText> = {
  interview_invitation: {
    subject: 'An invitation to an interview: {title}',
    body: `We have read your application to {title} and would like to talk with you. It is a friendly conversation, and you need not prepare anything special.

Choose the time that suits you best on your own page. If none does, answer this message and we will find another way.

{link}

Your reference is {reference}. The link is yours alone. Do not pass it on.`,
  },
  interview_booked: {
    subject: 'Your interview: {when}',
    body: `Your interview is booked. It is about your application to {title}.

When: {when}
Where: {where}

A calendar entry comes with this message. You can change the time or cancel until {until} on your own page:

{link}

Welcome! Your reference is {reference}.`,
  },
  interview_moved: {
    subject: 'Your interview has a new time: {when}',
    body: `Your interview about {title} has been moved.

The new time: {when}
Where: {where}

The calendar entry that comes with this message replaces the former one. You can change the time or cancel until {until} on your own page:

{link}

Your reference is {reference}.`,
  },
  interview_cancelled: {
    subject: 'Your interview has been cancelled: {when}',
    body: `Your interview about {title}, {when}, has been cancelled.

On your own page you see how your application stands, and you can choose another time when there is one.

{link}

Your reference is {reference}.`,
  },
  interview_reminder: {
    subject: 'Your interview is soon: {when}',
    body: `A reminder of your interview about {title}.

When: {when}
Where: {where}

If something has come up, you can see on your own page what you can still change, or answer this message.

{link}

Welcome! Your reference is {reference}.`,
  },
  interview_missed: {
    subject: 'Shall we find another time?',
    body: `We waited for you {when}, but did not reach you. Such things happen to all of us.

If you would still like to talk with us about {title}, please choose another time on your own page:

{link}

Your reference is {reference}.`,
  },
}

export const interviewLinks: Record<InterviewMailKey, string> = {
  interview_invitation: 'Choose a time',
  interview_booked: 'See or change the time',
  interview_moved: 'See or change the time',
  interview_cancelled: 'See your application',
  interview_reminder: 'See your interview',
  interview_missed: 'Choose another time',
}
