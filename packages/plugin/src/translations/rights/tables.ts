import type { Localized } from '@jobbuddies/shared'

/** Tables whose collection has no label, or one that says something else to people than to staff. */
export const tableWords: Readonly<Record<string, Localized>> = {
  applications_rels: { en: 'Fields that were chosen', sv: 'Valda branscher', fi: 'Valitut alat' },
  application_links: {
    en: 'Links that were mailed',
    sv: 'Länkar som skickats per e-post',
    fi: 'Sähköpostitse lähetetyt linkit',
  },
  uploads: { en: 'Files', sv: 'Filer', fi: 'Tiedostot' },
  interviews: { en: 'Interviews', sv: 'Intervjuer', fi: 'Haastattelut' },
  interview_notes: {
    en: 'Notes of interviews',
    sv: 'Anteckningar om intervjuer',
    fi: 'Haastattelujen muistiinpanot',
  },
  interview_slots: { en: 'Times for interviews', sv: 'Intervjutider', fi: 'Haastatteluajat' },
  interview_seats: {
    en: 'Staff at interviews',
    sv: 'Personal vid intervjuer',
    fi: 'Henkilöstö haastatteluissa',
  },
  interview_feeds: { en: 'Calendars of staff', sv: 'Personalens kalendrar', fi: 'Henkilöstön kalenterit' },
  group_members: { en: 'Places in groups', sv: 'Platser i grupper', fi: 'Paikat ryhmissä' },
  group_events: { en: 'History of groups', sv: 'Gruppernas historik', fi: 'Ryhmien historia' },
  group_plans: { en: 'Plans of groups', sv: 'Planer för grupper', fi: 'Ryhmäsuunnitelmat' },
  group_acts: {
    en: 'Changes to plans of groups',
    sv: 'Ändringar i planer för grupper',
    fi: 'Ryhmäsuunnitelmien muutokset',
  },
  group_proposals: { en: 'Proposals of groups', sv: 'Förslag till grupper', fi: 'Ryhmäehdotukset' },
  meetings: { en: 'Meetings of groups', sv: 'Gruppernas träffar', fi: 'Ryhmien tapaamiset' },
  meeting_attendances: {
    en: 'Presence at meetings',
    sv: 'Närvaro vid träffar',
    fi: 'Läsnäolo tapaamisissa',
  },
  preparations: {
    en: 'Trainings and agreements before the start',
    sv: 'Utbildningar och överenskommelser före starten',
    fi: 'Koulutukset ja sopimukset ennen alkua',
  },
  group_steps: { en: 'Goals and steps', sv: 'Mål och steg', fi: 'Tavoitteet ja askeleet' },
  log_accesses: {
    en: 'Access to the notes of a group’s meetings',
    sv: 'Tillgång till anteckningarna om gruppens träffar',
    fi: 'Pääsy ryhmän tapaamisten muistiinpanoihin',
  },
  feedback_requests: { en: 'Requests for feedback', sv: 'Frågor om respons', fi: 'Palautepyynnöt' },
  feedback_rounds: { en: 'Rounds of feedback', sv: 'Omgångar av respons', fi: 'Palautekierrokset' },
  esf_notices: {
    en: 'ESF+ notices that were noted',
    sv: 'Antecknade ESF+-anmälningar',
    fi: 'Merkityt ESR+-ilmoitukset',
  },
  follow_ups: {
    en: 'Questions after the end, with the answers',
    sv: 'Frågor efter slutet, med svaren',
    fi: 'Kysymykset ohjelman jälkeen vastauksineen',
  },
  feedback_answers: { en: 'Feedback', sv: 'Respons', fi: 'Palaute' },
  decisions: { en: 'Decisions', sv: 'Beslut', fi: 'Päätökset' },
  decision_releases: { en: 'Decisions, sent out', sv: 'Utskickade beslut', fi: 'Lähetetyt päätökset' },
  offers: { en: 'Offers of a place', sv: 'Erbjudanden om plats', fi: 'Paikkatarjoukset' },
  consultations: {
    en: 'Mentors who were asked for advice',
    sv: 'Mentorer som tillfrågats om råd',
    fi: 'Mentorit, joilta on kysytty neuvoa',
  },
  consultation_candidates: {
    en: 'What mentors said who were asked for advice',
    sv: 'Vad tillfrågade mentorer sade',
    fi: 'Mitä neuvoa antaneet mentorit sanoivat',
  },
  application_notes: {
    en: 'Notes by staff',
    sv: 'Personalens anteckningar',
    fi: 'Henkilöstön muistiinpanot',
  },
  application_tags: { en: 'Tags by staff', sv: 'Personalens taggar', fi: 'Henkilöstön tunnisteet' },
  reviews: { en: 'Scores by staff', sv: 'Personalens poäng', fi: 'Henkilöstön pisteet' },
  saved_filters: {
    en: 'Searches that staff keep',
    sv: 'Personalens sparade urval',
    fi: 'Henkilöstön tallentamat rajaukset',
  },
  outbox: { en: 'Messages', sv: 'Meddelanden', fi: 'Viestit' },
  rate_limits: {
    en: 'Counters against misuse',
    sv: 'Räknare mot missbruk',
    fi: 'Laskurit väärinkäytön estämiseksi',
  },
  retention_confirmations: {
    en: 'Confirmations of how long data is kept',
    sv: 'Bekräftelser av hur länge uppgifter sparas',
    fi: 'Säilytysaikojen vahvistukset',
  },
  erasures: { en: 'Erasures', sv: 'Raderingar', fi: 'Poistot' },
  payload_preferences: {
    en: 'How staff have set their pages',
    sv: 'Hur personalen ställt in sina sidor',
    fi: 'Henkilöstön sivuasetukset',
  },
  payload_locked_documents: {
    en: 'What staff have open',
    sv: 'Det som personalen har öppet',
    fi: 'Henkilöstöllä avoinna',
  },
}
