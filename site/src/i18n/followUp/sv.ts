import type { FollowUpWords } from './en.ts'

export const followUp: FollowUpWords = {
  title: 'Var är du nu?',
  openHelp:
    'Du kom hit via en länk i vår e-post. Tryck på knappen för att se en fråga om hur det går för dig.',
  open: 'Visa frågan',
  expired: 'Länken gäller inte längre',
  expiredHelp: 'Svarstiden är slut. Du behöver inte göra något.',
  unreachableHelp: 'Vi når inte vår tjänst just nu. Ditt svar finns kvar här. Försök igen om en stund.',
  question: 'Vad beskriver din situation bäst just nu?',
  answers: {
    employed: 'Jag arbetar, som anställd eller företagare',
    studying: 'Jag studerar eller går en utbildning',
    looking: 'Jag söker arbete',
    other: 'Något annat',
  },
  required: 'Välj ett av svaren.',
  who: 'Koordinatorerna räknar svaren för dem som finansierar programmet och berättar bara antal. Ditt svar raderas tillsammans med din ansökan; antalet finns kvar.',
  until: (day) => `Du kan svara och ändra ditt svar till och med ${day}.`,
  send: 'Skicka svaret',
  change: 'Ändra svaret',
  thanks: (answer) => `Tack. Ditt svar är sparat: ${answer}.`,
  stop: 'Ta tillbaka mitt svar och fråga mig inget mer',
  stopHelp: 'Du behöver inte svara. Ingen frågar dig varför.',
  stopped: 'Vi frågar dig inget mer och sparar inget svar. Om du ändrar dig kan du ännu svara här.',
}
