import type { FeedbackWords } from './en.ts'

export const feedback: FeedbackWords = {
  title: 'Palautteesi',
  openHelp:
    'Tulit sähköpostimme linkistä. Paina painiketta, niin näet muutaman kysymyksen ryhmästäsi. Vastaaminen vie noin kaksi minuuttia.',
  open: 'Näytä kysymykset',
  expired: 'Linkki ei ole enää voimassa',
  expiredHelp: 'Vastausaika on päättynyt, tai et ole enää ryhmässä. Sinun ei tarvitse tehdä mitään.',
  unreachableHelp:
    'Emme saa nyt yhteyttä palveluumme. Kirjoittamasi on tallessa tässä. Yritä hetken päästä uudelleen.',
  anonymous: 'Nimettömästi: kukaan ei saa tietää, että vastaaja olit sinä.',
  anonymousHelp:
    'Tallennamme tiedon siitä, että olet vastannut, mutta emme sitä, mitkä vastaukset ovat sinun. Koordinaattorit näkevät ryhmän kaikki vastaukset yhdessä, kun kaikki ovat vastanneet tai aika on päättynyt, ja vasta kun vastauksia on vähintään viisi. Muut ryhmässä eivät näe niitä. Älä kirjoita mitään, mistä sinut tunnistaisi.',
  named: 'Nimelläsi: koordinaattorit näkevät, kuka kirjoitti mitä.',
  namedHelp: 'Kukaan ryhmässäsi ei näe sitä. Älä kirjoita kenenkään terveydestä tai yksityiselämästä.',
  moments: {
    start: 'Olette juuri aloittaneet.',
    middle: 'Olette suunnilleen puolivälissä.',
    end: 'Olette tulleet loppuun.',
  },
  until: (day) => `Viimeinen vastauspäivä on ${day}.`,
  send: 'Lähetä vastaukset',
  thanks: 'Kiitos palautteestasi',
  thanksAnonymous: 'Vastauksesi on tallennettu ilman nimeäsi. Voit sulkea sivun.',
  thanksNamed: 'Vastauksesi on tallennettu. Koordinaattorit lukevat ne. Voit sulkea sivun.',
  answeredBefore:
    'Olet jo vastannut, ja ne vastaukset ovat voimassa. Nyt kirjoittamaasi ei tallennettu; se on alla.',
  unkept: 'Nyt kirjoittamasi',
  kept: 'Tallessa tässä puhelimessa tai tietokoneessa, kunnes se on lähetetty.',
  offline: 'Yhteyttä ei ole. Kirjoittamasi on tallessa tässä, ja se lähtee itsestään heti, kun yhteys palaa.',
}
