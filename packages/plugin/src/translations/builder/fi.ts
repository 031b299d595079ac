import type { BuilderWords } from './types.ts'

const by = (name: string | null | undefined) => (name ? ` (${name})` : '')
const people = (count: number) => (count === 1 ? '1 henkilö' : `${count} henkilöä`)

export const fi: BuilderWords = {
  title: 'Muodosta ryhmiä',
  intro:
    'Ryhmiä kaikista, jotka ovat valmiita, valitsemistasi hakuajoista. Kenellekään ei kerrota mitään ennen kuin ryhmä on vahvistettu.',
  back: 'Muut hakuajat',
  newGroup: (industry, number) => `${industry || 'Ryhmä'} ${number}`,
  start: {
    heading: 'Mitkä hakuajat?',
    none: 'Hakuaikoja ei vielä ole.',
    ready: (count) => `${people(count)} valmiina`,
    open: 'Muodosta näistä ryhmiä',
    choose: 'Valitse vähintään yksi hakuaika, kaikki samasta ohjelmasta.',
  },
  empty:
    'Kukaan ei ole vielä valmis ryhmään. Valmis on se, jota on haastateltu, jolle on tarjottu paikkaa tai joka on ottanut sen vastaan.',
  tools: 'Ryhmät',
  undo: 'Kumoa',
  undone: 'Kumottu.',
  nothingToUndo: 'Kumottavaa ei ole.',
  kinds: {
    place: 'joku sijoitettiin',
    move: 'joku siirrettiin',
    remove: 'joku otettiin pois',
    pin: 'joku kiinnitettiin tai vapautettiin',
    rules: 'sääntöjä muutettiin',
    group: 'ryhmä lisättiin tai poistettiin',
    apply: 'ehdotus otettiin käyttöön',
  },
  doneBy: (kind, name) => `Viimeksi: ${kind}${by(name)}`,
  done: {
    placed: (person, group) => `${person} on nyt ryhmässä ${group}.`,
    moved: (person, group) => `${person} siirrettiin ryhmään ${group}.`,
    removed: (person, group) => `${person} otettiin pois ryhmästä ${group}.`,
    pinned: (person, group) => `${person} pysyy ryhmässä ${group}, kun ryhmiä ehdotetaan uudelleen.`,
    unpinned: (person) => `${person} voi siirtyä, kun ryhmiä ehdotetaan uudelleen.`,
  },
  rulesChanged: 'Sääntöjä muutettiin.',
  groupMade: (name) => `Ryhmä ${name} lisättiin.`,
  confirmed: (group, count) => `${group} on vahvistettu; sijoitettu: ${people(count)}.`,
  applied: 'Ehdotus otettiin käyttöön.',
  pool: {
    heading: (count) => `Ilman paikkaa (${count})`,
    everybodyPlaced: 'Kaikilla valmiilla on paikka.',
    search: 'Etsi henkilöä',
    role: 'Rooli',
    all: 'Kaikki',
    notYet: 'Ei ole vielä ollut mukana ehdotuksessa.',
    left: (count) => `aikaa vielä näin monelle ryhmälle: ${count}`,
    elsewhere: (groups) => `myös täällä: ${groups}`,
  },
  group: {
    fill: (role, have, min, max) => `${role}: ${have} / ${min === max ? min : `${min}–${max}`}`,
    few: (missing) => `puuttuu ${missing}`,
    full: 'täynnä',
    fine: 'riittävästi',
    nobody: 'Ei vielä ketään.',
    anyField: 'Mikä ala tahansa',
    confirm: 'Vahvista ryhmä',
    confirmTitle: (group) => `Vahvistetaanko ${group}?`,
    confirmText: (count) =>
      `Sijoitetaan ${people(count)}. Sen jälkeen paikka vaihtuu lähtemällä ryhmästä, ei siirtämällä.`,
    drop: (name) => `Poista tyhjä ryhmä ${name}`,
    add: 'Lisää ryhmä',
    name: 'Ryhmän nimi',
    field: 'Ala',
    misfit: 'ei yhteistä alaa tai kieltä ryhmän kanssa',
    moved: 'ei ole enää valmis: hakemus on toisessa vaiheessa',
    proposed: 'Muodostuu',
  },
  person: {
    moveTo: (person) => `Minne ${person} menee`,
    place: 'Sijoita ryhmään…',
    move: 'Siirrä ryhmään…',
    toPool: 'Ota pois ryhmästä',
    pin: 'Kiinnitä',
    pinned: 'kiinnitetty',
    keepOut: 'Sulje pois',
    open: (person) => `Hakemus: ${person}`,
  },
  rules: {
    heading: (count) => `Säännöt (${count})`,
    none: 'Ei sääntöjä. Kaikki voivat olla kaikkien kanssa.',
    apart: 'ei koskaan samassa ryhmässä',
    together: 'aina samassa ryhmässä',
    kind: 'Nämä kaksi ovat',
    first: 'Yksi henkilö',
    second: 'Toinen henkilö',
    add: 'Lisää sääntö',
    remove: 'Poista',
    apartOf: (names) => `${names}: ei koskaan samassa ryhmässä`,
    togetherOf: (names) => `${names}: samassa ryhmässä tai ei missään`,
    keptOut: (name, group) => (group ? `${name}: ei ryhmässä ${group}` : `${name}: ei missään ryhmässä`),
    inGroup: (name, group) => `${name}: kiinnitetty ryhmään${group ? ` ${group}` : ''}`,
  },
  solve: {
    start: 'Ehdota ryhmiä',
    again: 'Ehdota uudelleen kiinnitettyjen ympärille',
    running: (seconds) => `Etsitään ryhmiä: ${seconds} s`,
    best: (points) => `paras tähän mennessä: ${points} pistettä`,
    cancel: 'Lopeta etsiminen',
    cancelled: 'Etsiminen lopetettiin. Mitään ei muutettu.',
    failed: 'Etsiminen epäonnistui. Mitään ei muutettu. Yritä uudelleen.',
    ended: (placed, all) => `Ehdotus on valmis: sijoitettu ${placed} / ${people(all)}.`,
  },
  proposals: {
    heading: 'Ehdotukset',
    none: 'Ehdotuksia ei vielä ole.',
    one: (number) => `Ehdotus ${number}`,
    by: (when, name) => `${when}${by(name)}`,
    placed: (placed, all, groups) => `sijoitettu ${placed} / ${all}, ryhmiä ${groups}`,
    wishes: (points, most) => `toivepisteitä ${points}, enintään ${most}`,
    proven: 'parempaa ei ole',
    notProven: 'aika loppui; parempi voi olla olemassa',
    greedy: (placed, points) => `Yksi kerrallaan, kuten käsin: sijoitettu ${placed}, pisteitä ${points}`,
    oneByOne: 'Ratkaisija epäonnistui; ryhmät tehtiin yksi kerrallaan.',
    moved: (count) => `eri ryhmässä kuin ennen: ${people(count)}`,
    apply: (number) => `Ota ehdotus ${number} käyttöön`,
    isApplied: 'käytössä',
    outdated: 'Henkilöt, säännöt tai ryhmät ovat muuttuneet sen jälkeen.',
    show: 'Näytä ryhmät',
    compare: (one, other) => `Miten ${one} ja ${other} eroavat`,
    same: 'Molemmissa on samat ryhmät.',
    figure: 'Luku',
    differs: (person, one, other) => `${person}: ${one} → ${other}`,
    nowhere: 'ei paikkaa',
    findings: 'Säännöt ja tarpeet, joita ei voi täyttää',
    newOne: (industry, lead) => `${industry || 'Uusi ryhmä'}, ympärillä ${lead}`,
    unplaced: 'Ilman paikkaa',
  },
  states: {
    draft: 'luonnos',
    applied: 'käytössä',
    cancelled: 'lopetettu',
    failed: 'epäonnistunut',
    solving: 'etsitään',
  },
  reason: ({ code, values }, called) => {
    const words = called.list(values.map(called.value))
    switch (code) {
      case 'leads':
        return 'Ryhmä kokoontuu tämän henkilön ympärille'
      case 'pinned':
        return 'Kiinnitetty tähän'
      case 'together':
        return `Yhdessä: ${called.list(values.map(called.person))}`
      case 'stays':
        return 'Pysyy tässä ryhmässä'
      case 'language':
        return `Yhteinen kieli: ${called.list(values.map(called.language))}`
      case 'industry':
        return values[0] === '1' ? 'Ensisijainen ala' : `${values[0] ?? ''}. vaihtoehto alaksi`
      case 'subFields':
        return `Sama ammatti: ${words}`
      case 'modes':
        return `Sama tapa tavata: ${words}`
      case 'places':
        return `Sama paikka: ${words}`
      case 'times':
        return `Samat ajat: ${words}`
      case 'goals':
        return `Samat tavoitteet: ${words}`
      case 'level':
        return 'Samankaltainen kokemus'
      case 'mix':
        return 'On ohjannut ryhmää ennenkin'
    }
  },
  noPlace: (reason, called) => {
    switch (reason.code) {
      case 'kept_out':
        return 'Sääntö pitää kaikkien ryhmien ulkopuolella.'
      case 'role_unknown':
        return 'Ohjelmassa ei ole tällaista roolia.'
      case 'no_capacity':
        return 'Ei ole aikaa ryhmälle.'
      case 'no_group_of_field':
        return reason.lacking.length === 0
          ? 'Oman alan ryhmää ei syntynyt.'
          : `Oman alan ryhmää ei syntynyt: ${called.list(
              reason.lacking.map(
                ({ role, industry, have, need }) =>
                  `${called.industry(industry)}, ${called.role(role)}: ${have} / ${need}`,
              ),
            )}.`
      case 'no_common_language':
        return `Ei yhteistä kieltä ohjaajien kanssa: ${called.group(reason.group)}.`
      case 'kept_apart':
        return `Sääntö pitää erossa: ${called.list(reason.from.map(called.person))}, ${called.group(reason.group)}.`
      case 'only_together':
        return `Vain yhdessä: ${called.list(reason.with.map(called.person))}; kaikille ei ollut tilaa.`
      case 'others_suited_better':
        return `Muut sopivat paremmin (${reason.by} pistettä): ${called.group(reason.group)}.`
      case 'groups_full':
        return `Täynnä: ${called.list(reason.groups.map(called.group))}.`
      case 'better_for_all':
        return 'Paikka tässä jättäisi jonkun toisen ilman tai rikkoisi ryhmän rajan.'
    }
  },
  finding: (finding, called) => {
    switch (finding.code) {
      case 'too_few':
        return `${called.industry(finding.industry)}, ${called.role(finding.role)}: ${finding.have} / ${finding.need}, jotka yksi ryhmä tarvitsee.`
      case 'never_together': {
        const names = called.list(finding.people.map(called.person))
        const why = {
          fields: 'ei yhteistä alaa',
          apart: 'toinen sääntö pitää erossa',
          too_many: 'heitä on enemmän kuin ryhmään mahtuu',
          language: 'ei yhteistä kieltä',
          absent: 'jotakuta heistä ei voi sijoittaa',
          nowhere: 'mikään ryhmä ei voi ottaa kaikkia',
        }[finding.because]
        return `${names} eivät voi olla samassa ryhmässä: ${why}.`
      }
      case 'pin_impossible': {
        const why = {
          group_gone: 'ryhmää ei voi syntyä',
          absent: 'henkilöä ei voi sijoittaa',
          field: 'ryhmä on toiselta alalta',
          language: 'ei yhteistä kieltä',
          kept_out: 'sääntö pitää ulkopuolella',
          bounds: 'jossakin roolissa olisi liian vähän tai liikaa väkeä',
        }[finding.because]
        return `${called.person(finding.person)} ei voi pysyä ryhmässä ${called.group(finding.group)}: ${why}.`
      }
      case 'too_few_groups':
        return `Ryhmiä halutaan vähintään ${finding.need}, mutta niitä voi syntyä enintään ${finding.most}.`
      case 'conflict':
        return `Näitä kaikkia sääntöjä ei voi noudattaa; yksi vähemmän riittää: ${called.list(
          finding.rules.map((rule) =>
            rule.kind === 'pin' || rule.kind === 'keep_out'
              ? (rule.kind === 'pin' ? fi.rules.inGroup : fi.rules.keptOut)(
                  called.person(rule.person),
                  rule.group === null ? null : called.group(rule.group),
                )
              : (rule.kind === 'apart' ? fi.rules.apartOf : fi.rules.togetherOf)(
                  called.list(rule.people.map(called.person)),
                ),
          ),
        )}.`
    }
  },
  refusal: {
    person_gone: () => 'Hakemusta ei enää ole.',
    group_gone: () => 'Ryhmää, suunnitelmaa tai ehdotusta ei enää ole.',
    group_completed: ({ group }) => `${group} on päättynyt.`,
    other_programme: ({ person, group }) => `${person} haki toiseen ohjelmaan kuin ${group}.`,
    role_unknown: ({ person, roleName }) => `Ohjelmassa ei ole roolia henkilölle ${person}: ${roleName}.`,
    other_field: ({ person, group }) => `${person} ei hakenut alalle, jonka ryhmä on ${group}.`,
    not_ready: ({ person }) => `${person} ei ole valmis ryhmään: hakemus on toisessa vaiheessa.`,
    group_full: ({ group, roleName, have, need }) =>
      `${group} on täynnä: ${roleName} ${have}, enintään ${need}.`,
    in_group: ({ person, group, by: who }) =>
      `${person} on jo ryhmässä${group ? ` ${group}` : ''}${by(who)}.`,
    kept_out: ({ person, group }) => `Sääntö pitää henkilön ${person} ryhmän ${group} ulkopuolella.`,
    kept_apart: ({ person, names, group }) => `Sääntö pitää erossa: ${person} ja ${names} (${group}).`,
    changed_meanwhile: ({ person, group, by: who }) =>
      person
        ? `Joku ehti ensin${by(who)}: ${person} on nyt ${group ? `ryhmässä ${group}` : 'ilman paikkaa'}. Mitään ei muutettu.`
        : `Joku ehti ensin${by(who)}: ${group} on muuttunut. Sinä et muuttanut mitään.`,
    confirmed_already: ({ person, group }) =>
      `${person} on vahvistettu ryhmään ${group} ja voi vain lähteä siitä.`,
    not_last: ({ by: who }) => `Sen jälkeen on tehty muuta${by(who)}. Vain viimeisimmän voi kumota.`,
    below_minimum: ({ group, roleName, have, need }) =>
      `${group}: ${roleName} ${have}, vähintään ${need} tarvitaan.`,
    not_accepted: ({ group, names }) => `${group}: nämä eivät ole vielä ottaneet paikkaa vastaan: ${names}.`,
    nobody_inside: ({ group }) => `Ryhmässä ${group} ei ole ketään.`,
    searching: () => 'Tämän suunnitelman haku on jo käynnissä.',
  },
}
