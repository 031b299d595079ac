import type { FeedbackWords } from './en.ts'

export const feedback: FeedbackWords = {
  title: 'Din respons',
  openHelp:
    'Du kom hit via en länk i vår e-post. Tryck på knappen för att se några frågor om din grupp. Det tar ungefär två minuter.',
  open: 'Visa frågorna',
  expired: 'Länken gäller inte längre',
  expiredHelp: 'Svarstiden är slut, eller så är du inte längre med i gruppen. Du behöver inte göra något.',
  unreachableHelp: 'Vi når inte vår tjänst just nu. Det du skrev finns kvar här. Försök igen om en stund.',
  anonymous: 'Anonymt: ingen får veta att det var du.',
  anonymousHelp:
    'Vi sparar att du har svarat, men inte vilka svar som är dina. Koordinatorerna ser gruppens alla svar tillsammans, när alla har svarat eller tiden är slut, och bara från fem svar uppåt. De andra i gruppen ser dem inte. Skriv inget som gör att någon känner igen dig.',
  named: 'Med ditt namn: koordinatorerna ser vem som skrev vad.',
  namedHelp: 'Ingen i din grupp ser det. Skriv inget om någons hälsa eller privatliv.',
  moments: {
    start: 'Ni har just börjat.',
    middle: 'Ni är ungefär halvvägs.',
    end: 'Ni har kommit till slutet.',
  },
  until: (day) => `Du kan svara till och med ${day}.`,
  send: 'Skicka svaren',
  thanks: 'Tack för din respons',
  thanksAnonymous: 'Dina svar är sparade, utan ditt namn. Du kan stänga sidan.',
  thanksNamed: 'Dina svar är sparade. Koordinatorerna läser dem. Du kan stänga sidan.',
  answeredBefore:
    'Du har redan svarat, och det är de svaren som gäller. Det du skrev nu sparades inte; det finns här nedanför.',
  unkept: 'Det du skrev nu',
  kept: 'Sparat på den här telefonen eller datorn tills det är skickat.',
  offline:
    'Det finns ingen anslutning. Det du skrev är sparat här och skickas av sig självt så fort det går.',
}
