import type { GroupLogWords } from './en.ts'

export const groupLog: GroupLogWords = {
  title: 'Kirjaa tapaaminen',
  openHelp: 'Tulit sähköpostimme linkistä. Paina painiketta, niin voit kirjata ryhmäsi tapaamisen.',
  open: 'Avaa kirjaus',
  expired: 'Linkki ei ole enää voimassa',
  expiredHelp:
    'Ryhmä on päättynyt, tai koordinaattorit ovat sulkeneet linkin tai lähettäneet uuden. Etsi uusin viestimme tai kysy koordinaattoreilta.',
  unreachableHelp:
    'Emme saa nyt yhteyttä palveluumme. Kirjoittamasi on tallessa tässä. Yritä hetken päästä uudelleen.',
  number: (number) => `Tapaaminen ${number}`,
  kinds: {
    meeting: 'Tapaaminen',
    introduction: 'Aloitustilaisuus',
    kickoff: 'Aloitustapaaminen',
    midterm: 'Välitapaaminen',
    closing: 'Päätöstapaaminen',
  },
  log: (meeting) => `Kirjaa: ${meeting}`,
  correct: (meeting) => `Korjaa: ${meeting}`,
  unplanned: 'Tapaaminen, joka ei ole suunnitelmassa',
  when: 'Milloin tapasitte?',
  how: 'Miten?',
  modes: { in_person: 'Paikan päällä', online: 'Verkossa' },
  who: 'Ketkä olivat mukana?',
  whos: {
    everybody: 'Kaikki olivat mukana',
    some: 'Eivät kaikki. Rastitan ne, jotka olivat mukana:',
  },
  whoMissing: 'Kerro, ketkä olivat mukana.',
  leads: 'ohjaa ryhmää',
  note: 'Rivi muistiinpanoja, jos haluat',
  noteHelp: 'Koordinaattorit lukevat sen. Älä kirjoita kenenkään terveydestä tai yksityiselämästä.',
  save: 'Tallenna kirjaus',
  saved: (meeting) => `Tallennettu: ${meeting}. Kiitos!`,
  faulty: 'Kirjausta ei tallennettu',
  whenMissing: 'Kirjoita päivä ja kellonaika.',
  whenLater: 'Tämä aika ei ole vielä tullut.',
  whenSkipped: 'Kelloja siirrettiin tähän aikaan. Kirjoita hieman myöhempi aika.',
  meanwhile:
    'Joku muu kirjasi tapaamisen sillä välin. Alla on se, mitä sinä kirjoitit; tallenna, jos haluat sen korvaavan aiemman.',
  meetings: 'Kaikki tapaamiset',
  noTime: 'aikaa ei vielä sovittu',
  held: (present, all) => `pidetty, ${present}/${all} paikalla`,
  waits: 'odottaa kirjausta',
  planned: 'suunniteltu',
  none: 'Suunnitelmassa ei ole vielä tapaamisia.',
  kept: 'Tallessa tällä puhelimella tai tietokoneella, kunnes kirjaus on lähetetty.',
  offline:
    'Yhteyttä ei ole. Kirjoittamasi on tallessa tässä, ja se lähetetään itsestään heti, kun yhteys palaa.',
}
