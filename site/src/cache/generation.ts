export type Generation = { current: () => number; advance: () => number }

/** Counts invalidations. What began in an earlier generation is never stored in a later one. */
export function createGeneration(): Generation {
  let generation = 0
  return {
    current: () => generation,
    advance: () => (generation += 1),
  }
}
