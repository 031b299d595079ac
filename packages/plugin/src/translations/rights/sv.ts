import type { RightsWords } from './types.ts'

export const sv: RightsWords = {
  title: 'En persons rättigheter',
  intro:
    'Någon frågar vad ni har om dem, vill ha en kopia eller vill bli raderad. Försäkra dig om att det är personen själv som frågar: svara till den adress som ansökan gjordes med.',
  email: 'E-postadress',
  search: 'Sök',
  nothing: 'Det finns inget under den här adressen.',
  table: 'Det som finns under adressen',
  columns: { what: 'Vad', amount: 'Hur många' },
  matter:
    'Något av det bevaras för ett klagomål eller ett rättsligt ärende: det kan inte raderas förrän markeringen tas bort.',
  asked: (when) =>
    `Personen bad om att bli raderad: ${when}. Personen fick veta att uppgifterna bevaras. Radera dem när de inte längre behöver bevaras.`,
  seated: 'Personen är i en grupp som inte har avslutats. När personen raderas blir platsen ledig.',
  copyTitle: 'En kopia av dina uppgifter',
  copyLead: 'Allt som finns under din e-postadress. Varje del slutar med det som bara maskiner behöver.',
  technical: 'Tekniska uppgifter',
  yes: 'Ja',
  no: 'Nej',
  copyJson: 'Kopia som JSON',
  copyHtml: 'Kopia att läsa och skriva ut',
  copyHelp:
    'Kopian har också det som personalen skrivit, utan vem som skrev det. Filer hämtas från själva ansökan.',
  erase: {
    open: 'Radera allt',
    title: 'Radera allt under den här adressen',
    act: 'Radera',
    forGood:
      'Det försvinner genast, med allt som hör till det och sina filer, och kan inte fås tillbaka. Antal utan personer blir kvar. Om en säkerhetskopia återställs raderas det på nytt.',
    type: (amount) => `Skriv talet ${amount} för att bekräfta`,
    done: 'Raderat.',
    changed: 'Det är inte längre det som visades. Se på det en gång till.',
    matter: 'Det bevaras för ett klagomål eller ett rättsligt ärende.',
  },
}
