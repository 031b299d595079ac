import type { Agreement, InterviewOutcome, InterviewStatus, StandardCriterion } from '@jobbuddies/shared'
import type { Skipped } from '../../services/interviews/invite.ts'

export type InterviewWords = {
  title: string
  intro: string
  range: { label: string; earlier: string; today: string; later: string; day: string; free: string }
  todayIs: (day: string) => string
  noneToday: string
  noneInRange: string
  columns: { time: string; where: string; staff: string; applicant: string; acts: string }
  free: string
  calls: (phone: string) => string
  video: string
  status: Record<InterviewStatus, string>
  agreement: Record<Agreement, string>
  outcome: Record<InterviewOutcome, string>
  acts: {
    open: string
    of: (act: string, whom: string) => string
    book: string
    move: string
    cancel: string
    /** In the dialog, beside the button that leaves it. */
    cancelIt: string
    held: string
    missed: string
    undo: string
    takeBack: string
  }
  done: {
    booked: string
    moved: string
    cancelled: string
    held: string
    missed: string
    undone: string
    takenBack: string
  }
  /** What is noted of all interviews of a day at once. */
  day: Record<
    'held' | 'undo',
    {
      act: string
      title: (day: string) => string
      explains: string
      confirm: (amount: number) => string
      done: (amount: number) => string
    }
  > & { changed: (amount: number) => string; none: string }
  book: {
    title: string
    person: string
    time: string
    choose: string
    noTimes: string
    phone: string
    phoneHint: string
    mails: string
    act: string
  }
  moveTitle: (name: string) => string
  cancelTitle: (name: string) => string
  cancelExplains: string
  missedTitle: (name: string) => string
  missedAgain: string
  missedNot: string
  takeBackTitle: (time: string) => string
  takeBackExplains: string
  refused: Record<'not_now' | 'time_taken', string>
  waiting: {
    title: string
    none: string
    name: string
    period: string
    contact: string
    invited: string
    never: string
    missed: string
    invite: (amount: number) => string
    inviteTitle: string
    will: (amount: number) => string
    free: (period: string, amount: number) => string
    skipped: (name: string, why: string) => string
    why: Record<Skipped, string>
    invitedDone: (amount: number) => string
    inviteAct: string
  }
  plan: {
    open: string
    title: string
    periods: string
    interviewers: string
    days: string
    fromDay: string
    toDay: string
    weekdays: string
    weekday: readonly [string, string, string, string, string, string, string]
    hours: string
    from: string
    to: string
    lunch: string
    lunchFrom: string
    lunchTo: string
    minutes: string
    buffer: string
    place: string
    link: string
    linkHint: string
    preview: string
    found: (free: number, busy: number) => string
    busy: string
    publish: (amount: number) => string
    published: (amount: number) => string
    codes: Record<'no_times' | 'too_many' | 'unknown_staff', string>
    wrong: string
    errors: Record<string, string>
  }
  pane: {
    heading: string
    close: string
    application: string
    yours: string
    points: string
    noPoints: string
    scale: string
    criterion: Record<StandardCriterion, string>
    noteOn: (criterion: string) => string
    summary: string
    outcomes: string
    outcome: string
    noOutcome: string
    save: string
    saved: string
    compared: string
    hidden: string
    nothing: string
    you: (name: string) => string
  }
  calendar: { open: string; title: string; explains: string; address: string; act: string }
}
