import type { RoundWords } from './types.ts'

const edges = { opensAt: 'Avautuu', closesAt: 'Sulkeutuu' }
const holidays: RoundWords['holidays'] = {
  new_year: 'uudenvuodenpäivä',
  epiphany: 'loppiainen',
  good_friday: 'pitkäperjantai',
  easter: 'pääsiäispäivä',
  easter_monday: 'toinen pääsiäispäivä',
  may_day: 'vappu',
  ascension: 'helatorstai',
  pentecost: 'helluntai',
  midsummer_eve: 'juhannusaatto',
  midsummer: 'juhannuspäivä',
  all_saints: 'pyhäinpäivä',
  independence: 'itsenäisyyspäivä',
  christmas_eve: 'jouluaatto',
  christmas: 'joulupäivä',
  boxing_day: 'tapaninpäivä',
}

export const fi: RoundWords = {
  title: 'Avaa kierros',
  intro:
    'Oma hakuaika jokaiselle alalle; ne tallennetaan yhdessä tai ei lainkaan. Kukin avautuu ja sulkeutuu itsestään omalla hetkellään.',
  link: 'Avaa kierros…',
  kept: 'Se, minkä olit aloittanut, on taas tässä. Se säilyy tässä selaimessa, kunnes kierros on tallennettu.',
  anew: 'Aloita alusta',
  what: 'Mitä',
  name: 'Kierroksen nimi',
  nameHint: 'Vain henkilökunta näkee sen, esimerkiksi Kevät 2027.',
  programme: 'Ohjelma',
  choose: 'Valitse',
  roles: 'Kuka voi hakea',
  copiedFrom: 'Kopioidaan aiemmasta kierroksesta',
  copiedFromNone: 'Mitään ei kopioida',
  copiedFromHint:
    'Kysymykset, tekstit ja lisäaika tulevat sen kierroksen samalta alalta. Päivät eivät koskaan.',
  when: 'Milloin',
  edges,
  fields: 'Alat',
  fieldsHint: 'Jokaisesta valitusta alasta tulee oma hakuaika.',
  allFields: 'Yksi hakuaika kaikille aloille',
  copyFrom: 'Kopioidaan',
  copyNothing: 'Ei mitään: vakiokysymykset ja -tekstit',
  ownDates: 'Omat päivät',
  ownDatesOf: (field) => `Omat päivät: ${field}`,
  publish: 'Kun se tallennetaan',
  publishYes: 'Julkaise: sivusto näyttää, milloin haku avautuu',
  publishNo: 'Älä julkaise vielä: vain henkilökunta näkee sen',
  save: (amount) =>
    amount === 1 ? 'Tallenna kierros, jossa on 1 hakuaika' : `Tallenna kierros, jossa on ${amount} hakuaikaa`,
  saving: 'Tallennetaan…',
  checks: 'Tarkistuslista',
  checksHint: 'Se seuraa sitä, mitä kirjoitat. Se ei tallenna mitään.',
  checking: 'Tarkistetaan…',
  inAll: 'kaikki hakuajat',
  nothingChosen: 'Valitse ohjelma, kuka voi hakea, ala ja avautumisaika, niin tarkistuslista näkyy tässä.',
  stops: (amount) => (amount === 1 ? '1 asia estää' : `${amount} asiaa estää`),
  looks: (amount) => (amount === 1 ? '1 asia katsottavaksi' : `${amount} asiaa katsottavaksi`),
  fine: 'Kaikki on kunnossa.',
  level: { stop: 'Estää', look: 'Katso', fine: 'Kunnossa' },
  check: {
    clockBetween: 'Kelloja siirretään hakuaikana: se kestää tunnin enemmän tai vähemmän kuin päivänsä.',
    twice: 'Tämä ala ja rooli on tässä kahdesti.',
    overlap: (title) => `Menee päällekkäin hakuajan ”${title}” kanssa.`,
    textsComplete: 'Jokaisella luvatulla kielellä on tekstinsä.',
    questions: (count) =>
      count === 0
        ? 'Se kysyy roolin kysymyssarjan.'
        : count === 1
          ? '1 oma kysymys'
          : `${count} omaa kysymystä`,
    standardQuestions: 'Se kysyy vakiokysymykset.',
    mail: 'Vahvistusviestit lähtevät itsestään.',
    noMail: 'Sähköpostipalvelinta ei ole: vahvistusviestit odottavat.',
    held: 'Kaikki viestit ovat pidossa: vahvistusviestit odottavat, kunnes joku päästää ne.',
  },
  note: (edge, note) => {
    const is = edge === 'opensAt' ? 'Avautuminen' : 'Sulkeutuminen'
    if (note.code === 'past') return `${is} on menneisyydessä.`
    if (note.code === 'holiday') return `${is} osuu pyhään: ${holidays[note.holiday]}.`
    if (note.code === 'holiday_eve') return `${is} osuu pyhän edelle: ${holidays[note.holiday]}.`
    if (note.code === 'weekend') return `${is} osuu viikonloppuun.`
    if (note.code === 'night') return `${is} on yöllä, kun kukaan ei ole auttamassa.`
    return `${is} on kellojen siirron tienoilla.`
  },
  missing: {
    name: 'Anna kierrokselle nimi.',
    programme: 'Valitse ohjelma.',
    roles: 'Valitse, kuka voi hakea.',
    fields: 'Valitse ainakin yksi ala.',
    opensAt: 'Kerro, milloin haku avautuu.',
  },
  notSaved: 'Kierrosta ei tallennettu. Mitään kirjoittamaasi ei kadonnut.',
  of: (period) => `${period}:`,
  done: (name) => `”${name}” on tallennettu.`,
  doneHint:
    'Katso sivustoa sellaisena kuin se on kunkin hakuajan avautuessa, ennen kuin kukaan muu näkee sen.',
  rehearse: (when) => `Harjoittele avautuminen: ${when}`,
  newTab: '(uusi välilehti)',
  another: 'Avaa toinen kierros',
  toPeriods: 'Kaikki hakuajat',
  holidays,
}
