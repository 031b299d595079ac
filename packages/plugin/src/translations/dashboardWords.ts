import type { FigureKey } from '../dashboard/figures.ts'

export type DashboardWords = {
  title: string
  waiting: string
  nothingWaits: string
  figure: Record<FigureKey, (amount: number) => string>
  now: string
  nothingOpen: string
  opens: (when: string) => string
  closes: (when: string) => string
  always: string
  interviews: string
  noInterviews: string
  mine: string
  all: string
  timeline: string
  timelineHint: string
  nowMark: string
  noPeriods: string
  columns: { period: string; state: string; opens: string; closes: string; applications: string }
  unpublished: string
  perDay: (days: number, total: number) => string
  day: string
  perField: string
  everyField: string
  noApplications: string
  toApplications: string
  applications: (amount: number) => string
  openRound: string
  more: string
}

const count = (one: string, many: string) => (amount: number) => (amount === 1 ? one : many)

const en: DashboardWords = {
  title: 'Today',
  waiting: 'Waits for you',
  nothingWaits: 'Nothing waits for you.',
  figure: {
    unread: count('new application that nobody reads yet', 'new applications that nobody reads yet'),
    answered: count('answer to a request, not opened', 'answers to requests, not opened'),
    unbooked: count('person without an interview time', 'people without an interview time'),
    notes: count('interview without your outcome', 'interviews without your outcome'),
    offers: count('offer that ends within two days', 'offers that end within two days'),
    risks: count('running group to look after', 'running groups to look after'),
    unscored: count('application without your scores', 'applications without your scores'),
    missing: count('document lacks a translation', 'documents lack a translation'),
    stale: count(
      'document with a translation to look at again',
      'documents with translations to look at again',
    ),
    drafts: count('news item not published', 'news items not published'),
  },
  now: 'Open and changing next',
  nothingOpen: 'Nothing is open, and nothing is going to open.',
  opens: (when) => `opens ${when}`,
  closes: (when) => `closes ${when}`,
  always: 'no end',
  interviews: 'Interviews today',
  noInterviews: 'No interviews today.',
  mine: 'yours',
  all: 'All interviews',
  timeline: 'Application periods',
  timelineHint: 'From half a year back to half a year ahead; the line is now.',
  nowMark: 'Now',
  noPeriods: 'There are no periods in the year before and after today.',
  columns: {
    period: 'Period',
    state: 'State',
    opens: 'Opens',
    closes: 'Closes',
    applications: 'Applications',
  },
  unpublished: 'Not published',
  perDay: (days, total) => `Applications in ${days} days: ${total}`,
  day: 'Day',
  perField: 'Applications by field',
  everyField: 'All fields',
  noApplications: 'No applications yet.',
  toApplications: 'Read applications',
  applications: count('application', 'applications'),
  openRound: 'Open a round',
  more: 'As a table',
}

const sv: DashboardWords = {
  title: 'I dag',
  waiting: 'Väntar på dig',
  nothingWaits: 'Inget väntar på dig.',
  figure: {
    unread: count('ny ansökan som ingen läser ännu', 'nya ansökningar som ingen läser ännu'),
    answered: count('svar på en fråga, inte öppnat', 'svar på frågor, inte öppnade'),
    unbooked: count('person utan intervjutid', 'personer utan intervjutid'),
    notes: count('intervju utan ditt omdöme', 'intervjuer utan ditt omdöme'),
    offers: count('erbjudande som går ut inom två dagar', 'erbjudanden som går ut inom två dagar'),
    risks: count('pågående grupp att se till', 'pågående grupper att se till'),
    unscored: count('ansökan utan dina poäng', 'ansökningar utan dina poäng'),
    missing: count('dokument saknar en översättning', 'dokument saknar en översättning'),
    stale: count('dokument med en översättning att se över', 'dokument med översättningar att se över'),
    drafts: count('opublicerad nyhet', 'opublicerade nyheter'),
  },
  now: 'Öppet och nästa ändringar',
  nothingOpen: 'Inget är öppet, och inget kommer att öppna.',
  opens: (when) => `öppnar ${when}`,
  closes: (when) => `stänger ${when}`,
  always: 'inget slut',
  interviews: 'Intervjuer i dag',
  noInterviews: 'Inga intervjuer i dag.',
  mine: 'din',
  all: 'Alla intervjuer',
  timeline: 'Ansökningstider',
  timelineHint: 'Från ett halvår bakåt till ett halvår framåt; linjen är nu.',
  nowMark: 'Nu',
  noPeriods: 'Det finns inga ansökningstider under året före och efter i dag.',
  columns: {
    period: 'Ansökningstid',
    state: 'Läge',
    opens: 'Öppnar',
    closes: 'Stänger',
    applications: 'Ansökningar',
  },
  unpublished: 'Inte publicerad',
  perDay: (days, total) => `Ansökningar på ${days} dagar: ${total}`,
  day: 'Dag',
  perField: 'Ansökningar per bransch',
  everyField: 'Alla branscher',
  noApplications: 'Inga ansökningar ännu.',
  toApplications: 'Läs ansökningar',
  applications: count('ansökan', 'ansökningar'),
  openRound: 'Öppna en omgång',
  more: 'Som tabell',
}

const fi: DashboardWords = {
  title: 'Tänään',
  waiting: 'Odottaa sinua',
  nothingWaits: 'Mikään ei odota sinua.',
  figure: {
    unread: count('uusi hakemus, jota kukaan ei vielä lue', 'uutta hakemusta, joita kukaan ei vielä lue'),
    answered: count('avaamaton vastaus pyyntöön', 'avaamatonta vastausta pyyntöihin'),
    unbooked: count('henkilö ilman haastatteluaikaa', 'henkilöä ilman haastatteluaikaa'),
    notes: count('haastattelu ilman arviotasi', 'haastattelua ilman arviotasi'),
    offers: count(
      'tarjous, joka päättyy kahden päivän kuluessa',
      'tarjousta, jotka päättyvät kahden päivän kuluessa',
    ),
    risks: count(
      'käynnissä oleva ryhmä, josta pitää huolehtia',
      'käynnissä olevaa ryhmää, joista pitää huolehtia',
    ),
    unscored: count('hakemus ilman pisteitäsi', 'hakemusta ilman pisteitäsi'),
    missing: count('asiakirjasta puuttuu käännös', 'asiakirjasta puuttuu käännös'),
    stale: count('asiakirja, jonka käännös pitää tarkistaa', 'asiakirjaa, joiden käännös pitää tarkistaa'),
    drafts: count('julkaisematon uutinen', 'julkaisematonta uutista'),
  },
  now: 'Avoinna ja seuraavat muutokset',
  nothingOpen: 'Mikään ei ole avoinna, eikä mikään ole avautumassa.',
  opens: (when) => `avautuu ${when}`,
  closes: (when) => `sulkeutuu ${when}`,
  always: 'ei päättymistä',
  interviews: 'Haastattelut tänään',
  noInterviews: 'Ei haastatteluja tänään.',
  mine: 'sinun',
  all: 'Kaikki haastattelut',
  timeline: 'Hakuajat',
  timelineHint: 'Puolen vuoden takaa puolen vuoden päähän; viiva on nyt.',
  nowMark: 'Nyt',
  noPeriods: 'Vuoden sisällä ei ole hakuaikoja.',
  columns: {
    period: 'Hakuaika',
    state: 'Tila',
    opens: 'Avautuu',
    closes: 'Sulkeutuu',
    applications: 'Hakemuksia',
  },
  unpublished: 'Ei julkaistu',
  perDay: (days, total) => `Hakemuksia ${days} päivässä: ${total}`,
  day: 'Päivä',
  perField: 'Hakemukset aloittain',
  everyField: 'Kaikki alat',
  noApplications: 'Ei vielä hakemuksia.',
  toApplications: 'Lue hakemuksia',
  applications: count('hakemus', 'hakemusta'),
  openRound: 'Avaa kierros',
  more: 'Taulukkona',
}

const words: Record<string, DashboardWords> = { en, sv, fi }

/** The words of the dashboard in an admin language; English when the language has none. */
export const dashboardWords = (language: string): DashboardWords => words[language] ?? en
