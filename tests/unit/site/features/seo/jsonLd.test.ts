import { describe, expect, it } from 'vitest'
import {
  breadcrumbs,
  faqThing,
  newsThing,
  programmeThing,
  siteThings,
} from '../../../../../site/src/features/seo/jsonLd.ts'
import { trailThing } from '../../../../../site/src/features/seo/trail.ts'
import { aFaq, anImage, aNewsItem, aPeriod, aProgramme, aSite } from '../../../../support/siteContent.ts'

const origins = { siteUrl: 'https://site.example', imageOrigin: 'https://cms.example' }
const site = aSite()
const { settings } = site

const addressesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? /^(https?:|\/)/.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(addressesIn)
      : []

const things = [
  ...siteThings(site, 'en', origins),
  breadcrumbs([{ label: 'Start', href: '/en/' }], origins),
  trailThing({ locale: 'fi', page: { label: 'Uutiset', href: '/fi/news' }, origins }),
  newsThing(aNewsItem(1, { image: anImage() }), 'en', settings, origins),
  faqThing([aFaq(1)]),
  programmeThing({
    programme: aProgramme(1),
    period: aPeriod(1),
    title: 'x',
    url: '/en/x',
    locale: 'en',
    settings,
    origins,
  }),
]

describe('what machines are told', () => {
  it.each(things.map((thing) => [thing['@type'], thing] as const))(
    'a %s has absolute addresses and nothing empty',
    (_, thing) => {
      expect(thing['@context']).toBe('https://schema.org')
      expect(addressesIn(thing).filter((address) => !address.startsWith('https://'))).toEqual([])
      expect(JSON.stringify(thing)).not.toMatch(/null|undefined/)
    },
  )
  it('breadcrumbs count from one and begin at the front page', () => {
    const trail = trailThing({
      locale: 'en',
      between: [{ label: 'News', href: '/en/news' }],
      page: { label: 'Item', href: '/en/news/item' },
      origins,
    })
    expect(
      (trail.itemListElement as { position: number; name: string }[]).map(({ position, name }) => [
        position,
        name,
      ]),
    ).toEqual([
      [1, 'Home page'],
      [2, 'News'],
      [3, 'Item'],
    ])
  })
  it('an article says when it was written and in which language', () =>
    expect(newsThing(aNewsItem(1, { textLocale: 'en' }), 'sv', settings, origins)).toMatchObject({
      datePublished: '2027-01-30T00:00:00.000Z',
      inLanguage: 'en',
      url: 'https://site.example/sv/news/news-1',
    }))
  it('a programme says from when until when people may apply, the early closing before the planned one', () => {
    const of = (period = aPeriod(1)) =>
      programmeThing({
        programme: aProgramme(1),
        period,
        title: 'x',
        url: '/en/x',
        locale: 'en',
        settings,
        origins,
      })
    expect(of()).toMatchObject({
      applicationStartDate: '2027-01-04T07:00:00.000Z',
      applicationDeadline: '2027-01-31T22:00:00.000Z',
      timeToComplete: 'P6M',
    })
    expect(of(aPeriod(1, { closedAt: '2027-01-20T10:00:00.000Z' }))).toMatchObject({
      applicationDeadline: '2027-01-20T10:00:00.000Z',
    })
    expect(of(aPeriod(1, { closesAt: null }))).not.toHaveProperty('applicationDeadline')
  })
})
