import type { AgreementWords } from './en.ts'

export const agreement: AgreementWords = {
  title: 'Att läsa och godkänna',
  lead: 'Alla i gruppen godkänner det här, och gruppen börjar när alla har gjort det. Läs i lugn och ro. Om något är oklart, skriv till oss innan du godkänner.',
  check: 'Jag har läst det här och godkänner det',
  accept: (name) => `Godkänn: ${name}`,
  missing: 'Kryssa först i rutan när du har läst texten',
  done: 'Det här har du godkänt',
  on: (day) => `Godkänt ${day}`,
}
