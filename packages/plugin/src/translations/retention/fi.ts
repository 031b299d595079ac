import type { RetentionWords } from './types.ts'

const things = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`
const applications = (amount: number) => things(amount, 'hakemus', 'hakemusta')

export const fi: RetentionWords = {
  title: 'Poistot',
  intro:
    'Mitä säilytetään kuinka kauan, mitä nyt poistettaisiin ja mitä on poistettu. Poisto tapahtuu itsestään kerran tunnissa niiden aikojen mukaan, jotka joku on vahvistanut.',
  dashboard: 'Säilytysaikoja odottaa vahvistusta. Siihen asti mitään ei poisteta niiden mukaan.',
  settings: 'Muuta säilytysaikoja',
  clocks: {
    draft: 'Keskeneräiset lomakkeet',
    withdrawn: 'Perutut hakemukset',
    rejected: 'Ilman paikkaa jääneet hakemukset',
    reserve: 'Varasijalla olevat hakemukset',
    undecided: 'Hakemukset, joista ei koskaan päätetty',
    participant: 'Osallistujat',
    facilitator: 'Mentorit ja muut ryhmien vetäjät',
    notes: 'Henkilöstön merkinnät henkilöstä',
    files: 'Tiedostot, kuten ansioluettelo',
    mail: 'Viestien sisältö',
    subscription: 'Haun odotus, jonka henkilö on lopettanut',
    records: 'Merkinnät lukemisista, vienneistä ja tapaamisista',
  },
  from: {
    draft: 'Viimeisestä päivästä, jona sen saattoi lähettää.',
    withdrawn: 'Perumisesta.',
    rejected: 'Päätöksestä tai viimeisestä tapahtumasta.',
    reserve: 'Päätöksestä tai viimeisestä tapahtumasta.',
    undecided: 'Hakuajan päättymisestä tai viimeisestä tapahtumasta.',
    participant: 'Ryhmän päättymisestä tai viimeisestä tapahtumasta.',
    facilitator: 'Ryhmän päättymisestä tai viimeisestä tapahtumasta.',
    notes: 'Päätöksestä tai ryhmän päättymisestä. Ei koskaan hakemusta pidempään.',
    files: 'Päätöksestä tai ryhmän päättymisestä. Ei koskaan hakemusta pidempään.',
    mail: 'Lähettämisestä. Tieto viestin lähettämisestä jää historiaan.',
    subscription: 'Päivästä, jona henkilö lopetti odotuksen.',
    records: 'Merkinnän päivästä.',
  },
  nothingYet:
    'Mitään ei vielä poisteta itsestään. Katso, mitä poistettaisiin, ja vahvista ajat: vasta sitten poisto alkaa.',
  shortened: (names) =>
    `Näitä aikoja on lyhennetty, ja ne tulevat voimaan vasta vahvistettuina: ${names}. Siihen asti pidemmät ajat ovat voimassa.`,
  confirmedBy: (who, when) => `Viimeksi vahvistettu ${when}${who ? `, vahvistaja ${who}` : ''}.`,
  table: 'Ajat ja se, mitä nyt poistettaisiin',
  columns: { clock: 'Mitä', set: 'Asetettu', inForce: 'Voimassa', goes: 'Poistettaisiin nyt' },
  days: (amount) => things(amount, 'päivä', 'päivää'),
  notYet: 'Ei vahvistettu',
  held: 'Mikä jää, vaikka aika on ohi',
  holds: {
    matter: (amount) => `${applications(amount)} säilytetään valituksen tai oikeudellisen asian vuoksi.`,
    group: (amount) => `${applications(amount)} henkilöiltä, joiden ryhmä ei ole päättynyt.`,
    offer: (amount) => `${applications(amount)} henkilöiltä, joiden tarjous odottaa vastausta.`,
    interview: (amount) => `${applications(amount)} henkilöiltä, joilla on varattu haastattelu.`,
  },
  heldNobody: 'Mitään ei pidätetä tällä hetkellä.',
  confirm: {
    open: 'Vahvista ajat',
    title: 'Vahvista ajat ja anna poiston alkaa',
    act: 'Vahvista ja poista',
    will: (amount) =>
      amount === 0
        ? 'Mikään ei ole nyt poistovuorossa. Myöhemmin erääntyvä poistuu itsestään tunnin kuluessa.'
        : `${things(amount, 'merkintä poistuu', 'merkintää poistuu')} tunnin kuluessa, kuten taulukossa. Myöhemmin erääntyvä poistuu itsestään.`,
    forGood: 'Poistettua ei saa takaisin. Lukumäärät ilman henkilöitä jäävät.',
    type: (amount) => `Vahvista kirjoittamalla luku ${amount}`,
    changed: 'Ajat tai luvut ovat sillä välin muuttuneet. Katso ne vielä kerran.',
    done: 'Vahvistettu. Poisto tapahtuu tunnin kuluessa.',
  },
  runs: {
    heading: 'Mitä on poistettu',
    help: 'Jokainen ajo kirjaa, mitä se poistaa, pelkkinä lukuina.',
    none: 'Mitään ei ole vielä poistettu.',
    when: 'Milloin',
    gone: 'Mitä',
    rows: 'Merkinnät lajeittain',
    unfinished: 'Keskeytynyt',
    failed: (amount) => `${things(amount, 'poisto', 'poistoa')} epäonnistui ja yritetään uudelleen`,
    nothing: 'Mikään ei ollut vuorossa',
  },
}
