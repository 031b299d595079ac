import type { RetentionWords } from './types.ts'

const things = (amount: number, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`
const applications = (amount: number) => things(amount, 'ansökan', 'ansökningar')

export const sv: RetentionWords = {
  title: 'Raderingar',
  intro:
    'Vad som sparas hur länge, vad som skulle raderas nu och vad som har raderats. Raderingen sker av sig själv en gång i timmen, enligt de tider som någon har bekräftat.',
  dashboard:
    'Tider för hur länge uppgifter sparas väntar på att bekräftas. Till dess raderas inget enligt dem.',
  settings: 'Ändra hur länge uppgifter sparas',
  clocks: {
    draft: 'Halvfärdiga formulär',
    withdrawn: 'Återtagna ansökningar',
    rejected: 'Ansökningar utan plats',
    reserve: 'Ansökningar på reservlistan',
    undecided: 'Ansökningar som aldrig avgjordes',
    participant: 'Deltagare',
    facilitator: 'Mentorer och andra som leder grupper',
    notes: 'Det som personalen skrivit om en person',
    files: 'Filer, till exempel ett cv',
    mail: 'Det som står i meddelanden',
    subscription: 'Väntan på en ansökningstid, avslutad av personen',
    records: 'Anteckningar om läsning, exporter och träffar',
  },
  from: {
    draft: 'Från den sista dagen då det kunde skickas.',
    withdrawn: 'Från återtagandet.',
    rejected: 'Från beslutet eller det som senast hände.',
    reserve: 'Från beslutet eller det som senast hände.',
    undecided: 'Från ansökningstidens slut eller det som senast hände.',
    participant: 'Från gruppens slut eller det som senast hände.',
    facilitator: 'Från gruppens slut eller det som senast hände.',
    notes: 'Från beslutet eller gruppens slut. Aldrig längre än ansökan.',
    files: 'Från beslutet eller gruppens slut. Aldrig längre än ansökan.',
    mail: 'Från sändningen. Att ett meddelande skickades står kvar i historiken.',
    subscription: 'Från den dag då personen avslutade den.',
    records: 'Från den dag då anteckningen gjordes.',
  },
  nothingYet:
    'Ännu raderas inget av sig självt. Se efter vad som skulle försvinna och bekräfta tiderna: först då börjar raderingen.',
  shortened: (names) =>
    `Dessa tider har förkortats och gäller först när de bekräftas: ${names}. Till dess gäller de längre tiderna.`,
  confirmedBy: (who, when) => `Senast bekräftat ${when}${who ? ` av ${who}` : ''}.`,
  table: 'Tider, och vad som skulle raderas nu',
  columns: { clock: 'Vad', set: 'Inställt', inForce: 'Gäller', goes: 'Skulle raderas nu' },
  days: (amount) => things(amount, 'dag', 'dagar'),
  notYet: 'Inte bekräftat',
  held: 'Det som blir kvar fast tiden är ute',
  holds: {
    matter: (amount) => `${applications(amount)} bevaras för ett klagomål eller ett rättsligt ärende.`,
    group: (amount) => `${applications(amount)} av personer i en grupp som inte har avslutats.`,
    offer: (amount) => `${applications(amount)} av personer med ett erbjudande som väntar på svar.`,
    interview: (amount) => `${applications(amount)} av personer med en bokad intervju.`,
  },
  heldNobody: 'Inget hålls kvar just nu.',
  confirm: {
    open: 'Bekräfta tiderna',
    title: 'Bekräfta tiderna och låt raderingen börja',
    act: 'Bekräfta och radera',
    will: (amount) =>
      amount === 0
        ? 'Inget är i tur nu. Det som blir i tur senare raderas av sig självt, inom en timme.'
        : `${things(amount, 'post raderas', 'poster raderas')} inom en timme, så som tabellen säger. Det som blir i tur senare raderas av sig självt.`,
    forGood: 'Det som raderas kan inte fås tillbaka. Antal utan personer blir kvar.',
    type: (amount) => `Skriv talet ${amount} för att bekräfta`,
    changed: 'Tiderna eller antalen har ändrats under tiden. Se på dem en gång till.',
    done: 'Bekräftat. Raderingen sker inom en timme.',
  },
  runs: {
    heading: 'Det som har raderats',
    help: 'Varje körning antecknar vad den raderar, enbart i antal.',
    none: 'Inget har raderats ännu.',
    when: 'När',
    gone: 'Vad',
    rows: 'Poster per slag',
    unfinished: 'Avbruten',
    failed: (amount) => `${things(amount, 'radering', 'raderingar')} misslyckades och görs om`,
    nothing: 'Inget var i tur',
  },
}
