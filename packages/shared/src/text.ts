import { z } from 'zod'

/** Characters as code points, a line break counting as one however the browser sends it. */
export function lengthOf(text: string): number {
  let length = 0
  for (const point of text.replaceAll('\r\n', '\n')) if (point) length += 1
  return length
}

/** Text that a database column and a mail can carry: no NUL, no half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

const controls = /[\p{Cc}]/u

/** Free text over several lines, as typed. `max` in characters (code points). */
export const longText = (max: number) =>
  z
    .string()
    .refine(isStorable, { error: 'invalid', abort: true })
    .refine((text) => lengthOf(text) <= max, { error: 'too_long' })

/** One line: no control characters, trimmed, normalised to NFC. */
export const lineText = (max: number) =>
  z
    .string()
    .refine((text) => text.isWellFormed() && !controls.test(text.trim()), { error: 'invalid', abort: true })
    .overwrite((text) => text.trim().normalize('NFC'))
    .refine((text) => lengthOf(text) <= max, { error: 'too_long' })
