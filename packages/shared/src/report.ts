import { type EsfNotice, esfNotices } from './esf.ts'
import { type FollowUpAnswer, followUpAnswers } from './followUp.ts'

/** Steps of whoever applies, in order. A step once reached stays reached: whoever dropped out was active before. */
export const journeySteps = [
  'applied',
  'interviewed',
  'offered',
  'accepted',
  'active',
  'finished',
  'dropped',
] as const
export type JourneyStep = (typeof journeySteps)[number]

/** When people say where they are: as their time in the programme ends, and the last time that they were asked months after. */
export const outcomeMoments = ['end', 'later'] as const
export type OutcomeMoment = (typeof outcomeMoments)[number]

/** What became of people, as they say it themselves. */
export type OutcomeStep = `${OutcomeMoment}_${FollowUpAnswer}`
export const outcomeStep = (moment: OutcomeMoment, answer: FollowUpAnswer): OutcomeStep =>
  `${moment}_${answer}`
export const outcomeSteps = outcomeMoments.flatMap((moment) =>
  followUpAnswers.map((answer) => outcomeStep(moment, answer)),
)

/** That somebody has told the authority of ESF+ that they begin or have ended. */
export type NoticeStep = `notice_${EsfNotice}`
export const noticeStep = (notice: EsfNotice): NoticeStep => `notice_${notice}`
export const noticeSteps = esfNotices.map(noticeStep)

/** Everything that a report counts of people; how the database knows of it: reports/facts.ts of the plugin. */
export const reportSteps = [...journeySteps, ...outcomeSteps, ...noticeSteps]
export type ReportStep = JourneyStep | OutcomeStep | NoticeStep

/** What a report can be divided by. */
export const reportDimensions = ['programme', 'industry', 'round', 'period', 'role', 'group'] as const
export type ReportDimension = (typeof reportDimensions)[number]

/** People by step. */
export type StepFigures = Record<ReportStep, number>
/** The same as it is shown: null where it is too small to be told. */
export type ShownFigures = Record<ReportStep, number | null>

/** Fewer than so many people might be known by whoever knows the group. */
export const smallestTold = 5

const isSmall = (amount: number): boolean => amount > 0 && amount < smallestTold

/**
 * Which of a column are not told, besides those that are hidden anyway. A small one that is hidden alone could be reckoned from the
 * sum, so the next smallest goes with it.
 */
function hiddenOf(column: readonly number[], anyway: ReadonlySet<number> = new Set()): ReadonlySet<number> {
  const hidden = column.flatMap((amount, index) =>
    isSmall(amount) || (amount > 0 && anyway.has(index)) ? [index] : [],
  )
  const [only] = hidden
  if (hidden.length !== 1 || !isSmall(column[only!]!)) return new Set(hidden)
  const others = [...column.keys()].filter((index) => index !== only && column[index]! > 0)
  const [next] = others.sort((a, b) => column[a]! - column[b]!)
  return new Set(next === undefined ? hidden : [...hidden, next])
}

/**
 * A table without the numbers that might tell who somebody is. `total` is the sum of the rows. Of a row whose applicants are hidden
 * the further steps are hidden too: nobody reaches them without having applied.
 */
export function hideSmall({ rows, total }: { rows: readonly StepFigures[]; total: StepFigures }): {
  rows: ShownFigures[]
  total: ShownFigures
} {
  const shown: ShownFigures[] = rows.map((row) => ({ ...row }))
  const anyway = hiddenOf(rows.map(({ applied }) => applied))
  for (const step of reportSteps)
    for (const index of hiddenOf(
      rows.map((row) => row[step]),
      anyway,
    ))
      shown[index]![step] = null
  const sums = Object.entries(total).map(([step, amount]) => [step, isSmall(amount) ? null : amount])
  return { rows: shown, total: Object.fromEntries(sums) as ShownFigures }
}
