import type { FixedStage, Localized, MemberState } from '@jobbuddies/shared'

/** Names of values that are text in the database. A value that is not here is shown as it is. */
export type Choices = Record<string, Localized>

export const stageNames: Record<FixedStage, Localized> = {
  submitted: { en: 'Submitted', sv: 'Inskickad', fi: 'Lähetetty' },
  reading: { en: 'Being read', sv: 'Under läsning', fi: 'Luettavana' },
  interviewing: { en: 'To be interviewed', sv: 'Ska intervjuas', fi: 'Haastatellaan' },
  interviewed: { en: 'Interviewed', sv: 'Intervjuad', fi: 'Haastateltu' },
  reserve: { en: 'On the reserve list', sv: 'På reservlistan', fi: 'Varasijalla' },
  offered: { en: 'Offered a place', sv: 'Erbjuden en plats', fi: 'Paikkaa tarjottu' },
  accepted: { en: 'Accepted the place', sv: 'Har tackat ja', fi: 'Ottanut paikan vastaan' },
  placed: { en: 'In a group', sv: 'I en grupp', fi: 'Ryhmässä' },
  declined: { en: 'No place', sv: 'Ingen plats', fi: 'Ei paikkaa' },
  turned_down: { en: 'Turned the place down', sv: 'Har tackat nej', fi: 'Kieltäytynyt paikasta' },
  expired: { en: 'Offer ran out', sv: 'Erbjudandet gick ut', fi: 'Tarjous raukesi' },
  dropped_out: { en: 'Dropped out', sv: 'Har hoppat av', fi: 'Jäänyt pois' },
  withdrawn: { en: 'Withdrawn', sv: 'Återtagen', fi: 'Peruttu' },
}

export const groupStageNames = {
  forming: { en: 'Forming', sv: 'Bildas', fi: 'Muodostuu' },
  proposed: { en: 'Proposed', sv: 'Föreslagen', fi: 'Ehdotettu' },
  confirmed: { en: 'Confirmed', sv: 'Bekräftad', fi: 'Vahvistettu' },
  running: { en: 'Running', sv: 'Pågår', fi: 'Käynnissä' },
  completed: { en: 'Completed', sv: 'Avslutad', fi: 'Päättynyt' },
} satisfies Record<string, Localized>

export const memberStateNames: Record<MemberState, Localized> = {
  planned: { en: 'Planned', sv: 'Planerad', fi: 'Suunniteltu' },
  confirmed: { en: 'Confirmed', sv: 'Bekräftad', fi: 'Vahvistettu' },
  left: { en: 'Left', sv: 'Lämnat', fi: 'Lähtenyt' },
}

export const eventNames: Choices = {
  submitted: { en: 'Submitted', sv: 'Inskickad', fi: 'Lähetetty' },
  sent_again: { en: 'Sent again', sv: 'Skickad igen', fi: 'Lähetetty uudelleen' },
  edited: { en: 'Changed by the applicant', sv: 'Ändrad av den sökande', fi: 'Hakija muutti' },
  withdrawn: { en: 'Withdrawn by the applicant', sv: 'Återtagen av den sökande', fi: 'Hakija perui' },
  restored: { en: 'Taken up again', sv: 'Tagen upp igen', fi: 'Otettu uudelleen käyttöön' },
  stage_changed: {
    en: 'Moved to another stage',
    sv: 'Flyttad till ett annat skede',
    fi: 'Siirretty toiseen vaiheeseen',
  },
  information_asked: {
    en: 'Question to the applicant',
    sv: 'Fråga till den sökande',
    fi: 'Kysymys hakijalle',
  },
  information_given: { en: 'Answer from the applicant', sv: 'Svar från den sökande', fi: 'Hakijan vastaus' },
  proven: { en: 'Checked by the browser', sv: 'Kontrollerad av webbläsaren', fi: 'Selain tarkisti' },
  checked: { en: 'Checked by staff', sv: 'Kontrollerad av personalen', fi: 'Henkilöstö tarkisti' },
  interview_invited: {
    en: 'Invited to an interview',
    sv: 'Inbjuden till intervju',
    fi: 'Kutsuttu haastatteluun',
  },
  interview_booked: { en: 'Interview booked', sv: 'Intervju bokad', fi: 'Haastattelu varattu' },
  interview_moved: { en: 'Interview moved', sv: 'Intervju flyttad', fi: 'Haastattelu siirretty' },
  interview_cancelled: { en: 'Interview cancelled', sv: 'Intervju avbokad', fi: 'Haastattelu peruttu' },
  interview_held: { en: 'Interview held', sv: 'Intervju hållen', fi: 'Haastattelu pidetty' },
  interview_missed: { en: 'Did not come', sv: 'Kom inte', fi: 'Ei saapunut' },
  interview_undone: {
    en: 'Interview set back to booked',
    sv: 'Intervjun markerad som bokad igen',
    fi: 'Haastattelu merkitty taas varatuksi',
  },
  left_group: { en: 'Left the group', sv: 'Lämnade gruppen', fi: 'Lähti ryhmästä' },
  offer_made: { en: 'Place offered', sv: 'Plats erbjuden', fi: 'Paikkaa tarjottu' },
  offer_accepted: { en: 'Place accepted', sv: 'Platsen mottagen', fi: 'Paikka otettu vastaan' },
  offer_declined: { en: 'Place turned down', sv: 'Tackade nej till platsen', fi: 'Paikasta kieltäydytty' },
  offer_expired: { en: 'Offer ran out', sv: 'Erbjudandet gick ut', fi: 'Tarjous raukesi' },
  offer_dropped: { en: 'Place given up', sv: 'Platsen lämnad', fi: 'Paikasta luovuttu' },
  reserve_told: {
    en: 'Told: on the reserve list',
    sv: 'Meddelad: på reservlistan',
    fi: 'Kerrottu: varasijalla',
  },
  no_place_told: { en: 'Told: no place', sv: 'Meddelad: ingen plats', fi: 'Kerrottu: ei paikkaa' },
  shown_to_mentor: {
    en: 'Shown to a mentor who was asked',
    sv: 'Visad för en tillfrågad mentor',
    fi: 'Näytetty mentorille, jolta kysyttiin',
  },
  file_read: {
    en: 'File fetched by staff',
    sv: 'Fil hämtad av personalen',
    fi: 'Henkilöstö haki tiedoston',
  },
  erasure_asked: {
    en: 'The person asked to be erased; it is kept for a complaint or a legal matter',
    sv: 'Personen bad om att bli raderad; ansökan bevaras för ett klagomål eller ett rättsligt ärende',
    fi: 'Henkilö pyysi poistoa; hakemusta säilytetään valituksen tai oikeudellisen asian vuoksi',
  },
  erased: {
    en: 'Erased at the person’s wish',
    sv: 'Raderad på personens begäran',
    fi: 'Poistettu pyynnöstä',
  },
}

export const mailStatusNames: Choices = {
  queued: { en: 'Waiting', sv: 'Väntar', fi: 'Odottaa' },
  held: { en: 'Held for reading', sv: 'Kvarhållet för läsning', fi: 'Pidätetty luettavaksi' },
  sending: { en: 'Being sent', sv: 'Skickas', fi: 'Lähetetään' },
  sent: { en: 'Sent', sv: 'Skickat', fi: 'Lähetetty' },
  failed: { en: 'Failed', sv: 'Misslyckades', fi: 'Epäonnistui' },
  bounced: { en: 'Came back', sv: 'Kom i retur', fi: 'Palautui' },
  settled: { en: 'Dealt with', sv: 'Åtgärdat', fi: 'Hoidettu' },
  cancelled: { en: 'Cancelled', sv: 'Inställt', fi: 'Peruttu' },
}

export const mailTemplateNames: Choices = {
  receipt: { en: 'Receipt for an application', sv: 'Kvitto på en ansökan', fi: 'Hakemuksen kuittaus' },
  receipt_held: {
    en: 'Receipt for an application that is looked at first',
    sv: 'Kvitto på en ansökan som först kontrolleras',
    fi: 'Kuittaus ensin tarkistettavasta hakemuksesta',
  },
  already_applied: { en: 'Already applied', sv: 'Har redan ansökt', fi: 'On jo hakenut' },
  status_link: { en: 'Link to one’s application', sv: 'Länk till ansökan', fi: 'Linkki omaan hakemukseen' },
  resume_link: {
    en: 'Link to an unfinished application',
    sv: 'Länk till en påbörjad ansökan',
    fi: 'Linkki keskeneräiseen hakemukseen',
  },
  reminder: {
    en: 'Reminder of an unfinished application',
    sv: 'Påminnelse om en påbörjad ansökan',
    fi: 'Muistutus keskeneräisestä hakemuksesta',
  },
  more_information: { en: 'Question to an applicant', sv: 'Fråga till en sökande', fi: 'Kysymys hakijalle' },
  withdrawn: { en: 'Application withdrawn', sv: 'Ansökan återtagen', fi: 'Hakemus peruttu' },
  erased: { en: 'Application erased', sv: 'Ansökan raderad', fi: 'Hakemus poistettu' },
  subscription_confirm: {
    en: 'Confirm “tell me when it opens”',
    sv: 'Bekräfta ”meddela mig när det öppnar”',
    fi: 'Vahvista ”kerro, kun haku alkaa”',
  },
  interview_invitation: {
    en: 'Invitation to an interview',
    sv: 'Inbjudan till intervju',
    fi: 'Kutsu haastatteluun',
  },
  interview_booked: { en: 'Interview booked', sv: 'Intervju bokad', fi: 'Haastattelu varattu' },
  interview_moved: { en: 'Interview moved', sv: 'Intervju flyttad', fi: 'Haastattelu siirretty' },
  interview_cancelled: { en: 'Interview cancelled', sv: 'Intervju avbokad', fi: 'Haastattelu peruttu' },
  interview_reminder: {
    en: 'Reminder of an interview',
    sv: 'Påminnelse om en intervju',
    fi: 'Muistutus haastattelusta',
  },
  interview_missed: {
    en: 'Another chance after a missed interview',
    sv: 'En ny chans efter en missad intervju',
    fi: 'Uusi mahdollisuus haastatteluun',
  },
  offer_made: { en: 'Offer of a place', sv: 'Erbjudande om plats', fi: 'Tarjous paikasta' },
  offer_accepted: { en: 'Place accepted', sv: 'Platsen mottagen', fi: 'Paikka otettu vastaan' },
  offer_declined: { en: 'Place turned down', sv: 'Tackade nej till platsen', fi: 'Paikasta kieltäydytty' },
  offer_expired: { en: 'Offer ran out', sv: 'Erbjudandet gick ut', fi: 'Tarjous raukesi' },
  place_given_up: { en: 'Place given up', sv: 'Platsen lämnad', fi: 'Paikasta luovuttu' },
  reserve_place: { en: 'On the reserve list', sv: 'På reservlistan', fi: 'Varasijalla' },
  no_place: { en: 'No place this time', sv: 'Ingen plats den här gången', fi: 'Ei paikkaa tällä kertaa' },
  consultation: {
    en: 'Mentor asked about candidates',
    sv: 'Mentor tillfrågad om kandidater',
    fi: 'Mentorilta kysytty ehdokkaista',
  },
  agreement_asked: {
    en: 'Something to accept before the start',
    sv: 'Något att godkänna före starten',
    fi: 'Hyväksyttävää ennen alkua',
  },
  group_started: { en: 'A group begins', sv: 'En grupp börjar', fi: 'Ryhmä aloittaa' },
  meeting_planned: {
    en: 'A meeting has a time',
    sv: 'En träff har fått en tid',
    fi: 'Tapaamiselle on sovittu aika',
  },
  meeting_moved: { en: 'A meeting has changed', sv: 'En träff har ändrats', fi: 'Tapaaminen on muuttunut' },
  meeting_cancelled: {
    en: 'A meeting is cancelled',
    sv: 'En träff är inställd',
    fi: 'Tapaaminen on peruttu',
  },
  log_link: {
    en: 'Link to log meetings',
    sv: 'Länk för att logga träffar',
    fi: 'Linkki tapaamisten kirjaamiseen',
  },
  log_overdue: { en: 'Reminder of a log', sv: 'Påminnelse om en logg', fi: 'Muistutus kirjauksesta' },
  group_ended: { en: 'A group has ended', sv: 'En grupp har avslutats', fi: 'Ryhmä on päättynyt' },
  feedback_asked: { en: 'Feedback', sv: 'Respons', fi: 'Palaute' },
  feedback_reminder: {
    en: 'Reminder of the feedback',
    sv: 'Påminnelse om responsen',
    fi: 'Muistutus palautteesta',
  },
  follow_up_asked: {
    en: 'Question after the end',
    sv: 'Fråga efter slutet',
    fi: 'Kysymys ohjelman jälkeen',
  },
  follow_up_reminder: {
    en: 'Reminder of the question after the end',
    sv: 'Påminnelse om frågan efter slutet',
    fi: 'Muistutus ohjelman jälkeisestä kysymyksestä',
  },
  room_request: { en: 'Request for a room', sv: 'Förfrågan om ett rum', fi: 'Huonepyyntö' },
  period_opened: { en: 'Applications have opened', sv: 'Ansökningstiden har börjat', fi: 'Haku on alkanut' },
  period_paused: { en: 'Applications on pause', sv: 'Ansökningstiden pausad', fi: 'Haku tauolla' },
  period_resumed: { en: 'The pause is over', sv: 'Pausen är över', fi: 'Tauko on ohi' },
  period_extended: { en: 'More time to apply', sv: 'Mer tid att ansöka', fi: 'Hakuaikaa jatkettu' },
  period_closed_early: {
    en: 'Applications close early',
    sv: 'Ansökningstiden går ut i förtid',
    fi: 'Haku päättyy etuajassa',
  },
  period_reopened: {
    en: 'Open again (unfinished application)',
    sv: 'Öppen igen (påbörjad ansökan)',
    fi: 'Taas auki (keskeneräinen hakemus)',
  },
  period_open_again: {
    en: 'Open again (“tell me when it opens”)',
    sv: 'Öppen igen (”meddela mig när det öppnar”)',
    fi: 'Taas auki (”kerro, kun haku alkaa”)',
  },
}

export const periodActNames: Choices = {
  pause: { en: 'Paused', sv: 'Pausades', fi: 'Keskeytettiin' },
  resume: { en: 'Resumed', sv: 'Återupptogs', fi: 'Jatkui' },
  close_early: { en: 'Closed early', sv: 'Stängdes i förtid', fi: 'Suljettiin etuajassa' },
  extend: { en: 'Extended', sv: 'Förlängdes', fi: 'Jatkettiin' },
  reopen: { en: 'Opened again', sv: 'Öppnades på nytt', fi: 'Avattiin uudelleen' },
  undo: { en: 'Taken back', sv: 'Togs tillbaka', fi: 'Kumottiin' },
}

export const pagePlaceNames: Choices = {
  privacy: { en: 'Privacy notice', sv: 'Dataskyddsinformation', fi: 'Tietosuojaseloste' },
  accessibility: {
    en: 'Accessibility statement',
    sv: 'Tillgänglighetsutlåtande',
    fi: 'Saavutettavuusseloste',
  },
}

export const audienceNames: Choices = {
  everyone: { en: 'Everyone', sv: 'Alla', fi: 'Kaikille' },
}
