import type { JourneyWords } from './en.ts'

export const journey: JourneyWords = {
  pageNames: {
    eligibility: 'Mitä odotamme',
    about: 'Sinusta',
    background: 'Taustasi',
    goals: 'Tavoitteesi',
    availability: 'Milloin voit osallistua',
    fields: 'Muut sinulle sopivat alat',
    cv: 'Ansioluettelosi',
    check: 'Tarkista vastauksesi',
  },
  journey: {
    step: (step, of) => `Vaihe ${step}/${of}`,
    start: 'Aloita hakemus',
    startTitle: 'Ennen kuin aloitat',
    startTime: 'Hakemiseen menee noin 15 minuuttia. Kaikkea ei tarvitse tehdä kerralla.',
    startSave:
      'Tallennamme vastauksesi aina, kun jatkat eteenpäin, ja voit palata niihin tällä samalla selaimella.',
    startAccount: 'Et tarvitse tunnusta etkä salasanaa, vain sähköpostiosoitteen, jota luet.',
    startNeeds: 'Näistä asioista kysymme',
    next: 'Jatka',
    back: 'Takaisin',
    save: 'Tallenna ja palaa vastauksiin',
    change: 'Muuta',
    noAnswer: 'Ei vastausta',
    savedNow: 'Tallennettu hetki sitten.',
    keptHere: 'Tallessa tässä selaimessa. Tallennamme sen meille heti, kun voimme.',
    eligibilityLead:
      'Nämä koskevat kaikkia osallistujia. Vastaa omalta kannaltasi; kukaan ei tarkista tätä tässä.',
    eligible: 'Täytät odotuksemme',
    remind:
      'Muistuta minua sähköpostilla kaksi päivää ennen haun sulkeutumista, jos en ole lähettänyt hakemustani.',
    yesOrNo: (label) => `Vastaa kyllä tai ei: ${label}`,
    checkLead: 'Lue vastauksesi läpi. Voit muuttaa niistä jokaista ennen lähettämistä.',
    onlyIf: (label) => `Riippuu vastauksestasi kohtaan: ${label}`,
    fieldsLabel: 'Mitkä muut alat sopisivat sinulle, jos ensimmäisellä ei ole tilaa?',
    fieldsHelp: 'Valitse vain aloja, joita olet opiskellut tai joilla olet työskennellyt.',
    place: (place) => `${place}. vaihtoehto`,
    noField: 'Ei mikään',
    notSaved: 'Emme voineet tallentaa tätä',
    conflict: 'Tätä sivua on muutettu muualla',
    conflictHelp:
      'Tämän sivun vastauksia on muutettu toisessa ikkunassa tai toisella laitteella. Alla on se, mitä kirjoitit täällä. Jatka, jos haluat säilyttää sen, tai hylkää se.',
    conflictLink: 'Näytä uudemmat vastaukset',
    conflictLive:
      'Tätä sivua on muutettu toisessa ikkunassa tai toisella laitteella. Täällä kirjoittamasi tallentuu vasta, kun jatkat.',
    changedForm:
      'Muutimme joitakin kysymyksiä juuri, kun aloitit. Kirjoittamasi on tallessa. Käythän sivut vielä kerran läpi.',
    changes: {
      title: 'Muutimme joitakin kysymyksiä sen jälkeen, kun olit avannut lomakkeen.',
      kept: 'Kirjoittamasi on tallessa. Muuttunut:',
      added: (label: string) => `Uusi kysymys: ${label}`,
      removed: (label: string) => `Ei enää kysytä: ${label}`,
      reworded: (label: string) => `Kysytään toisin sanoin: ${label}`,
      options: (label: string) => `Vaihtoehdot ovat muuttuneet: ${label}`,
      rules: (label: string) => `Vastataan eri tavalla: ${label}`,
    },
    carryTitle: 'Vastauksiasi voi vielä käyttää',
    carryOpen: (period: string) =>
      `Nyt voi hakea tässä: ${period}. Voimme siirtää vastauksesi sinne, ja jatkat niistä.`,
    carryComing: (period: string, when: string) =>
      `Seuraava hakuaika on ${period}. ${when}. Voimme pitää vastauksesi valmiina sitä varten.`,
    carryOn: 'Jatka vastauksillani',
    carryKeep: 'Säilytä vastaukseni seuraavaa hakuaikaa varten',
    carryNone:
      'Säilytämme vastauksesi jonkin aikaa. Pyydä viesti seuraavan hakuajan avautumisesta, niin voit siirtää ne sinne.',
    carried:
      'Vastauksesi ovat tässä. Käy sivut läpi: jotkin kysymykset voivat olla uusia, ja tietojesi käyttö on hyväksyttävä uudelleen.',
    carriedComing: 'Vastauksesi ovat valmiina. Voit jatkaa heti, kun haku avautuu.',
    carryFailed:
      'Vastauksiasi ei voitu juuri nyt siirtää. Ne ovat tallessa tässä. Yritä hetken päästä uudelleen.',
    trap: 'Jätä tämä kenttä tyhjäksi',
    held: 'Ennen kuin hakemuksesi etenee, joku meistä katsoo sen. Sinun ei tarvitse tehdä mitään. Ratkaisevaa on, milloin lähetit sen.',
    grace: (until) =>
      `Haku on sulkeutunut. Olit aloittanut ajoissa, joten voit vielä lähettää hakemuksesi ennen tätä: ${until}.`,
    cannotFetch: 'Emme voi juuri nyt hakea vastauksiasi',
    cannotFetchHelp: 'Se, minkä olemme tallentaneet, on tallessa. Yritä hetken kuluttua uudelleen.',
    tryAgain: 'Yritä uudelleen',
    forget: 'Unohda vastaukseni tässä selaimessa',
    notEligible: 'Tämä ohjelma ei ehkä sovi sinulle juuri nyt',
    notEligibleHelp:
      'Kiitos kiinnostuksestasi. Vastasit ei johonkin, mitä ohjelma tarvitsee kaikilta osallistujilta, joten emme todennäköisesti voisi tarjota sinulle paikkaa. Ehkä jokin muu sopii paremmin.',
    notEligibleAsk: 'Jos olet epävarma, kysy meiltä ennen kuin luovutat.',
    notEligibleBack: 'Muuta vastauksiani',
    others: 'Tähän voit hakea nyt',
    demo: 'Tässä voit vain kokeilla lomaketta. Mitään kirjoittamaasi ei tallenneta eikä lähetetä.',
    demoTry: 'Kokeile lomaketta nyt lähettämättä mitään',
    demoDone: 'Siinä oli koko lomake',
    demoDoneHelp: 'Mitään ei tallennettu eikä lähetetty. Kun haku avautuu, voit hakea samalla tavalla.',
  },
}
