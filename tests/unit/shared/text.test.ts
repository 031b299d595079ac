import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isStorable, lengthOf, lineText, longText } from '@jobbuddies/shared'
import { nastyText, runs } from '../../support/properties.ts'

describe('lengthOf', () => {
  it.each([
    ['nothing', '', 0],
    ['letters', 'abc', 3],
    ['a Finnish word', 'hääyö', 5],
    ['a letter and its mark', 'A\u0308', 2],
    ['an emoji as one', '\u{1F600}', 1],
    ['a family as its five parts', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}', 5],
    ['a flag as its two letters', '\u{1F1EB}\u{1F1EE}', 2],
    ['a line break from Windows as one', 'a\r\nb', 3],
    ['a line break as one', 'a\nb', 3],
    ['a lone carriage return as one', 'a\rb', 3],
    ['a reversed pair as two', '\n\r', 2],
    ['two line breaks from Windows as two', '\r\n\r\n', 2],
    ['half a surrogate pair as one', '\ud800', 1],
    ['NUL as one', '\0', 1],
  ])('counts %s', (_, text, length) => expect(lengthOf(text)).toBe(length))

  it('counts a text alike with either kind of line break', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const clean = lines.map((line) => line.replaceAll(/[\r\n]/g, ''))
        expect(lengthOf(clean.join('\r\n'))).toBe(lengthOf(clean.join('\n')))
      }),
      runs(500),
    )
  })
  it('counts code points where there is no line break', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const flat = text.replaceAll('\r', '')
        expect(lengthOf(flat)).toBe(Array.from(flat).length)
      }),
      runs(1000),
    )
  })
})

describe('isStorable', () => {
  it.each([
    ['nothing', ''],
    ['an emoji', '\u{1F600}'],
    ['a right-to-left override', 'a\u202Eb'],
    ['a zero-width space', '\u200B'],
    ['line breaks and tabs', 'a\r\n\tb'],
    ['a private character', '\uE000'],
    ['the last code point', '\u{10FFFF}'],
  ])('accepts %s', (_, text) => expect(isStorable(text)).toBe(true))
  it.each([
    ['NUL', '\0'],
    ['NUL within', 'a\0b'],
    ['the first half of a pair', 'a\ud83d'],
    ['the second half of a pair', '\ude00a'],
    ['a pair the wrong way round', '\ude00\ud83d'],
  ])('refuses %s', (_, text) => expect(isStorable(text)).toBe(false))
  it('accepts exactly what survives UTF-8 and holds no NUL', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const survives =
          new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text
        expect(isStorable(text)).toBe(survives && !text.includes('\0'))
      }),
      runs(2000),
    )
  })
})

/** What a schema makes of a text: the text it gives on, or the code of the refusal. */
const made = (schema: ReturnType<typeof longText> | ReturnType<typeof lineText>, text: unknown) => {
  const parsed = schema.safeParse(text)
  return parsed.success
    ? { text: parsed.data }
    : { refused: parsed.error.issues.map(({ message }) => message) }
}

describe('longText', () => {
  it.each([
    ['one below the limit', 'a'.repeat(9)],
    ['the limit', 'a'.repeat(10)],
    ['the limit in emoji', '\u{1F600}'.repeat(10)],
    ['the limit in line breaks from Windows', '\r\n'.repeat(10)],
    ['spaces around', '  a  '],
    ['letters apart from their marks', 'A\u0308'],
    ['a right-to-left override', '\u202Eabc'],
    ['nothing', ''],
  ])('keeps to the letter: %s', (_, text) => expect(made(longText(10), text)).toEqual({ text }))
  it.each([
    ['one above the limit', 'a'.repeat(11), ['too_long']],
    ['one above the limit in emoji', '\u{1F600}'.repeat(11), ['too_long']],
    ['NUL', 'a\0', ['invalid']],
    ['half a surrogate pair', '\ud800', ['invalid']],
    ['NUL and too long: one reason', '\0'.repeat(20), ['invalid']],
  ])('refuses %s', (_, text, refused) => expect(made(longText(10), text)).toEqual({ refused }))
})

describe('lineText', () => {
  it.each([
    ['trims', '  Aino  ', 'Aino'],
    ['trims line breaks at the ends', '\r\nAino\n', 'Aino'],
    ['puts letters and their marks together', 'A\u0308ino', 'Äino'],
    ['keeps an emoji', '\u{1F600}', '\u{1F600}'],
    ['keeps a right-to-left override', 'a\u202Eb', 'a\u202Eb'],
    ['keeps a name from right to left', 'محمد', 'محمد'],
    ['makes nothing of spaces', '   ', ''],
    ['the limit', 'a'.repeat(10), 'a'.repeat(10)],
    ['the limit in emoji', '\u{1F600}'.repeat(10), '\u{1F600}'.repeat(10)],
  ])('%s', (_, text, result) => expect(made(lineText(10), text)).toEqual({ text: result }))
  it.each([
    ['a line break within', 'a\nb', ['invalid']],
    ['CR/LF within, which would add a mail header', 'a\r\nBcc: x@example.org', ['invalid']],
    ['a lone carriage return within', 'a\rb', ['invalid']],
    ['a tab within', 'a\tb', ['invalid']],
    ['NUL at the end', 'a\0', ['invalid']],
    ['escape', '\u001b[31m', ['invalid']],
    ['delete', 'a\u007f', ['invalid']],
    ['the next-line control', 'a\u0085b', ['invalid']],
    ['half a surrogate pair', 'a\ud800', ['invalid']],
    ['one above the limit', 'a'.repeat(11), ['too_long']],
    ['one above the limit in emoji', '\u{1F600}'.repeat(11), ['too_long']],
    ['what is above the limit once normalised', '\ufb2c'.repeat(10), ['too_long']],
  ])('refuses %s', (_, text, refused) => expect(made(lineText(10), text)).toEqual({ refused }))
  it('gives on what it would accept unchanged', () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const once = lineText(200).safeParse(text)
        if (!once.success) return
        expect(lineText(200).parse(once.data)).toBe(once.data)
        expect(/\p{Cc}/u.test(once.data)).toBe(false)
        expect(isStorable(once.data)).toBe(true)
      }),
      runs(2000),
    )
  })
})
