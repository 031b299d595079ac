import { escaped, fileOf, utc } from '@jobbuddies/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nastyText, runs } from '../../support/properties.ts'

const bytes = (text: string) => new TextEncoder().encode(text).length

describe('The text of a calendar', () => {
  it('escapes what separates values, and drops what no calendar reads', () => {
    expect(escaped('a,b;c\\d\r\ne\nf\rg\0h\u0085')).toBe('a\\,b\\;c\\\\d\\ne\\nf\\ngh')
  })

  it('tells an instant in UTC, to the second', () => {
    expect(utc(new Date('2027-03-28T00:59:59.999Z'))).toBe('20270328T005959Z')
  })

  it('folds a line of more than 75 bytes and no shorter one', () => {
    expect(fileOf(['x'.repeat(75)])).toBe(`${'x'.repeat(75)}\r\n`)
    expect(fileOf(['x'.repeat(76)])).toBe(`${'x'.repeat(75)}\r\n x\r\n`)
    expect(fileOf(['ä'.repeat(38)])).toBe(`${'ä'.repeat(37)}\r\n ä\r\n`)
  })

  it('is the same text again when it is unfolded, whatever stood in it', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const line = `SUMMARY:${escaped(text)}`
        const file = fileOf([line])
        expect(file.split('\r\n').every((piece) => bytes(piece) <= 75)).toBe(true)
        expect(file.replaceAll('\r\n ', '')).toBe(`${line.toWellFormed()}\r\n`)
      }),
      runs(500),
    )
  })
})
