import { decisionLinks, decisionTexts } from './decision/en.ts'
import { groupLinks, groupTexts } from './group/en.ts'
import { interviewLinks, interviewTexts } from './interview/en.ts'
import type { MailWords } from './types.ts'

export const en: MailWords = {
  texts: {
    ...interviewTexts,
    ...decisionTexts,
    ...groupTexts,
    receipt: {
      subject: 'We have your application {reference}',
      body: `Thank you for your application to {title}.

Your reference is {reference}. Keep this message: we use the reference when we write to you about your application.

What happens next: the project coordinators read your application and contact you by e-mail.

On your own page you can see how your application is doing, change your answers until the application period closes, or withdraw.

{link}

The link is yours alone. Do not pass it on.`,
    },
    receipt_held: {
      subject: 'We have your application {reference}',
      body: `Thank you for your application to {title}. It came in on time.

Your reference is {reference}. Keep this message: we use the reference when we write to you about your application.

Before your application goes on, one of us looks at it. Our service was not sure whether a person sent it. This can happen to anybody, for example when many people use the same network. You need not do anything, and you lose no time: what counts is when you sent it.

On your own page you can see how your application is doing, change your answers until the application period closes, or withdraw.

{link}

The link is yours alone. Do not pass it on. If you did not apply, somebody may have written your address by mistake. You need not do anything then either.`,
    },
    already_applied: {
      subject: 'You have already applied: {reference}',
      body: `We have received another application to {title} from this address. You had already applied, so your first application counts. Its reference is {reference}.

You need not do anything. What you sent now is kept with your first application. If you want to change your answers, you can do it on your own page until the application period closes.

{link}

If you did not send an application, somebody may have written your address by mistake. You need not do anything then either.`,
    },
    status_link: {
      subject: 'Your link to your application',
      body: `Here is the link that you asked for. On the page you can see how your application is doing and change your answers until the application period closes.

{link}

The link is yours alone. Do not pass it on. If you did not ask for it, you need not do anything.`,
    },
    resume_link: {
      subject: 'Continue your application',
      body: `Your application is not finished yet. What you have written is kept, and you can go on where you stopped, on any device.

{link}

The link is yours alone. Do not pass it on. If you did not ask for it, you need not do anything.`,
    },
    reminder: {
      subject: 'Your application is not finished: {title}',
      body: `You asked us to remind you. Your application to {title} has been begun, but not yet sent.

Last day to apply: {closes}

{link}

You will get no other reminder.`,
    },
    more_information: {
      subject: 'A question about your application {reference}',
      body: `We have read your application to {title} and have a question:

{question}

You answer on your own page:

{link}`,
    },
    withdrawn: {
      subject: 'Your application {reference} has been withdrawn',
      body: `You have withdrawn your application to {title}. We will not take it further.

If this was a mistake, you can take your application up again on your own page for as long as the application period is open.

{link}`,
    },
    erased: {
      subject: 'Your application has been erased',
      body: `You asked us to erase your application to {title}. The application and all that belongs to it are gone, and so is your address once this message has been sent.

Copies for recovery after a fault are overwritten by themselves in time.`,
    },
    subscription_confirm: {
      subject: 'Confirm: a message when applications open',
      body: `Somebody, we hope you, asked for a message to this address when applications open: {title}.

{link}

If it was not you, you need not do anything. Without your confirmation we write nothing more.`,
    },
    period_opened: {
      subject: 'Applications are open: {title}',
      body: `You asked us to tell you. Applications are now open: {title}.

Last day to apply: {closes}

{link}`,
    },
    period_paused: {
      subject: 'Applications are on pause: {title}',
      body: `You have begun an application to {title}. Applications are on pause for the moment:

{reason}

What you have written is kept. We write to you when you can go on.

{link}`,
    },
    period_resumed: {
      subject: 'You can go on with your application: {title}',
      body: `The pause is over, and you can go on with your application to {title}. What you have written is kept.

Last day to apply: {closes}

{link}

The link is yours alone. Do not pass it on.`,
    },
    period_extended: {
      subject: 'More time to apply: {title}',
      body: `You have begun an application to {title}. There is now more time to finish and send it.

New last day to apply: {closes}

{link}

The link is yours alone. Do not pass it on.`,
    },
    period_closed_early: {
      subject: 'Applications close earlier than planned: {title}',
      body: `You have begun an application to {title}, and it has not been sent. Applications close earlier than we had said.

Last moment to apply: {closes}

Your page says whether you can still send it. If you cannot, we are sorry. What you have written can go with you to the next application period of the same field.

{link}`,
    },
    period_reopened: {
      subject: 'Applications are open again: {title}',
      body: `You had begun an application to {title} that was not sent. Applications are open again, and what you have written is kept.

Last day to apply: {closes}

{link}

The link is yours alone. Do not pass it on.`,
    },
    period_open_again: {
      subject: 'Applications are open again: {title}',
      body: `You asked us to tell you. Applications are open again: {title}.

Last day to apply: {closes}

{link}`,
    },
  },
  open: {
    ...interviewLinks,
    ...decisionLinks,
    ...groupLinks,
    receipt: 'See your application',
    receipt_held: 'See your application',
    already_applied: 'See your application',
    status_link: 'See your application',
    resume_link: 'Continue your application',
    reminder: 'Continue your application',
    more_information: 'Answer the question',
    withdrawn: 'See your application',
    erased: 'To the site',
    subscription_confirm: 'Yes, tell me when it opens',
    period_opened: 'Read more and apply',
    period_paused: 'See your application',
    period_resumed: 'Continue your application',
    period_extended: 'Continue your application',
    period_closed_early: 'See your application',
    period_reopened: 'Continue your application',
    period_open_again: 'Read more and apply',
  },
  unsubscribe: 'Send me no more of these messages',
  noClosing: 'no set date',
  noTime: 'not agreed yet',
  byPhone: (number) => `we call you, ${number}`,
  byVideo: 'by video',
  interviews: 'Interviews',
  interviewAbout: (title) => `Interview: ${title}`,
  finnishTime: 'Finnish time',
  tellMe: 'Tell me when it opens again',
  sentBy: (organisation) => `This message was sent by ${organisation}.`,
}
