import { decisionLinks, decisionTexts } from './decision/fi.ts'
import { groupLinks, groupTexts } from './group/fi.ts'
import { interviewLinks, interviewTexts } from './interview/fi.ts'
import type { MailWords } from './types.ts'

export const fi: MailWords = {
  texts: {
    ...interviewTexts,
    ...decisionTexts,
    ...groupTexts,
    receipt: {
      subject: 'Olemme saaneet hakemuksesi {reference}',
      body: `Kiitos hakemuksestasi: {title}.

Viitteesi on {reference}. Säilytä tämä viesti: käytämme viitettä, kun kirjoitamme sinulle hakemuksestasi.

Näin jatketaan: projektikoordinaattorit lukevat hakemuksesi ja ottavat sinuun yhteyttä sähköpostilla.

Omalta sivultasi näet, miten hakemuksesi etenee. Siellä voit myös muuttaa vastauksiasi hakuajan päättymiseen saakka tai perua hakemuksen.

{link}

Linkki on vain sinun. Älä anna sitä muille.`,
    },
    receipt_held: {
      subject: 'Olemme saaneet hakemuksesi {reference}',
      body: `Kiitos hakemuksestasi: {title}. Se saapui ajoissa.

Viitteesi on {reference}. Säilytä tämä viesti: käytämme viitettä, kun kirjoitamme sinulle hakemuksestasi.

Ennen kuin hakemuksesi etenee, joku meistä katsoo sen. Palvelumme ei ollut varma, lähettikö sen ihminen. Näin voi käydä kenelle tahansa, esimerkiksi kun moni käyttää samaa verkkoa. Sinun ei tarvitse tehdä mitään, etkä menetä aikaa: ratkaisevaa on, milloin lähetit hakemuksen.

Omalla sivullasi näet, miten hakemuksesi etenee. Voit muuttaa vastauksiasi hakuajan loppuun asti tai perua hakemuksen.

{link}

Linkki on vain sinun. Älä anna sitä muille. Jos et ole hakenut, joku on voinut kirjoittaa osoitteesi vahingossa. Silloinkaan sinun ei tarvitse tehdä mitään.`,
    },
    already_applied: {
      subject: 'Olet jo hakenut: {reference}',
      body: `Saimme tästä osoitteesta toisen hakemuksen: {title}. Olit jo hakenut, joten ensimmäinen hakemuksesi on voimassa. Sen viite on {reference}.

Sinun ei tarvitse tehdä mitään. Nyt lähettämäsi on tallessa ensimmäisen hakemuksesi yhteydessä. Jos haluat muuttaa vastauksiasi, voit tehdä sen omalla sivullasi hakuajan päättymiseen saakka.

{link}

Jos et ole lähettänyt hakemusta, joku on ehkä kirjoittanut osoitteesi vahingossa. Silloinkaan sinun ei tarvitse tehdä mitään.`,
    },
    status_link: {
      subject: 'Linkki hakemukseesi',
      body: `Tässä on pyytämäsi linkki. Sivulta näet, miten hakemuksesi etenee, ja voit muuttaa vastauksiasi hakuajan päättymiseen saakka.

{link}

Linkki on vain sinun. Älä anna sitä muille. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään.`,
    },
    resume_link: {
      subject: 'Jatka hakemustasi',
      body: `Hakemuksesi on vielä kesken. Kirjoittamasi on tallessa, ja voit jatkaa siitä, mihin jäit, millä laitteella haluat.

{link}

Linkki on vain sinun. Älä anna sitä muille. Jos et pyytänyt sitä, sinun ei tarvitse tehdä mitään.`,
    },
    reminder: {
      subject: 'Hakemuksesi on kesken: {title}',
      body: `Pyysit meitä muistuttamaan. Olet aloittanut hakemuksen, mutta et ole vielä lähettänyt sitä: {title}.

Viimeinen hakupäivä: {closes}

{link}

Muita muistutuksia ei tule.`,
    },
    more_information: {
      subject: 'Kysymys hakemuksestasi {reference}',
      body: `Olemme lukeneet hakemuksesi ({title}) ja haluamme kysyä sinulta:

{question}

Vastaa omalla sivullasi:

{link}`,
    },
    withdrawn: {
      subject: 'Hakemuksesi {reference} on peruttu',
      body: `Olet perunut hakemuksesi: {title}. Emme käsittele sitä enää.

Jos se oli vahinko, voit ottaa hakemuksen uudelleen käyttöön omalla sivullasi niin kauan kuin hakuaika on käynnissä.

{link}`,
    },
    erased: {
      subject: 'Hakemuksesi on poistettu',
      body: `Pyysit meitä poistamaan hakemuksesi: {title}. Hakemus ja kaikki siihen kuuluva on poistettu, ja myös osoitteesi poistuu, kun tämä viesti on lähetetty.

Vikojen varalta otetut kopiot korvautuvat ajan myötä itsestään uusilla.`,
    },
    subscription_confirm: {
      subject: 'Vahvista: viesti, kun haku alkaa',
      body: `Joku, toivottavasti sinä, pyysi tähän osoitteeseen viestiä, kun haku alkaa: {title}.

{link}

Jos se et ollut sinä, sinun ei tarvitse tehdä mitään. Ilman vahvistustasi emme kirjoita enempää.`,
    },
    period_opened: {
      subject: 'Haku on auki: {title}',
      body: `Pyysit meitä ilmoittamaan. Haku on nyt auki: {title}.

Viimeinen hakupäivä: {closes}

{link}`,
    },
    period_paused: {
      subject: 'Haku on tauolla: {title}',
      body: `Sinulla on keskeneräinen hakemus: {title}. Haku on juuri nyt tauolla:

{reason}

Kirjoittamasi on tallessa. Kirjoitamme sinulle, kun voit jatkaa.

{link}`,
    },
    period_resumed: {
      subject: 'Voit jatkaa hakemustasi: {title}',
      body: `Tauko on ohi, ja voit jatkaa hakemustasi: {title}. Kirjoittamasi on tallessa.

Viimeinen hakupäivä: {closes}

{link}

Linkki on vain sinun. Älä anna sitä muille.`,
    },
    period_extended: {
      subject: 'Lisää aikaa hakea: {title}',
      body: `Sinulla on keskeneräinen hakemus: {title}. Hakuaikaa on jatkettu, joten sinulla on enemmän aikaa tehdä hakemus valmiiksi ja lähettää se.

Uusi viimeinen hakupäivä: {closes}

{link}

Linkki on vain sinun. Älä anna sitä muille.`,
    },
    period_closed_early: {
      subject: 'Haku päättyy suunniteltua aiemmin: {title}',
      body: `Sinulla on keskeneräinen hakemus, jota ei ole lähetetty: {title}. Haku päättyy aiemmin kuin olimme ilmoittaneet.

Haku päättyy: {closes}

Omalta sivultasi näet, voitko vielä lähettää hakemuksen. Jos et voi, olemme pahoillamme. Voit ottaa kirjoittamasi mukaan saman alan seuraavaan hakuun.

{link}`,
    },
    period_reopened: {
      subject: 'Haku on taas auki: {title}',
      body: `Sinulta jäi hakemus lähettämättä: {title}. Haku on taas auki, ja kirjoittamasi on tallessa.

Viimeinen hakupäivä: {closes}

{link}

Linkki on vain sinun. Älä anna sitä muille.`,
    },
    period_open_again: {
      subject: 'Haku on taas auki: {title}',
      body: `Pyysit meitä ilmoittamaan. Haku on taas auki: {title}.

Viimeinen hakupäivä: {closes}

{link}`,
    },
  },
  open: {
    ...interviewLinks,
    ...decisionLinks,
    ...groupLinks,
    receipt: 'Katso hakemuksesi',
    receipt_held: 'Katso hakemustasi',
    already_applied: 'Katso hakemuksesi',
    status_link: 'Katso hakemuksesi',
    resume_link: 'Jatka hakemusta',
    reminder: 'Jatka hakemusta',
    more_information: 'Vastaa kysymykseen',
    withdrawn: 'Katso hakemuksesi',
    erased: 'Sivustolle',
    subscription_confirm: 'Kyllä, ilmoittakaa minulle',
    period_opened: 'Lue lisää ja hae',
    period_paused: 'Katso hakemustasi',
    period_resumed: 'Jatka hakemustasi',
    period_extended: 'Jatka hakemustasi',
    period_closed_early: 'Katso hakemustasi',
    period_reopened: 'Jatka hakemustasi',
    period_open_again: 'Lue lisää ja hae',
  },
  unsubscribe: 'En halua enää näitä viestejä',
  noClosing: 'ei määrättyä päivää',
  noTime: 'ei vielä sovittu',
  byPhone: (number) => `soitamme sinulle, ${number}`,
  byVideo: 'videolla',
  interviews: 'Haastattelut',
  interviewAbout: (title) => `Haastattelu: ${title}`,
  finnishTime: 'Suomen aikaa',
  tellMe: 'Kerro, kun haku taas alkaa',
  sentBy: (organisation) => `Viestin lähetti ${organisation}.`,
}
