export const minute = 60_000
export const hour = 60 * minute
/** From so long before an edge on, pages tell hours and minutes and watch for it, in milliseconds. */
export const nearEdge = 24 * hour

/** How long before the edge something else is told than at `left`, both in milliseconds. At the edge itself: 0. */
export function nextStep(left: number): number {
  if (left > nearEdge) return nearEdge
  const unit = left > hour ? hour : minute
  return Math.max(0, Math.ceil(left / unit) - 1) * unit
}

export type CountdownWords = {
  hours: (count: string) => string
  minutes: (count: string) => string
  /** One minute: told of what is left. What is to come is told in two minutes or in less than one. */
  minute?: string
  moment: string
}

/** The phrases of a countdown as one text, so that a page can carry them to its script. */
export const countdownOf = ({ hours, minutes, minute = '', moment }: CountdownWords): string =>
  [moment, minute, minutes('#'), hours('#')].join('|')

/**
 * What is told of the time to an edge, in numbers that keep their word: "less than 6 hours"; the whole minutes that are
 * left, or all that may still be to come; at last "less than a minute", and past the edge nothing. `left`: milliseconds,
 * at most `nearEdge`. `loud`: worth saying to somebody who only listens, which it seldom is.
 */
export function countdown({
  left,
  phrases,
}: {
  left: number
  /** As `countdownOf` makes them. */
  phrases: string
}): { text: string; loud: boolean } {
  const all = phrases.split('|')
  const hours = left > hour
  const begun = Math.ceil(left / (hours ? hour : minute))
  const count = hours || (begun > 1 && !all[1]) ? begun : begun - 1
  const text = (all[hours ? 3 : Math.min(count, 2)] ?? '').replace('#', `${count}`)
  return { text, loud: !hours && [30, 10, 0].includes(count) }
}
