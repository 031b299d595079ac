import type { DecisionMailKey, MailText } from '../types.ts'

export const decisionTexts: Record<DecisionMailKey, MailText> = {
  offer_made: {
    subject: 'We offer you a place: {title}',
    body: `Good news: we offer you a place in {title}.

Please tell us on your own page whether you take it. The last day to answer is {until}.

{link}

If we have not heard from you by then, the place goes to the next person. If you cannot come after all, a no is just as welcome: somebody else is waiting.

Your reference is {reference}. The link is yours alone. Do not pass it on.`,
  },
  offer_accepted: {
    subject: 'Welcome! Your place is yours: {title}',
    body: `Thank you for taking the place in {title}. It is yours now.

We write to you when the groups are ready and tell you when and where you meet. You need not do anything until then.

If something changes, tell us as early as you can, by answering this message or on your own page:

{link}

Your reference is {reference}.`,
  },
  offer_declined: {
    subject: 'We have your answer: {title}',
    body: `Thank you for telling us that you do not take the place in {title}. Somebody else can have it now.

We wish you all the best, and you are welcome to apply again whenever it suits you.

{link}

Your reference is {reference}.`,
  },
  offer_expired: {
    subject: 'The time to answer has run out: {title}',
    body: `We offered you a place in {title}, but did not hear from you in time. The place now goes to the next person.

Perhaps it was just a bad moment. You are welcome in the next round, and we gladly tell you when it opens:

{link}

Your reference is {reference}.`,
  },
  place_given_up: {
    subject: 'Your place has been given up: {title}',
    body: `We have noted that you do not take part in {title}. Somebody else can have your place now.

If this is a mistake, answer this message at once and we will see what we can do. You are welcome to apply again whenever it suits you.

{link}

Your reference is {reference}.`,
  },
  reserve_place: {
    subject: 'You are on the reserve list: {title}',
    body: `Thank you for your application to {title}, and for your patience. There were more good applications than places. You are on the reserve list.

If somebody gives up a place and it is your turn, we offer it to you by e-mail. You need not do anything until then. When nobody needs the list any more, we tell you so.

{link}

Your reference is {reference}.`,
  },
  no_place: {
    subject: 'About your application: {title}',
    body: `Thank you for your application to {title}, and for the time and thought that you put into it. We had more applications than places, and this time we cannot offer you one. This does not say anything about your worth or your skills.

A new round may suit you better, and you are warmly welcome to apply again. We gladly tell you when your field opens next:

{link}

Your reference is {reference}.`,
  },
  consultation: {
    subject: 'Your advice on candidates: {title}',
    body: `We are choosing who takes part in {title}, and would like to hear what you think as a mentor.

On the page you see what the candidates wrote, and you can say of each whether you would like to work together. You need not say anything about somebody you do not know what to think of. The coordinators decide.

Last day: {until}

{link}

What you read there is confidential. The link is yours alone. Do not pass it on.`,
  },
}

export const decisionLinks: Record<DecisionMailKey, string> = {
  offer_made: 'Answer the offer',
  offer_accepted: 'See your place',
  offer_declined: 'See your application',
  offer_expired: 'See your application',
  place_given_up: 'See your application',
  reserve_place: 'See your application',
  no_place: 'See your application',
  consultation: 'See the candidates',
}
