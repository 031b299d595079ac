import type { EdgeNote, FinnishHoliday } from '@jobbuddies/shared'

type Edge = 'opensAt' | 'closesAt'

export type RoundWords = {
  title: string
  intro: string
  link: string
  kept: string
  anew: string
  what: string
  name: string
  nameHint: string
  programme: string
  choose: string
  roles: string
  copiedFrom: string
  copiedFromNone: string
  copiedFromHint: string
  when: string
  edges: Record<Edge, string>
  fields: string
  fieldsHint: string
  allFields: string
  copyFrom: string
  copyNothing: string
  ownDates: string
  ownDatesOf: (field: string) => string
  publish: string
  publishYes: string
  publishNo: string
  save: (amount: number) => string
  saving: string
  checks: string
  checksHint: string
  checking: string
  inAll: string
  nothingChosen: string
  stops: (amount: number) => string
  looks: (amount: number) => string
  fine: string
  level: Record<'stop' | 'look' | 'fine', string>
  check: {
    clockBetween: string
    twice: string
    overlap: (title: string) => string
    textsComplete: string
    questions: (count: number) => string
    standardQuestions: string
    mail: string
    noMail: string
    held: string
  }
  note: (edge: Edge, note: EdgeNote) => string
  missing: Record<'name' | 'programme' | 'roles' | 'fields' | 'opensAt', string>
  notSaved: string
  of: (period: string) => string
  done: (name: string) => string
  doneHint: string
  rehearse: (when: string) => string
  newTab: string
  another: string
  toPeriods: string
  holidays: Record<FinnishHoliday, string>
}
