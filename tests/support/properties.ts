import fc from 'fast-check'

/** Set FUZZ=50 to run every property fifty times as long. */
const factor = Number(process.env.FUZZ ?? 1)

/** The number of runs of a property. A failure prints the seed and the shrunk case. */
export const runs = (numRuns: number): { numRuns: number } => ({ numRuns: numRuns * factor })

const fourByte = '\u{1F468}‍\u{1F469}‍\u{1F467}'

/** Texts made of the characters that break things: NUL, half surrogates, marks, bidi controls, line breaks, markup. */
export const nastyText = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...[
          '\0',
          '\r',
          '\n',
          '\r\n',
          '\t',
          ' ',
          '\u00a0',
          '\u200b',
          '\u2028',
          '\u202e',
          '\ufeff',
          '\u0301',
          '\u0085',
        ],
        ...['\ud800', '\udfff', 'Ä', 'A\u0308', '\ufb2c', fourByte, '<', "'", '"', '=', '{{', '__proto__'],
      ),
    },
  ),
})
