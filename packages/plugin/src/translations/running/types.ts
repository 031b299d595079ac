import type {
  GroupRisk,
  MeetingKind,
  MeetingMode,
  MeetingState,
  RoomState,
  RunRefusal,
  RunRefusalCode,
} from '@jobbuddies/shared'
import type { RunRow } from '../../running/contract.ts'
import type { PrepareWords, RunMaterialWords, StepWords } from './parts.ts'

/** Whose a step is, where it is not one person's. */
export type StepOwner = 'group' | 'each'

export type RunWords = {
  title: string
  intro: string
  back: string
  none: string
  stages: Record<RunRow['stage'], string>
  captions: Record<RunRow['stage'], (amount: number) => string>
  columns: { group: string; next: string; held: string; people: string; state: string; started: string }
  heldOf: (held: number, needed: number) => string
  nothingNext: string
  overdue: (amount: number) => string
  risks: Record<GroupRisk, string>
  fine: string
  start: {
    heading: string
    help: string
    startsOn: string
    time: string
    place: string
    link: string
    act: string
    done: (meetings: number) => string
  }
  complete: { act: string; title: string; help: string; done: string }
  meetings: {
    heading: string
    add: string
    none: string
    number: (number: number) => string
    noTime: string
    kinds: Record<MeetingKind, string>
    states: Record<MeetingState, string>
    modes: Record<MeetingMode, string>
    rooms: Record<RoomState, string>
    overdue: string
    present: (present: number, all: number) => string
    loggedBy: (name: string) => string
    columns: { what: string; when: string; where: string; state: string; acts: string }
  }
  acts: Record<'plan' | 'move' | 'hold' | 'correct' | 'cancel' | 'ask_room' | 'answer_room', string>
  /** The same, with the meeting that it is about. */
  actOn: (act: string, meeting: string) => string
  form: {
    when: string
    minutes: string
    mode: string
    place: string
    link: string
    theme: string
    present: string
    note: string
    noteHelp: string
    moveHelp: string
    cancelHelp: string
    roomEmail: string
    roomWish: string
    roomHelp: (host: string) => string
    granted: string
    refused: string
    room: string
  }
  done: Record<'move' | 'hold' | 'cancel' | 'ask_room' | 'answer_room' | 'add', string>
  members: {
    heading: string
    name: string
    role: string
    attendance: string
    leads: string
    certificate: string
    finished: string
    finish: string
    unfinish: string
    noted: string
    result: string
    link: string
    linkUntil: (day: string) => string
    noLink: string
    send: string
    renew: string
    revoke: string
    sent: string
    ended: string
    left: string
    attended: (attended: number, logged: number) => string
  }
  prepare: PrepareWords
  steps: StepWords
  materials: RunMaterialWords
  history: { heading: string; kinds: Record<string, string>; by: (by: string | null) => string }
  refusal: Record<RunRefusalCode, (refusal: RunRefusal) => string>
}
