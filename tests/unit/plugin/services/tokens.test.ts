import { expect, it } from 'vitest'
import { hashOf, isTokenShaped, newToken } from '../../../../packages/plugin/src/services/tokens.ts'

it('A token has 256 bits, in characters that stand in an address as they are', () => {
  const tokens = Array.from({ length: 1_000 }, newToken)
  expect(new Set(tokens).size).toBe(1_000)
  for (const token of tokens) {
    expect(isTokenShaped(token)).toBe(true)
    expect(encodeURIComponent(token)).toBe(token)
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  }
})
it('Its hash says nothing of it', () => {
  const token = newToken()
  expect(hashOf(token)).toMatch(/^[0-9a-f]{64}$/)
  expect(isTokenShaped(hashOf(token))).toBe(false)
})
it.each([
  undefined,
  null,
  7,
  '',
  'a'.repeat(42),
  'a'.repeat(44),
  `${'a'.repeat(42)}+`,
  `${'a'.repeat(43)}\n`,
])('%j is none', (value) => expect(isTokenShaped(value)).toBe(false))
