import type { ConsultationWords } from './en.ts'

export const consultation: ConsultationWords = {
  title: 'Kandidater till din grupp',
  openHelp:
    'Du kom via en länk i vårt e-postmeddelande. Tryck på knappen för att läsa vad kandidaterna har skrivit.',
  open: 'Öppna listan',
  lead: (title) => `Vad säger du som mentor: ${title}? Koordinatorerna beslutar, och ditt råd hjälper dem.`,
  until: (day, zone) => `Du kan svara till slutet av ${day} (${zone}).`,
  confidential:
    'Det du läser här är konfidentiellt. Att du har öppnat listan antecknas. Namn och kontaktuppgifter är utelämnade.',
  confidentialNamed:
    'Det du läser här är konfidentiellt. Att du har öppnat listan antecknas. Kontaktuppgifter och filer är utelämnade.',
  candidate: (number) => `Kandidat ${number}`,
  wish: 'Skulle du gärna samarbeta?',
  wishes: { yes: 'Ja', perhaps: 'Kanske', no: 'Helst inte' },
  noWish: 'Jag kan inte säga',
  comment: 'Din kommentar till koordinatorerna',
  save: (number) => `Spara om kandidat ${number}`,
  saved: (number) => `Sparat om kandidat ${number}. Du kan ändra det till sista dagen.`,
  none: 'Det finns inga kandidater kvar på listan.',
  expired: 'Länken gäller inte längre',
  expiredHelp: 'Tiden att svara är över, eller så har koordinatorerna stängt listan. Tack för ditt intresse!',
  notKept: 'Det gick inte att spara. Det du skrev finns kvar här; försök igen.',
}
