export const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2
}

/**
 * Runs every contender once a round, so that a slow minute hits all alike, and whoever comes first changes by chance: in a
 * fixed turn, what comes every few runs (a collection of garbage) hits the same one each time.
 */
export async function interleave<Name extends string>(options: {
  rounds: number
  contenders: Record<Name, () => Promise<number>>
  signal: AbortSignal
  onRound: (figures: Record<Name, number>, round: number) => void
}): Promise<Record<Name, number>[]> {
  const { rounds, contenders, signal, onRound } = options
  const names = Object.keys(contenders) as Name[]
  const all: Record<Name, number>[] = []
  for (let round = 0; round < rounds; round += 1) {
    const figures = {} as Record<Name, number>
    const first = Math.floor(Math.random() * names.length)
    for (let turn = 0; turn < names.length; turn += 1) {
      signal.throwIfAborted()
      const name = names[(turn + first) % names.length] as Name
      figures[name] = await contenders[name]()
    }
    all.push(figures)
    onRound(figures, round + 1)
  }
  return all
}
