import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const script = fileURLToPath(new URL('../../support/reckonings.ts', import.meta.url))

function answersUnder(TZ: string): { hostOffset: number; answers: unknown[] } {
  const output = execFileSync(process.execPath, [script], {
    env: { ...process.env, TZ, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(output) as { hostOffset: number; answers: unknown[] }
}

describe('the zone of the machine', () => {
  const inUtc = answersUnder('UTC')

  it('is UTC in the run that the others are compared with', () => {
    expect(inUtc.hostOffset).toBe(0)
    expect(inUtc.answers.length).toBeGreaterThan(3000)
  })
  it.each([
    ['Europe/Helsinki', -120],
    ['America/New_York', 300],
    ['Asia/Kolkata', -330],
  ])('does not matter: %s', (TZ, hostOffset) => {
    const there = answersUnder(TZ)
    expect(there.hostOffset).toBe(hostOffset)
    expect(there.answers).toEqual(inUtc.answers)
  })
})
