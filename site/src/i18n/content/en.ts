import type { Locale } from '@jobbuddies/shared'

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

/** The words of the pages that tell, rather than those that take an application. */
export const content = {
  partners: 'Partners',
  /** Said where a text is missing in this language; by the language it is shown in. */
  shownIn: {
    en: 'This text is not available in English.',
    sv: 'This text has not been translated into English yet. We show it in Swedish.',
    fi: 'This text has not been translated into English yet. We show it in Finnish.',
  } satisfies Record<Locale, string>,
  inLanguage: { en: 'in English', sv: 'in Swedish', fi: 'in Finnish' } satisfies Record<Locale, string>,
  photo: (name: string) => `Photo: ${name}`,
  newsPage: {
    title: 'News',
    lead: 'What is going on in the programme.',
    none: 'There is no news yet.',
    newer: 'Newer',
    older: 'Older',
    pages: 'Pages of news',
    around: 'More news',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    updated: (day: string) => `Updated ${day}`,
    feed: 'News as a feed',
  },
  faqPage: {
    title: 'Questions and answers',
    titleFor: (audience: string) => `Questions and answers: ${audience}`,
    lead: 'The answers to what people most often ask us.',
    everyone: 'For everyone',
    none: 'There are no questions here yet.',
    filter: 'Find a question',
    audience: 'Who is asking',
    all: 'Everybody',
    words: 'Words',
    find: 'Find',
    clear: 'Show all questions',
    found: (count: number) => several(count, 'question', 'questions'),
    foundFor: (count: number, words: string) => `${several(count, 'question', 'questions')} with “${words}”`,
    nothing: (words: string) => `No question has all of these words: “${words}”.`,
    nothingHelp: 'Try fewer or shorter words, or ask us.',
    link: 'Link to this question',
    more: 'All questions and answers',
    about: (role: string) => `Questions and answers: ${role}`,
  },
  contactPage: {
    title: 'Contact',
    lead: 'Do not hesitate to ask us.',
    people: 'People',
    about: 'Ask about',
    speaks: 'Speaks',
    write: (name: string) => `Write to ${name}`,
    email: 'E-mail',
    phone: 'Phone',
    address: 'Address',
    none: 'Our contact details are not here yet.',
    first: 'Perhaps somebody has asked the same already:',
  },
  partnersPage: {
    title: 'Partners',
    lead: 'The programme is made together with these organisations.',
    none: 'No partners are listed here yet.',
    visit: (name: string) => `Website of ${name}`,
    join: 'Would your organisation like to work with us?',
  },
  industryPage: {
    label: 'Field',
    past: 'Earlier application periods',
    groups: (count: number) => several(count, 'group', 'groups'),
    groupsLabel: 'Groups so far',
    about: 'About the field',
    apply: 'All application periods',
    others: 'Other fields',
  },
  programmePage: {
    label: 'Programme',
    asRole: (role: string) => `Questions: ${role}`,
    toApply: 'Apply',
  },
  calendar: {
    add: 'Add to my calendar',
    all: 'All periods as a calendar',
  },
  embed: {
    title: (site: string) => `${site}: what you can apply for`,
    newWindow: 'opens in a new window',
  },
  missingPage: 'This text is being written. Ask us if there is something you want to know.',
  updatedOn: (day: string) => `Updated ${day}`,
  notFound: {
    title: 'There is no such page',
    text: 'The address may be old or mistyped. These may help:',
  },
  fault: { title: 'Something went wrong', text: 'The fault is ours. Please try again in a moment.' },
  unavailable: {
    title: 'We will be back in a moment',
    text: 'The site is just starting. Please try again in a few seconds.',
  },
}

export type ContentWords = typeof content
