import { plainQuestion, type Question, questionSchema } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { feedbackSheet } from '../../../../packages/plugin/src/feedback/sheet.ts'
import { type GivenAnswer, tallyFeedback } from '../../../../packages/plugin/src/feedback/tally.ts'
import { feedbackWords } from '../../../../packages/plugin/src/translations/feedbackWords.ts'

const question = (key: string, kind: Question['kind'], more: Partial<Question> = {}): Question =>
  questionSchema.parse({
    ...plainQuestion,
    ...{ key, kind, label: `${key}?`, required: false, maxLength: 1000 },
    ...(kind === 'scale' ? { scale: { min: 1, max: 5, minLabel: '', maxLabel: '' } } : {}),
    ...more,
  })
const pace = question('pace', 'choice', {
  options: [
    { value: 'right', label: 'Right' },
    { value: 'seldom', label: 'Seldom' },
  ],
})
const side = 'participants' as const
const rounds = [
  {
    side,
    moment: 'end' as const,
    questions: [question('trust', 'scale', { label: 'Trust now?' }), question('best', 'text')],
  },
  {
    side,
    moment: 'start' as const,
    questions: [question('trust', 'scale'), pace, question('again', 'yes_no')],
  },
]
const given: GivenAnswer[] = [
  { side, moment: 'start', by: null, answers: { trust: '1', pace: 'right', again: 'no' } },
  { side, moment: 'start', by: null, answers: { trust: '2', pace: 'right' } },
  { side, moment: 'end', by: null, answers: { trust: '5', best: 'The people' } },
  { side, moment: 'end', by: 'Mona', answers: { trust: '4', best: 'The place' } },
]
const yesNo = { yes: 'Yes', no: 'No' }

describe('Answers to feedback', () => {
  const { questions, words } = tallyFeedback({ rounds, given, yesNo })

  it('are counted at each moment, from the first to the last, with the words of the last', () => {
    expect(questions[0]).toMatchObject({ key: 'trust', label: 'Trust now?', kind: 'scale' })
    expect(questions[0]?.tallies).toEqual([
      {
        moment: 'start',
        answers: 2,
        mean: 1.5,
        counts: [1, 1, 0, 0, 0].map((amount, at) => ({ value: String(at + 1), amount })),
      },
      {
        moment: 'end',
        answers: 2,
        mean: 4.5,
        counts: [0, 0, 0, 1, 1].map((amount, at) => ({ value: String(at + 1), amount })),
      },
    ])
  })
  it('count whoever answered the question alone, and name the choices that nobody made', () =>
    expect(questions.slice(1)).toMatchObject([
      {
        key: 'pace',
        tallies: [
          {
            answers: 2,
            counts: [
              { value: 'right', amount: 2 },
              { value: 'seldom', amount: 0 },
            ],
          },
        ],
      },
      { key: 'again', options: [{ label: 'Yes' }, { label: 'No' }], tallies: [{ answers: 1 }] },
    ]))
  it('are words as they were written, with a name where there is one', () =>
    expect(words).toMatchObject([
      {
        key: 'best',
        moment: 'end',
        texts: [
          { text: 'The people', by: null },
          { text: 'The place', by: 'Mona' },
        ],
      },
    ]))
  it('of the other side are counted apart', () =>
    expect(
      tallyFeedback({ rounds, given: given.map((each) => ({ ...each, side: 'facilitators' })), yesNo }),
    ).toEqual({ questions: [], words: [] }))
  it('stand in a file one by one, those without a name in the order of what they say', () => {
    const report = {
      questions,
      words,
      rounds: [],
      options: { programmes: [], groups: [] },
      programme: null,
      group: null,
    }
    const answers = given.map((each) => ({ ...each, group: null }))
    const [head, first, ...rest] = feedbackSheet({ report, answers, words: feedbackWords('en') })
    expect(head).toHaveLength(6)
    expect(first).toEqual(['Whoever takes part', 'At the end', 'Several groups', 'Mona', 'Trust now?', '4'])
    const nameless = rest.slice(1)
    expect(nameless).toHaveLength(7)
    expect(nameless).toEqual(nameless.toSorted((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1)))
  })
})
