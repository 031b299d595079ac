import type { RetentionTold } from './en.ts'

const days = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`)

export const retention: RetentionTold = {
  title: 'Så länge sparar vi dina uppgifter',
  lead: 'När tiden är ute raderas de av sig själva. Bara antal utan namn blir kvar.',
  clocks: {
    draft: (count) =>
      `Ett formulär som du börjat på men inte skickat: ${days(count)} efter den sista dagen då det kunde skickas.`,
    withdrawn: (count) => `Om du återtar din ansökan: ${days(count)} efter det.`,
    rejected: (count) => `Om du inte får en plats: ${days(count)} efter beslutet.`,
    reserve: (count) => `Om du är på reservlistan: ${days(count)} efter beslutet.`,
    undecided: (count) => `Om inget avgörs: ${days(count)} efter att ansökningstiden gått ut.`,
    participant: (count) => `Om du deltar: ${days(count)} efter att din grupp har avslutats.`,
    facilitator: (count) => `Om du leder en grupp: ${days(count)} efter att den har avslutats.`,
    notes: (count) =>
      `Det vi skriver om dig när vi väljer: ${days(count)} efter beslutet eller gruppens slut, och aldrig längre än din ansökan.`,
    files: (count) =>
      `Filer, till exempel ett cv: ${days(count)} efter beslutet eller gruppens slut, och aldrig längre än din ansökan.`,
    mail: (count) => `Det som står i våra meddelanden till dig: ${days(count)} efter att de skickats.`,
    subscription: (count) =>
      `Din önskan att få veta när ansökan öppnar: högst ett år, eller ${days(count)} efter att du avslutar den.`,
    records: (count) => `Anteckningar om vem som har läst din ansökan: ${days(count)}.`,
  },
}
