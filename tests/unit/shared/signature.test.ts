import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arrivedHeader, isSigned, sign, signatureHeader } from '@jobbuddies/shared'
import { runs } from '../../support/properties.ts'

const secret = 'a secret of the test'
const parts = ['POST', '/api/v1/applications', '1800000000000', '{"a":1}']

describe('sign', () => {
  it('is HMAC-SHA-256 over the parts, each with its length, in lower-case hex', async () => {
    const joined = '4:POST20:/api/v1/applications13:18000000000007:{"a":1}'
    expect(await sign({ secret, parts })).toBe(createHmac('sha256', secret).update(joined).digest('hex'))
  })
  it('gives 64 hexadecimal digits for no parts, empty parts and any script', async () => {
    for (const list of [[], [''], ['ä', '\u{1F600}', 'محمد']])
      expect(await sign({ secret, parts: list })).toMatch(/^[0-9a-f]{64}$/)
  })
  it('refuses to work without a secret', async () => {
    await expect(sign({ secret: '', parts })).rejects.toThrow()
  })
  it.each([
    ['a moved boundary', ['ab', 'c'], ['a', 'bc']],
    ['everything in one part', ['ab', 'c'], ['abc']],
    ['an empty part more', ['a'], ['a', '']],
    ['no parts and an empty part', [], ['']],
    ['the other order', ['a', 'b'], ['b', 'a']],
    ['a part that looks like a length', ['1:a', 'b'], ['1:a1:b']],
    ['digits next to a length', ['1', '11:a'], ['11', '1:a']],
    ['another case', ['a'], ['A']],
    ['another Unicode form', ['Ä'], ['A\u0308']],
  ])('tells lists apart: %s', async (_, one, other) => {
    expect(await sign({ secret, parts: one })).not.toBe(await sign({ secret, parts: other }))
  })
  it('tells any two lists apart that share their characters', async () => {
    const anyParts = fc.array(
      fc.string({ unit: fc.constantFrom('1', '2', ':', 'a', 'ä', '\u{1F600}'), maxLength: 4 }),
      { maxLength: 4 },
    )
    await fc.assert(
      fc.asyncProperty(anyParts, anyParts, async (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other)
        expect((await sign({ secret, parts: one })) === (await sign({ secret, parts: other }))).toBe(same)
      }),
      runs(1000),
    )
  })
})

describe('isSigned', () => {
  it('accepts what sign made', async () => {
    const texts = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed())
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.array(texts), async (key, list) => {
        expect(
          await isSigned({ secret: key, parts: list, signature: await sign({ secret: key, parts: list }) }),
        ).toBe(true)
      }),
      runs(500),
    )
  })
  it('refuses when any one character of any part is another one', async () => {
    const signature = await sign({ secret, parts })
    for (const [index, part] of parts.entries()) {
      for (let at = 0; at < part.length; at += 1) {
        const altered = parts.with(index, `${part.slice(0, at)}#${part.slice(at + 1)}`)
        expect(await isSigned({ secret, parts: altered, signature }), altered.join(' ')).toBe(false)
      }
    }
  })
  it('refuses a part more, a part less and another secret', async () => {
    const signature = await sign({ secret, parts })
    expect(await isSigned({ secret, parts, signature })).toBe(true)
    expect(await isSigned({ secret, parts: [...parts, ''], signature })).toBe(false)
    expect(await isSigned({ secret, parts: parts.slice(0, -1), signature })).toBe(false)
    expect(await isSigned({ secret: `${secret} `, parts, signature })).toBe(false)
  })
  it('refuses a signature with any one bit changed', async () => {
    const signature = await sign({ secret, parts })
    for (let at = 0; at < 64; at += 1) {
      for (const bit of [1, 2, 4, 8]) {
        const digit = (Number.parseInt(signature.charAt(at), 16) ^ bit).toString(16)
        const altered = signature.slice(0, at) + digit + signature.slice(at + 1)
        expect(await isSigned({ secret, parts, signature: altered }), altered).toBe(false)
      }
    }
  })
  it.each([
    ['nothing', () => ''],
    ['one digit too few', (good: string) => good.slice(1)],
    ['one digit too many', (good: string) => `${good}0`],
    ['upper case', (good: string) => good.toUpperCase()],
    ['a space before', (good: string) => ` ${good}`],
    ['a line break after', (good: string) => `${good}\n`],
    ['a prefix', (good: string) => `sha256=${good}`],
    ['what is no hexadecimal', (good: string) => `zz${good.slice(2)}`],
    ['full-width digits', () => '０'.repeat(64)],
    ['64 zeros', () => '0'.repeat(64)],
  ])('refuses %s', async (_, alter) => {
    expect(await isSigned({ secret, parts, signature: alter(await sign({ secret, parts })) })).toBe(false)
  })
})

describe('the headers', () => {
  it('are lower case, as a server gives them', () => {
    expect([signatureHeader, arrivedHeader]).toEqual(['x-jobbuddies-signature', 'x-jobbuddies-arrived-at'])
  })
})
