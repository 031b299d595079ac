import type { OfferWords } from './en.ts'

export const offer: OfferWords = {
  title: 'Paikkasi',
  offered: 'Tarjoamme sinulle paikkaa. Otatko sen vastaan?',
  until: (day, time, zone) =>
    time
      ? `Vastaa viimeistään ${day} ennen klo ${time} (${zone}).`
      : `Viimeinen vastauspäivä: ${day} (${zone}).`,
  untilHelp: 'Jos emme ole siihen mennessä kuulleet sinusta, paikka menee seuraavalle.',
  means: 'Mitä paikan vastaanottaminen tarkoittaa',
  promise: 'Tulet ryhmäsi tapaamisiin tai ilmoitat muille ajoissa, jos et pääse.',
  months: (months) => `Ryhmä tapaa ${months === 1 ? 'kuukauden' : `${months} kuukauden`} ajan.`,
  meetings: (from, to) => (from === to ? `Tapaamisia on ${from}.` : `Tapaamisia on ${from}–${to}.`),
  next: 'Kirjoitamme sinulle, kun ryhmät ovat valmiit, ja kerromme, milloin ja missä tapaatte.',
  change: 'Jos jokin myöhemmin muuttuu, voit luopua paikasta tällä sivulla.',
  accept: 'Kyllä, otan paikan vastaan',
  decline: 'En ota paikkaa vastaan',
  declineHelp:
    'Silloin paikkaa tarjotaan heti jollekulle toiselle, emmekä voi antaa sitä sinulle takaisin. Olet tervetullut hakemaan uudelleen myöhemmällä kierroksella.',
  declineSure: 'Kyllä, antakaa paikka jollekulle toiselle',
  accepted: 'Paikka on sinun. Olet kertonut, että otat sen vastaan.',
}
