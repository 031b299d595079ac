import { z } from 'zod'

/** How often a group meets; `free` = as the group agrees. */
export const cadences = ['free', 'weekly', 'fortnightly', 'monthly'] as const
export type Cadence = (typeof cadences)[number]

export const meetingPlaces = ['in_person', 'online', 'either'] as const
export type MeetingPlace = (typeof meetingPlaces)[number]

/** What a milestone is, whatever the programme calls it. */
export const milestoneKinds = [
  'introduction',
  'kickoff',
  'midterm',
  'closing',
  'feedback',
  'expert',
  'job_shadowing',
  'interview',
  'other',
] as const
export type MilestoneKind = (typeof milestoneKinds)[number]

/** What a sum of money is paid for. */
export const moneyUnits = ['programme', 'group', 'participant', 'employed'] as const
export type MoneyUnit = (typeof moneyUnits)[number]

export const milestoneSchema = z.object({
  name: z.string(),
  kind: z.enum(milestoneKinds),
  /** Weeks after the start; null where nobody fixed it. */
  week: z.number().int().nonnegative().nullable(),
  place: z.enum(meetingPlaces).nullable(),
  text: z.string(),
})
export type Milestone = z.infer<typeof milestoneSchema>

export const trainingSchema = z.object({
  name: z.string(),
  hours: z.number().positive().nullable(),
  /** The key of the role that takes it before the start. */
  role: z.string(),
})

/** An organisation that has a part in the programme. */
export const supporterSchema = z.object({
  name: z.string(),
  url: z.url().nullable(),
  /** What it does here. */
  does: z.string(),
  /** Whom or which professions it serves. */
  scope: z.string(),
})

/** The model of a programme as far as the public is told; what a missing part would say is left out. */
export const programmeModelSchema = z.object({
  /** Minutes of one meeting, from and to. */
  meetingMinutes: z.object({ min: z.number().int().positive(), max: z.number().int().positive() }).nullable(),
  cadence: z.enum(cadences).nullable(),
  meetingPlace: z.enum(meetingPlaces).nullable(),
  /** The languages of the meetings, in words. */
  languages: z.string(),
  /** Themes of the meetings, in order. */
  themes: z.array(z.string()),
  milestones: z.array(milestoneSchema),
  trainings: z.array(trainingSchema),
  /** What people agree to before they start. */
  agreements: z.array(z.object({ name: z.string(), text: z.string() })),
  /** Goals that groups choose from, and how many each chooses; 0 = as they like. */
  goals: z.array(z.string()),
  goalsEach: z.number().int().nonnegative(),
  supporters: z.array(supporterSchema),
})
export type ProgrammeModel = z.infer<typeof programmeModelSchema>

/** Of a programme that was kept before there were models. */
export const noModel: ProgrammeModel = {
  meetingMinutes: null,
  cadence: null,
  meetingPlace: null,
  languages: '',
  themes: [],
  milestones: [],
  trainings: [],
  agreements: [],
  goals: [],
  goalsEach: 0,
  supporters: [],
}

export type RoleBounds = { key: string; facilitator: boolean; min: number; max: number }

export type ModelFault =
  /** Two roles have one key. */
  | { code: 'role_twice'; role: string }
  /** Nobody takes part, or nobody leads. */
  | { code: 'no_participant' }
  /** A training or an agreement names a role that the programme lacks. */
  | { code: 'role_unknown'; role: string }
  | { code: 'bounds'; role: string }

/** Whether these roles make a group: what is wrong with them, one by one. A group without facilitators meets by itself. */
export function modelFaults({
  roles,
  named = [],
}: {
  roles: readonly RoleBounds[]
  /** Keys of roles that other parts of the model name. */
  named?: readonly string[]
}): ModelFault[] {
  const keys = roles.map(({ key }) => key)
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
  const outOfBounds = roles.filter(
    ({ min, max }) => !Number.isInteger(min) || !Number.isInteger(max) || min < 0 || max < Math.max(1, min),
  )
  return [
    ...twice.map((role): ModelFault => ({ code: 'role_twice', role })),
    ...outOfBounds.map(({ key }): ModelFault => ({ code: 'bounds', role: key })),
    ...(roles.some(({ facilitator }) => !facilitator) ? [] : [{ code: 'no_participant' } as const]),
    ...[...new Set(named)]
      .filter((role) => !keys.includes(role))
      .map((role): ModelFault => ({ code: 'role_unknown', role })),
  ]
}
