/** A mixed-integer linear problem to be maximised, row by row as solvers take it. All columns are at least 0. */
export type Milp = {
  cost: Float64Array
  upper: Float64Array
  /** 1 where whole numbers are needed. */
  integer: Int32Array
  rowLower: Float64Array
  rowUpper: Float64Array
  starts: Int32Array
  indices: Int32Array
  values: Float64Array
}

export type MilpOptions = {
  seed: number
  /** How far below what can be reached the answer may be, in points. */
  gap: number
  /** Seconds. */
  timeLimit: number
  /** The first answer that keeps the rules will do. */
  anyAnswer?: boolean
}

export type MilpAnswer = {
  status: 'optimal' | 'infeasible' | 'out_of_time'
  /** Empty when none was found. */
  values: Float64Array
  objective: number
  bound: number
}

/** Somebody who solves one. */
export type MilpSolver = (milp: Milp, options: MilpOptions) => Promise<MilpAnswer>

type Term = readonly [column: number, factor: number]

/** Gathers columns and rows; terms of one column are added up. */
export function milpWriter() {
  const cost: number[] = []
  const upper: number[] = []
  const integer: number[] = []
  const rowLower: number[] = []
  const rowUpper: number[] = []
  const starts: number[] = [0]
  const indices: number[] = []
  const values: number[] = []
  const row = (lower: number, terms: readonly Term[], above: number) => {
    const sums = new Map<number, number>()
    for (const [column, factor] of terms) sums.set(column, (sums.get(column) ?? 0) + factor)
    for (const [column, factor] of sums) {
      if (factor === 0) continue
      indices.push(column)
      values.push(factor)
    }
    rowLower.push(lower)
    rowUpper.push(above)
    starts.push(indices.length)
  }
  return {
    column: (of: { cost?: number; upper?: number; integer?: boolean }): number => {
      cost.push(of.cost ?? 0)
      upper.push(of.upper ?? 1)
      integer.push(of.integer === false ? 0 : 1)
      return cost.length - 1
    },
    addCost: (column: number, more: number) => {
      cost[column] = (cost[column] ?? 0) + more
    },
    atMost: (most: number, terms: readonly Term[]) => row(-Infinity, terms, most),
    atLeast: (least: number, terms: readonly Term[]) => row(least, terms, Infinity),
    exactly: (value: number, terms: readonly Term[]) => row(value, terms, value),
    done: (): Milp => ({
      cost: Float64Array.from(cost),
      upper: Float64Array.from(upper),
      integer: Int32Array.from(integer),
      rowLower: Float64Array.from(rowLower),
      rowUpper: Float64Array.from(rowUpper),
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    }),
  }
}
export type MilpWriter = ReturnType<typeof milpWriter>
