import { type Question, standardQuestions } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import {
  changesSince,
  outlineOf,
  readOutline,
  writeOutline,
} from '../../../../../site/src/features/apply/formChanges.ts'

const questions = standardQuestions('en')
const [first, second] = questions as [Question, Question]
const since = (now: readonly Question[]) =>
  changesSince(outlineOf(questions), now).map(({ kind, key }) => [kind, key])
const changed = (change: Partial<Question>) => [{ ...first, ...change }, ...questions.slice(1)]

describe('given a page that remembers its questions', () => {
  it('when nothing changed, then nothing is told', () => expect(since(questions)).toEqual([]))
  it.each([
    ['reworded', { label: 'Other words' }],
    ['reworded', { help: 'Another help' }],
    ['options', { options: [{ value: 'a', label: 'A' }] }],
    ['options', { scale: { min: 1, max: 5, minLabel: '', maxLabel: '' } }],
    ['rules', { required: !first.required }],
    ['rules', { maxLength: first.maxLength - 1 }],
    ['rules', { kind: 'text' as const }],
    ['rules', { page: 'cv' as const }],
  ])('when one is %s by %j, then it is named', (kind, change) =>
    expect(since(changed(change))).toEqual([[kind, first.key]]),
  )
  it('when one came and one went, then both are named, the one that went by its words of then', () => {
    const now = [{ ...first, key: 'another', label: 'Another?' }, ...questions.slice(1)]
    expect(changesSince(outlineOf(questions), now)).toEqual([
      { kind: 'added', key: 'another', label: 'Another?' },
      { kind: 'removed', key: first.key, label: first.label },
    ])
  })
  it('when only their order changed, then nothing is told', () =>
    expect(since([second, first, ...questions.slice(2)])).toEqual([]))
  it('when the page comes back, then it still knows them', () =>
    expect(readOutline(writeOutline(outlineOf(questions)))).toEqual(outlineOf(questions)))
  it.each([undefined, '', 'x', '{}', '[[1]]', '[["a","b"]]', 'null'])(
    'when it says %j, then it says nothing',
    (text) => expect(readOutline(text)).toBeNull(),
  )
})
