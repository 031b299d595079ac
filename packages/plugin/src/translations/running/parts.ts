import type { Localized, PreparationKind, StepKind, StepState } from '@jobbuddies/shared'
import type { StepOwner } from './types.ts'

/** Words of what is done before the start. */
export type PrepareWords = {
  heading: string
  help: string
  kinds: Record<PreparationKind, string>
  columns: { what: string; done: string; missing: string; acts: string }
  hours: (hours: number) => string
  /** Who, when, and of a training with hours, how many of how many; of an agreement, that it was by their own link. */
  did: (who: string, day: string, how: string) => string
  byLink: string
  some: (have: number, need: number) => string
  nobody: string
  record: string
  takeBack: string
  day: string
  hoursTaken: string
  who: string
  recorded: string
  takenBack: string
}

export type StepWords = {
  heading: string
  goalsEach: (goals: number) => string
  none: string
  add: string
  change: string
  remove: string
  removeHelp: string
  kinds: Record<StepKind, string>
  states: Record<StepState, string>
  columns: { what: string; whose: string; state: string; outcome: string; acts: string }
  owners: Record<StepOwner, string>
  what: string
  own: string
  kind: string
  title: string
  whose: string
  day: string
  partner: string
  noPartner: string
  state: string
  outcome: string
  outcomeHelp: string
  added: (steps: number) => string
  changed: string
  removed: string
}

/** Words of what the group gets from the library. */
export type RunMaterialWords = {
  heading: string
  none: string
  columns: { title: string; audience: string; language: string }
  library: string
}

export const runMaterialWords: Localized<RunMaterialWords> = {
  en: {
    heading: 'Materials',
    none: 'The library has nothing for this group yet.',
    columns: { title: 'Material', audience: 'For whom', language: 'On the pages in' },
    library: 'Open the material library',
  },
  sv: {
    heading: 'Material',
    none: 'I materialbanken finns ännu inget för den här gruppen.',
    columns: { title: 'Material', audience: 'För vem', language: 'På sidorna på' },
    library: 'Öppna materialbanken',
  },
  fi: {
    heading: 'Materiaalit',
    none: 'Materiaalipankissa ei ole vielä mitään tälle ryhmälle.',
    columns: { title: 'Materiaali', audience: 'Kenelle', language: 'Sivuilla kielellä' },
    library: 'Avaa materiaalipankki',
  },
}

export const prepareWords: Localized<PrepareWords> = {
  en: {
    heading: 'Before the start',
    help: 'What the programme wants done before the group begins.',
    kinds: { training: 'Training', agreement: 'Agreement' },
    columns: { what: 'What', done: 'Done', missing: 'Still missing', acts: 'Do' },
    hours: (hours) => `${hours} hours`,
    did: (who, day, how) => [who, day, how].filter(Boolean).join(', '),
    byLink: 'by own link',
    some: (have, need) => `${have} of ${need} hours`,
    nobody: 'Nobody',
    record: 'Record…',
    takeBack: 'Take back…',
    day: 'Day',
    hoursTaken: 'Hours taken part in',
    who: 'Who',
    recorded: 'It is recorded.',
    takenBack: 'It is taken back.',
  },
  sv: {
    heading: 'Före starten',
    help: 'Det som programmet vill ha gjort innan gruppen börjar.',
    kinds: { training: 'Utbildning', agreement: 'Överenskommelse' },
    columns: { what: 'Vad', done: 'Gjort', missing: 'Saknas ännu', acts: 'Gör' },
    hours: (hours) => `${hours} timmar`,
    did: (who, day, how) => [who, day, how].filter(Boolean).join(', '),
    byLink: 'via egen länk',
    some: (have, need) => `${have} av ${need} timmar`,
    nobody: 'Ingen',
    record: 'Anteckna…',
    takeBack: 'Ta tillbaka…',
    day: 'Dag',
    hoursTaken: 'Timmar personen deltog',
    who: 'Vem',
    recorded: 'Det är antecknat.',
    takenBack: 'Det är taget tillbaka.',
  },
  fi: {
    heading: 'Ennen alkua',
    help: 'Mitä ohjelmassa pitää olla tehtynä ennen kuin ryhmä alkaa.',
    kinds: { training: 'Koulutus', agreement: 'Sopimus' },
    columns: { what: 'Mikä', done: 'Tehty', missing: 'Vielä tekemättä', acts: 'Tee' },
    hours: (hours) => `${hours} tuntia`,
    did: (who, day, how) => [who, day, how].filter(Boolean).join(', '),
    byLink: 'omalla linkillä',
    some: (have, need) => `${have}/${need} tuntia`,
    nobody: 'Ei kukaan',
    record: 'Merkitse…',
    takeBack: 'Peru merkintä…',
    day: 'Päivä',
    hoursTaken: 'Montako tuntia osallistui',
    who: 'Ketkä',
    recorded: 'Merkitty.',
    takenBack: 'Merkintä on peruttu.',
  },
}

export const stepWords: Localized<StepWords> = {
  en: {
    heading: 'Goals and steps',
    goalsEach: (goals) =>
      goals === 1 ? 'Each group chooses one goal.' : `Each group chooses ${goals} goals.`,
    none: 'Nothing has been set yet.',
    add: 'Add a goal or step…',
    change: 'Note…',
    remove: 'Remove…',
    removeHelp: 'It goes as if it had never been there. What was tried and not reached is better noted.',
    kinds: {
      goal: 'Goal',
      job_shadowing: 'Job shadowing',
      interview: 'Interview',
      expert: 'Visiting expert',
      other: 'Other',
    },
    states: { open: 'Not begun', under_way: 'Under way', done: 'Done', not_done: 'Not done' },
    columns: {
      what: 'What',
      whose: 'Whose',
      state: 'How far',
      outcome: 'What came of it',
      acts: 'Do',
    },
    owners: { group: 'The whole group', each: 'Each who takes part, one of their own' },
    what: 'What',
    own: 'In own words',
    kind: 'Kind',
    title: 'What it is',
    whose: 'Whose',
    day: 'Day',
    partner: 'Partner',
    noPartner: 'None',
    state: 'How far',
    outcome: 'How far it is, or what came of it',
    outcomeHelp: 'For the office. Write nothing about anybody’s health or private life.',
    added: (steps) => (steps === 1 ? 'It is added.' : `${steps} are added.`),
    changed: 'It is noted.',
    removed: 'It is removed.',
  },
  sv: {
    heading: 'Mål och steg',
    goalsEach: (goals) => (goals === 1 ? 'Varje grupp väljer ett mål.' : `Varje grupp väljer ${goals} mål.`),
    none: 'Inget har satts upp ännu.',
    add: 'Lägg till ett mål eller steg…',
    change: 'Anteckna…',
    remove: 'Ta bort…',
    removeHelp:
      'Det försvinner som om det aldrig funnits. Det som försöktes men inte nåddes är bättre att anteckna.',
    kinds: {
      goal: 'Mål',
      job_shadowing: 'Jobbskuggning',
      interview: 'Intervju',
      expert: 'Besök av sakkunnig',
      other: 'Annat',
    },
    states: { open: 'Inte påbörjat', under_way: 'På gång', done: 'Blev av', not_done: 'Blev inte av' },
    columns: {
      what: 'Vad',
      whose: 'Vems',
      state: 'Hur långt',
      outcome: 'Vad det ledde till',
      acts: 'Gör',
    },
    owners: { group: 'Hela gruppen', each: 'Var och en som deltar, ett eget' },
    what: 'Vad',
    own: 'Med egna ord',
    kind: 'Slag',
    title: 'Vad det är',
    whose: 'Vems',
    day: 'Dag',
    partner: 'Partner',
    noPartner: 'Ingen',
    state: 'Hur långt',
    outcome: 'Hur långt det är, eller vad det ledde till',
    outcomeHelp: 'För kansliet. Skriv inget om någons hälsa eller privatliv.',
    added: (steps) => (steps === 1 ? 'Det är tillagt.' : `${steps} är tillagda.`),
    changed: 'Det är antecknat.',
    removed: 'Det är borttaget.',
  },
  fi: {
    heading: 'Tavoitteet ja askeleet',
    goalsEach: (goals) =>
      goals === 1
        ? 'Jokainen ryhmä valitsee yhden tavoitteen.'
        : `Jokainen ryhmä valitsee ${goals} tavoitetta.`,
    none: 'Mitään ei ole vielä asetettu.',
    add: 'Lisää tavoite tai askel…',
    change: 'Kirjaa…',
    remove: 'Poista…',
    removeHelp:
      'Se katoaa kuin sitä ei olisi ollutkaan. Jos jotain yritettiin eikä saavutettu, kirjaa se mieluummin.',
    kinds: {
      goal: 'Tavoite',
      job_shadowing: 'Työn varjostaminen',
      interview: 'Haastattelu',
      expert: 'Asiantuntijavierailu',
      other: 'Muu',
    },
    states: { open: 'Aloittamatta', under_way: 'Kesken', done: 'Toteutui', not_done: 'Ei toteutunut' },
    columns: {
      what: 'Mikä',
      whose: 'Kenen',
      state: 'Missä vaiheessa',
      outcome: 'Mitä siitä tuli',
      acts: 'Tee',
    },
    owners: { group: 'Koko ryhmän', each: 'Jokaisen osallistujan oma' },
    what: 'Mikä',
    own: 'Omin sanoin',
    kind: 'Laji',
    title: 'Mikä se on',
    whose: 'Kenen',
    day: 'Päivä',
    partner: 'Kumppani',
    noPartner: 'Ei ketään',
    state: 'Missä vaiheessa',
    outcome: 'Missä vaiheessa se on tai mitä siitä tuli',
    outcomeHelp: 'Toimistolle. Älä kirjoita kenenkään terveydestä tai yksityiselämästä.',
    added: (steps) => (steps === 1 ? 'Lisätty.' : `Lisättiin ${steps}.`),
    changed: 'Kirjattu.',
    removed: 'Poistettu.',
  },
}
