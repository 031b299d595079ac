export type Bounds = {
  /** How many are worked on at once. */
  atOnce: number
  /** How many more may stand in line. */
  most: number
  /** How long one may stand in line, in milliseconds. */
  longest: number
}

/** Does the work when it is its turn and answers what it came to, or null when there was no room or no time for it. */
export type Admission = <T>(work: () => Promise<T>) => Promise<T | null>

/**
 * A line in front of work that must not pile up: whoever cannot be served soon is told at once, while those who are served
 * are served quickly. In the order of coming.
 */
export function admission({ atOnce, most, longest }: Bounds): Admission {
  let busy = 0
  const line = new Set<(served: boolean) => void>()

  function turn(): Promise<boolean> {
    if (busy < atOnce) {
      busy += 1
      return Promise.resolve(true)
    }
    if (line.size >= most) return Promise.resolve(false)
    return new Promise((resolve) => {
      const call = (served: boolean) => {
        clearTimeout(patience)
        line.delete(call)
        resolve(served)
      }
      const patience = setTimeout(call, longest, false)
      line.add(call)
    })
  }

  /** Hands the place to whoever has waited longest. */
  function leave(): void {
    const [next] = line
    if (next) next(true)
    else busy -= 1
  }

  return async (work) => {
    if (!(await turn())) return null
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
