import type { Locale } from './locale.ts'

/** Stages that every programme has and between which staff move freely, in the order of the work. */
export const workingStages = ['submitted', 'reading', 'interviewing', 'interviewed'] as const

/** Stages that are reached and left by acts of their own: decisions, answers to offers, groups, withdrawal. */
export const decidedStages = [
  'reserve',
  'offered',
  'accepted',
  'placed',
  'declined',
  'turned_down',
  'expired',
  'dropped_out',
  'withdrawn',
] as const

export const fixedStages = [...workingStages, ...decidedStages] as const
export type FixedStage = (typeof fixedStages)[number]

/** A working stage that a programme adds. */
export type OwnStage = { key: string; name: Partial<Record<Locale, string | null>> }

export const stageKey = /^[a-z][a-z0-9_-]{0,39}$/

const fixed: ReadonlySet<string> = new Set(fixedStages)
const decided: ReadonlySet<string> = new Set(decidedStages)

export const isFixedStage = (stage: string): stage is FixedStage => fixed.has(stage)
export const isDecided = (stage: string): boolean => decided.has(stage)

/** May a programme call a working stage of its own so? */
export const isOwnStageKey = (key: string): boolean => stageKey.test(key) && !isFixedStage(key)

/** All stages of a programme in the order of the work: its own stand between reading and the interviews. */
export const stagesOf = (own: readonly Pick<OwnStage, 'key'>[]): string[] => {
  const keys = own.map(({ key }) => key).filter((key) => !isFixedStage(key))
  return ['submitted', 'reading', ...keys, 'interviewing', 'interviewed', ...decidedStages]
}

/** Where staff may move an application of a programme with these own stages. */
export const workingStagesOf = (own: readonly Pick<OwnStage, 'key'>[]): string[] =>
  stagesOf(own).filter((stage) => !isDecided(stage))

/**
 * May staff move an application so by hand? A stage that the programme no longer has can be left, but not entered.
 * The database asks the same once more in the statement that moves.
 */
export const mayMove = ({
  from,
  to,
  own,
}: {
  from: string
  to: string
  own: readonly Pick<OwnStage, 'key'>[]
}): boolean => from !== to && !isDecided(from) && workingStagesOf(own).includes(to)
