import type { EsfNotice, EsfState, SensitiveTopic } from '@jobbuddies/shared'

export type EsfWords = {
  title: string
  intro: string
  /** No programme is funded by ESF+. */
  none: string
  toProgrammes: string
  toProgramme: string
  asOf: (when: string) => string
  filter: {
    programme: string
    group: string
    allGroups: string
    people: string
    everybody: string
    missing: string
    overdue: string
    show: string
    clear: string
  }
  notices: Record<EsfNotice, string>
  states: Record<EsfState, string>
  form: {
    title: string
    help: string
    code: string
    noCode: string
    open: string
    /** What the picture is, for those who do not see it. */
    picture: (code: string) => string
    missing: string
  }
  figures: {
    title: string
    help: string
    what: string
    people: string
    begun: string
    startDone: string
    startMissing: (overdue: number) => string
    ended: string
    endDone: string
    endMissing: (overdue: number) => string
    finished: string
    employed: string
    studying: string
    looking: string
    other: string
  }
  columns: {
    code: string
    reference: string
    person: string
    group: string
    day: string
    lastDay: string
    state: string
    noted: string
  }
  people: (amount: number) => string
  nobody: string
  nobodyMissing: string
  /** `day` and `lastDay` in words. */
  about: { start: (day: string) => string; end: (day: string) => string; goesOn: string }
  until: (lastDay: string) => string
  notedBy: (when: string, by: string | null) => string
  note: (person: string, notice: string) => string
  noteShort: string
  undo: (person: string, notice: string) => string
  undoShort: string
  done: string
  undone: string
  doubts: { title: string; help: string; topics: Record<SensitiveTopic, string> }
  export: { label: string; csv: string; xlsx: string; print: string }
}
