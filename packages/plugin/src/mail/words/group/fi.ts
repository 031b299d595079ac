import type { GroupMailKey, MailText } from '../types.ts'

export const groupTexts: Record<GroupMailKey, MailText> = {
  agreement_asked: {
    subject: 'Luettavaa ja hyväksyttävää: {title}',
    body: `Sinulla on paikka ryhmässä: {title}.

Kaikkia ryhmän jäseniä pyydetään ensin lukemaan ja hyväksymään jotakin. Löydät sen omalta sivultasi, ja se vie muutaman minuutin, myös puhelimella. Et tarvitse tunnuksia.

{link}

Ryhmä aloittaa, kun kaikki sen jäsenet ovat tehneet tämän. Linkki on vain sinun. Älä anna sitä muille.`,
  },
  group_started: {
    subject: 'Ryhmäsi aloittaa: {title}',
    body: `Tervetuloa mukaan, {title}. Ryhmäsi aloittaa nyt.

Ensimmäinen tapaaminen: {when}
Missä: {where}

Kirjoitamme sinulle aina, kun tapaamiselle sovitaan aika tai se siirtyy tai peruuntuu. Jos et pääse tulemaan, vastaa tähän viestiin mahdollisimman varhain.

Kaikki tapaamiset kalenterissasi, aina ajan tasalla:

{link}`,
  },
  meeting_planned: {
    subject: 'Seuraava tapaaminen: {when}',
    body: `Ryhmäsi tapaa: {title}.

Milloin: {when}
Missä: {where}

Tämän viestin mukana tulee kalenterimerkintä. Jos et pääse tulemaan, vastaa mahdollisimman varhain.`,
  },
  meeting_moved: {
    subject: 'Tapaaminen on muuttunut: {when}',
    body: `Ryhmäsi tapaamisella on uusi aika tai paikka: {title}.

Milloin: {when}
Missä: {where}

Tämän viestin mukana tuleva kalenterimerkintä korvaa aiemman.`,
  },
  meeting_cancelled: {
    subject: 'Tapaaminen on peruttu: {when}',
    body: `Ryhmäsi tapaaminen on peruttu: {title}, {when}.

Tämän viestin mukana tuleva tiedosto poistaa sen kalenteristasi. Kirjoitamme sinulle, kun uusi aika on sovittu.`,
  },
  log_link: {
    subject: 'Kirjaa ryhmäsi tapaamiset: {title}',
    body: `Kiitos, että ohjaat ryhmää: {title}.

Kirjaa jokainen tapaaminen sen jälkeen tämän linkin kautta: milloin ja miten tapasitte ja ketkä olivat mukana. Se vie alle minuutin, myös puhelimella, etkä tarvitse tunnuksia.

{link}

Säilytä tämä viesti: linkki toimii niin kauan kuin ryhmä tapaa. Se on vain sinun. Älä anna sitä eteenpäin.`,
  },
  log_overdue: {
    subject: 'Kirjaatko ryhmäsi tapaamisen? {title}',
    body: `Ryhmäsi tapaamista ei ole vielä kirjattu: {title}.

Sen piti olla {when}. Kirjoita, milloin ja miten tapasitte ja ketkä olivat mukana. Se vie alle minuutin.

{link}

Jos tapaamista ei pidetty, vastaa tähän viestiin. Et saa muuta muistutusta tästä tapaamisesta.`,
  },
  group_ended: {
    subject: 'Kiitos, että olit mukana: {title}',
    body: `Ryhmäsi on päättynyt: {title}. Kiitos ajasta, ajatuksista ja seurasta.

Todistuksesi on omalla sivullasi kolmella kielellä:

{link}

Linkki on vain sinun. Älä anna sitä eteenpäin. Toivotamme sinulle kaikkea hyvää.`,
  },
  feedback_asked: {
    subject: 'Miten sujuu? {title}',
    body: `Muutama kysymys ryhmästäsi: {title}.

Vastaaminen vie noin kaksi minuuttia, myös puhelimella, etkä tarvitse tunnusta. Sivulla kerrotaan ennen kirjoittamista, kuka näkee sen, mitä kirjoitat.

{link}

Voit vastata {until} asti. Linkki on vain sinun. Älä anna sitä eteenpäin.`,
  },
  feedback_reminder: {
    subject: 'Muutama kysymys ryhmästäsi: {title}',
    body: `Emme ole vielä saaneet palautettasi: {title}.

Vastaaminen vie noin kaksi minuuttia ja auttaa meitä parantamaan.

{link}

Voit vastata {until} asti. Et saa muuta muistutusta.`,
  },
  follow_up_asked: {
    subject: 'Missä olet nyt? {title}',
    body: `Olit mukana: {title}. Haluaisimme tietää, mitä sinulle kuuluu.

Kysymyksiä on yksi ja vastauksia neljä: oletko töissä, opiskelemassa, hakemassa työtä vai teetkö jotain muuta? Vastaaminen vie muutaman sekunnin, etkä tarvitse tunnuksia.

{link}

Voit vastata ja muuttaa vastaustasi, viimeinen päivä on {until}. Linkki on vain sinun. Älä anna sitä muille. Samalla sivulla voit sanoa, ettet halua enää kysymyksiä.`,
  },
  follow_up_reminder: {
    subject: 'Yksi kysymys: {title}',
    body: `Emme ole vielä kuulleet, mitä sinulle kuuluu ohjelman jälkeen: {title}.

Kysymyksiä on vain yksi, ja vastauksesi auttaa meitä näyttämään, mitä hyötyä ohjelmasta on.

{link}

Viimeinen vastauspäivä on {until}. Et saa muuta muistutusta.`,
  },
  room_request: {
    subject: 'Saisimmeko huoneen? {when}',
    body: `Mentorointiryhmämme tapaisi mielellään teillä: {title}.

Milloin: {when}

{wish}

Vastaattehan tähän viestiin ja kerrotte, sopiiko se ja mikä huone olisi kyseessä.`,
  },
}

export const groupLinks: Record<GroupMailKey, string> = {
  agreement_asked: 'Lue ja hyväksy',
  group_started: 'Lisää ryhmän kalenteri',
  meeting_planned: 'Sivustolle',
  meeting_moved: 'Sivustolle',
  meeting_cancelled: 'Sivustolle',
  log_link: 'Kirjaa tapaaminen',
  log_overdue: 'Kirjaa tapaaminen',
  group_ended: 'Hae todistuksesi',
  feedback_asked: 'Anna palautetta',
  feedback_reminder: 'Anna palautetta',
  follow_up_asked: 'Kerro, missä olet nyt',
  follow_up_reminder: 'Kerro, missä olet nyt',
  room_request: 'Sivustolle',
}
