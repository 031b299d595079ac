export type Kept<T> = {
  value: () => T | undefined
  /** From now on a fetch that has already begun does not count as fresh. */
  expire: () => void
  /** Fetches, or joins a fetch that is recent enough. True when it succeeded; never rejects. */
  refresh: () => Promise<boolean>
  /** Resolves at once when the value is as new as asked for; otherwise after a fetch, its failure or the patience. */
  fresh: () => Promise<void>
  isFresh: () => boolean
}

/** How long a reader waits for a fresh value before it takes the last good one, and how long a failure is not repeated. */
const patience = 2000
const pause = 1000

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())

/** The last good value of something fetched. `load` gives the same object when nothing changed. */
export function createKept<T>({
  initial,
  load,
  onChanged,
  onFailed,
}: {
  initial: T | undefined
  load: () => Promise<T>
  onChanged: (value: T) => void
  onFailed: (error: unknown) => void
}): Kept<T> {
  let value = initial
  let wanted = 1
  let have = 0
  let begun = 0
  let applied = 0
  let failedAt = Number.NEGATIVE_INFINITY
  let flight: { covers: number; done: Promise<boolean> } | null = null

  async function fetchNow(covers: number): Promise<boolean> {
    const order = (begun += 1)
    try {
      const loaded = await load()
      have = Math.max(have, covers)
      if (order > applied) {
        applied = order
        const changed = loaded !== value
        value = loaded
        if (changed) onChanged(loaded)
      }
      return true
    } catch (error) {
      failedAt = performance.now()
      onFailed(error)
      return false
    }
  }

  const refresh = () => {
    if (flight && flight.covers >= wanted) return flight.done
    const mine = { covers: wanted, done: fetchNow(wanted) }
    flight = mine
    void mine.done.then(() => {
      if (flight === mine) flight = null
    })
    return mine.done
  }

  return {
    value: () => value,
    expire: () => {
      wanted += 1
      failedAt = Number.NEGATIVE_INFINITY
    },
    refresh,
    isFresh: () => have >= wanted,
    async fresh() {
      if (have >= wanted || performance.now() - failedAt < pause) return
      await Promise.race([refresh(), wait(patience)])
    },
  }
}
