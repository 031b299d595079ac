import type {
  FollowUpAnswer,
  JourneyStep,
  MoneyUnit,
  NoticeStep,
  OutcomeMoment,
  ReportDimension,
} from '@jobbuddies/shared'
import type { ReportFilter } from '../../reports/contract.ts'

export type ReportWords = {
  title: string
  intro: string
  /** What a step counts, as the head of a column. */
  steps: Record<JourneyStep | NoticeStep, string>
  by: Record<ReportDimension, string>
  /** Rows that have none of what the report is divided by. */
  without: Record<ReportDimension, string>
  filter: Record<ReportFilter, string> & {
    all: string
    divide: string
    share: string
    show: string
    clear: string
  }
  total: string
  /** Instead of a number that is not told. */
  few: string
  fewHint: string
  nothing: string
  /** When the figures were read; `when` in words. */
  asOf: (when: string) => string
  kept: string
  funnel: string
  funnelHint: string
  columns: { step: string; people: string; share: string }
  outcomes: {
    title: string
    hint: string
    /** Heads of columns and of pictures. */
    moments: Record<OutcomeMoment, string>
    answers: Record<FollowUpAnswer, string>
    people: string
    share: string
    told: string
    none: Record<OutcomeMoment, string>
  }
  divided: Record<ReportDimension, string>
  export: { label: string; csv: string; xlsx: string; print: string }
  money: {
    title: string
    hint: string
    caption: (programme: string) => string
    drawn: (spent: string, frame: string) => string
    drawnWithout: (spent: string) => string
    sum: string
    each: string
    per: Record<MoneyUnit, string>
    unit: string
    amount: string
    inAll: string
    unknown: string
    spent: string
    frame: string
    left: string
    over: string
    noFrame: string
  }
}
