import type { Payload } from 'payload'
import { faqs } from './content/faqs.ts'
import { industries } from './content/industries.ts'
import { news } from './content/news.ts'
import { pages } from './content/pages.ts'
import { partners } from './content/partners.ts'
import { people } from './content/people.ts'
import { periods } from './content/periods.ts'
import { programme } from './content/programme.ts'
import { mentorQuestions } from './content/questionSets.ts'
import { settings } from './content/settings.ts'
import { seedMaterials } from './materials.ts'
import { periodTimes } from './stages.ts'
import { createLocalized, writeGlobal } from './writer.ts'

const published = { _status: 'published' }
const day = 24 * 60 * 60 * 1000

/** The demo organisation's texts, people and periods. */
export async function seedContent({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  await writeGlobal({ payload, slug: 'site-settings', data: settings })

  const industryIds = new Map<string, string>()
  for (const { key, slugs, ...industry } of industries) {
    industryIds.set(
      key,
      await createLocalized({
        payload,
        collection: 'industries',
        data: { ...industry, slug: slugs, ...published },
      }),
    )
  }

  const mentorSet = await createLocalized({
    payload,
    collection: 'question-sets',
    data: mentorQuestions,
  })
  const { key: _key, slugs, roles, ...rest } = programme
  const programmeId = await createLocalized({
    payload,
    collection: 'programmes',
    data: {
      ...rest,
      slug: slugs,
      roles: roles.map(({ requirements, benefits, ...role }) => ({
        ...role,
        requirements: requirements.map((text) => ({ text })),
        benefits: benefits.map((text) => ({ text })),
        ...(role.key === 'mentor' ? { questionSet: mentorSet } : {}),
      })),
      industries: [...industryIds.values()],
      ...published,
    },
  })

  for (const [index, { key: _faq, ...faq }] of faqs.entries()) {
    await createLocalized({
      payload,
      collection: 'faqs',
      data: { ...faq, order: (index + 1) * 10, ...published },
    })
  }
  for (const [index, { key: _person, ...person }] of people.entries()) {
    await createLocalized({
      payload,
      collection: 'people',
      data: { ...person, order: (index + 1) * 10, ...published },
    })
  }
  await seedMaterials(payload)
  for (const { key: _partner, ...partner } of partners) {
    await createLocalized({ payload, collection: 'partners', data: { ...partner, ...published } })
  }
  for (const { key, slugs: slug, ...page } of pages) {
    const fixed = key === 'privacy' || key === 'accessibility' ? key : null
    await createLocalized({ payload, collection: 'pages', data: { ...page, slug, key: fixed, ...published } })
  }
  for (const { key: _item, slugs: slug, daysAgo, ...item } of news) {
    const publishedAt = new Date(now.getTime() - daysAgo * day).toISOString()
    await createLocalized({ payload, collection: 'news', data: { ...item, slug, publishedAt, ...published } })
  }
  for (const period of periods) {
    const { industryKey, role, slugs: slug, title, intro, closedText } = period
    const id = await createLocalized({
      payload,
      collection: 'application-periods',
      data: {
        programme: programmeId,
        industry: industryKey ? industryIds.get(industryKey) : null,
        role,
        slug,
        title,
        intro,
        ...(closedText ? { closedText } : {}),
        ...periodTimes({ period, stage: 'open', now }),
        published: false,
      },
    })
    // A period can be published once its texts exist in every promised language.
    await payload.update({
      collection: 'application-periods',
      id,
      data: { published: true },
      depth: 0,
      overrideAccess: true,
    })
  }
}
