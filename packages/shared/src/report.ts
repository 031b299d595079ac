/**
 * Steps of whoever applies, in order. A step once reached stays reached: whoever dropped out was active before. What becomes of
 * people after a programme is a further step here, with how the database knows of it (plugin: reports/facts.ts).
 */
export const reportSteps = [
  'applied',
  'interviewed',
  'offered',
  'accepted',
  'active',
  'finished',
  'dropped',
] as const
export type ReportStep = (typeof reportSteps)[number]

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
