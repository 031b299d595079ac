import { afterAll, afterEach, expect } from 'vitest'

/**
 * A unit test that prints a warning or an error fails. One that expects the print spies on the console itself:
 * `vi.spyOn(console, 'warn').mockImplementation(() => {})`.
 */
const printed: string[] = []

for (const level of ['error', 'warn'] as const) {
  console[level] = (...values: unknown[]) =>
    void printed.push(`console.${level}: ${values.map(String).join(' ')}`)
}

const expectSilence = () => expect(printed.splice(0)).toEqual([])

afterEach(expectSilence)
afterAll(expectSilence)
