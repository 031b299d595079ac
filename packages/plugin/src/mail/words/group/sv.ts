import type { GroupMailKey, MailText } from '../types.ts'

export const groupTexts: Record<GroupMailKey, MailText> = {
  agreement_asked: {
    subject: 'Något att läsa och godkänna: {title}',
    body: `Du har en plats i en grupp: {title}.

Alla i gruppen ombeds läsa och godkänna något först. Det finns på din egen sida och tar några minuter, också på telefon. Du behöver inget konto.

{link}

En grupp börjar när alla i den har gjort det. Länken är bara din. Ge den inte vidare.`,
  },
  group_started: {
    subject: 'Din grupp börjar: {title}',
    body: `Välkommen till {title}. Nu börjar din grupp.

Första träffen: {when}
Var: {where}

Vi skriver till dig när en träff får en tid, flyttas eller ställs in. Om du inte kan komma, svara på det här meddelandet så tidigt du kan.

Alla träffar i din kalender, alltid uppdaterade:

{link}`,
  },
  meeting_planned: {
    subject: 'Nästa träff: {when}',
    body: `Din grupp träffas: {title}.

När: {when}
Var: {where}

Med det här meddelandet följer en kalenderhändelse. Om du inte kan komma, svara så tidigt du kan.`,
  },
  meeting_moved: {
    subject: 'Träffen har ändrats: {when}',
    body: `En av din grupps träffar har fått en ny tid eller plats: {title}.

När: {when}
Var: {where}

Kalenderhändelsen som följer med det här meddelandet ersätter den tidigare.`,
  },
  meeting_cancelled: {
    subject: 'Träffen är inställd: {when}',
    body: `Din grupps träff är inställd: {title}, {when}.

Filen som följer med det här meddelandet tar bort den ur din kalender. Vi skriver till dig när det finns en ny tid.`,
  },
  log_link: {
    subject: 'Logga din grupps träffar: {title}',
    body: `Tack för att du leder gruppen: {title}.

Logga varje träff efteråt via den här länken: när ni träffades, hur och vilka som var med. Det tar mindre än en minut, också på telefonen, och du behöver inget konto.

{link}

Spara det här meddelandet: länken fungerar så länge gruppen träffas. Den är bara din. Ge den inte vidare.`,
  },
  log_overdue: {
    subject: 'Logga din grupps träff? {title}',
    body: `Din grupps träff har ingen logg ännu: {title}.

Den var planerad till {when}. Skriv när ni träffades, hur och vilka som var med. Det tar mindre än en minut.

{link}

Om den inte blev av, svara på det här meddelandet. Du får ingen annan påminnelse om den här träffen.`,
  },
  group_ended: {
    subject: 'Tack för att du var med: {title}',
    body: `Din grupp har nått sitt slut: {title}. Tack för tiden, tankarna och sällskapet.

Ditt intyg finns på din egen sida, på tre språk:

{link}

Länken är bara din. Ge den inte vidare. Vi önskar dig allt gott.`,
  },
  feedback_asked: {
    subject: 'Hur går det? {title}',
    body: `Några frågor om din grupp: {title}.

Det tar ungefär två minuter, också på telefon, och du behöver inget konto. Sidan berättar vem som ser det du skriver innan du skriver det.

{link}

Du kan svara fram till {until}. Länken är bara din. Ge den inte vidare.`,
  },
  feedback_reminder: {
    subject: 'Några frågor om din grupp: {title}',
    body: `Vi har inte fått din respons ännu: {title}.

Det tar ungefär två minuter och hjälper oss att bli bättre.

{link}

Du kan svara fram till {until}. Du får ingen annan påminnelse.`,
  },
  follow_up_asked: {
    subject: 'Var är du nu? {title}',
    body: `Du var med i {title}. Vi vill gärna veta hur det har gått för dig.

Det är en enda fråga med fyra svar: arbetar du, studerar du, söker du arbete eller gör du något annat? Det tar några sekunder och du behöver inget konto.

{link}

Du kan svara och ändra ditt svar till och med {until}. Länken är bara din. Ge den inte vidare. På samma sida kan du säga att du inte vill ha fler frågor.`,
  },
  follow_up_reminder: {
    subject: 'En fråga efter {title}',
    body: `Vi har inte hört hur det går för dig efter {title}.

Det är en enda fråga, och den hjälper oss att visa vad programmet är bra för.

{link}

Du kan svara till och med {until}. Du får ingen annan påminnelse.`,
  },
  room_request: {
    subject: 'Kunde vi få ett rum? {when}',
    body: `En av våra mentorgrupper skulle gärna träffas hos er: {title}.

När: {when}

{wish}

Svara gärna på det här meddelandet och berätta om det passar och vilket rum det i så fall blir.`,
  },
}

export const groupLinks: Record<GroupMailKey, string> = {
  agreement_asked: 'Läs och godkänn',
  group_started: 'Lägg till gruppens kalender',
  meeting_planned: 'Till webbplatsen',
  meeting_moved: 'Till webbplatsen',
  meeting_cancelled: 'Till webbplatsen',
  log_link: 'Logga en träff',
  log_overdue: 'Logga träffen',
  group_ended: 'Hämta ditt intyg',
  feedback_asked: 'Ge respons',
  feedback_reminder: 'Ge respons',
  follow_up_asked: 'Berätta var du är nu',
  follow_up_reminder: 'Berätta var du är nu',
  room_request: 'Till webbplatsen',
}
