import type { DecisionMailKey, MailText } from '../types.ts'

export const decisionTexts: Record<DecisionMailKey, MailText> = {
  offer_made: {
    subject: 'Tarjoamme sinulle paikkaa: {title}',
    body: `Hyviä uutisia: tarjoamme sinulle paikkaa, {title}.

Kerro omalla sivullasi, otatko sen vastaan. Viimeinen vastauspäivä on {until}.

{link}

Jos emme ole siihen mennessä kuulleet sinusta, paikka menee seuraavalle. Jos et sittenkään pääse mukaan, kieltävä vastaus on yhtä tervetullut: joku toinen odottaa.

Viitteesi on {reference}. Linkki on vain sinun. Älä anna sitä eteenpäin.`,
  },
  offer_accepted: {
    subject: 'Tervetuloa! Paikka on sinun: {title}',
    body: `Kiitos, että otit paikan vastaan: {title}. Se on nyt sinun.

Kirjoitamme sinulle, kun ryhmät ovat valmiit, ja kerromme, milloin ja missä tapaatte. Sinun ei tarvitse tehdä mitään ennen sitä.

Jos jokin muuttuu, kerro siitä mahdollisimman varhain vastaamalla tähän viestiin tai omalla sivullasi:

{link}

Viitteesi on {reference}.`,
  },
  offer_declined: {
    subject: 'Olemme saaneet vastauksesi: {title}',
    body: `Kiitos, että kerroit, ettet ota paikkaa vastaan: {title}. Nyt joku toinen voi saada sen.

Toivotamme sinulle kaikkea hyvää. Voit hakea uudelleen silloin, kun se sinulle sopii.

{link}

Viitteesi on {reference}.`,
  },
  offer_expired: {
    subject: 'Vastausaika on päättynyt: {title}',
    body: `Tarjosimme sinulle paikkaa, {title}, mutta emme kuulleet sinusta ajoissa. Paikka menee nyt seuraavalle.

Ehkä hetki oli vain huono. Olet tervetullut seuraavalle kierrokselle, ja kerromme mielellämme, kun haku alkaa:

{link}

Viitteesi on {reference}.`,
  },
  place_given_up: {
    subject: 'Paikastasi on luovuttu: {title}',
    body: `Olemme merkinneet, ettet osallistu: {title}. Nyt joku toinen voi saada paikkasi.

Jos tämä on erehdys, vastaa heti tähän viestiin, niin katsomme, mitä voimme tehdä. Voit hakea uudelleen silloin, kun se sinulle sopii.

{link}

Viitteesi on {reference}.`,
  },
  reserve_place: {
    subject: 'Olet varasijalla: {title}',
    body: `Kiitos hakemuksestasi, {title}, ja kärsivällisyydestäsi. Hyviä hakemuksia oli enemmän kuin paikkoja. Olet varasijalla.

Jos joku luopuu paikastaan ja on sinun vuorosi, tarjoamme sitä sinulle sähköpostitse. Sinun ei tarvitse tehdä mitään ennen sitä. Kerromme, kun listaa ei enää tarvita.

{link}

Viitteesi on {reference}.`,
  },
  no_place: {
    subject: 'Hakemuksestasi: {title}',
    body: `Kiitos hakemuksestasi, {title}, ja siihen käyttämästäsi ajasta ja vaivasta. Hakemuksia oli enemmän kuin paikkoja, emmekä voi tällä kertaa tarjota sinulle paikkaa. Se ei kerro mitään arvostasi tai osaamisestasi.

Uusi kierros voi sopia sinulle paremmin, ja olet lämpimästi tervetullut hakemaan uudelleen. Kerromme mielellämme, kun alasi haku seuraavan kerran alkaa:

{link}

Viitteesi on {reference}.`,
  },
  consultation: {
    subject: 'Näkemyksesi ehdokkaista: {title}',
    body: `Valitsemme osallistujia, {title}, ja haluaisimme kuulla, mitä sinä mentorina ajattelet.

Sivulla näet, mitä ehdokkaat ovat kirjoittaneet, ja voit kertoa jokaisesta, tekisitkö mielelläsi työtä yhdessä. Sinun ei tarvitse sanoa mitään henkilöstä, josta et osaa sanoa. Koordinaattorit päättävät.

Viimeinen päivä: {until}

{link}

Se, mitä sivulla luet, on luottamuksellista. Linkki on vain sinun. Älä anna sitä eteenpäin.`,
  },
}

export const decisionLinks: Record<DecisionMailKey, string> = {
  offer_made: 'Vastaa tarjoukseen',
  offer_accepted: 'Katso paikkaasi',
  offer_declined: 'Katso hakemustasi',
  offer_expired: 'Katso hakemustasi',
  place_given_up: 'Katso hakemustasi',
  reserve_place: 'Katso hakemustasi',
  no_place: 'Katso hakemustasi',
  consultation: 'Katso ehdokkaat',
}
