import type { GroupMailKey, MailText } from '../types.ts'

export const groupTexts: Record<GroupMailKey, MailText> = {
  agreement_asked: {
    subject: 'Something to read and accept: {title}',
    body: `You have a place in a group: {title}.

Everybody in the group is asked to read and accept something first. It is on your own page and takes a few minutes, also on a phone. You need no account.

{link}

A group begins once everybody in it has done so. The link is yours alone. Do not pass it on.`,
  },
  group_started: {
    subject: 'Your group begins: {title}',
    body: `Welcome to {title}. Your group begins now.

The first meeting: {when}
Where: {where}

We write to you whenever a meeting gets a time, is moved or is cancelled. If you cannot come, answer this message as early as you can.

All meetings in your calendar, always up to date:

{link}`,
  },
  meeting_planned: {
    subject: 'The next meeting: {when}',
    body: `Your group meets: {title}.

When: {when}
Where: {where}

A calendar entry comes with this message. If you cannot come, answer it as early as you can.`,
  },
  meeting_moved: {
    subject: 'The meeting has changed: {when}',
    body: `A meeting of your group has a new time or place: {title}.

When: {when}
Where: {where}

The calendar entry that comes with this message replaces the former one.`,
  },
  meeting_cancelled: {
    subject: 'The meeting is cancelled: {when}',
    body: `The meeting of your group is cancelled: {title}, {when}.

The file that comes with this message takes it out of your calendar. We write to you when there is a new time.`,
  },
  log_link: {
    subject: 'Log your group’s meetings: {title}',
    body: `Thank you for leading {title}.

After each meeting, please log it by this link: when you met, how, and who was there. It takes less than a minute, also on a phone, and you need no account.

{link}

Keep this message: the link works for as long as the group meets. It is yours alone. Do not pass it on.`,
  },
  log_overdue: {
    subject: 'Log the meeting of your group? {title}',
    body: `The meeting of your group has no log yet: {title}.

It was planned for {when}. Please write when you met, how, and who was there. It takes less than a minute.

{link}

If it did not take place, answer this message. You get no other reminder of this meeting.`,
  },
  group_ended: {
    subject: 'Thank you for taking part: {title}',
    body: `Your group has come to its end: {title}. Thank you for the time, the thought and the company.

Your certificate is on your own page, in three languages:

{link}

The link is yours alone. Do not pass it on. We wish you all the best.`,
  },
  feedback_asked: {
    subject: 'How is it going? {title}',
    body: `A few questions about your group: {title}.

It takes about two minutes, also on a phone, and you need no account. The page says who will see what you write, before you write it.

{link}

You can answer until {until}. The link is yours alone. Do not pass it on.`,
  },
  feedback_reminder: {
    subject: 'A few questions about your group: {title}',
    body: `We have not had your feedback yet: {title}.

It takes about two minutes, and it helps us to do better.

{link}

You can answer until {until}. You get no other reminder.`,
  },
  follow_up_asked: {
    subject: 'Where are you now? {title}',
    body: `You took part in {title}. We would like to know how things have gone for you.

It is one question with four answers: do you work, study, look for work, or do something else? It takes a few seconds, and you need no account.

{link}

You can answer, and change your answer, until {until}. The link is yours alone. Do not pass it on. On the same page you can say that you want no more questions.`,
  },
  follow_up_reminder: {
    subject: 'One question after {title}',
    body: `We have not heard yet how things are with you after {title}.

It is one question, and it helps us to show what the programme is good for.

{link}

You can answer until {until}. You get no other reminder.`,
  },
  room_request: {
    subject: 'Could we have a room? {when}',
    body: `A mentoring group of ours would like to meet at your place: {title}.

When: {when}

{wish}

Please answer this message and say whether it suits you, and which room it would be.`,
  },
}

export const groupLinks: Record<GroupMailKey, string> = {
  agreement_asked: 'Read and accept',
  group_started: 'Add the group’s calendar',
  meeting_planned: 'To the site',
  meeting_moved: 'To the site',
  meeting_cancelled: 'To the site',
  log_link: 'Log a meeting',
  log_overdue: 'Log the meeting',
  group_ended: 'Get your certificate',
  feedback_asked: 'Give feedback',
  feedback_reminder: 'Give feedback',
  follow_up_asked: 'Say where you are now',
  follow_up_reminder: 'Say where you are now',
  room_request: 'To the site',
}
