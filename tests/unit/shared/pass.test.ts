import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  instantOf,
  longestPass,
  type Pass,
  passSchema,
  previewPath,
  previewPrefix,
  readPass,
  sign,
  writePass,
} from '@jobbuddies/shared'
import { runs } from '../../support/properties.ts'

const secret = 'a secret of the test'
const at = Date.parse('2027-02-20T10:00:00Z')
const now = new Date(at)
const pass: Pass = {
  v: 1,
  id: 'b6a3b0a2-1111-7222-8333-944455556666',
  by: '0193-someone',
  drafts: true,
  asOf: Date.parse('2027-03-01T07:00:00Z'),
  since: null,
  back: '/admin/collections/news/0193',
  exp: at + 1,
}
const read = (written: string, when = now) => readPass({ secret, written, now: when })

/** A text signed as a pass, whatever it says. */
const signed = async (content: string) => {
  const text = btoa(content).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${text}.${await sign({ secret, parts: ['pass', text] })}`
}

describe('a pass', () => {
  it('is read as it was written, whatever it holds', async () => {
    const word = fc.stringMatching(/^[\w-]{8,40}$/)
    const instant = fc.integer({ min: 0, max: Date.UTC(2200, 0) })
    const passes = fc.record<Pass>({
      v: fc.constant(1),
      id: word,
      by: word,
      drafts: fc.boolean(),
      asOf: fc.option(instant),
      since: fc.option(instant),
      back: fc.stringMatching(/^\/[\w][\w\-/.~]{0,40}$/),
      exp: fc.integer({ min: at + 1, max: at + longestPass }),
    })
    await fc.assert(
      fc.asyncProperty(passes, async (any) => {
        const written = await writePass({ secret, pass: any })
        expect(written).toMatch(/^[\w-]+\.[0-9a-f]{64}$/)
        expect(await read(written)).toEqual({ ok: true, pass: any })
      }),
      runs(300),
    )
  })
  it('is good until one millisecond before its end', async () => {
    const written = await writePass({ secret, pass })
    expect((await read(written, new Date(at))).ok).toBe(true)
    expect(await read(written, new Date(at + 1))).toEqual({ ok: false, because: 'expired' })
    expect(await read(written, new Date(at + 2))).toEqual({ ok: false, because: 'expired' })
  })
  it('is forged when it lives longer than any that is given', async () => {
    const long = await writePass({ secret, pass: { ...pass, exp: at + longestPass + 60_001 } })
    expect(await read(long)).toEqual({ ok: false, because: 'forged' })
    const longest = await writePass({ secret, pass: { ...pass, exp: at + longestPass + 60_000 } })
    expect((await read(longest)).ok).toBe(true)
  })
  it('is forged when one character is another', async () => {
    const written = await writePass({ secret, pass })
    const change = fc.tuple(
      fc.nat(written.length - 1),
      fc.constantFrom('A', '0', 'f', '_', '.', '-', '%', ' '),
    )
    await fc.assert(
      fc.asyncProperty(change, async ([index, character]) => {
        const changed = written.slice(0, index) + character + written.slice(index + 1)
        fc.pre(changed !== written)
        expect(await read(changed)).toEqual({ ok: false, because: 'forged' })
      }),
      runs(500),
    )
  })
  it.each([
    ['nothing', ''],
    ['a dot', '.'],
    ['no signature', 'eyJ2IjoxfQ'],
    ['somebody else’s secret', undefined],
    ['a signature for something else', undefined],
    ['a third part', undefined],
  ])('is forged when it is %s', async (what, text) => {
    const body = (await writePass({ secret, pass })).split('.')[0] ?? ''
    const made: Record<string, string> = {
      'somebody else’s secret': await writePass({ secret: 'another secret', pass }),
      'a signature for something else': `${body}.${await sign({ secret, parts: ['invalidate', body] })}`,
      'a third part': `${await writePass({ secret, pass })}.`,
    }
    expect(await read(text ?? made[what] ?? '')).toEqual({ ok: false, because: 'forged' })
  })
  it.each([
    ['a key more', { ...pass, role: 'admin' }],
    ['another version', { ...pass, v: 2 }],
    ['drafts as text', { ...pass, drafts: 'true' }],
    ['an instant that is none', { ...pass, asOf: 1e20 }],
    ['a way back to another host', { ...pass, back: '//evil.example' }],
    ['a way back with a backslash', { ...pass, back: '/\\evil.example' }],
    ['a way back with a scheme', { ...pass, back: 'javascript:alert(1)' }],
    ['no end', { ...pass, exp: null }],
  ])('is forged although signed when it has %s', async (_, content) => {
    expect(passSchema.safeParse(pass).success).toBe(true)
    expect(await read(await signed(JSON.stringify(content)))).toEqual({ ok: false, because: 'forged' })
  })
  it('is not written when it is none', async () => {
    await expect(writePass({ secret, pass: { ...pass, back: 'https://evil.example' } })).rejects.toThrow()
  })
})

describe('the instant of a pass', () => {
  const later = new Date(at + 5000)
  it('is the clock’s when it names none', () => {
    expect(instantOf({ pass: { asOf: null, since: null }, now: later })).toEqual(later)
    expect(instantOf({ pass: { asOf: null, since: at }, now: later })).toEqual(later)
  })
  it('stands still', () => expect(instantOf({ pass, now: later }).getTime()).toBe(pass.asOf))
  it('runs on from the instant it was set at', () => {
    expect(instantOf({ pass: { asOf: 1_000_000, since: at }, now: later }).getTime()).toBe(1_005_000)
  })
})

it('the address of a path under a pass begins with our prefix, whatever the path', () => {
  expect(previewPath({ written: 'a.b', path: '/sv/news/x' })).toBe('/_jobbuddies/preview/a.b/sv/news/x')
  expect(previewPath({ written: 'a.b', path: '//evil.example' }).startsWith(`${previewPrefix}/`)).toBe(true)
})
