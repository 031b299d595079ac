import type { RoundWords } from './types.ts'

const edges = { opensAt: 'Öppnar', closesAt: 'Stänger' }
const holidays: RoundWords['holidays'] = {
  new_year: 'nyårsdagen',
  epiphany: 'trettondagen',
  good_friday: 'långfredagen',
  easter: 'påskdagen',
  easter_monday: 'annandag påsk',
  may_day: 'första maj',
  ascension: 'Kristi himmelsfärdsdag',
  pentecost: 'pingstdagen',
  midsummer_eve: 'midsommarafton',
  midsummer: 'midsommardagen',
  all_saints: 'alla helgons dag',
  independence: 'självständighetsdagen',
  christmas_eve: 'julafton',
  christmas: 'juldagen',
  boxing_day: 'annandag jul',
}

export const sv: RoundWords = {
  title: 'Öppna en omgång',
  intro:
    'En ansökningstid för varje bransch, sparade tillsammans eller inte alls. Var och en öppnar och stänger av sig själv på utsatt tid.',
  link: 'Öppna en omgång…',
  kept: 'Det du hade påbörjat finns här igen. Det sparas i den här webbläsaren tills omgången är sparad.',
  anew: 'Börja om',
  what: 'Vad',
  name: 'Omgångens namn',
  nameHint: 'Bara personalen ser det, till exempel Våren 2027.',
  programme: 'Program',
  choose: 'Välj',
  roles: 'Vem som kan ansöka',
  copiedFrom: 'Kopierad från en tidigare omgång',
  copiedFromNone: 'Inget kopieras',
  copiedFromHint:
    'Frågor, texter och respittid kommer från samma bransch i den omgången. Datumen kopieras aldrig.',
  when: 'När',
  edges,
  fields: 'Branscher',
  fieldsHint: 'Varje vald bransch blir en egen ansökningstid.',
  allFields: 'En ansökningstid för alla branscher',
  copyFrom: 'Kopieras från',
  copyNothing: 'Inget: standardfrågor och standardtexter',
  ownDates: 'Egna datum',
  ownDatesOf: (field) => `Egna datum: ${field}`,
  publish: 'När den sparas',
  publishYes: 'Publicera: webbplatsen visar när den öppnar',
  publishNo: 'Publicera inte ännu: bara personalen ser den',
  save: (amount) =>
    amount === 1 ? 'Spara omgången med 1 ansökningstid' : `Spara omgången med ${amount} ansökningstider`,
  saving: 'Sparar…',
  checks: 'Checklista',
  checksHint: 'Den följer det du skriver. Inget sparas av den.',
  checking: 'Kontrollerar…',
  inAll: 'alla ansökningstider',
  nothingChosen: 'Välj program, vem som kan ansöka, bransch och när den öppnar, så visas checklistan här.',
  stops: (amount) => (amount === 1 ? '1 sak hindrar' : `${amount} saker hindrar`),
  looks: (amount) => (amount === 1 ? '1 sak att titta på' : `${amount} saker att titta på`),
  fine: 'Allt är i ordning.',
  level: { stop: 'Hindrar', look: 'Titta på', fine: 'I ordning' },
  check: {
    clockBetween:
      'Klockan ställs om medan den är öppen: den blir en timme längre eller kortare än sina dagar.',
    twice: 'Branschen och rollen står här två gånger.',
    overlap: (title) => `Den överlappar med ”${title}”.`,
    textsComplete: 'Alla utlovade språk har sina texter.',
    questions: (count) =>
      count === 0
        ? 'Den ställer rollens frågeuppsättning.'
        : count === 1
          ? '1 egen fråga'
          : `${count} egna frågor`,
    standardQuestions: 'Den ställer standardfrågorna.',
    mail: 'Kvitton skickas av sig själva.',
    noMail: 'Ingen e-postserver är inställd: kvitton väntar.',
    held: 'All e-post hålls kvar: kvitton väntar tills någon släpper dem.',
  },
  note: (edge, note) => {
    const is = edge === 'opensAt' ? 'Öppningen är' : 'Stängningen är'
    if (note.code === 'past') return `${is} i det förflutna.`
    if (note.code === 'holiday') return `${is} på ${holidays[note.holiday]}.`
    if (note.code === 'holiday_eve') return `${is} dagen före ${holidays[note.holiday]}.`
    if (note.code === 'weekend') return `${is} på ett veckoslut.`
    if (note.code === 'night') return `${is} på natten, när ingen är uppe och kan hjälpa.`
    return `${is} nära en omställning av klockan.`
  },
  missing: {
    name: 'Ge omgången ett namn.',
    programme: 'Välj program.',
    roles: 'Välj vem som kan ansöka.',
    fields: 'Välj minst en bransch.',
    opensAt: 'Ange när den öppnar.',
  },
  notSaved: 'Omgången sparades inte. Inget av det du skrev är borta.',
  of: (period) => `${period}:`,
  done: (name) => `”${name}” är sparad.`,
  doneHint: 'Se webbplatsen som den är när varje ansökningstid öppnar, innan någon annan gör det.',
  rehearse: (when) => `Repetera öppningen: ${when}`,
  newTab: '(ny flik)',
  another: 'Öppna en omgång till',
  toPeriods: 'Alla ansökningstider',
  holidays,
}
