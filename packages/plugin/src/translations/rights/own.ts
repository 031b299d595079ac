import type {
  FeedbackSide,
  FollowUpAnswer,
  Localized,
  OwnExport,
  PreparationKind,
  ScanState,
} from '@jobbuddies/shared'

/** What each part of a person's own copy is headed. */
export const partWords: Record<Exclude<keyof OwnExport, 'exportedAt'>, Localized> = {
  application: { en: 'Your application', sv: 'Din ansökan', fi: 'Hakemuksesi' },
  files: { en: 'Your files', sv: 'Dina filer', fi: 'Tiedostosi' },
  history: { en: 'What has happened', sv: 'Vad som har hänt', fi: 'Mitä on tapahtunut' },
  interviews: { en: 'Interviews', sv: 'Intervjuer', fi: 'Haastattelut' },
  consultations: {
    en: 'What mentors who were asked said',
    sv: 'Vad tillfrågade mentorer sade',
    fi: 'Mitä mentorit sanoivat, kun heiltä kysyttiin',
  },
  offers: { en: 'Offers of a place', sv: 'Erbjudanden om plats', fi: 'Paikkatarjoukset' },
  preparations: {
    en: 'Trainings and agreements',
    sv: 'Utbildningar och överenskommelser',
    fi: 'Koulutukset ja sopimukset',
  },
  groups: { en: 'Your groups', sv: 'Dina grupper', fi: 'Ryhmäsi' },
  feedback: { en: 'Feedback', sv: 'Respons', fi: 'Palaute' },
  followUps: { en: 'Questions after the end', sv: 'Frågor efter slutet', fi: 'Kysymykset ohjelman jälkeen' },
  notices: {
    en: 'Notices to the funder',
    sv: 'Anmälningar till finansiären',
    fi: 'Ilmoitukset rahoittajalle',
  },
  messages: {
    en: 'Messages that we wrote to you',
    sv: 'Meddelanden som vi skrev till dig',
    fi: 'Viestit, jotka kirjoitimme sinulle',
  },
  subscriptions: {
    en: '“Tell me when it opens”',
    sv: '”Meddela mig när det öppnar”',
    fi: '”Kerro, kun haku alkaa”',
  },
}

/** What is said in them, in the order in which it is read; what is not here is for machines. */
export const keyWords: Readonly<Record<string, Localized>> = {
  group: { en: 'Group', sv: 'Grupp', fi: 'Ryhmä' },
  number: { en: 'Number', sv: 'Nummer', fi: 'Numero' },
  message: { en: 'Message', sv: 'Meddelande', fi: 'Viesti' },
  title: { en: 'What', sv: 'Vad', fi: 'Mitä' },
  kind: { en: 'Kind', sv: 'Slag', fi: 'Laji' },
  reference: { en: 'Reference', sv: 'Referens', fi: 'Viite' },
  name: { en: 'Name', sv: 'Namn', fi: 'Nimi' },
  email: { en: 'E-mail', sv: 'E-post', fi: 'Sähköposti' },
  phone: { en: 'Phone', sv: 'Telefon', fi: 'Puhelin' },
  to: { en: 'To', sv: 'Till', fi: 'Mihin' },
  from: { en: 'From', sv: 'Från', fi: 'Mistä' },
  role: { en: 'Role', sv: 'Roll', fi: 'Rooli' },
  side: { en: 'Asked of', sv: 'Frågat av', fi: 'Keneltä kysytty' },
  moment: { en: 'Asked', sv: 'Frågat', fi: 'Kysytty' },
  months: { en: 'Months after the end', sv: 'Månader efter slutet', fi: 'Kuukausia päättymisestä' },
  stage: { en: 'Stage', sv: 'Skede', fi: 'Vaihe' },
  status: { en: 'Status', sv: 'Läge', fi: 'Tila' },
  state: { en: 'How far', sv: 'Hur långt', fi: 'Miten pitkällä' },
  askedAt: { en: 'Asked', sv: 'Frågat', fi: 'Kysytty' },
  at: { en: 'When', sv: 'När', fi: 'Milloin' },
  arrivedAt: { en: 'Arrived', sv: 'Kom in', fi: 'Saapui' },
  consentedAt: { en: 'Consent given', sv: 'Samtycke gett', fi: 'Suostumus annettu' },
  madeAt: { en: 'Offered', sv: 'Erbjudet', fi: 'Tarjottu' },
  confirmedAt: { en: 'Confirmed', sv: 'Bekräftad', fi: 'Vahvistettu' },
  since: { en: 'Since', sv: 'Från', fi: 'Alkaen' },
  until: { en: 'Until', sv: 'Till', fi: 'Asti' },
  startsAt: { en: 'Begins', sv: 'Börjar', fi: 'Alkaa' },
  endsAt: { en: 'Ends', sv: 'Slutar', fi: 'Päättyy' },
  on: { en: 'Day', sv: 'Dag', fi: 'Päivä' },
  minutes: { en: 'Minutes', sv: 'Minuter', fi: 'Minuutteja' },
  hours: { en: 'Hours', sv: 'Timmar', fi: 'Tunteja' },
  mode: { en: 'Where', sv: 'Var', fi: 'Missä' },
  place: { en: 'Place', sv: 'Plats', fi: 'Paikka' },
  theme: { en: 'Theme', sv: 'Tema', fi: 'Teema' },
  present: { en: 'You were there', sv: 'Du var med', fi: 'Olit paikalla' },
  finished: { en: 'Finished', sv: 'Har slutfört', fi: 'Suoritti loppuun' },
  meetings: { en: 'Meetings', sv: 'Träffar', fi: 'Tapaamiset' },
  steps: { en: 'Your goals and steps', sv: 'Dina mål och steg', fi: 'Tavoitteesi ja askeleesi' },
  wish: { en: 'Wish', sv: 'Önskan', fi: 'Toive' },
  comment: { en: 'Comment', sv: 'Kommentar', fi: 'Kommentti' },
  answer: { en: 'Answer', sv: 'Svar', fi: 'Vastaus' },
  answered: { en: 'Answered', sv: 'Besvarad', fi: 'Vastattu' },
  answeredAt: { en: 'Answered', sv: 'Besvarat', fi: 'Vastattu' },
  outcome: { en: 'Outcome', sv: 'Utfall', fi: 'Tulos' },
  criteria: { en: 'What was judged', sv: 'Det som bedömdes', fi: 'Mitä arvioitiin' },
  points: { en: 'Points', sv: 'Poäng', fi: 'Pisteet' },
  summary: { en: 'Summary', sv: 'Sammanfattning', fi: 'Yhteenveto' },
  notes: {
    en: 'Notes of the interviewers',
    sv: 'Intervjuarnas anteckningar',
    fi: 'Haastattelijoiden muistiinpanot',
  },
  text: { en: 'Text', sv: 'Text', fi: 'Teksti' },
  wording: { en: 'What you accepted', sv: 'Vad du godkände', fi: 'Mitä hyväksyit' },
  byLink: {
    en: 'Accepted by your own link',
    sv: 'Godkänt via din egen länk',
    fi: 'Hyväksytty omalla linkilläsi',
  },
  anonymous: { en: 'Without a name', sv: 'Utan namn', fi: 'Ilman nimeä' },
  why: { en: 'Why', sv: 'Varför', fi: 'Miksi' },
  data: { en: 'More about it', sv: 'Mer om det', fi: 'Lisätietoja' },
  stopped: {
    en: 'You asked not to be asked again',
    sv: 'Du bad att inte bli tillfrågad igen',
    fi: 'Pyysit, ettei enää kysytä',
  },
  queuedAt: { en: 'Written', sv: 'Skrivet', fi: 'Kirjoitettu' },
  sentAt: { en: 'Sent', sv: 'Skickat', fi: 'Lähetetty' },
  changedAt: { en: 'Changed', sv: 'Ändrad', fi: 'Muutettu' },
  expiresAt: { en: 'Ends by itself', sv: 'Går ut', fi: 'Raukeaa' },
  closesAt: { en: 'Could be answered until', sv: 'Kunde besvaras till', fi: 'Vastausaika päättyy' },
  endedAt: { en: 'Ended', sv: 'Avslutad', fi: 'Päättyi' },
  undoneAt: { en: 'Taken back', sv: 'Återtagen', fi: 'Peruttu' },
  bytes: { en: 'Size in bytes', sv: 'Storlek i byte', fi: 'Koko tavuina' },
  scan: { en: 'Checked for viruses', sv: 'Viruskontroll', fi: 'Virustarkistus' },
  locale: { en: 'Language', sv: 'Språk', fi: 'Kieli' },
}

export const followUpAnswerWords: Record<FollowUpAnswer, Localized> = {
  employed: { en: 'Working', sv: 'Arbetar', fi: 'Töissä' },
  studying: { en: 'Studying', sv: 'Studerar', fi: 'Opiskelee' },
  looking: { en: 'Looking for work', sv: 'Söker arbete', fi: 'Hakee työtä' },
  other: { en: 'Something else', sv: 'Något annat', fi: 'Jotain muuta' },
}

export const scanWords: Record<ScanState, Localized> = {
  clean: { en: 'Nothing was found', sv: 'Inget hittades', fi: 'Mitään ei löytynyt' },
  pending: { en: 'Not yet', sv: 'Inte ännu', fi: 'Ei vielä' },
  unscanned: { en: 'No', sv: 'Nej', fi: 'Ei' },
  infected: { en: 'Something was found', sv: 'Något hittades', fi: 'Jotain löytyi' },
}

export const preparationKindWords: Record<PreparationKind, Localized> = {
  training: { en: 'Training', sv: 'Utbildning', fi: 'Koulutus' },
  agreement: { en: 'Agreement', sv: 'Överenskommelse', fi: 'Sopimus' },
}

export const noticeKindWords: Readonly<Record<string, Localized>> = {
  start: { en: 'Beginning', sv: 'Början', fi: 'Aloitus' },
  end: { en: 'End', sv: 'Slut', fi: 'Lopetus' },
}

export const sideWords: Record<FeedbackSide, Localized> = {
  participants: { en: 'Those who take part', sv: 'Dem som deltar', fi: 'Osallistujilta' },
  facilitators: { en: 'Those who lead', sv: 'Dem som leder', fi: 'Vetäjiltä' },
}
