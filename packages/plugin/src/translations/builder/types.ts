import type { GroupRefusal, GroupRefusalCode } from '@jobbuddies/shared'
import type { Finding, NoPlace, Reason } from '@jobbuddies/shared/matching'
import type { PlanActKind } from '../../services/groups/journal.ts'

/** How ids and values are called on the screen. */
export type Called = {
  person: (id: string) => string
  group: (key: string) => string
  industry: (id: string | null) => string
  role: (key: string) => string
  value: (value: string) => string
  language: (spoken: string) => string
  list: (words: readonly string[]) => string
}
type Refused = Omit<GroupRefusal, 'code'> & { roleName: string; names: string }

export type BuilderWords = {
  title: string
  intro: string
  back: string
  newGroup: (industry: string, number: number) => string
  start: {
    heading: string
    none: string
    ready: (count: number) => string
    open: string
    choose: string
  }
  empty: string
  tools: string
  undo: string
  undone: string
  nothingToUndo: string
  kinds: Record<PlanActKind, string>
  doneBy: (kind: string, by: string | null) => string
  done: Record<
    'placed' | 'moved' | 'removed' | 'pinned' | 'unpinned',
    (person: string, group: string) => string
  >
  rulesChanged: string
  groupMade: (name: string) => string
  confirmed: (group: string, count: number) => string
  applied: string
  pool: {
    heading: (count: number) => string
    everybodyPlaced: string
    search: string
    role: string
    all: string
    notYet: string
    left: (count: number) => string
    elsewhere: (groups: string) => string
  }
  group: {
    fill: (role: string, have: number, min: number, max: number) => string
    few: (missing: number) => string
    full: string
    fine: string
    nobody: string
    anyField: string
    confirm: string
    confirmTitle: (group: string) => string
    confirmText: (count: number) => string
    drop: (name: string) => string
    add: string
    name: string
    field: string
    misfit: string
    moved: string
    proposed: string
  }
  person: {
    moveTo: (person: string) => string
    place: string
    move: string
    toPool: string
    pin: string
    pinned: string
    keepOut: string
    open: (person: string) => string
  }
  rules: {
    heading: (count: number) => string
    none: string
    apart: string
    together: string
    kind: string
    first: string
    second: string
    add: string
    remove: string
    apartOf: (names: string) => string
    togetherOf: (names: string) => string
    keptOut: (name: string, group: string | null) => string
    inGroup: (name: string, group: string | null) => string
  }
  solve: {
    start: string
    again: string
    running: (seconds: number) => string
    best: (points: number) => string
    cancel: string
    cancelled: string
    failed: string
    ended: (placed: number, people: number) => string
  }
  proposals: {
    heading: string
    none: string
    one: (number: number) => string
    by: (when: string, by: string | null) => string
    placed: (placed: number, people: number, groups: number) => string
    wishes: (points: number, most: number) => string
    proven: string
    notProven: string
    greedy: (placed: number, points: number) => string
    oneByOne: string
    moved: (count: number) => string
    apply: (number: number) => string
    isApplied: string
    outdated: string
    show: string
    compare: (one: string, other: string) => string
    same: string
    figure: string
    differs: (person: string, one: string, other: string) => string
    nowhere: string
    findings: string
    newOne: (industry: string, lead: string) => string
    unplaced: string
  }
  states: Record<'draft' | 'applied' | 'cancelled' | 'failed' | 'solving', string>
  reason: (reason: Reason, called: Called) => string
  noPlace: (reason: NoPlace, called: Called) => string
  finding: (finding: Finding, called: Called) => string
  refusal: Record<GroupRefusalCode | 'searching', (refused: Refused) => string>
}
