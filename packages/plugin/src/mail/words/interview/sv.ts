import type { InterviewMailKey, MailText } from '../types.ts'

export const interviewTexts: Record<InterviewMailKey, MailText> = {
  interview_invitation: {
    subject: 'Inbjudan till en intervju: {title}',
    body: `Vi har läst din ansökan till {title} och vill gärna tala med dig. Det är ett vänligt samtal, och du behöver inte förbereda något särskilt.

Välj den tid som passar dig bäst på din egen sida. Om ingen tid passar kan du svara på det här meddelandet, så hittar vi ett annat sätt.

{link}

Din referens är {reference}. Länken är bara din. Ge den inte till någon annan.`,
  },
  interview_booked: {
    subject: 'Din intervju: {when}',
    body: `Din intervju är bokad. Den gäller din ansökan till {title}.

När: {when}
Var: {where}

Med det här meddelandet följer en kalenderhändelse. Du kan byta tid eller avboka fram till {until} på din egen sida:

{link}

Välkommen! Din referens är {reference}.`,
  },
  interview_moved: {
    subject: 'Din intervju har fått en ny tid: {when}',
    body: `Din intervju om {title} har flyttats.

Ny tid: {when}
Var: {where}

Kalenderhändelsen som följer med det här meddelandet ersätter den tidigare. Du kan byta tid eller avboka fram till {until} på din egen sida:

{link}

Din referens är {reference}.`,
  },
  interview_cancelled: {
    subject: 'Din intervju är avbokad: {when}',
    body: `Din intervju om {title}, {when}, är avbokad.

På din egen sida ser du hur det går med ansökan, och där kan du välja en annan tid när det finns någon.

{link}

Din referens är {reference}.`,
  },
  interview_reminder: {
    subject: 'Snart är det dags för din intervju: {when}',
    body: `En påminnelse om din intervju om {title}.

När: {when}
Var: {where}

Om du har fått förhinder ser du på din egen sida vad du ännu kan ändra. Du kan också svara på det här meddelandet.

{link}

Välkommen! Din referens är {reference}.`,
  },
  interview_missed: {
    subject: 'Ska vi hitta en ny tid?',
    body: `Vi väntade på dig {when} men fick inte kontakt med dig. Sådant händer oss alla.

Om du fortfarande vill tala med oss om {title} kan du välja en ny tid på din egen sida:

{link}

Din referens är {reference}.`,
  },
}

export const interviewLinks: Record<InterviewMailKey, string> = {
  interview_invitation: 'Välj en tid',
  interview_booked: 'Se eller byt tiden',
  interview_moved: 'Se eller byt tiden',
  interview_cancelled: 'Se din ansökan',
  interview_reminder: 'Se din intervju',
  interview_missed: 'Välj en ny tid',
}
