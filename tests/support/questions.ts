import fc from 'fast-check'
import {
  plainQuestion,
  type Question,
  questionKinds,
  questionPages,
  valuesOfQuestion,
} from '@jobbuddies/shared'

/** A question that needs an answer. */
export const ask = (change: Partial<Question> & Pick<Question, 'key' | 'kind'>): Question => ({
  ...plainQuestion,
  label: `${change.key}?`,
  required: true,
  maxLength: 20,
  ...change,
})

const options = ['it', 'care', 'hotels', 'marketing'].map((value) => ({ value, label: value.toUpperCase() }))

const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'constructor', 'tostring']

/** Forms of up to eight questions of every kind, with conditions on whatever there is, earlier, later or missing. */
export const anyForm: fc.Arbitrary<Question[]> = fc
  .uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 8 })
  .chain((own) =>
    fc.tuple(
      ...own.map((key) =>
        fc.record({
          key: fc.constant(key),
          kind: fc.constantFrom(...questionKinds),
          page: fc.constantFrom(...questionPages),
          required: fc.boolean(),
          maxLength: fc.integer({ min: 1, max: 12 }),
          bounds: fc.option(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 }))),
          scale: fc.tuple(fc.integer({ min: -1, max: 2 }), fc.nat(4)),
          days: fc.option(fc.tuple(fc.nat(9), fc.nat(9))),
          showIf: fc.option(
            fc.record({
              key: fc.constantFrom(...own, 'missing'),
              values: fc.subarray(['yes', 'no', 'it', 'care', '1', '2'], { minLength: 1 }),
            }),
          ),
        }),
      ),
    ),
  )
  .map((drawn) =>
    drawn.map(({ bounds, scale: [min, steps], days, ...one }): Question => {
      const day = (of: number | undefined) => (of === undefined ? null : `2027-03-0${of + 1}`)
      const [few, many] = bounds ?? []
      return {
        ...ask(one),
        options: one.kind === 'choice' || one.kind === 'choices' ? options : [],
        minChoices: few ?? null,
        maxChoices: many ?? null,
        scale: one.kind === 'scale' ? { min, max: min + steps, minLabel: '', maxLabel: '' } : null,
        earliest: day(days?.[0]),
        latest: day(days?.[1]),
      }
    }),
  )

const day = fc.nat(9).map((of) => `2027-03-0${of + 1}`)
const part = fc.constantFrom(
  ...['it', 'care', 'no', 'fi:B1', 'fi:', 'sv:native', 'xx:B1', 'fi:A1', '', ' ', '\0'],
)

/** An answer that may or may not fit this question. */
export const anyAnswer = (question: Question): fc.Arbitrary<string | string[]> =>
  fc.oneof(
    fc.string({ maxLength: 15 }),
    fc.constantFrom('', ' ', 'yes', 'no', '2027-02-30', '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a', 'fi:C1'),
    day,
    fc.constantFrom('', ...valuesOfQuestion(question)),
    fc.array(part, { maxLength: 4 }),
    fc.subarray(['fi:B1', 'sv:native', 'en:C1']),
    fc.subarray(options.map(({ value }) => value)),
  )
