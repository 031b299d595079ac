import type { BuilderWords } from './types.ts'

const by = (name: string | null | undefined) => (name ? ` (${name})` : '')
const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`)

export const sv: BuilderWords = {
  title: 'Bilda grupper',
  intro:
    'Grupper av alla som är redo, för de ansökningstider som du väljer. Ingen får veta något innan en grupp har bekräftats.',
  back: 'Andra ansökningstider',
  newGroup: (industry, number) => `${industry || 'Grupp'} ${number}`,
  start: {
    heading: 'Vilka ansökningstider?',
    none: 'Det finns inga ansökningstider än.',
    ready: (count) => `${people(count)} redo`,
    open: 'Bilda grupper av dessa',
    choose: 'Välj minst en ansökningstid, alla i samma program.',
  },
  empty:
    'Ingen är redo för en grupp än. Det är man när man har intervjuats, erbjudits en plats eller tackat ja.',
  tools: 'Grupper',
  undo: 'Ångra',
  undone: 'Ångrat.',
  nothingToUndo: 'Det finns inget att ångra.',
  kinds: {
    place: 'någon placerades',
    move: 'någon flyttades',
    remove: 'någon togs ut',
    pin: 'någon låstes eller släpptes',
    rules: 'reglerna ändrades',
    group: 'en grupp lades till eller togs bort',
    apply: 'ett förslag togs i bruk',
  },
  doneBy: (kind, name) => `Senast: ${kind}${by(name)}`,
  done: {
    placed: (person, group) => `${person} är nu i ${group}.`,
    moved: (person, group) => `${person} flyttades till ${group}.`,
    removed: (person, group) => `${person} togs ut ur ${group}.`,
    pinned: (person, group) => `${person} stannar i ${group} när grupper föreslås på nytt.`,
    unpinned: (person) => `${person} får flyttas när grupper föreslås på nytt.`,
  },
  rulesChanged: 'Reglerna ändrades.',
  groupMade: (name) => `Gruppen ${name} lades till.`,
  confirmed: (group, count) => `${group} är bekräftad; ${people(count)} placerade.`,
  applied: 'Förslaget togs i bruk.',
  pool: {
    heading: (count) => `Utan plats (${count})`,
    everybodyPlaced: 'Alla som är redo har en plats.',
    search: 'Sök person',
    role: 'Roll',
    all: 'Alla',
    notYet: 'Har inte varit med i något förslag än.',
    left: (count) => `har tid för ${count} till`,
    elsewhere: (groups) => `också i ${groups}`,
  },
  group: {
    fill: (role, have, min, max) => `${role}: ${have} av ${min === max ? min : `${min}–${max}`}`,
    few: (missing) => `${missing} saknas`,
    full: 'full',
    fine: 'tillräckligt',
    nobody: 'Ingen än.',
    anyField: 'Vilken bransch som helst',
    confirm: 'Bekräfta gruppen',
    confirmTitle: (group) => `Bekräfta ${group}?`,
    confirmText: (count) =>
      `${people(count)} placeras. Därefter ändras platser genom att någon lämnar gruppen, inte genom flytt.`,
    drop: (name) => `Ta bort den tomma gruppen ${name}`,
    add: 'Lägg till en grupp',
    name: 'Gruppens namn',
    field: 'Bransch',
    misfit: 'har varken bransch eller språk gemensamt med gruppen',
    moved: 'är inte längre redo: ansökan är i ett annat skede',
    proposed: 'Bildas',
  },
  person: {
    moveTo: (person) => `Vart ${person} går`,
    place: 'Placera i…',
    move: 'Flytta till…',
    toPool: 'Ta ut ur gruppen',
    pin: 'Lås',
    pinned: 'låst',
    keepOut: 'Uteslut',
    open: (person) => `Ansökan av ${person}`,
  },
  rules: {
    heading: (count) => `Regler (${count})`,
    none: 'Inga regler. Alla får vara med alla.',
    apart: 'aldrig i samma grupp',
    together: 'alltid i samma grupp',
    kind: 'Dessa två är',
    first: 'En person',
    second: 'En annan person',
    add: 'Lägg till regeln',
    remove: 'Ta bort',
    apartOf: (names) => `${names}: aldrig i samma grupp`,
    togetherOf: (names) => `${names}: i samma grupp eller i ingen`,
    keptOut: (name, group) => (group ? `${name}: inte i ${group}` : `${name}: i ingen grupp`),
    inGroup: (name, group) => `${name}: låst till ${group ?? 'en grupp'}`,
  },
  solve: {
    start: 'Föreslå grupper',
    again: 'Föreslå på nytt kring de låsta',
    running: (seconds) => `Söker grupper: ${seconds} s`,
    best: (points) => `bäst hittills: ${points} poäng`,
    cancel: 'Sluta söka',
    cancelled: 'Sökningen avbröts. Inget har ändrats.',
    failed: 'Sökningen misslyckades. Inget har ändrats. Försök igen.',
    ended: (placed, all) => `Ett förslag är klart: ${placed} av ${people(all)} placerade.`,
  },
  proposals: {
    heading: 'Förslag',
    none: 'Inget förslag än.',
    one: (number) => `Förslag ${number}`,
    by: (when, name) => `${when}${by(name)}`,
    placed: (placed, all, groups) =>
      `${placed} av ${all} placerade i ${groups === 1 ? '1 grupp' : `${groups} grupper`}`,
    wishes: (points, most) => `${points} av högst ${most} poäng för önskemål`,
    proven: 'inget bättre är möjligt',
    notProven: 'tiden tog slut; något bättre kan finnas',
    greedy: (placed, points) => `En i taget, som för hand: ${placed} placerade, ${points} poäng`,
    oneByOne: 'Lösaren misslyckades; grupperna bildades en i taget.',
    moved: (count) => `${people(count)} i en annan grupp än förut`,
    apply: (number) => `Ta förslag ${number} i bruk`,
    isApplied: 'i bruk',
    outdated: 'Personer, regler eller grupper har ändrats sedan dess.',
    show: 'Visa grupperna',
    compare: (one, other) => `Vad som skiljer ${one} och ${other}`,
    same: 'Båda har samma grupper.',
    figure: 'Tal',
    differs: (person, one, other) => `${person}: ${one} → ${other}`,
    nowhere: 'ingen plats',
    findings: 'Regler och behov som inte kan uppfyllas',
    newOne: (industry, lead) => `${industry || 'Ny grupp'} kring ${lead}`,
    unplaced: 'Utan plats',
  },
  states: {
    draft: 'utkast',
    applied: 'i bruk',
    cancelled: 'avbrutet',
    failed: 'misslyckat',
    solving: 'söks',
  },
  reason: ({ code, values }, called) => {
    const words = called.list(values.map(called.value))
    switch (code) {
      case 'leads':
        return 'Gruppen samlas kring den här personen'
      case 'pinned':
        return 'Låst här'
      case 'together':
        return `Tillsammans med ${called.list(values.map(called.person))}`
      case 'stays':
        return 'Stannar i den här gruppen'
      case 'language':
        return `Gemensamt språk: ${called.list(values.map(called.language))}`
      case 'industry':
        return values[0] === '1' ? 'Förstahandsval av bransch' : `Val ${values[0] ?? ''} av bransch`
      case 'subFields':
        return `Samma yrke: ${words}`
      case 'modes':
        return `Samma sätt att träffas: ${words}`
      case 'places':
        return `Samma ort: ${words}`
      case 'times':
        return `Samma tider: ${words}`
      case 'goals':
        return `Samma mål: ${words}`
      case 'level':
        return 'Liknande erfarenhet'
      case 'mix':
        return 'Har lett en grupp förut'
    }
  },
  noPlace: (reason, called) => {
    switch (reason.code) {
      case 'kept_out':
        return 'En regel håller personen utanför alla grupper.'
      case 'role_unknown':
        return 'Programmet har ingen sådan roll.'
      case 'no_capacity':
        return 'Har inte tid för en grupp.'
      case 'no_group_of_field':
        return reason.lacking.length === 0
          ? 'Ingen grupp i personens bransch kom till.'
          : `Ingen grupp i personens bransch kom till: ${called.list(
              reason.lacking.map(
                ({ role, industry, have, need }) =>
                  `${called.industry(industry)}, ${called.role(role)}: ${have} av ${need}`,
              ),
            )}.`
      case 'no_common_language':
        return `Inget gemensamt språk med dem som leder ${called.group(reason.group)}.`
      case 'kept_apart':
        return `En regel skiljer personen från ${called.list(reason.from.map(called.person))} i ${called.group(reason.group)}.`
      case 'only_together':
        return `Bara tillsammans med ${called.list(reason.with.map(called.person))}, och alla rymdes inte.`
      case 'others_suited_better':
        return `Andra passade bättre i ${called.group(reason.group)}, med ${reason.by} poäng.`
      case 'groups_full':
        return `Fullt: ${called.list(reason.groups.map(called.group))}.`
      case 'better_for_all':
        return 'Med en plats här skulle någon annan bli utan eller en grupp bryta mot en gräns.'
    }
  },
  finding: (finding, called) => {
    switch (finding.code) {
      case 'too_few':
        return `${called.industry(finding.industry)}: ${finding.have} av ${finding.need} som en grupp behöver av ${called.role(finding.role)}.`
      case 'never_together': {
        const names = called.list(finding.people.map(called.person))
        const why = {
          fields: 'de har ingen gemensam bransch',
          apart: 'en annan regel skiljer dem åt',
          too_many: 'de är fler än en grupp tar',
          language: 'de har inget gemensamt språk',
          absent: 'någon av dem kan inte placeras',
          nowhere: 'ingen grupp kan ha alla',
        }[finding.because]
        return `${names} kan inte vara i samma grupp: ${why}.`
      }
      case 'pin_impossible': {
        const why = {
          group_gone: 'gruppen kan inte komma till',
          absent: 'personen kan inte placeras',
          field: 'gruppen gäller en annan bransch',
          language: 'det finns inget gemensamt språk',
          kept_out: 'en regel håller personen utanför',
          bounds: 'en roll skulle ha för få eller för många',
        }[finding.because]
        return `${called.person(finding.person)} kan inte stanna i ${called.group(finding.group)}: ${why}.`
      }
      case 'too_few_groups':
        return `Minst ${finding.need} grupper önskas, högst ${finding.most} kan komma till.`
      case 'conflict':
        return `Alla dessa regler kan inte följas; en mindre räcker: ${called.list(
          finding.rules.map((rule) =>
            rule.kind === 'pin' || rule.kind === 'keep_out'
              ? (rule.kind === 'pin' ? sv.rules.inGroup : sv.rules.keptOut)(
                  called.person(rule.person),
                  rule.group === null ? null : called.group(rule.group),
                )
              : (rule.kind === 'apart' ? sv.rules.apartOf : sv.rules.togetherOf)(
                  called.list(rule.people.map(called.person)),
                ),
          ),
        )}.`
    }
  },
  refusal: {
    person_gone: () => 'Ansökan finns inte längre.',
    group_gone: () => 'Gruppen, planen eller förslaget finns inte längre.',
    group_completed: ({ group }) => `${group} är avslutad.`,
    other_programme: ({ person, group }) => `${person} sökte till ett annat program än ${group}.`,
    role_unknown: ({ person, roleName }) => `Programmet har ingen roll för ${person}: ${roleName}.`,
    other_field: ({ person, group }) => `${person} sökte inte till den bransch som ${group} gäller.`,
    not_ready: ({ person }) => `${person} är inte redo för en grupp: ansökan är i ett annat skede.`,
    group_full: ({ group, roleName, have, need }) =>
      `${group} är full: ${roleName} ${have} av högst ${need}.`,
    in_group: ({ person, group, by: who }) => `${person} är redan i ${group || 'en grupp'}${by(who)}.`,
    kept_out: ({ person, group }) => `En regel håller ${person} utanför ${group}.`,
    kept_apart: ({ person, names, group }) => `En regel skiljer ${person} från ${names}, som är i ${group}.`,
    changed_meanwhile: ({ person, group, by: who }) =>
      person
        ? `Någon hann före${by(who)}: ${person} är nu ${group ? `i ${group}` : 'utan plats'}. Inget har ändrats.`
        : `Någon hann före${by(who)}: ${group} har ändrats. Du ändrade inget.`,
    confirmed_already: ({ person, group }) => `${person} är bekräftad i ${group} och kan bara lämna den.`,
    not_last: ({ by: who }) => `Något annat har gjorts sedan dess${by(who)}. Bara det senaste kan ångras.`,
    below_minimum: ({ group, roleName, have, need }) =>
      `${group} behöver fler ${roleName}: ${have} av minst ${need}.`,
    not_accepted: ({ group, names }) => `I ${group} har dessa inte tackat ja än: ${names}.`,
    nobody_inside: ({ group }) => `Ingen är i ${group}.`,
    searching: () => 'En sökning för den här planen pågår redan.',
  },
}
