import { feedbackMoments, feedbackSides, locales, sensitiveIn } from '@jobbuddies/shared'
import { expect, it } from 'vitest'
import * as questionSets from '../../../../cms/src/seed/content/questionSets.ts'
import { standardFeedback } from '../../../../packages/plugin/src/services/feedback/standard.ts'
import { wordsOf } from '../../../../site/src/i18n/words.ts'

/** Every text that stands somewhere in it. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : []

const ours = {
  'the demo’s question sets': questionSets,
  'the standard feedback': feedbackMoments.flatMap((moment) =>
    feedbackSides.map((side) => standardFeedback({ moment, side })),
  ),
  'the question after the end': locales.map((locale) => {
    const { question, answers } = wordsOf(locale).followUp
    return { question, answers }
  }),
}

it.each(Object.entries(ours))('nothing special is asked in %s', (_, asked) => {
  const texts = textsIn(asked)
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.filter((text) => sensitiveIn(text).length > 0)).toEqual([])
})
