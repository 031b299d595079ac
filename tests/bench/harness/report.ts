export type Report = {
  /** A line without a bound. */
  note: (text: string) => void
  none: (what: string, found: number) => void
  atMost: (what: string, value: number, bound: number, unit?: string) => void
  atLeast: (what: string, value: number, bound: number, unit?: string) => void
  readonly failures: number
}

const shown = (value: number) =>
  Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 3 : 1)

/** Prints figures beside their bounds and counts those that miss them. A figure that is not a number misses. */
export function createReport(print: (line: string) => void): Report {
  let failures = 0
  const judge = (passed: boolean, text: string) => {
    if (!passed) failures += 1
    print(`  ${passed ? 'PASS' : 'FAIL'}  ${text}`)
  }
  const bounded =
    (sign: '≤' | '≥') =>
    (what: string, value: number, bound: number, unit = '') => {
      const passed = sign === '≤' ? value <= bound : value >= bound
      judge(passed, `${what}: ${shown(value)}${unit} (bound ${sign} ${bound}${unit})`)
    }
  return {
    note: (text) => print(`        ${text}`),
    none: (what, found) => judge(found === 0, `${what}: ${found} (bound 0)`),
    atMost: bounded('≤'),
    atLeast: bounded('≥'),
    get failures() {
      return failures
    },
  }
}
