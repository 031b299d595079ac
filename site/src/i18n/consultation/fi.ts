import type { ConsultationWords } from './en.ts'

export const consultation: ConsultationWords = {
  title: 'Ehdokkaita ryhmääsi',
  openHelp:
    'Tulit sähköpostimme linkistä. Paina painiketta, niin voit lukea, mitä ehdokkaat ovat kirjoittaneet.',
  open: 'Avaa lista',
  lead: (title) =>
    `Mitä sanoisit mentorina: ${title}? Koordinaattorit päättävät, ja näkemyksesi auttaa heitä.`,
  until: (day, zone) => `Voit vastata tämän päivän loppuun: ${day} (${zone}).`,
  confidential:
    'Se, mitä täällä luet, on luottamuksellista. Listan avaamisesta jää merkintä. Nimet ja yhteystiedot on jätetty pois.',
  confidentialNamed:
    'Se, mitä täällä luet, on luottamuksellista. Listan avaamisesta jää merkintä. Yhteystiedot ja tiedostot on jätetty pois.',
  candidate: (number) => `Ehdokas ${number}`,
  wish: 'Tekisitkö mielelläsi työtä yhdessä?',
  wishes: { yes: 'Kyllä', perhaps: 'Ehkä', no: 'Mieluummin en' },
  noWish: 'En osaa sanoa',
  comment: 'Kommenttisi koordinaattoreille',
  save: (number) => `Tallenna ehdokkaasta ${number}`,
  saved: (number) => `Tallennettu ehdokkaasta ${number}. Voit muuttaa sitä viimeiseen päivään asti.`,
  none: 'Listalla ei ole enää ehdokkaita.',
  expired: 'Linkki ei ole enää voimassa',
  expiredHelp: 'Vastausaika on ohi, tai koordinaattorit ovat sulkeneet listan. Kiitos mielenkiinnostasi!',
  notKept: 'Tallentaminen ei onnistunut. Kirjoittamasi on vielä tässä; yritä uudelleen.',
}
