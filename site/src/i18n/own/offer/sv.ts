import type { OfferWords } from './en.ts'

export const offer: OfferWords = {
  title: 'Din plats',
  offered: 'Vi erbjuder dig en plats. Tar du emot den?',
  until: (day, time, zone) =>
    time ? `Svara före ${day} kl. ${time} (${zone}).` : `Sista dagen att svara är ${day} (${zone}).`,
  untilHelp: 'Om vi inte har hört av dig då går platsen till nästa person.',
  means: 'Det här betyder det att ta emot platsen',
  promise: 'Du kommer till din grupps träffar, eller säger till i tid när du inte kan komma.',
  months: (months) => `Gruppen träffas under ${months === 1 ? 'en månad' : `${months} månader`}.`,
  meetings: (from, to) =>
    from === to ? `Det blir ${from} träffar.` : `Det blir ${from} till ${to} träffar.`,
  next: 'Vi skriver till dig när grupperna är klara och berättar när och var ni träffas.',
  change: 'Om något ändras senare kan du lämna platsen på den här sidan.',
  accept: 'Ja, jag tar emot platsen',
  decline: 'Nej, jag tar inte emot platsen',
  declineHelp:
    'Då erbjuds platsen genast till någon annan, och vi kan inte ge den tillbaka till dig. Du är välkommen att ansöka igen i en senare omgång.',
  declineSure: 'Ja, ge platsen till någon annan',
  accepted: 'Platsen är din. Du har berättat att du tar emot den.',
}
