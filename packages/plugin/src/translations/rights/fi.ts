import type { RightsWords } from './types.ts'

export const fi: RightsWords = {
  title: 'Henkilön oikeudet',
  intro:
    'Joku kysyy, mitä hänestä on tallessa, haluaa jäljennöksen tai haluaa tulla poistetuksi. Varmista, että kysyjä on henkilö itse: vastaa osoitteeseen, jolla hän haki.',
  email: 'Sähköpostiosoite',
  search: 'Hae',
  nothing: 'Tällä osoitteella ei ole mitään.',
  table: 'Mitä osoitteella on tallessa',
  columns: { what: 'Mitä', amount: 'Kuinka monta' },
  matter:
    'Jotain siitä säilytetään valituksen tai oikeudellisen asian vuoksi: sitä ei voi poistaa ennen kuin merkintä otetaan pois.',
  asked: (when) =>
    `Henkilö pyysi poistoa: ${when}. Hänelle kerrottiin, että tietoja säilytetään. Poista ne, kun niitä ei enää tarvitse säilyttää.`,
  seated: 'Henkilö on ryhmässä, joka ei ole päättynyt. Kun hänet poistetaan, paikka vapautuu.',
  copyTitle: 'Jäljennös tiedoistasi',
  copyLead:
    'Kaikki, mitä sähköpostiosoitteellasi on tallessa. Jokaisen osan lopussa on se, mitä vain koneet tarvitsevat.',
  technical: 'Tekniset tiedot',
  yes: 'Kyllä',
  no: 'Ei',
  copyJson: 'Jäljennös JSON-muodossa',
  copyHtml: 'Jäljennös luettavaksi ja tulostettavaksi',
  copyHelp:
    'Jäljennöksessä on myös se, mitä henkilöstö on kirjoittanut, ilman kirjoittajaa. Tiedostot haetaan hakemuksesta.',
  erase: {
    open: 'Poista kaikki',
    title: 'Poista kaikki tämän osoitteen tiedot',
    act: 'Poista',
    forGood:
      'Tiedot poistuvat heti kaikkineen ja tiedostoineen, eikä niitä saa takaisin. Lukumäärät ilman henkilöitä jäävät. Jos varmuuskopio palautetaan, ne poistetaan uudelleen.',
    type: (amount) => `Vahvista kirjoittamalla luku ${amount}`,
    done: 'Poistettu.',
    changed: 'Tiedot eivät enää ole ne, jotka näytettiin. Katso ne vielä kerran.',
    matter: 'Tietoja säilytetään valituksen tai oikeudellisen asian vuoksi.',
  },
}
