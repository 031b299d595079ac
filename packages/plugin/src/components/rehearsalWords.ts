import type { Verdict } from '@jobbuddies/shared'

type Words = {
  title: string
  help: string
  language: string
  when: string
  drafts: string
  draftsHelp: string
  open: string
  opens: string
  newWindow: string
  next: string
  none: string
  loading: string
  failed: string
  before: string
  at: string
  after: string
  now: string
  edges: Record<'opening' | 'closing', Record<'before' | 'after', string>>
  verdicts: Record<Verdict, string>
  saveFirst: string
}

const en: Words = {
  title: 'Rehearse the site',
  help: 'See the whole public site as it is at another instant. Nobody else sees it, and nothing sent from it is kept.',
  language: 'Language',
  when: 'Day and time',
  drafts: 'With drafts',
  draftsHelp: 'Also shows what is saved and not published.',
  open: 'Open the site as of then',
  opens: 'Opens the site in a new tab',
  newWindow: '(new tab)',
  next: 'Next changes',
  none: 'No application period is going to change.',
  loading: 'Looking for the next changes …',
  failed: 'The next changes could not be read.',
  before: '1 minute before',
  at: 'At that instant',
  after: '1 minute after',
  now: 'As it is now',
  edges: {
    opening: { before: '1 minute before it opens', after: '1 minute after it opens' },
    closing: { before: '1 minute before it closes', after: '1 minute after it closes' },
  },
  verdicts: { scheduled: 'is coming', open: 'opens', paused: 'goes on pause', closed: 'closes' },
  saveFirst: 'Save the period first.',
}

const sv: Words = {
  title: 'Generalrepetera webbplatsen',
  help: 'Se hela den offentliga webbplatsen som den är vid en annan tidpunkt. Ingen annan ser det, och det som skickas därifrån sparas inte.',
  language: 'Språk',
  when: 'Dag och klockslag',
  drafts: 'Med utkast',
  draftsHelp: 'Visar också det som är sparat men inte publicerat.',
  open: 'Öppna webbplatsen som den är då',
  opens: 'Öppnar webbplatsen i en ny flik',
  newWindow: '(ny flik)',
  next: 'Nästa ändringar',
  none: 'Ingen ansökningstid kommer att ändras.',
  loading: 'Söker nästa ändringar …',
  failed: 'Nästa ändringar kunde inte läsas.',
  before: '1 minut före',
  at: 'Just då',
  after: '1 minut efter',
  now: 'Som den är nu',
  edges: {
    opening: { before: '1 minut innan den öppnar', after: '1 minut efter att den öppnat' },
    closing: { before: '1 minut innan den stänger', after: '1 minut efter att den stängt' },
  },
  verdicts: { scheduled: 'är på kommande', open: 'öppnar', paused: 'pausas', closed: 'stänger' },
  saveFirst: 'Spara ansökningstiden först.',
}

const fi: Words = {
  title: 'Sivuston kenraaliharjoitus',
  help: 'Katso koko julkista sivustoa sellaisena kuin se on toisena ajankohtana. Kukaan muu ei näe sitä, eikä siitä lähetettyä tallenneta.',
  language: 'Kieli',
  when: 'Päivä ja kellonaika',
  drafts: 'Luonnosten kanssa',
  draftsHelp: 'Näyttää myös sen, mikä on tallennettu mutta ei julkaistu.',
  open: 'Avaa silloinen sivusto',
  opens: 'Avaa sivuston uuteen välilehteen',
  newWindow: '(uusi välilehti)',
  next: 'Seuraavat muutokset',
  none: 'Mikään hakuaika ei ole muuttumassa.',
  loading: 'Haetaan seuraavia muutoksia …',
  failed: 'Seuraavia muutoksia ei saatu luettua.',
  before: '1 minuutti ennen',
  at: 'Juuri silloin',
  after: '1 minuutti jälkeen',
  now: 'Sellaisena kuin se on nyt',
  edges: {
    opening: { before: '1 minuutti ennen avautumista', after: '1 minuutti avautumisen jälkeen' },
    closing: { before: '1 minuutti ennen sulkeutumista', after: '1 minuutti sulkeutumisen jälkeen' },
  },
  verdicts: { scheduled: 'on tulossa', open: 'avautuu', paused: 'jää tauolle', closed: 'sulkeutuu' },
  saveFirst: 'Tallenna hakuaika ensin.',
}

const all: Record<string, Words> = { en, sv, fi }

export const rehearsalWords = (language: string): Words => all[language] ?? en
