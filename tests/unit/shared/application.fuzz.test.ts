import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, isStorable, readSubmission } from '@jobbuddies/shared'
import { nastyText, runs } from '../../support/properties.ts'
import { id, json, valid } from '../../support/submissions.ts'

describe('any body', () => {
  const anyValue = fc.oneof(
    fc.jsonValue(),
    nastyText,
    fc.constantFrom<unknown>(null, true, '', {}, [], id, 'en', 'a@b.fi', undefined, Number.NaN, new Date(0)),
  )
  const or = (value: unknown) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: anyValue })
  const text = fc.oneof({ weight: 3, arbitrary: nastyText }, { weight: 1, arbitrary: anyValue })
  const key = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom('background', 'motivation', 'languages', 'constructor', '__proto__'),
    },
    { weight: 1, arbitrary: nastyText },
  )
  const nearlyValid = fc
    .record({
      id: or(valid.id),
      periodId: or(valid.periodId),
      locale: or('sv'),
      applicant: fc.oneof(
        {
          weight: 8,
          arbitrary: fc.record(
            { name: fc.oneof(text, fc.constant('Aino')), email: or('Aino@example.org'), phone: text },
            { requiredKeys: ['name', 'email'] },
          ),
        },
        { weight: 1, arbitrary: anyValue },
      ),
      answers: fc.oneof(
        {
          weight: 8,
          arbitrary: fc.dictionary(
            key,
            fc.oneof({ weight: 8, arbitrary: nastyText }, { weight: 1, arbitrary: anyValue }),
            { maxKeys: 4 },
          ),
        },
        anyValue,
      ),
      consent: or(true),
    })
    .chain((body) =>
      fc.oneof(
        { weight: 8, arbitrary: fc.constant(body) },
        { weight: 1, arbitrary: fc.dictionary(nastyText, anyValue).map((extra) => ({ ...extra, ...body })) },
      ),
    )

  it('of JSON is read without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        expect(readSubmission(body).ok).toBe(false)
      }),
      runs(3000),
    )
  })
  it('that is nearly right is refused with a path and a code, or given on so that it reads the same again', () => {
    let good = 0
    fc.assert(
      fc.property(nearlyValid, (body) => {
        const read = readSubmission(body)
        if (!read.ok) {
          expect(read.errors.length).toBeGreaterThan(0)
          expect(read.errors.length).toBeLessThanOrEqual(50)
          return
        }
        good += 1
        const { submission } = read
        expect(readSubmission(JSON.parse(JSON.stringify(submission)))).toEqual({ ok: true, submission })
        expect(Object.keys(submission).sort()).toEqual([
          'answers',
          'applicant',
          'consent',
          'id',
          'locale',
          'periodId',
        ])
        const sent = body.answers as Answers
        const own = Object.keys(sent).filter((key) => key !== '__proto__')
        expect(Object.entries(submission.answers)).toEqual(own.map((key) => [key, sent[key]]))
        const texts = [
          submission.applicant.name,
          submission.applicant.phone ?? '',
          ...Object.values(submission.answers).flat(),
        ]
        expect(texts.filter((text) => !isStorable(text))).toEqual([])
      }),
      runs(5000),
    )
    expect(good).toBeGreaterThan(300)
  })
  it.each([
    ['as the body', (deep: string) => deep],
    ['as a field', (deep: string) => JSON.stringify(valid).replace(`"${id}"`, deep)],
    ['as an unknown key', (deep: string) => JSON.stringify(valid).replace('{', `{"x":${deep},`)],
    [
      'as the applicant',
      (deep: string) =>
        JSON.stringify({ ...valid, applicant: 0 }).replace('"applicant":0', `"applicant":${deep}`),
    ],
    [
      'as the answers',
      (deep: string) => JSON.stringify({ ...valid, answers: 0 }).replace('"answers":0', `"answers":${deep}`),
    ],
    [
      'as one answer',
      (deep: string) => JSON.stringify(valid).replace('"answers":{', `"answers":{"a":${deep},`),
    ],
  ])('nested 20,000 deep is refused at once: %s', (_, place) => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const body = json(place(`${open.repeat(20_000)}1${close.repeat(20_000)}`))
      const started = performance.now()
      expect(readSubmission(body).ok).toBe(false)
      expect(performance.now() - started).toBeLessThan(500)
    }
  })
})
