import { type Locale, standardQuestions } from '@jobbuddies/shared'
import type { Told } from './fakeCms.ts'
import {
  aFaq,
  anImage,
  anIndustry,
  aNewsItem,
  aPage,
  aPeriod,
  aProgramme,
  aSite,
  seoOf,
} from './siteContent.ts'

const minute = 60_000
const day = 1_440 * minute
const at = (fromNow: number) => new Date(Date.now() + fromNow).toISOString()

/** Slugs of the builders' documents in a language. */
const inLocale = <T extends { slug: string; slugs: Record<Locale, string> }>(locale: Locale, item: T): T => ({
  ...item,
  slug: item.slugs[locale],
})

const nothing: Told = { site: aSite(), news: [], pages: [] }

/** An organisation that has written nothing yet. */
export const empty = (locale: Locale): Told => ({ ...nothing, site: aSite({ locale }) })

/** Every state that a period can be in, and all that a page may show besides. Texts are English: for others they fall back. */
export function full(locale: Locale): Told {
  const programme = aProgramme(1, {
    image: anImage(),
    industries: [anIndustry(2).id],
    voices: [{ quote: 'It helped me.', name: 'A former mentee', role: 'Mentee', image: anImage() }],
    steps: [
      { title: 'Apply', text: 'Write.' },
      { title: 'Meet', text: 'Talk.' },
    ],
  })
  const period = (number: number, change: Parameters<typeof aPeriod>[1]) =>
    inLocale(
      locale,
      aPeriod(number, { questions: standardQuestions(locale), industryId: anIndustry(2).id, ...change }),
    )
  return {
    site: aSite({
      locale,
      settings: {
        ...aSite().settings,
        email: 'office@example.org',
        phone: '+358 40 000',
        address: 'A street 1',
      },
      navigation: [{ label: 'Apply', href: `/${locale}/apply` }],
      footerNavigation: [{ label: 'Elsewhere', href: 'https://example.org/' }],
      programmes: [inLocale(locale, programme), inLocale(locale, aProgramme(9))],
      industries: [inLocale(locale, anIndustry(2, { image: anImage(), groups: 3, body: '<p>Work.</p>' }))],
      periods: [
        period(11, { opensAt: at(-10 * day), closesAt: at(10 * day) }),
        period(12, { opensAt: at(-10 * day), closesAt: at(30 * minute) }),
        period(13, { opensAt: at(90 * minute), closesAt: at(20 * day) }),
        period(14, {
          opensAt: at(-20 * day),
          closesAt: at(5 * day),
          pausedAt: at(-day),
          pauseReason: 'A pause.',
        }),
        period(15, { opensAt: at(-40 * day), closesAt: at(-5 * day), closedText: 'Thank you all.' }),
        period(16, { opensAt: at(-40 * day), closesAt: null, industryId: null }),
        period(17, { opensAt: at(-400 * day), closesAt: at(-300 * day) }),
      ],
      faqs: [aFaq(21), aFaq(22, { audience: 'mentee' })],
      people: [
        {
          id: aFaq(31).id,
          name: 'Somebody',
          title: 'Coordinator',
          about: 'Applications',
          speaks: 'English',
          email: 'a@example.org',
          phone: '+358 40 000',
          image: anImage(),
        },
      ],
      partners: [
        {
          id: aFaq(41).id,
          name: 'A partner',
          summary: 'Helps.',
          url: 'https://example.org/',
          image: anImage(),
        },
      ],
    }),
    news: Array.from({ length: 25 }, (_, index) =>
      inLocale(locale, aNewsItem(100 + index, index === 0 ? { image: anImage() } : {})),
    ),
    pages: [
      inLocale(locale, aPage(51)),
      inLocale(locale, aPage(52, { key: 'privacy' })),
      inLocale(locale, aPage(53, { key: 'accessibility' })),
    ],
  }
}

const script = '<script>document.title="broken in"</script>'
const broken = anImage({
  url: '/api/media/file/gone.jpg',
  sizes: [],
  social: null,
  width: null,
  height: null,
  alt: '',
})

/** What a hurried editor, a lost file or a half-done translation leaves behind. */
export function careless(locale: Locale): Told {
  const whole = full(locale)
  const long = `<p>${'A very long text that somebody pasted. '.repeat(60)}</p>`.repeat(900)
  return {
    site: {
      ...whole.site,
      settings: { ...whole.site.settings, tagline: script, footer: '' },
      programmes: whole.site.programmes.map((each) => ({
        ...each,
        name: script,
        summary: '',
        steps: [],
        roles: [],
      })),
      industries: whole.site.industries.map((each) => ({ ...each, name: '', summary: '', image: broken })),
      faqs: [aFaq(21, { question: '', answer: '' }), aFaq(22, { audience: 'nobody-knows' })],
      people: whole.site.people.map((each) => ({
        ...each,
        name: '',
        title: '',
        email: 'not an address',
        image: broken,
      })),
      partners: whole.site.partners.map((each) => ({ ...each, summary: script, image: broken })),
    },
    news: [
      inLocale(
        locale,
        aNewsItem(100, { title: script, seo: seoOf(script, { image: broken }), image: broken }),
      ),
      inLocale(locale, aNewsItem(101, { title: '', summary: '', body: '' })),
      inLocale(locale, aNewsItem(102, { body: long })),
      inLocale(
        locale,
        aNewsItem(103, {
          body: '<p><a href="/en/news/never-there">A link</a></p><figure><img src="/gone.webp" alt=""></figure>',
        }),
      ),
    ],
    pages: [inLocale(locale, aPage(51, { title: '', body: long }))],
  }
}
