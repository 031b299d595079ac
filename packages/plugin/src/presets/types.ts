import type {
  Cadence,
  FeedbackPlan,
  Localized,
  MeetingPlace,
  MilestoneKind,
  MoneyUnit,
} from '@jobbuddies/shared'

export type PresetRole = {
  key: string
  name: Localized
  plural: Localized
  facilitator: boolean
  min: number
  max: number
  requirements?: Localized[]
}

export type PresetMilestone = {
  name: Localized
  kind: MilestoneKind
  week?: number
  place?: MeetingPlace
  text?: Localized
}

/** A programme's model to start from: everything in it can be changed afterwards. */
export type Preset = {
  key: string
  name: Localized
  summary: Localized
  roles: PresetRole[]
  lengthMonths?: number
  meetingsMin?: number
  meetingsMax?: number
  meetingMinutesMin?: number
  meetingMinutesMax?: number
  cadence?: Cadence
  meetingPlace?: MeetingPlace
  meetingLanguages?: Localized
  themes?: Localized[]
  milestones?: PresetMilestone[]
  /** Without a week: as the meetings go. */
  feedback?: (Omit<FeedbackPlan, 'week'> & { week?: number; anonymous: boolean })[]
  /** In months after the end. */
  followUps?: { months: number }[]
  trainings?: { name: Localized; hours?: number; role: string }[]
  agreements?: { name: Localized; text: Localized }[]
  goals?: Localized[]
  goalsEach?: number
  /** Partners are found by name, or made as drafts. */
  supporters?: { partner: string; does?: Localized; scope?: Localized }[]
  money?: { name: Localized; euros: number; per: MoneyUnit }[]
  moneyFrame?: number
}
