import type { FeedbackDeskWords } from './types.ts'

export const fi: FeedbackDeskWords = {
  title: 'Palaute',
  intro:
    'Mitä ryhmien jäsenet vastasivat alussa, puolivälissä ja lopussa. Nimettömät vastaukset näytetään, kun kierros on ohi ja vastauksia on vähintään viisi.',
  none: 'Keneltäkään ei ole vielä kysytty. Ohjelman kohdassa ”Palaute” sanotaan, milloin ja keneltä kysytään.',
  yes: 'Kyllä',
  no: 'Ei',
  filter: {
    programme: 'Ohjelma',
    group: 'Ryhmä',
    allGroups: 'Kaikki ryhmät',
    show: 'Näytä',
    clear: 'Näytä kaikki ryhmät',
  },
  moments: { start: 'Alussa', middle: 'Puolivälissä', end: 'Lopussa' },
  sides: { participants: 'Osallistujat', facilitators: 'Ohjaajat' },
  rounds: {
    heading: 'Ketkä ovat vastanneet',
    columns: {
      group: 'Ryhmä',
      moment: 'Milloin',
      side: 'Keneltä',
      answered: 'Vastannut',
      state: 'Mitä näytetään',
    },
    rate: (answered, asked, percent) => `${answered}/${asked} (${percent})`,
    anonymous: 'Nimettömästi',
    named: 'Nimellä',
    openUntil: (day) => `avoinna ${day} asti`,
    over: 'ohi',
    hiddenOpen: 'Piilossa, kunnes kierros on ohi',
    hiddenFew: (fewest) => `Ei näytetä erikseen: alle ${fewest} vastausta`,
  },
  heading: {
    participants: 'Mitä osallistujat sanovat',
    facilitators: 'Mitä ohjaajat sanovat',
  },
  nothing: 'Vielä ei ole vastauksia, jotka saa näyttää.',
  mean: 'Keskiarvo',
  answers: 'Vastauksia',
  moment: 'Milloin',
  change: (difference, from, to) => `${difference} (${from} → ${to})`,
  words: 'Omin sanoin',
  together:
    'Ryhmien, joissa on alle viisi vastausta, vastaukset lasketaan yhteen muiden tällaisten ryhmien kanssa, eikä niitä näytetä erikseen.',
  export: {
    label: 'Lataa vastaukset',
    csv: 'Vastaukset CSV-tiedostona',
    xlsx: 'Vastaukset Excel-tiedostona',
    columns: {
      side: 'Keneltä',
      moment: 'Milloin',
      group: 'Ryhmä',
      person: 'Henkilö',
      question: 'Kysymys',
      answer: 'Vastaus',
    },
    anonymous: 'Nimettömästi',
    several: 'Useita ryhmiä',
  },
}
