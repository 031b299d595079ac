import type { FieldCode, ProblemCode, Verdict, LanguageLevel } from '@jobbuddies/shared'
import { consultation } from './consultation/en.ts'
import { content } from './content/en.ts'
import { file } from './file/en.ts'
import { feedback } from './feedback/en.ts'
import { followUp } from './followUp/en.ts'
import { groupLog } from './groupLog/en.ts'
import { journey } from './journey/en.ts'
import { material } from './material/en.ts'
import { model } from './model/en.ts'
import { own } from './own/en.ts'
import { retention } from './retention/en.ts'

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const range = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`)

export const en = {
  languageName: 'English',
  changeLanguage: 'Language',
  skip: 'Skip to the content',
  menu: 'Main menu',
  home: 'Home page',
  crumbs: 'You are here',
  apply: 'Apply',
  news: 'News',
  faq: 'Questions and answers',
  faqShort: 'Questions',
  contact: 'Contact',
  privacy: 'How we use your data',
  accessibility: 'Accessibility',
  footer: 'About this site',
  readMore: 'Read more',
  verdicts: { open: 'Open', scheduled: 'Coming', paused: 'Paused', closed: 'Closed' } satisfies Record<
    Verdict,
    string
  >,
  when: {
    opens: (day: string, time: string) => `Opens ${day} at ${time}`,
    closesDay: (day: string) => `Closes ${day} at the end of the day`,
    closesTime: (day: string, time: string) => `Closes ${day} at ${time}`,
    closedDay: (day: string) => `Closed at the end of ${day}`,
    closedTime: (day: string, time: string) => `Closed ${day} at ${time}`,
    always: 'Open all year round',
    finnishTime: 'Finnish time',
    closesToday: 'Closes today',
    closesTomorrow: 'Closes tomorrow',
    daysLeft: (days: number) => `${several(days, 'day', 'days')} left`,
    opensToday: 'Opens today',
    opensTomorrow: 'Opens tomorrow',
    opensIn: (days: number) => `Opens in ${several(days, 'day', 'days')}`,
    closing: {
      hours: (count: string) => `Less than ${count} hours left`,
      minutes: (count: string) => `${count} minutes left`,
      minute: '1 minute left',
      moment: 'Less than a minute left',
    },
    opening: {
      hours: (count: string) => `Opens in less than ${count} hours`,
      minutes: (count: string) => `Opens in ${count} minutes`,
      moment: 'Opens in less than a minute',
    },
  },
  board: {
    title: 'Applications',
    open: 'Open now',
    coming: 'Opening next',
    always: 'Open all year round',
    recent: 'Closed recently',
    nothingOpen: 'No application period is open at the moment.',
    nothingComing: 'The next periods are not decided yet. We tell about them here as soon as they are.',
    nothingAtAll:
      'There are no application periods right now. Please come back later: new ones open a couple of times a year.',
    all: 'All application periods',
    for: (role: string) => `For ${role.toLowerCase()}`,
    allFields: 'All fields',
    act: 'Apply now',
    look: 'Read more',
  },
  homePage: {
    steps: 'How it works',
    news: 'News',
    allNews: 'All news',
    faq: 'Questions people ask',
    allFaq: 'All questions and answers',
    programmes: 'Programmes',
    voices: 'In their own words',
    behind: 'Behind the programme',
    group: 'People around a table. One chair is free.',
  },
  programme: {
    length: (months: number) => several(months, 'month', 'months'),
    lengthLabel: 'Length',
    meetings: (min: number, max: number) => `at least ${range(min, max)}`,
    meetingsLabel: 'Group meetings',
    table: (chairs: number) => `A round table with ${chairs} chairs. One is drawn out for you.`,
    groupLabel: 'In one group',
    people: (min: number, max: number, name: string) => `${range(min, max)} ${name.toLowerCase()}`,
    requirements: 'What we expect from you',
    benefits: 'What you get',
    industries: 'Fields',
    steps: 'Step by step',
    worksHere: 'Programmes in this field',
  },
  applyPage: {
    title: 'Apply',
    lead: 'Every period is for one group of people. Choose the one that fits you.',
  },
  closedPage: {
    scheduled: 'This application period has not opened yet.',
    scheduledHelp:
      'The form opens on this page by itself. You do not need to register or do anything before that.',
    paused: 'This application period is paused.',
    pausedHelp: 'Please come back later. The form is on this page again as soon as we continue.',
    closed: 'This application period has closed.',
    closedHelp: 'New periods open a couple of times a year. You are welcome to apply then.',
    others: 'What you can apply for now',
    ask: 'If something went wrong for you at the last minute, write to us.',
    questions: 'What we will ask',
  },
  form: {
    title: (period: string) => `Apply – ${period}`,
    name: 'Name',
    email: 'E-mail',
    emailHelp: 'We send our answer to this address.',
    phone: 'Phone',
    optional: 'optional',
    noChoice: 'No answer',
    upTo: (count: string) => `At most ${count} characters.`,
    consent: 'I accept that my data is used to handle my application.',
    consentLink: 'How we use your data',
    send: 'Send the application',
    sendAgain: 'Send again',
    errorPrefix: 'Error: ',
    errorTitle: 'There is a problem',
    cmsDown:
      'We cannot receive applications at this very moment. You can go on filling in the form: your answers travel with you from page to page. We try to send them when you press the button.',
    notSent: 'Your application could not be sent',
    notSentHelp:
      'The fault is ours, not yours. All that you wrote is still in the form below. Wait a moment and press “Send again”. Nothing is sent twice.',
    busy: 'Your application is not sent yet',
    busyHelp: (seconds: number) =>
      `Very many people are sending at this moment. All that you wrote is still in the form below. Wait ${seconds} seconds and press “Send again”: it counts from when you first pressed Send. Nothing is sent twice.`,
    keptTitle: 'What you wrote',
    keptHelp:
      'It could not be taken in. All that you wrote is below: you can copy it and use it in another application.',
    offline:
      'There seems to be no connection. What you wrote is safe in this browser. We try again by ourselves.',
    waiting: 'We try again by ourselves as soon as the service answers.',
    lateTitle: 'Your application arrived after the period had closed',
    earlyTitle: 'The period has not opened yet',
    pausedTitle: 'The period was paused before your application arrived',
    unknownTitle: 'This application period is no longer available',
    arrived: (when: string) => `Your application reached us ${when}.`,
    yes: 'Yes',
    no: 'No',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    dateHelp: 'For example 27 3 2027.',
    language: 'Language',
    level: 'Level',
    chooseSome: (min: number | null, max: number | null) =>
      min && max
        ? `Choose ${min === max ? min : `${min}–${max}`}.`
        : max
          ? `Choose at most ${max}.`
          : `Choose all that apply${min ? `, at least ${min}` : ''}.`,
    levels: {
      A1: 'A1: a few words',
      A2: 'A2: simple everyday things',
      B1: 'B1: I manage in everyday life',
      B2: 'B2: I can work in it',
      C1: 'C1: fluent',
      C2: 'C2: almost like a first language',
      native: 'First language',
    } satisfies Record<LanguageLevel, string>,
  },
  fields: {
    required: (label: string) => `Fill in: ${label}`,
    invalid: (label: string) => `Check this: ${label}. There is something in it that we cannot store.`,
    not_text: (label: string) => `Write text here: ${label}`,
    too_long: (label: string) => `Make this shorter: ${label}`,
    email_invalid: () => 'Write the e-mail address in full, for example name@example.com',
    not_an_option: (label: string) => `Choose one of the answers: ${label}`,
    unknown_key: (label: string) => `We no longer ask this: ${label}`,
    consent_required: () => 'Accept that we use your data, otherwise we cannot handle your application',
    too_few: (label: string, limit: string) => `Choose at least ${limit}: ${label}`,
    too_many: (label: string, limit: string) => `Choose at most ${limit}: ${label}`,
    date_invalid: (label: string) => `Write a real date with day, month and year: ${label}`,
    date_too_early: (label: string, limit: string) => `The earliest possible date is ${limit}: ${label}`,
    date_too_late: (label: string, limit: string) => `The latest possible date is ${limit}: ${label}`,
    level_missing: (label: string) => `Choose a level for each language: ${label}`,
    named_twice: (label: string) => `The same thing is chosen twice: ${label}`,
    file_gone: (label: string) => `Choose the file again: ${label}. We no longer have it.`,
    file_unsafe: (label: string) => `Choose another file: ${label}. This one could do harm.`,
  } satisfies Record<FieldCode, (label: string, limit: string) => string>,
  problems: {
    malformed: 'The form could not be read. Please send it again.',
    unauthorised: 'The form could not be sent. Please try again.',
    forbidden: 'The form could not be sent. Please try again.',
    not_found: 'This application period is no longer available.',
    period_unknown: 'This application period is no longer available.',
    link_unknown: 'This link does not work. Ask for a new one.',
    method_not_allowed: 'The form could not be sent. Please try again.',
    too_slow: 'The file did not arrive in time. Please choose it again where the connection is better.',
    period_not_open: 'This application period has not opened yet.',
    period_paused: 'This application period is paused.',
    period_closed: 'This application period has closed.',
    id_taken:
      'This form has already been used for another application. Press “Send again”: we have made a new form with the same answers.',
    draft_changed:
      'This application has been changed in another window or on another device. Open it again to see the newest answers.',
    draft_submitted: 'This application has already been sent.',
    agreement_changed:
      'The words of this agreement have changed since you opened the page. Please read them again below.',
    not_now: 'This cannot be done right now. Open the page again to see how things stand.',
    kept: 'We keep this application because of a complaint or a legal matter and cannot erase it now. Write to us if you have questions.',
    time_taken: 'Somebody else has just taken that time. Please choose another one.',
    link_expired: 'This link is no longer valid. Ask for a new one.',
    too_large: 'The application is too long. Please make your answers shorter.',
    file_too_large:
      'The file is larger than 7 MB. Choose a smaller one, for example a PDF with smaller pictures.',
    unsupported_media_type: 'The form could not be sent. Please try again.',
    file_type: 'The file is neither a PDF nor a DOCX. Save it in one of these forms and choose it again.',
    file_broken:
      'The file is empty or damaged. Save it anew in the program that made it and choose it again.',
    file_unsafe:
      'We cannot take this file: it contains macros, a virus or something else that could do harm. Save your document as a PDF and choose that.',
    invalid: 'Some of the answers need your attention.',
    too_many_requests:
      'Too many applications are coming from your network right now. Wait a few minutes and send again.',
    fault: 'Something went wrong on our side. Please send again.',
    unavailable: 'We cannot receive applications right now. Please send again in a moment.',
    busy: 'Very many people are sending at this moment. Please send again in a few seconds.',
  } satisfies Record<ProblemCode, string>,
  receipt: {
    title: 'Thank you, we have your application',
    reference: 'Your reference',
    next: 'What happens next',
    mail: 'We send you an e-mail that says the same. If it does not arrive, look in the spam folder.',
    read: 'We read all applications after the period has closed and invite people to an interview.',
    question: 'If you have a question, write to us and mention the reference.',
    unknown:
      'There is no reference here. If you have sent an application, the reference is in the e-mail you got.',
  },
  ...content,
  ...journey,
  model,
  ...file,
  ...own,
  consultation,
  groupLog,
  material,
  feedback,
  followUp,
  retention,
}

/** Every word of the site in one language; a language with a missing word does not compile. */
export type Words = typeof en
