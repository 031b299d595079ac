import type { FollowUpWords } from './en.ts'

export const followUp: FollowUpWords = {
  title: 'Missä olet nyt?',
  openHelp:
    'Tulit sähköpostimme linkistä. Paina painiketta, niin näet yhden kysymyksen siitä, mitä sinulle kuuluu.',
  open: 'Näytä kysymys',
  expired: 'Linkki ei ole enää voimassa',
  expiredHelp: 'Vastausaika on päättynyt. Sinun ei tarvitse tehdä mitään.',
  unreachableHelp:
    'Emme saa nyt yhteyttä palveluumme. Vastauksesi on tallessa tässä. Yritä hetken päästä uudelleen.',
  question: 'Mikä kuvaa tilannettasi parhaiten juuri nyt?',
  answers: {
    employed: 'Olen töissä, palkansaajana tai yrittäjänä',
    studying: 'Opiskelen tai olen koulutuksessa',
    looking: 'Haen työtä',
    other: 'Jotain muuta',
  },
  required: 'Valitse jokin vastauksista.',
  who: 'Koordinaattorit laskevat vastaukset ohjelman rahoittajille ja kertovat vain lukumääriä. Vastauksesi poistetaan yhdessä hakemuksesi kanssa; lukumäärä jää.',
  until: (day) => `Voit vastata ja muuttaa vastaustasi, viimeinen päivä on ${day}.`,
  send: 'Lähetä vastaus',
  change: 'Muuta vastausta',
  thanks: (answer) => `Kiitos. Vastauksesi on tallennettu: ${answer}.`,
  stop: 'Peru vastaukseni, älkääkä kysykö enempää',
  stopHelp: 'Sinun ei tarvitse vastata. Kukaan ei kysy syytä.',
  stopped:
    'Emme kysy sinulta enempää, emmekä säilytä vastaustasi. Jos muutat mielesi, voit vielä vastata tässä.',
}
