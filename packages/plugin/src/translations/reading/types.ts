import type { BulkOutcome } from '../../reading/contract.ts'

export type ReadingWords = {
  title: string
  intro: string
  filter: {
    search: string
    period: string
    stage: string
    tag: string
    unscored: string
    unscoredMe: string
    answered: string
    answeredUnread: string
    sort: string
    order: string
    perPage: string
    all: string
    show: string
    clear: string
  }
  sorts: Record<'arrivedAt' | 'name' | 'reference' | 'stage' | 'score', string>
  orders: Record<'asc' | 'desc', string>
  views: { label: string; list: string; board: string }
  found: (total: number) => string
  nothing: string
  nothingFound: string
  hiddenName: string
  columns: {
    who: string
    reference: string
    stage: string
    period: string
    arrived: string
    tags: string
    score: string
  }
  reviewsOf: (amount: number) => string
  notScored: string
  saved: {
    heading: string
    none: string
    name: string
    shared: string
    keep: string
    kept: string
    drop: (name: string) => string
    forAll: string
  }
  keys: { allow: string; help: string }
  pane: {
    heading: string
    choose: string
    close: string
    next: string
    previous: string
    document: string
    person: string
    hidden: string
    hiddenAnswers: (amount: number) => string
    answers: string
    noAnswer: string
    history: string
    noHistory: string
    service: string
    notes: string
    noNotes: string
    newNote: string
    addNote: string
    noted: string
    tags: string
    noTags: string
    newTag: string
    addTag: string
    dropTag: (tag: string) => string
    duplicates: string
    why: Record<'email' | 'name_and_phone', string>
  }
  move: {
    heading: string
    to: (stage: string) => string
    moved: (stage: string) => string
    undo: string
    undone: (stage: string) => string
    meanwhile: (stage: string, by: string | null) => string
    refused: string
    fixed: string
  }
  review: {
    heading: string
    yours: string
    outOf: (scale: number) => string
    weight: (weight: number) => string
    comment: string
    save: string
    saved: string
    others: string
    blind: string
    total: (mean: number, complete: number, spread: number) => string
    none: string
    one: (name: string, total: number | null) => string
    nothing: string
  }
  bulk: {
    label: string
    chosen: (amount: number) => string
    move: string
    tag: string
    export: string
    clear: string
    preview: string
    will: (amount: number) => string
    wont: string
    none: string
    act: string
    report: string
    done: (amount: number) => string
    outcome: Record<BulkOutcome, string>
  }
  export: {
    title: string
    columns: string
    format: string
    ofChosen: (amount: number) => string
    ofFilter: (total: number) => string
    recorded: string
    act: string
    ready: string
  }
  board: {
    column: (stage: string, amount: number) => string
    empty: string
    more: (amount: number) => string
  }
}
