import { locales } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { mentorQuestions } from '../../../cms/src/seed/content/questionSets.ts'
import { createLocalized } from '../../../cms/src/seed/writer.ts'
import { createPeriod, submissionTo } from '../../support/scenario.ts'
import { siteOf } from '../../support/siteApi.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()

describe('The questions of the demo organisation', () => {
  it('are asked in every language, with every word in it', async () => {
    const { payload } = on.host
    const set = { collection: 'question-sets' as const, data: mentorQuestions }
    const { id } = await createPeriod(payload, { questionSet: await createLocalized({ payload, ...set }) })
    for (const locale of locales) {
      const { questions } = (await siteOf(on.host, locale)).periods.find((period) => period.id === id)!
      expect(questions.map(({ label }) => label)).toEqual(
        mentorQuestions.questions.map(({ label }) => label[locale]),
      )
      expect(questions.find(({ key }) => key === 'mentored_where')?.showIf).toEqual({
        key: 'mentored_before',
        values: ['yes'],
      })
      expect(questions.find(({ key }) => key === 'topics')?.options[0]?.label).toBe(
        mentorQuestions.questions.find(({ key }) => key === 'topics')?.options?.[0]?.label[locale],
      )
    }
    const sent = await on.host.api.post('/api/v1/applications', submissionTo(id))
    expect(sent.status, sent.text).toBe(201)
  })
})
