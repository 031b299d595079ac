import type { InterviewMailKey, MailText } from '../types.ts'

export const interviewTexts: Record<InterviewMailKey, MailText> = {
  interview_invitation: {
    subject: 'Kutsu haastatteluun: {title}',
    body: `Olemme lukeneet hakemuksesi ({title}) ja haluaisimme jutella kanssasi. Haastattelu on ystävällinen keskustelu, eikä sinun tarvitse valmistautua siihen erityisesti.

Valitse sinulle parhaiten sopiva aika omalla sivullasi. Jos mikään aika ei sovi, vastaa tähän viestiin, niin keksimme toisen tavan.

{link}

Viitteesi on {reference}. Linkki on vain sinun. Älä anna sitä muille.`,
  },
  interview_booked: {
    subject: 'Haastattelusi: {when}',
    body: `Haastattelusi on varattu. Se koskee hakemustasi: {title}.

Aika: {when}
Paikka: {where}

Viestin mukana tulee kalenterimerkintä. Voit vaihtaa ajan tai perua sen omalla sivullasi tähän asti: {until}.

{link}

Tervetuloa! Viitteesi on {reference}.`,
  },
  interview_moved: {
    subject: 'Haastattelullasi on uusi aika: {when}',
    body: `Haastattelusi aika on vaihtunut. Se koskee hakemustasi: {title}.

Uusi aika: {when}
Paikka: {where}

Tämän viestin mukana tuleva kalenterimerkintä korvaa aiemman. Voit vaihtaa ajan tai perua sen omalla sivullasi tähän asti: {until}.

{link}

Viitteesi on {reference}.`,
  },
  interview_cancelled: {
    subject: 'Haastattelusi on peruttu: {when}',
    body: `Haastattelusi on peruttu: {when}. Se koski hakemustasi: {title}.

Omalta sivultasi näet, miten hakemuksesi etenee. Siellä voit myös valita uuden ajan, kun aikoja on vapaana.

{link}

Viitteesi on {reference}.`,
  },
  interview_reminder: {
    subject: 'Haastattelusi on pian: {when}',
    body: `Muistutamme sinua haastattelustasi. Se koskee hakemustasi: {title}.

Aika: {when}
Paikka: {where}

Jos sinulle on tullut este, näet omalta sivultasi, mitä voit vielä muuttaa. Voit myös vastata tähän viestiin.

{link}

Tervetuloa! Viitteesi on {reference}.`,
  },
  interview_missed: {
    subject: 'Sovitaanko uusi aika?',
    body: `Odotimme sinua ({when}), mutta emme tavoittaneet sinua. Sellaista sattuu meille kaikille.

Jos haluat yhä jutella kanssamme hakemuksestasi ({title}), valitse uusi aika omalla sivullasi:

{link}

Viitteesi on {reference}.`,
  },
}

export const interviewLinks: Record<InterviewMailKey, string> = {
  interview_invitation: 'Valitse aika',
  interview_booked: 'Katso tai vaihda aika',
  interview_moved: 'Katso tai vaihda aika',
  interview_cancelled: 'Katso hakemuksesi',
  interview_reminder: 'Katso haastattelusi',
  interview_missed: 'Valitse uusi aika',
}
