import { describe, expect, it } from 'vitest'
import {
  healthSchema,
  invalidationSchema,
  newsItemSchema,
  noModel,
  newsListSchema,
  openPeriodSchema,
  pageListSchema,
  periodListSchema,
  readinessSchema,
  roleSchema,
  type Site,
  siteSchema,
  standardDays,
  standardQuestions,
} from '@jobbuddies/shared'

const id = '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a'
const slugs = { en: 'it', sv: 'it-sv', fi: 'it-fi' }
const instant = '2027-03-01T07:00:00.000Z'
const seo = { title: 'A', description: '', image: null, hidden: false }
const told = { textLocale: 'en' as const, seo }
const image = { url: '/a.jpg', alt: '', width: 1, height: null, sizes: [], social: null, credit: null }
const role = {
  key: 'mentee',
  name: 'Mentee',
  plural: 'Mentees',
  facilitator: false,
  min: 10,
  max: 12,
  requirements: [],
  benefits: ['A network'],
}
const period = {
  id,
  slug: 'it',
  slugs,
  title: 'IT, mentees',
  programmeId: id,
  industryId: null,
  role: 'mentee',
  intro: '<p>Hello</p>',
  published: true,
  opensAt: instant,
  closesAt: null,
  pausedAt: null,
  closedAt: null,
  zone: 'Europe/Helsinki',
  pauseReason: null,
  closedText: null,
  questions: standardQuestions('en'),
  formVersion: 'a1',
  graceMinutes: 15,
  updatedAt: instant,
}
const site: Site = {
  locale: 'en',
  asOf: instant,
  nextChangeAt: null,
  settings: {
    siteName: 'JobBuddies',
    tagline: '',
    organisation: 'Example',
    email: null,
    phone: null,
    address: null,
    footer: '',
    image,
    retention: standardDays,
  },
  redirects: [{ from: '/en/a', to: '/en/b' }],
  footerNavigation: [],
  navigation: [{ label: 'Home', href: '/en/' }],
  programmes: [
    {
      id,
      slug: 'jobbuddies',
      slugs,
      ...told,
      name: 'JobBuddies',
      summary: 'Groups.',
      body: '',
      roles: [role],
      lengthMonths: 6,
      meetingsMin: 5,
      meetingsMax: null,
      steps: [{ title: 'Apply', text: 'Now.' }],
      industries: [id],
      image: null,
      voices: [{ quote: 'Good.', name: 'A', role: 'mentee', image }],
      model: noModel,
      updatedAt: instant,
    },
  ],
  industries: [
    {
      id,
      slug: 'it',
      slugs,
      ...told,
      name: 'IT',
      summary: '',
      body: '',
      image: null,
      groups: 2,
      updatedAt: instant,
    },
  ],
  periods: [period],
  faqs: [{ id, textLocale: 'fi', question: 'Why?', answer: '<p>So.</p>', audience: 'everyone' }],
  people: [
    {
      id,
      name: 'A',
      title: '',
      about: '',
      speaks: '',
      email: null,
      phone: null,
      image: {
        ...image,
        sizes: [{ url: '/s.webp', width: 480, height: 320 }],
        social: { url: '/o.jpg', width: 1200, height: 630 },
      },
    },
  ],
  partners: [{ id, name: 'B', summary: '', url: 'https://example.org/', image: null }],
}
const news = {
  id,
  slug: 'a',
  slugs,
  ...told,
  title: 'A',
  summary: '',
  body: '',
  publishedAt: instant,
  updatedAt: instant,
  image: null,
}

/** The paths that a schema refuses. */
const wrongIn = (
  schema: { safeParse: (value: unknown) => { error?: { issues: { path: PropertyKey[] }[] } } },
  value: unknown,
) => schema.safeParse(value).error?.issues.map(({ path }) => path.join('.')) ?? []

describe('the snapshot of the site', () => {
  it('is accepted whole, and unchanged after travelling', () => {
    expect(siteSchema.parse(JSON.parse(JSON.stringify(site)))).toEqual(site)
  })
  it('may be empty', () => {
    const empty = {
      ...site,
      programmes: [],
      industries: [],
      periods: [],
      faqs: [],
      people: [],
      partners: [],
      navigation: [],
      redirects: [],
    }
    expect(siteSchema.parse(empty)).toEqual(empty)
  })
  it.each(Object.keys(site))('needs %s', (key) =>
    expect(wrongIn(siteSchema, { ...site, [key]: undefined })).toEqual([key]),
  )
  it.each(Object.keys(period))('needs %s of a period', (key) => {
    expect(wrongIn(siteSchema, { ...site, periods: [{ ...period, [key]: undefined }] })).toEqual([
      `periods.0.${key}`,
    ])
  })
  it.each([
    ['asOf', '2027-03-01T07:00:00'],
    ['asOf', '2027-03-01'],
    ['nextChangeAt', 0],
    ['locale', 'de'],
  ])('refuses %s = %j', (key, value) => expect(wrongIn(siteSchema, { ...site, [key]: value })).toEqual([key]))
  it('leaves out what it does not know, so that nothing private slips through', () => {
    const leaking = { ...site, secret: 1, people: [{ ...site.people[0], salary: 1 }] }
    expect(siteSchema.parse(leaking)).toEqual(site)
  })
})

describe('a role', () => {
  it('has whole numbers of people', () => {
    expect(wrongIn(roleSchema, { ...role, min: -1, max: 0 })).toEqual(['min', 'max'])
    expect(wrongIn(roleSchema, { ...role, min: 1.5, max: 2.5 })).toEqual(['min', 'max'])
  })
})

describe('news and pages', () => {
  it('are accepted, one and many', () => {
    expect(newsItemSchema.parse(news)).toEqual(news)
    expect(newsListSchema.parse({ items: [news], page: 1, pages: 1, total: 1 })).toEqual({
      items: [news],
      page: 1,
      pages: 1,
      total: 1,
    })
    expect(newsListSchema.parse({ items: [], page: 1, pages: 0, total: 0 })).toEqual({
      items: [],
      page: 1,
      pages: 0,
      total: 0,
    })
    const page = {
      id,
      slug: 'privacy',
      slugs,
      ...told,
      key: 'privacy',
      title: 'Privacy',
      body: '',
      updatedAt: instant,
    }
    expect(pageListSchema.parse({ items: [page, { ...page, key: null }] })).toEqual({
      items: [page, { ...page, key: null }],
    })
  })
  it('are numbered from page 1', () =>
    expect(wrongIn(newsListSchema, { items: [], page: 0, pages: 0, total: 0 })).toEqual(['page']))
})

describe('the list of periods for other websites', () => {
  const open = {
    id,
    title: 'IT, mentees',
    programme: 'JobBuddies',
    industry: null,
    role: 'mentee',
    state: 'open',
    opensAt: instant,
    closesAt: null,
    zone: 'Europe/Helsinki',
    nextChangeAt: null,
    url: 'https://example.org/en/apply/it',
  }
  it('is accepted', () => {
    const list = { asOf: instant, nextChangeAt: null, periods: [open] }
    expect(periodListSchema.parse(list)).toEqual(list)
  })
  it.each([
    ['state', 'draft'],
    ['url', '/en/apply/it'],
    ['opensAt', '2027-03-01'],
    ['id', '1'],
  ])('refuses %s = %j', (key, value) =>
    expect(wrongIn(openPeriodSchema, { ...open, [key]: value })).toEqual([key]),
  )
})

describe('health', () => {
  it('is ok or nothing', () => {
    expect(healthSchema.parse({ status: 'ok' })).toEqual({ status: 'ok' })
    expect(healthSchema.safeParse({ status: 'ill' }).success).toBe(false)
  })
  it('tells the clock’s offset once it is measured', () => {
    const ready = { status: 'ready', database: true, migrations: true, clockOffset: -12.5 }
    expect(readinessSchema.parse(ready)).toEqual(ready)
    expect(readinessSchema.parse({ ...ready, status: 'not_ready', clockOffset: null }).clockOffset).toBeNull()
  })
})

describe('an invalidation', () => {
  const invalidation = { id, at: 1_800_000_000_000, tags: ['site'] }
  it('names what changed', () => expect(invalidationSchema.parse(invalidation)).toEqual(invalidation))
  it.each([
    ['no tags', { ...invalidation, tags: [] }, ['tags']],
    ['an unknown key', { ...invalidation, all: true }, ['']],
    ['a fraction of a millisecond', { ...invalidation, at: 1.5 }, ['at']],
    ['an instant in words', { ...invalidation, at: instant }, ['at']],
    ['another kind of id', { ...invalidation, id: '1' }, ['id']],
  ])('is refused with %s', (_, value, wrong) => expect(wrongIn(invalidationSchema, value)).toEqual(wrong))
})
