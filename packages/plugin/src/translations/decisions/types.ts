import type {
  ConsultWish,
  DecisionKind,
  InterviewOutcome,
  Locale,
  OfferStatus,
  ReleaseFigures,
} from '@jobbuddies/shared'

export type DecisionWords = {
  title: string
  intro: string
  choose: { label: string; none: string; show: string; rounds: string; periods: string; first: string }
  periods: {
    caption: string
    period: string
    seats: string
    seatsOf: (period: string) => string
    setSeats: (period: string) => string
    save: string
    held: string
    proposed: string
    undecided: string
    acts: string
    next: (period: string) => string
    nextShort: string
    end: (period: string) => string
    endShort: string
  }
  kinds: Record<DecisionKind, string>
  undecided: string
  outcomes: Record<InterviewOutcome, string>
  table: {
    caption: (amount: number) => string
    empty: string
    who: string
    period: string
    score: string
    interviews: string
    stage: string
    group: string
    withGroup: string
    withoutGroup: string
    decision: string
    decisionFor: (name: string) => string
    show: string
    all: string
    chosen: (amount: number) => string
    takeBack: string
    nobody: string
  }
  reserve: {
    heading: string
    help: string
    empty: string
    up: (name: string) => string
    down: (name: string) => string
    moved: (name: string, place: number) => string
  }
  release: {
    heading: string
    help: string
    nothing: string
    open: string
    title: string
    will: (figures: ReleaseFigures) => string
    undecided: (amount: number) => string
    answerBy: string
    answerByHelp: string
    letters: string
    letter: (kind: DecisionKind, name: string) => string
    to: string
    type: (total: number) => string
    act: string
    done: (figures: ReleaseFigures) => string
    tooMany: (period: string, free: number, offers: number) => string
    tooLate: string
  }
  offers: {
    caption: string
    figures: (counts: Record<OfferStatus, number>) => string
    who: string
    seat: string
    status: string
    until: string
    replaces: string
    acts: string
    erased: string
    first: string
    statuses: Record<OfferStatus, string>
    accept: (name: string) => string
    acceptShort: string
    decline: (name: string) => string
    declineShort: string
    drop: (name: string) => string
    dropShort: string
    acceptTitle: (name: string) => string
    declineTitle: (name: string) => string
    dropTitle: (name: string) => string
    acceptHelp: string
    declineHelp: string
    dropHelp: string
    why: string
    sure: string
    done: string
  }
  consult: {
    heading: string
    open: string
    title: string
    help: (amount: number) => string
    name: string
    email: string
    language: string
    languages: Record<Locale, string>
    until: string
    untilHelp: string
    act: string
    done: (name: string) => string
    notOnePeriod: string
    tooLate: string
    none: string
    asked: string
    candidates: string
    figures: (seen: number, said: number, all: number) => string
    untilColumn: string
    acts: string
    ended: string
    revoke: (name: string) => string
    revokeShort: string
    revoked: string
    says: string
    wishes: Record<ConsultWish, string>
    noWish: string
  }
  end: { title: string; help: (amount: number) => string; act: string; done: (amount: number) => string }
  said: { saved: string; changed: string; seats: string; tooFew: string; next: string; noNext: string }
}
