import type { Words } from './en.ts'
import { consultation } from './consultation/fi.ts'
import { content } from './content/fi.ts'
import { file } from './file/fi.ts'
import { feedback } from './feedback/fi.ts'
import { followUp } from './followUp/fi.ts'
import { groupLog } from './groupLog/fi.ts'
import { journey } from './journey/fi.ts'
import { material } from './material/fi.ts'
import { model } from './model/fi.ts'
import { own } from './own/fi.ts'
import { retention } from './retention/fi.ts'

const several = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const range = (min: number, max: number) => (min === max ? String(min) : `${min}–${max}`)

export const fi: Words = {
  languageName: 'Suomi',
  changeLanguage: 'Kieli',
  skip: 'Siirry sisältöön',
  menu: 'Päävalikko',
  home: 'Etusivu',
  crumbs: 'Olet tässä',
  apply: 'Hae mukaan',
  news: 'Uutiset',
  faq: 'Kysymyksiä ja vastauksia',
  faqShort: 'Kysymyksiä',
  contact: 'Yhteystiedot',
  privacy: 'Näin käytämme tietojasi',
  accessibility: 'Saavutettavuus',
  footer: 'Tietoa sivustosta',
  readMore: 'Lue lisää',
  verdicts: { open: 'Avoinna', scheduled: 'Tulossa', paused: 'Tauolla', closed: 'Sulkeutunut' },
  when: {
    opens: (day, time) => `Avautuu ${day} klo ${time}`,
    closesDay: (day) => `Sulkeutuu ${day} päivän päättyessä`,
    closesTime: (day, time) => `Sulkeutuu ${day} klo ${time}`,
    closedDay: (day) => `Sulkeutui ${day} päivän päättyessä`,
    closedTime: (day, time) => `Sulkeutui ${day} klo ${time}`,
    always: 'Avoinna ympäri vuoden',
    finnishTime: 'Suomen aikaa',
    closesToday: 'Sulkeutuu tänään',
    closesTomorrow: 'Sulkeutuu huomenna',
    daysLeft: (days) => `${several(days, 'päivä', 'päivää')} jäljellä`,
    opensToday: 'Avautuu tänään',
    opensTomorrow: 'Avautuu huomenna',
    opensIn: (days) => `Avautuu ${days} päivän kuluttua`,
    closing: {
      hours: (count) => `Alle ${count} tuntia jäljellä`,
      minutes: (count) => `${count} minuuttia jäljellä`,
      minute: '1 minuutti jäljellä',
      moment: 'Alle minuutti jäljellä',
    },
    opening: {
      hours: (count) => `Avautuu alle ${count} tunnin kuluttua`,
      minutes: (count) => `Avautuu ${count} minuutin kuluttua`,
      moment: 'Avautuu alle minuutin kuluttua',
    },
  },
  board: {
    title: 'Haut',
    open: 'Avoinna nyt',
    coming: 'Avautuu seuraavaksi',
    always: 'Avoinna ympäri vuoden',
    recent: 'Äskettäin sulkeutuneet',
    nothingOpen: 'Mikään haku ei ole juuri nyt avoinna.',
    nothingComing:
      'Seuraavista hakuajoista ei ole vielä päätetty. Kerromme niistä täällä heti, kun tiedämme.',
    nothingAtAll:
      'Hakuaikoja ei ole juuri nyt. Tervetuloa takaisin myöhemmin: uusia hakuja avautuu pari kertaa vuodessa.',
    all: 'Kaikki hakuajat',
    for: (role) => `Kenelle: ${role.toLowerCase()}`,
    allFields: 'Kaikki alat',
    act: 'Hae nyt',
    look: 'Lue lisää',
  },
  homePage: {
    steps: 'Näin se toimii',
    news: 'Uutisia',
    allNews: 'Kaikki uutiset',
    faq: 'Usein kysyttyä',
    allFaq: 'Kaikki kysymykset ja vastaukset',
    programmes: 'Ohjelmat',
    voices: 'Omin sanoin',
    behind: 'Ohjelman taustalla',
    group: 'Ihmisiä pöydän ääressä. Yksi tuoli on vapaana.',
  },
  programme: {
    length: (months) => several(months, 'kuukausi', 'kuukautta'),
    lengthLabel: 'Kesto',
    meetings: (min, max) => `vähintään ${range(min, max)}`,
    meetingsLabel: 'Ryhmätapaamisia',
    table: (chairs: number) => `Pyöreä pöytä ja ${chairs} tuolia. Yksi on vedetty esiin sinua varten.`,
    groupLabel: 'Yhdessä ryhmässä',
    people: (min, max, name) => `${name.toLowerCase()}: ${range(min, max)}`,
    requirements: 'Mitä odotamme sinulta',
    benefits: 'Mitä saat',
    industries: 'Alat',
    steps: 'Vaihe vaiheelta',
    worksHere: 'Alan ohjelmat',
  },
  applyPage: {
    title: 'Hae mukaan',
    lead: 'Jokainen haku on tarkoitettu tietylle ryhmälle. Valitse se, joka sopii sinulle.',
  },
  closedPage: {
    scheduled: 'Tämä haku ei ole vielä avautunut.',
    scheduledHelp:
      'Lomake avautuu tälle sivulle itsestään. Sinun ei tarvitse ilmoittautua tai tehdä mitään sitä ennen.',
    paused: 'Tämä haku on tauolla.',
    pausedHelp: 'Tervetuloa takaisin myöhemmin. Lomake on taas tällä sivulla heti, kun jatkamme.',
    closed: 'Tämä haku on sulkeutunut.',
    closedHelp: 'Uusia hakuja avautuu pari kertaa vuodessa. Olet tervetullut hakemaan silloin.',
    others: 'Tähän voit hakea nyt',
    ask: 'Jos jokin meni viime hetkellä pieleen, kirjoita meille.',
    questions: 'Tätä kysymme lomakkeella',
  },
  form: {
    title: (period) => `Hae – ${period}`,
    name: 'Nimi',
    email: 'Sähköposti',
    emailHelp: 'Lähetämme vastauksemme tähän osoitteeseen.',
    phone: 'Puhelin',
    optional: 'vapaaehtoinen',
    noChoice: 'Ei vastausta',
    upTo: (count) => `Enintään ${count} merkkiä.`,
    consent: 'Hyväksyn, että tietojani käytetään hakemukseni käsittelyyn.',
    consentLink: 'Näin käytämme tietojasi',
    send: 'Lähetä hakemus',
    sendAgain: 'Lähetä uudelleen',
    errorPrefix: 'Virhe: ',
    errorTitle: 'Lomakkeessa on korjattavaa',
    cmsDown:
      'Emme voi juuri nyt ottaa vastaan hakemuksia. Voit täyttää lomaketta: vastauksesi kulkevat mukanasi sivulta toiselle. Yritämme lähettää ne, kun painat painiketta.',
    notSent: 'Hakemustasi ei voitu lähettää',
    notSentHelp:
      'Vika on meidän, ei sinun. Kaikki kirjoittamasi on yhä alla olevassa lomakkeessa. Odota hetki ja paina ”Lähetä uudelleen”. Mitään ei lähetetä kahdesti.',
    busy: 'Hakemustasi ei ole vielä lähetetty',
    busyHelp: (seconds) =>
      `Juuri nyt hyvin moni lähettää hakemusta. Kaikki kirjoittamasi on yhä alla olevassa lomakkeessa. Odota ${seconds} sekuntia ja paina ”Lähetä uudelleen”: hakemus lasketaan siitä hetkestä, jolloin painoit lähetyspainiketta ensimmäisen kerran. Mitään ei lähetetä kahdesti.`,
    keptTitle: 'Mitä kirjoitit',
    keptHelp:
      'Sitä ei voitu ottaa vastaan. Kaikki kirjoittamasi on alla: voit kopioida sen ja käyttää sitä toisessa hakemuksessa.',
    offline:
      'Yhteyttä ei näytä olevan. Kirjoittamasi on tallessa tässä selaimessa. Yritämme uudelleen automaattisesti.',
    waiting: 'Yritämme uudelleen automaattisesti heti, kun palvelu vastaa.',
    lateTitle: 'Hakemuksesi saapui haun sulkeuduttua',
    earlyTitle: 'Haku ei ole vielä avautunut',
    pausedTitle: 'Haku keskeytettiin ennen kuin hakemuksesi saapui',
    unknownTitle: 'Tätä hakua ei enää ole',
    arrived: (when) => `Hakemuksesi saapui meille ${when}.`,
    yes: 'Kyllä',
    no: 'Ei',
    day: 'Päivä',
    month: 'Kuukausi',
    year: 'Vuosi',
    dateHelp: 'Esimerkiksi 27 3 2027.',
    language: 'Kieli',
    level: 'Taso',
    chooseSome: (min, max) =>
      min && max
        ? `Valitse ${min === max ? min : `${min}–${max}`}.`
        : max
          ? `Valitse enintään ${max}.`
          : `Valitse kaikki sopivat${min ? `, vähintään ${min}` : ''}.`,
    levels: {
      A1: 'A1: muutama sana',
      A2: 'A2: yksinkertaisia arjen asioita',
      B1: 'B1: pärjään arjessa',
      B2: 'B2: voin työskennellä kielellä',
      C1: 'C1: sujuva',
      C2: 'C2: lähes äidinkielen tasoinen',
      native: 'Äidinkieli',
    },
  },
  fields: {
    required: (label) => `Täytä: ${label}`,
    invalid: (label) => `Tarkista: ${label}. Siinä on jotain, mitä emme voi tallentaa.`,
    not_text: (label) => `Kirjoita tähän tekstiä: ${label}`,
    too_long: (label) => `Lyhennä tekstiä: ${label}`,
    email_invalid: () => 'Kirjoita sähköpostiosoite kokonaan, esimerkiksi nimi@esimerkki.fi',
    not_an_option: (label) => `Valitse jokin vaihtoehdoista: ${label}`,
    unknown_key: (label) => `Emme kysy tätä enää: ${label}`,
    consent_required: () => 'Hyväksy tietojesi käyttö, muuten emme voi käsitellä hakemustasi',
    too_few: (label, limit) => `Valitse vähintään ${limit}: ${label}`,
    too_many: (label, limit) => `Valitse enintään ${limit}: ${label}`,
    date_invalid: (label) => `Kirjoita oikea päivämäärä (päivä, kuukausi ja vuosi): ${label}`,
    date_too_early: (label, limit) => `Päivämäärä voi olla aikaisintaan ${limit}: ${label}`,
    date_too_late: (label, limit) => `Päivämäärä voi olla viimeistään ${limit}: ${label}`,
    level_missing: (label) => `Valitse taso jokaiselle kielelle: ${label}`,
    named_twice: (label) => `Sama asia on valittu kahdesti: ${label}`,
    file_gone: (label) => `Valitse tiedosto uudelleen: ${label}. Sitä ei enää ole tallessa.`,
    file_unsafe: (label) => `Valitse toinen tiedosto: ${label}. Tästä voi olla haittaa.`,
  },
  problems: {
    malformed: 'Lomaketta ei voitu lukea. Lähetä se uudelleen.',
    unauthorised: 'Lomaketta ei voitu lähettää. Yritä uudelleen.',
    forbidden: 'Lomaketta ei voitu lähettää. Yritä uudelleen.',
    not_found: 'Tätä hakua ei enää ole.',
    period_unknown: 'Tätä hakua ei enää ole.',
    link_unknown: 'Linkki ei toimi. Pyydä uusi.',
    method_not_allowed: 'Lomaketta ei voitu lähettää. Yritä uudelleen.',
    too_slow: 'Tiedosto ei tullut perille ajoissa. Valitse se uudelleen paremman yhteyden päässä.',
    period_not_open: 'Tämä haku ei ole vielä avautunut.',
    period_paused: 'Tämä haku on tauolla.',
    period_closed: 'Tämä haku on sulkeutunut.',
    id_taken:
      'Lomaketta on jo käytetty toiseen hakemukseen. Paina ”Lähetä uudelleen”: teimme uuden lomakkeen samoilla vastauksilla.',
    draft_changed:
      'Hakemusta on muutettu toisessa ikkunassa tai toisella laitteella. Avaa se uudelleen, niin näet uusimmat vastaukset.',
    draft_submitted: 'Tämä hakemus on jo lähetetty.',
    agreement_changed: 'Sopimuksen teksti on muuttunut sen jälkeen, kun avasit sivun. Lue se uudelleen alta.',
    not_now: 'Tätä ei voi tehdä juuri nyt. Avaa sivu uudelleen, niin näet tilanteen.',
    kept: 'Säilytämme hakemuksen valituksen tai oikeudellisen asian vuoksi emmekä voi poistaa sitä nyt. Kirjoita meille, jos sinulla on kysyttävää.',
    time_taken: 'Joku muu ehti juuri varata sen ajan. Valitse toinen aika.',
    link_expired: 'Linkki ei ole enää voimassa. Pyydä uusi.',
    too_large: 'Hakemus on liian pitkä. Lyhennä vastauksiasi.',
    file_too_large:
      'Tiedosto on suurempi kuin 7 Mt. Valitse pienempi, esimerkiksi PDF, jossa on pienemmät kuvat.',
    unsupported_media_type: 'Lomaketta ei voitu lähettää. Yritä uudelleen.',
    file_type:
      'Tiedosto ei ole PDF eikä DOCX. Tallenna se jommassakummassa muodossa ja valitse se uudelleen.',
    file_broken:
      'Tiedosto on tyhjä tai vioittunut. Tallenna se uudelleen ohjelmassa, jolla se on tehty, ja valitse se sitten uudelleen.',
    file_unsafe:
      'Emme voi ottaa vastaan tätä tiedostoa: siinä on makroja, virus tai jotain muuta, mistä voi olla haittaa. Tallenna asiakirjasi PDF-tiedostona ja valitse se.',
    invalid: 'Joissakin vastauksissa on korjattavaa.',
    too_many_requests:
      'Verkostasi tulee juuri nyt liian monta hakemusta. Odota muutama minuutti ja lähetä uudelleen.',
    fault: 'Meillä meni jotain vikaan. Lähetä uudelleen.',
    unavailable: 'Emme voi juuri nyt ottaa vastaan hakemuksia. Lähetä hetken kuluttua uudelleen.',
    busy: 'Juuri nyt hyvin moni lähettää hakemusta. Lähetä muutaman sekunnin kuluttua uudelleen.',
  },
  receipt: {
    title: 'Kiitos, olemme saaneet hakemuksesi',
    reference: 'Viitteesi',
    next: 'Mitä seuraavaksi tapahtuu?',
    mail: 'Lähetämme samat tiedot sinulle sähköpostilla. Jos viestiä ei näy, katso roskapostikansiosta.',
    read: 'Luemme kaikki hakemukset haun sulkeuduttua ja kutsumme hakijoita haastatteluun.',
    question: 'Jos sinulla on kysyttävää, kirjoita meille ja mainitse viite.',
    unknown: 'Tässä ei ole viitettä. Jos olet lähettänyt hakemuksen, viite on saamassasi sähköpostissa.',
  },
  ...content,
  ...journey,
  model,
  ...file,
  ...own,
  consultation,
  groupLog,
  material,
  feedback,
  followUp,
  retention,
}
