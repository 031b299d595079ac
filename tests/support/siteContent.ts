import {
  type Faq,
  type Image,
  type Industry,
  type NewsItem,
  noModel,
  type Page,
  type Period,
  type Programme,
  type Seo,
  type Site,
  standardDays,
} from '@jobbuddies/shared'

const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const slugs = (slug: string) => ({ slug, slugs: { en: slug, sv: `${slug}-sv`, fi: `${slug}-fi` } })
export const seoOf = (title: string, change: Partial<Seo> = {}): Seo => ({
  title,
  description: '',
  image: null,
  hidden: false,
  ...change,
})

/** Content as the CMS sends it, small and valid; every function takes what should differ. */
export const anImage = (change: Partial<Image> = {}): Image => ({
  url: '/api/media/file/a.jpg',
  alt: 'People at a table',
  width: 2400,
  height: 1600,
  sizes: [
    { url: '/api/media/file/a-480.webp', width: 480, height: 320 },
    { url: '/api/media/file/a-960.webp', width: 960, height: 640 },
    { url: '/api/media/file/a-1600.webp', width: 1600, height: 1067 },
  ],
  social: { url: '/api/media/file/a-social.jpg', width: 1200, height: 630 },
  credit: null,
  ...change,
})

export const aNewsItem = (number: number, change: Partial<NewsItem> = {}): NewsItem => ({
  id: id(number),
  ...slugs(`news-${number}`),
  textLocale: 'en',
  seo: seoOf(`News ${number}`),
  title: `News ${number}`,
  summary: 'What happened.',
  body: '<p>Something happened.</p>',
  publishedAt: new Date(Date.UTC(2027, 0, 31) - number * 86_400_000).toISOString(),
  updatedAt: new Date(Date.UTC(2027, 0, 31) - number * 86_400_000).toISOString(),
  image: null,
  ...change,
})

export const aFaq = (number: number, change: Partial<Faq> = {}): Faq => ({
  id: id(number),
  textLocale: 'en',
  question: `Question ${number}?`,
  answer: '<p>Answer.</p>',
  audience: 'everyone',
  ...change,
})

export const aPage = (number: number, change: Partial<Page> = {}): Page => ({
  id: id(number),
  ...slugs(`page-${number}`),
  textLocale: 'en',
  seo: seoOf(`Page ${number}`),
  key: null,
  title: `Page ${number}`,
  body: '<p>Text.</p>',
  updatedAt: '2027-01-01T10:00:00.000Z',
  ...change,
})

export const aProgramme = (number: number, change: Partial<Programme> = {}): Programme => ({
  id: id(number),
  ...slugs(`programme-${number}`),
  textLocale: 'en',
  seo: seoOf(`Programme ${number}`),
  name: `Programme ${number}`,
  summary: 'Mentoring in groups.',
  body: '<p>Text.</p>',
  roles: [
    {
      key: 'mentee',
      name: 'Mentee',
      plural: 'Mentees',
      facilitator: false,
      min: 10,
      max: 12,
      requirements: [],
      benefits: [],
    },
  ],
  lengthMonths: 6,
  meetingsMin: 4,
  meetingsMax: 5,
  steps: [],
  industries: [],
  image: null,
  voices: [],
  updatedAt: '2027-01-02T10:00:00.000Z',
  model: noModel,
  ...change,
})

export const anIndustry = (number: number, change: Partial<Industry> = {}): Industry => ({
  id: id(number),
  ...slugs(`industry-${number}`),
  textLocale: 'en',
  seo: seoOf(`Industry ${number}`),
  name: `Industry ${number}`,
  summary: 'A field.',
  body: '',
  image: null,
  groups: 0,
  updatedAt: '2027-01-03T10:00:00.000Z',
  ...change,
})

export const aPeriod = (number: number, change: Partial<Period> = {}): Period => ({
  id: id(number),
  ...slugs(`period-${number}`),
  title: `Period ${number}`,
  programmeId: id(1),
  industryId: null,
  role: 'mentee',
  published: true,
  opensAt: '2027-01-04T07:00:00.000Z',
  closesAt: '2027-01-31T22:00:00.000Z',
  pausedAt: null,
  closedAt: null,
  zone: 'Europe/Helsinki',
  intro: '',
  pauseReason: null,
  closedText: null,
  questions: [],
  formVersion: '',
  graceMinutes: 15,
  updatedAt: '2027-01-04T10:00:00.000Z',
  ...change,
})

export const aSite = (change: Partial<Site> = {}): Site => ({
  locale: 'en',
  asOf: '2027-01-15T10:00:00.000Z',
  nextChangeAt: null,
  settings: {
    siteName: 'JobBuddies',
    tagline: 'Meet your field',
    organisation: 'Example Organisation',
    email: null,
    phone: null,
    address: null,
    footer: '',
    image: null,
    retention: standardDays,
  },
  navigation: [],
  footerNavigation: [],
  redirects: [],
  programmes: [],
  industries: [],
  periods: [],
  faqs: [],
  people: [],
  partners: [],
  ...change,
})
