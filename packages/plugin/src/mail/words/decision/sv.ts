import type { DecisionMailKey, MailText } from '../types.ts'

export const decisionTexts: Record<DecisionMailKey, MailText> = {
  offer_made: {
    subject: 'Vi erbjuder dig en plats: {title}',
    body: `Goda nyheter: vi erbjuder dig en plats i {title}.

Berätta på din egen sida om du tar emot den. Sista dagen att svara är {until}.

{link}

Om vi inte har hört av dig då går platsen till nästa person. Om du ändå inte kan komma är ett nej lika välkommet: någon annan väntar.

Din referens är {reference}. Länken är bara din. Ge den inte vidare.`,
  },
  offer_accepted: {
    subject: 'Välkommen! Platsen är din: {title}',
    body: `Tack för att du tar emot platsen i {title}. Nu är den din.

Vi skriver till dig när grupperna är klara och berättar när och var ni träffas. Du behöver inte göra något före det.

Om något ändras, berätta det så tidigt du kan, som svar på det här meddelandet eller på din egen sida:

{link}

Din referens är {reference}.`,
  },
  offer_declined: {
    subject: 'Vi har fått ditt svar: {title}',
    body: `Tack för att du berättade att du inte tar emot platsen i {title}. Nu kan någon annan få den.

Vi önskar dig allt gott, och du är välkommen att ansöka på nytt när det passar dig.

{link}

Din referens är {reference}.`,
  },
  offer_expired: {
    subject: 'Tiden att svara har gått ut: {title}',
    body: `Vi erbjöd dig en plats i {title} men hörde inte av dig i tid. Platsen går nu till nästa person.

Kanske var det bara en dålig stund. Du är välkommen till nästa omgång, och vi meddelar dig gärna när den öppnar:

{link}

Din referens är {reference}.`,
  },
  place_given_up: {
    subject: 'Din plats har lämnats vidare: {title}',
    body: `Vi har noterat att du inte deltar i {title}. Nu kan någon annan få din plats.

Om det är ett misstag, svara genast på det här meddelandet så ser vi vad vi kan göra. Du är välkommen att ansöka på nytt när det passar dig.

{link}

Din referens är {reference}.`,
  },
  reserve_place: {
    subject: 'Du är på reservlistan: {title}',
    body: `Tack för din ansökan till {title} och för ditt tålamod. Det fanns fler bra ansökningar än platser. Du är på reservlistan.

Om någon lämnar sin plats och det är din tur erbjuder vi den till dig per e-post. Du behöver inte göra något före det. När listan inte behövs längre berättar vi det.

{link}

Din referens är {reference}.`,
  },
  no_place: {
    subject: 'Om din ansökan: {title}',
    body: `Tack för din ansökan till {title} och för den tid och omtanke du lade på den. Vi fick fler ansökningar än det finns platser, och den här gången kan vi inte erbjuda dig en. Det säger inget om ditt värde eller ditt kunnande.

En ny omgång kan passa dig bättre, och du är varmt välkommen att ansöka på nytt. Vi meddelar dig gärna när din bransch öppnar nästa gång:

{link}

Din referens är {reference}.`,
  },
  consultation: {
    subject: 'Ditt råd om kandidaterna: {title}',
    body: `Vi väljer vem som får delta i {title} och vill gärna höra vad du tycker som mentor.

På sidan ser du vad kandidaterna har skrivit, och du kan om var och en säga om du gärna skulle samarbeta. Du behöver inte säga något om den du inte vet vad du ska tycka om. Koordinatorerna beslutar.

Sista dagen: {until}

{link}

Det du läser där är konfidentiellt. Länken är bara din. Ge den inte vidare.`,
  },
}

export const decisionLinks: Record<DecisionMailKey, string> = {
  offer_made: 'Svara på erbjudandet',
  offer_accepted: 'Se din plats',
  offer_declined: 'Se din ansökan',
  offer_expired: 'Se din ansökan',
  place_given_up: 'Se din ansökan',
  reserve_place: 'Se din ansökan',
  no_place: 'Se din ansökan',
  consultation: 'Se kandidaterna',
}
