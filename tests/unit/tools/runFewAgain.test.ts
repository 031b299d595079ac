import { expect, it, vi } from 'vitest'
import { runFewAgain, type Tally } from '../../../packages/tools/src/checks/vitest.ts'

const told = (...names: string[]) => names.map((name) => `e2e/desk.test.ts: ${name}\n    it took too long`)
const failing = (...names: string[]): Tally => ({
  passed: 100,
  failed: names.length,
  skipped: 2,
  failures: told(...names),
  failedFiles: ['e2e/desk.test.ts'],
})
const green: Tally = { passed: 30, failed: 0, skipped: 0, failures: [], failedFiles: [] }
const rerun = (result: Tally) => vi.fn<(files: readonly string[]) => Promise<Tally>>(async () => result)

it('what passed is not run again', async () => {
  const run = rerun(green)
  expect(await runFewAgain({ ...green }, run)).toEqual(green)
  expect(run).not.toHaveBeenCalled()
})

it('the file of a test that failed is run again, and what passes then is told as unsteady', async () => {
  const run = rerun(green)
  const result = await runFewAgain(failing('slow'), run)
  expect(run).toHaveBeenCalledExactlyOnceWith(['e2e/desk.test.ts'])
  expect(result).toMatchObject({ passed: 101, failed: 0, skipped: 2, failures: [], unsteady: told('slow') })
})

it('what fails again has failed', async () => {
  const again = { ...failing('broken'), passed: 29 }
  const result = await runFewAgain(failing('slow', 'broken'), rerun(again))
  expect(result).toMatchObject({
    passed: 101,
    failed: 1,
    failures: told('broken'),
    unsteady: told('slow'),
  })
})

it('what fails only then has failed too', async () => {
  const result = await runFewAgain(failing('slow'), rerun(failing('another')))
  expect(result).toMatchObject({ failed: 1, failures: told('another') })
})

it('a file that cannot be run again has failed', async () => {
  const result = await runFewAgain(failing('slow'), rerun({ passed: 0, failed: 1, skipped: 0 }))
  expect(result).toMatchObject({ passed: 100, failed: 1 })
})

it('many failures are no chance', async () => {
  const run = rerun(green)
  const broken = failing('a', 'b', 'c', 'd')
  expect(await runFewAgain(broken, run)).toBe(broken)
  expect(run).not.toHaveBeenCalled()
})
