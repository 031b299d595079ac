import { describe, expect, it } from 'vitest'
import { readForm } from '../../../../../site/src/features/apply/readForm.ts'

const answers = (...fields: [string, string][]) => readForm(new URLSearchParams(fields)).answers

describe('A posted form', () => {
  it.each([
    ['a text', [['answers.why', 'a\r\nb']], { why: 'a\nb' }],
    ['one checked box', [['answers.fields', 'it']], { fields: 'it' }],
    [
      'several checked boxes',
      ['it', 'care'].map((field) => ['answers.fields', field]),
      { fields: ['it', 'care'] },
    ],
    [
      'a date',
      [
        ['day', '9'],
        ['month', '03'],
        ['year', '2027'],
      ].map(([part, text]) => [`answers.when.${part}`, text]),
      { when: '2027-03-09' },
    ],
    [
      'half a date',
      [
        ['day', ''],
        ['month', 'March'],
        ['year', '2027'],
      ].map(([part, text]) => [`answers.when.${part}`, text]),
      { when: '2027-March-00' },
    ],
    ['an empty date', ['day', 'month', 'year'].map((part) => [`answers.when.${part}`, ' ']), { when: '' }],
    [
      'languages',
      [
        ['language', 'fi'],
        ['level', 'B1'],
        ['language', 'sv'],
        ['level', ''],
        ['language', ''],
        ['level', ''],
      ].map(([part, text]) => [`answers.l.${part}`, text]),
      { l: ['fi:B1', 'sv:'] },
    ],
    ['a part that no question has', [['answers.why.other', 'x']], {}],
  ])('is read: %s', (_, fields, expected) => {
    expect(answers(...(fields as [string, string][]))).toEqual(expected)
  })
  it('cannot reach the prototype of anything', () => {
    const read = answers(['answers.__proto__', 'x'], ['answers.constructor', 'y'])
    expect(Object.entries(read)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype)
  })
  it('takes over only what a draft may hold from what the page carried', () => {
    const carried = (text: string) => readForm(new URLSearchParams({ carried: text })).carried
    const data = { applicant: { name: 'Åsa' }, answers: { why: 'a\nb', fields: ['it'] }, consent: true }
    expect(carried(JSON.stringify(data))).toEqual(data)
    expect(carried('{"applicant":{},"answers":{},"periodId":"x"}')).toBeNull()
    expect(carried('no JSON')).toBeNull()
  })
  it('knows the button that was pressed and the questions that were on the page', () => {
    const read = readForm(new URLSearchParams('to=back&asked=a+b&change=yes&preferences=&preferences=x'))
    expect(read).toMatchObject({ to: 'back', asked: ['a', 'b'], change: true, preferences: ['x'], id: null })
  })
})
