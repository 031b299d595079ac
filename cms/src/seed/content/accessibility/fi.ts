import type { Block } from '../types.ts'

export const accessibilityInFinnish: Block[] = [
  {
    kind: 'p',
    text: 'Tämä saavutettavuusseloste koskee JobBuddies-verkkosivustoa. Se on laadittu 22.11.2026. Haluamme, että kaikki voivat käyttää sivustoa laitteesta ja apuvälineestä riippumatta.',
  },
  {
    kind: 'p',
    text: 'Laki digitaalisten palvelujen tarjoamisesta (306/2019) edellyttää, että julkiset digitaaliset palvelut ovat saavutettavia. Noudatamme tällä sivustolla samoja vaatimuksia.',
  },
  { kind: 'h2', text: 'Miten saavutettava sivusto on' },
  {
    kind: 'p',
    text: 'Sivusto täyttää pääosin WCAG 2.2 -ohjeiston A- ja AA-tason vaatimukset. Niihin sisältyy kaikki, mitä laki edellyttää. Tiedossamme olevat puutteet on lueteltu alla.',
  },
  { kind: 'h2', text: 'Sisältö, joka ei ole saavutettavaa' },
  {
    kind: 'ul',
    items: [
      'Kaikkia tekstejä ei ehkä ole käännetty kaikille kolmelle kielelle. Silloin sivu kertoo siitä ja näyttää tekstin toisella kielellä, joka on merkitty niin, että ruudunlukija lausuu sen oikein. (WCAG 3.1.2)',
      'Henkilökuntamme lisäämän kuvan kuvaus ei ehkä kerro kaikkea, mikä kuvassa on tärkeää. (WCAG 1.1.1)',
      'Seloste ei koske muiden organisaatioiden verkkosivustoja, joille linkitämme.',
    ],
  },
  {
    kind: 'p',
    text: 'Korjaamme tällaiset puutteet heti, kun saamme niistä tiedon. Voit pyytää meiltä mitä tahansa sivuston sisältöä sinulle sopivassa muodossa.',
  },
  { kind: 'h2', text: 'Miten olemme arvioineet sivuston' },
  {
    kind: 'p',
    text: 'Sivuston tekijät ovat arvioineet sen itse. Ulkopuolinen asiantuntija ei ole vielä tarkastanut sitä, eikä sitä ole testattu yhdessä apuvälineitä päivittäin käyttävien ihmisten kanssa. Arviointi koostuu seuraavista:',
  },
  {
    kind: 'ul',
    items: [
      'automaattiset axe-testit kaikenlaisilla sivuilla, kolmella kielellä, vaaleilla ja tummilla väreillä ja kapealla puhelimen näytöllä. Ne ajetaan uudelleen aina, kun sivusto muuttuu.',
      'koko sivuston käyttö pelkällä näppäimistöllä ja ilman skriptejä',
      'tekstin ja sivun suurentaminen 400 prosenttiin sekä rivien ja kirjainten harventaminen',
      'kontrastien, otsikoiden, kenttien nimien ja virheilmoitusten tarkistaminen.',
    ],
  },
  { kind: 'h2', text: 'Huomasitko puutteen?' },
  {
    kind: 'p',
    text: 'Kerro siitä meille. Meitä auttaa, jos kerrot, millä sivulla olit, mitä halusit tehdä, mitä tapahtui ja mitä laitetta ja selainta käytät. Jos et ongelman takia pysty hakemaan ajoissa, kerro siitä: löydämme sinulle toisen tavan hakea.',
  },
  { kind: 'links', items: [{ text: 'Luckan Integrationin yhteystiedot', href: '/fi/contact' }] },
  { kind: 'p', text: 'Vastaamme kahden viikon kuluessa.' },
  { kind: 'h2', text: 'Valvonta' },
  {
    kind: 'p',
    text: 'Jos et ole tyytyväinen vastaukseemme tai et saa vastausta kahden viikon kuluessa, voit ottaa yhteyttä Liikenne- ja viestintävirasto Traficomiin. Traficomin sivustolla kerrotaan, miten kantelun voi tehdä ja miten asia käsitellään.',
  },
  {
    kind: 'ul',
    items: [
      'Liikenne- ja viestintävirasto Traficom',
      'Digitaalisen esteettömyyden ja saavutettavuuden valvontayksikkö',
      'Sähköposti: saavutettavuus@traficom.fi',
      'Puhelin, vaihde: 029 534 5000',
    ],
  },
  {
    kind: 'links',
    items: [
      {
        text: 'Traficomin sivusto saavutettavuusvaatimuksista',
        href: 'https://www.saavutettavuusvaatimukset.fi/',
      },
    ],
  },
  { kind: 'h2', text: 'Parannamme sivustoa jatkuvasti' },
  {
    kind: 'p',
    text: 'Käymme selosteen läpi vähintään kerran vuodessa ja aina, kun sivusto muuttuu tavalla, joka vaikuttaa saavutettavuuteen.',
  },
]
