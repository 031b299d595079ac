import type { ScanState, Verdict } from '@jobbuddies/shared'

type Words = {
  verdict: Record<Verdict, string>
  unpublished: string
  oncePublished: string
  next: Record<Verdict, (when: string, left: string) => string>
  closesAtEndOf: (day: string, left: string) => string
  never: string
  incomplete: string
  day: string
  time: string
  endOfDay: string
  alwaysOpen: string
  startOfDay: string
  whichOne: string
  summer: string
  winter: string
  chooseProgramme: string
  noAnswer: string
  answers: string
  files: Record<ScanState, string>
  /** Of files that stand in no answer: sent with an application that came twice. */
  moreFiles: string
  download: (name: string) => string
  yes: string
  no: string
  units: { day: string; hour: string; minute: string; second: string }
}

const en: Words = {
  verdict: { scheduled: 'Not open yet', open: 'Open', paused: 'Paused', closed: 'Closed' },
  unpublished: 'Not published',
  oncePublished: 'Nobody sees it and it opens for nobody. Once published:',
  next: {
    open: (when, left) => `Opens ${when}, in ${left}.`,
    closed: (when, left) => `Closes ${when}, in ${left}.`,
    paused: (when, left) => `Goes on pause ${when}, in ${left}.`,
    scheduled: (when) => `Changes ${when}.`,
  },
  closesAtEndOf: (day, left) => `Closes ${day} at the end of the day, in ${left}.`,
  never: 'Nothing changes by itself.',
  incomplete: 'Give the opening time, and this says what people will see.',
  day: 'Day',
  time: 'Time',
  endOfDay: 'No time: the end of the day.',
  alwaysOpen: 'Empty: always open.',
  startOfDay: 'No time: the start of the day.',
  whichOne: 'The clocks pass this time twice. Which one?',
  summer: 'the first (summer time)',
  winter: 'the second (winter time)',
  chooseProgramme: 'Choose the programme first.',
  noAnswer: 'No answer',
  answers: 'Answers',
  files: {
    clean: 'No virus found',
    infected: 'A virus was found, and the file was deleted',
    unscanned: 'Not scanned for viruses: open it with care',
    pending: 'Waits for the virus scanner, and can be fetched after that',
  },
  moreFiles: 'Files that came with the same application sent again',
  download: (name) => `Download ${name}`,
  yes: 'Yes',
  no: 'No',
  units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
}

const sv: Words = {
  verdict: { scheduled: 'Inte öppen än', open: 'Öppen', paused: 'Pausad', closed: 'Stängd' },
  unpublished: 'Inte publicerad',
  oncePublished: 'Ingen ser den och den öppnar inte för någon. När den publiceras:',
  next: {
    open: (when, left) => `Öppnar ${when}, om ${left}.`,
    closed: (when, left) => `Stänger ${when}, om ${left}.`,
    paused: (when, left) => `Pausas ${when}, om ${left}.`,
    scheduled: (when) => `Ändras ${when}.`,
  },
  closesAtEndOf: (day, left) => `Stänger ${day} vid dagens slut, om ${left}.`,
  never: 'Inget ändras av sig självt.',
  incomplete: 'Ange när den öppnar, så visas här vad folk kommer att se.',
  day: 'Dag',
  time: 'Klockslag',
  endOfDay: 'Inget klockslag: slutet av dagen.',
  alwaysOpen: 'Tomt: alltid öppen.',
  startOfDay: 'Inget klockslag: början av dagen.',
  whichOne: 'Klockan passerar den här tiden två gånger. Vilken?',
  summer: 'den första (sommartid)',
  winter: 'den andra (vintertid)',
  chooseProgramme: 'Välj programmet först.',
  noAnswer: 'Inget svar',
  answers: 'Svar',
  files: {
    clean: 'Inga virus hittades',
    infected: 'Ett virus hittades och filen raderades',
    unscanned: 'Inte viruskontrollerad: öppna den med försiktighet',
    pending: 'Väntar på viruskontrollen och kan hämtas efter den',
  },
  moreFiles: 'Filer som kom när samma ansökan skickades igen',
  download: (name) => `Ladda ner ${name}`,
  yes: 'Ja',
  no: 'Nej',
  units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
}

const fi: Words = {
  verdict: { scheduled: 'Ei vielä auki', open: 'Auki', paused: 'Tauolla', closed: 'Suljettu' },
  unpublished: 'Ei julkaistu',
  oncePublished: 'Kukaan ei näe sitä eikä se avaudu kenellekään. Julkaistuna:',
  next: {
    open: (when, left) => `Avautuu ${when}, aikaa ${left}.`,
    closed: (when, left) => `Sulkeutuu ${when}, aikaa ${left}.`,
    paused: (when, left) => `Jää tauolle ${when}, aikaa ${left}.`,
    scheduled: (when) => `Muuttuu ${when}.`,
  },
  closesAtEndOf: (day, left) => `Sulkeutuu ${day} päivän päättyessä, aikaa ${left}.`,
  never: 'Mikään ei muutu itsestään.',
  incomplete: 'Anna avautumisaika, niin tässä kerrotaan, mitä ihmiset näkevät.',
  day: 'Päivä',
  time: 'Kellonaika',
  endOfDay: 'Ei kellonaikaa: päivän loppu.',
  alwaysOpen: 'Tyhjä: aina auki.',
  startOfDay: 'Ei kellonaikaa: päivän alku.',
  whichOne: 'Tämä kellonaika on kahdesti. Kumpi?',
  summer: 'ensimmäinen (kesäaika)',
  winter: 'toinen (talviaika)',
  chooseProgramme: 'Valitse ensin ohjelma.',
  noAnswer: 'Ei vastausta',
  answers: 'Vastaukset',
  files: {
    clean: 'Viruksia ei löytynyt',
    infected: 'Tiedostosta löytyi virus, ja tiedosto poistettiin',
    unscanned: 'Virustarkistusta ei ole tehty: avaa tiedosto varoen',
    pending: 'Odottaa virustarkistusta; tiedoston voi ladata sen jälkeen',
  },
  moreFiles: 'Tiedostot, jotka tulivat, kun sama hakemus lähetettiin uudelleen',
  download: (name) => `Lataa ${name}`,
  yes: 'Kyllä',
  no: 'Ei',
  units: { day: 'pv', hour: 't', minute: 'min', second: 's' },
}

const all: Record<string, Words> = { en, sv, fi }

export const wordsIn = (language: string): Words => all[language] ?? en
export type { Words }
