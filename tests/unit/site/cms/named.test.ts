import { describe, expect, it } from 'vitest'
import { namedItems, namedSite } from '../../../../site/src/cms/named.ts'
import { aFaq, anIndustry, aNewsItem, aProgramme, aSite } from '../../../support/siteContent.ts'

describe('What an editor left without a name', () => {
  it('is called by its address where it has one', () => {
    const site = namedSite(
      aSite({
        programmes: [aProgramme(1, { name: ' ', slug: 'job-buddies' })],
        industries: [anIndustry(2, { name: 'IT' })],
      }),
    )
    expect(site.programmes.map(({ name }) => name)).toEqual(['Job buddies'])
    expect(site.industries.map(({ name }) => name)).toEqual(['IT'])
    const { items } = namedItems({ items: [aNewsItem(3, { title: '', slug: 'sea-walk' })] })
    expect(items.map(({ title }) => title)).toEqual(['Sea walk'])
  })
  it('is left out where it has none', () => {
    const site = namedSite(aSite({ faqs: [aFaq(4, { question: '' }), aFaq(5)] }))
    expect(site.faqs.map(({ id }) => id)).toEqual([aFaq(5).id])
  })
})
