import type { RetentionTold } from './en.ts'

const days = (count: number) => (count === 1 ? '1 päivä' : `${count} päivää`)

export const retention: RetentionTold = {
  title: 'Näin kauan säilytämme tietojasi',
  lead: 'Kun aika on ohi, tiedot poistetaan itsestään. Vain lukumäärät ilman nimiä jäävät.',
  clocks: {
    draft: (count) =>
      `Lomake, jonka aloitit mutta jota et lähettänyt: ${days(count)} viimeisestä päivästä, jona sen saattoi lähettää.`,
    withdrawn: (count) => `Jos perut hakemuksesi: ${days(count)} perumisesta.`,
    rejected: (count) => `Jos et saa paikkaa: ${days(count)} päätöksestä.`,
    reserve: (count) => `Jos olet varasijalla: ${days(count)} päätöksestä.`,
    undecided: (count) => `Jos mitään ei päätetä: ${days(count)} hakuajan päättymisestä.`,
    participant: (count) => `Jos osallistut: ${days(count)} ryhmäsi päättymisestä.`,
    facilitator: (count) => `Jos vedät ryhmää: ${days(count)} sen päättymisestä.`,
    notes: (count) =>
      `Mitä kirjoitamme sinusta valintaa tehdessämme: ${days(count)} päätöksestä tai ryhmän päättymisestä, ei koskaan hakemustasi pidempään.`,
    files: (count) =>
      `Tiedostot, kuten ansioluettelo: ${days(count)} päätöksestä tai ryhmän päättymisestä, ei koskaan hakemustasi pidempään.`,
    mail: (count) => `Sinulle lähettämiemme viestien sisältö: ${days(count)} lähettämisestä.`,
    subscription: (count) =>
      `Toiveesi saada tieto haun avautumisesta: enintään vuosi, tai ${days(count)} siitä, kun lopetat sen.`,
    records: (count) => `Merkinnät siitä, kuka on lukenut hakemuksesi: ${days(count)}.`,
  },
}
