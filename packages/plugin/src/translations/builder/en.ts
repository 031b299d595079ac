import type { BuilderWords } from './types.ts'

const by = (name: string | null | undefined) => (name ? ` (${name})` : '')
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const en: BuilderWords = {
  title: 'Build groups',
  intro:
    'Groups out of everybody who is ready, for the periods that you choose. Nobody is told anything before a group is confirmed.',
  back: 'Other periods',
  newGroup: (industry, number) => `${industry || 'Group'} ${number}`,
  start: {
    heading: 'Which periods?',
    none: 'There are no periods yet.',
    ready: (count) => `${people(count)} ready`,
    open: 'Build groups of these',
    choose: 'Choose at least one period, all of one programme.',
  },
  empty:
    'Nobody is ready for a group yet. People are once they have been interviewed, offered a place or accepted it.',
  tools: 'Groups',
  undo: 'Undo',
  undone: 'Undone.',
  nothingToUndo: 'There is nothing to undo.',
  kinds: {
    place: 'somebody placed',
    move: 'somebody moved',
    remove: 'somebody taken out',
    pin: 'somebody pinned or set free',
    rules: 'rules changed',
    group: 'a group added or removed',
    apply: 'a proposal applied',
  },
  doneBy: (kind, name) => `Last: ${kind}${by(name)}`,
  done: {
    placed: (person, group) => `${person} is now in ${group}.`,
    moved: (person, group) => `${person} was moved to ${group}.`,
    removed: (person, group) => `${person} was taken out of ${group}.`,
    pinned: (person, group) => `${person} stays in ${group} when groups are proposed anew.`,
    unpinned: (person) => `${person} may be moved when groups are proposed anew.`,
  },
  rulesChanged: 'The rules were changed.',
  groupMade: (name) => `The group ${name} was added.`,
  confirmed: (group, count) => `${group} is confirmed; ${people(count)} placed.`,
  applied: 'The proposal was applied.',
  pool: {
    heading: (count) => `Without a place (${count})`,
    everybodyPlaced: 'Everybody who is ready has a place.',
    search: 'Find somebody',
    role: 'Role',
    all: 'All',
    notYet: 'Not looked at by a proposal yet.',
    left: (count) => `has time for ${count} more`,
    elsewhere: (groups) => `also in ${groups}`,
  },
  group: {
    fill: (role, have, min, max) => `${role}: ${have} of ${min === max ? min : `${min}–${max}`}`,
    few: (missing) => `${missing} missing`,
    full: 'full',
    fine: 'enough',
    nobody: 'Nobody yet.',
    anyField: 'Any field',
    confirm: 'Confirm the group',
    confirmTitle: (group) => `Confirm ${group}?`,
    confirmText: (count) =>
      `${people(count)} will be placed. From then on places are changed by leaving, not by moving.`,
    drop: (name) => `Remove the empty group ${name}`,
    add: 'Add a group',
    name: 'Name of the group',
    field: 'Field',
    misfit: 'shares no field or language with the group',
    moved: 'is no longer ready: their application has moved on',
    proposed: 'Being formed',
  },
  person: {
    moveTo: (person) => `Where ${person} goes`,
    place: 'Place in…',
    move: 'Move to…',
    toPool: 'Take out of the group',
    pin: 'Pin',
    pinned: 'pinned',
    keepOut: 'Exclude',
    open: (person) => `Application of ${person}`,
  },
  rules: {
    heading: (count) => `Rules (${count})`,
    none: 'No rules. Everybody may be with everybody.',
    apart: 'never in one group',
    together: 'always in one group',
    kind: 'These two are',
    first: 'One person',
    second: 'Another person',
    add: 'Add the rule',
    remove: 'Remove',
    apartOf: (names) => `${names}: never in one group`,
    togetherOf: (names) => `${names}: in one group or in none`,
    keptOut: (name, group) => (group ? `${name}: not in ${group}` : `${name}: in no group`),
    inGroup: (name, group) => `${name}: pinned to ${group ?? 'a group'}`,
  },
  solve: {
    start: 'Propose groups',
    again: 'Propose anew around the pins',
    running: (seconds) => `Looking for groups: ${seconds} s`,
    best: (points) => `best so far: ${points} points`,
    cancel: 'Stop looking',
    cancelled: 'The search was stopped. Nothing was changed.',
    failed: 'The search failed. Nothing was changed. Try again.',
    ended: (placed, all) => `A proposal is ready: ${placed} of ${people(all)} placed.`,
  },
  proposals: {
    heading: 'Proposals',
    none: 'No proposal yet.',
    one: (number) => `Proposal ${number}`,
    by: (when, name) => `${when}${by(name)}`,
    placed: (placed, all, groups) =>
      `${placed} of ${all} placed in ${groups === 1 ? '1 group' : `${groups} groups`}`,
    wishes: (points, most) => `${points} of at most ${most} points of wishes`,
    proven: 'nothing better is possible',
    notProven: 'time ran out; something better may exist',
    greedy: (placed, points) => `One by one, as by hand: ${placed} placed, ${points} points`,
    oneByOne: 'The solver failed; these groups were made one by one.',
    moved: (count) => `${people(count)} in another group than before`,
    apply: (number) => `Apply proposal ${number}`,
    isApplied: 'applied',
    outdated: 'People, rules or groups have changed since.',
    show: 'Show the groups',
    compare: (one, other) => `What differs between ${one} and ${other}`,
    same: 'Both have the same groups.',
    figure: 'Figure',
    differs: (person, one, other) => `${person}: ${one} → ${other}`,
    nowhere: 'no place',
    findings: 'Rules and needs that cannot be met',
    newOne: (industry, lead) => `${industry || 'New group'} around ${lead}`,
    unplaced: 'Without a place',
  },
  states: {
    draft: 'draft',
    applied: 'applied',
    cancelled: 'stopped',
    failed: 'failed',
    solving: 'being looked for',
  },
  reason: ({ code, values }, called) => {
    const words = called.list(values.map(called.value))
    switch (code) {
      case 'leads':
        return 'The group gathers around this person'
      case 'pinned':
        return 'Pinned here'
      case 'together':
        return `Together with ${called.list(values.map(called.person))}`
      case 'stays':
        return 'Stays in this group'
      case 'language':
        return `Common language: ${called.list(values.map(called.language))}`
      case 'industry':
        return values[0] === '1' ? 'First choice of field' : `Choice ${values[0] ?? ''} of field`
      case 'subFields':
        return `Same profession: ${words}`
      case 'modes':
        return `Same way of meeting: ${words}`
      case 'places':
        return `Same place: ${words}`
      case 'times':
        return `Same times: ${words}`
      case 'goals':
        return `Same goals: ${words}`
      case 'level':
        return 'Similar experience'
      case 'mix':
        return 'Has led a group before'
    }
  },
  noPlace: (reason, called) => {
    switch (reason.code) {
      case 'kept_out':
        return 'Kept out of all groups by a rule.'
      case 'role_unknown':
        return 'The programme has no such role.'
      case 'no_capacity':
        return 'Has no time for a group.'
      case 'no_group_of_field':
        return reason.lacking.length === 0
          ? 'No group of their field came about.'
          : `No group of their field came about: ${called.list(
              reason.lacking.map(
                ({ role, industry, have, need }) =>
                  `${called.industry(industry)}, ${called.role(role)}: ${have} of ${need}`,
              ),
            )}.`
      case 'no_common_language':
        return `No common language with those who lead ${called.group(reason.group)}.`
      case 'kept_apart':
        return `A rule keeps them apart from ${called.list(reason.from.map(called.person))} in ${called.group(reason.group)}.`
      case 'only_together':
        return `Only together with ${called.list(reason.with.map(called.person))}, and there was no room for all.`
      case 'others_suited_better':
        return `Others suited ${called.group(reason.group)} better, by ${reason.by} points.`
      case 'groups_full':
        return `Full: ${called.list(reason.groups.map(called.group))}.`
      case 'better_for_all':
        return 'Placed here, somebody else would have no place or a group would break a bound.'
    }
  },
  finding: (finding, called) => {
    switch (finding.code) {
      case 'too_few':
        return `${called.industry(finding.industry)}: ${finding.have} of ${finding.need} that one group needs of ${called.role(finding.role)}.`
      case 'never_together': {
        const names = called.list(finding.people.map(called.person))
        const why = {
          fields: 'they have no field in common',
          apart: 'another rule keeps them apart',
          too_many: 'they are more than a group takes',
          language: 'they share no language',
          absent: 'one of them cannot be placed',
          nowhere: 'no group can have all of them',
        }[finding.because]
        return `${names} cannot be in one group: ${why}.`
      }
      case 'pin_impossible': {
        const why = {
          group_gone: 'the group cannot come about',
          absent: 'the person cannot be placed',
          field: 'it is of another field',
          language: 'there is no common language',
          kept_out: 'a rule keeps the person out',
          bounds: 'a role would have too few or too many',
        }[finding.because]
        return `${called.person(finding.person)} cannot stay in ${called.group(finding.group)}: ${why}.`
      }
      case 'too_few_groups':
        return `At least ${finding.need} groups are wanted, at most ${finding.most} can come about.`
      case 'conflict':
        return `These rules cannot all be kept; one less would do: ${called.list(
          finding.rules.map((rule) =>
            rule.kind === 'pin' || rule.kind === 'keep_out'
              ? (rule.kind === 'pin' ? en.rules.inGroup : en.rules.keptOut)(
                  called.person(rule.person),
                  rule.group === null ? null : called.group(rule.group),
                )
              : (rule.kind === 'apart' ? en.rules.apartOf : en.rules.togetherOf)(
                  called.list(rule.people.map(called.person)),
                ),
          ),
        )}.`
    }
  },
  refusal: {
    person_gone: () => 'The application does not exist any more.',
    group_gone: () => 'The group, plan or proposal does not exist any more.',
    group_completed: ({ group }) => `${group} is over.`,
    other_programme: ({ person, group }) => `${person} applied to another programme than that of ${group}.`,
    role_unknown: ({ person, roleName }) => `The programme has no role for ${person}: ${roleName}.`,
    other_field: ({ person, group }) => `${person} did not apply for the field of ${group}.`,
    not_ready: ({ person }) => `${person} is not ready for a group: their application is in another stage.`,
    group_full: ({ group, roleName, have, need }) =>
      `${group} is full: ${roleName} ${have} of at most ${need}.`,
    in_group: ({ person, group, by: who }) => `${person} already is in ${group || 'a group'}${by(who)}.`,
    kept_out: ({ person, group }) => `A rule keeps ${person} out of ${group}.`,
    kept_apart: ({ person, names, group }) =>
      `A rule keeps ${person} apart from ${names}, who is in ${group}.`,
    changed_meanwhile: ({ person, group, by: who }) =>
      person
        ? `Somebody was faster${by(who)}: ${person} is now ${group ? `in ${group}` : 'without a place'}. Nothing was changed.`
        : `Somebody was faster${by(who)}: ${group} has changed. Nothing was changed by you.`,
    confirmed_already: ({ person, group }) => `${person} is confirmed in ${group} and can only leave it.`,
    not_last: ({ by: who }) => `Something else was done since${by(who)}. Only the last act can be undone.`,
    below_minimum: ({ group, roleName, have, need }) =>
      `${group} needs more ${roleName}: ${have} of at least ${need}.`,
    not_accepted: ({ group, names }) => `In ${group} these have not accepted a place yet: ${names}.`,
    nobody_inside: ({ group }) => `Nobody is in ${group}.`,
    searching: () => 'A search for this plan is already running.',
  },
}
