import {
  defaultZone,
  type Faq,
  type Image,
  type Industry,
  type Locale,
  type Localized,
  locales,
  type NewsItem,
  type Page,
  type Partner,
  type Period,
  type Person,
  type Programme,
  type Settings,
  type Site,
} from '@jobbuddies/shared'
import { idOf } from '../hooks/relation.ts'
import { inLocale, questionsIn } from '../services/periodFacts.ts'
import { toHtml } from './html.ts'

/** A document read with `locale: 'all'`: every localized value is an object by language. */
export type Doc = Record<string, unknown> & { id: string }

type Of = { doc: Doc; locale: Locale }

const localized = (value: unknown) => value as Partial<Localized> | null | undefined
const text = (value: unknown, locale: Locale): string => inLocale(localized(value), locale)
const plain = (value: unknown): string => (typeof value === 'string' ? value : '')
const orNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const numberOrNull = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const rows = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? (value as Record<string, unknown>[]) : []
const instant = (value: unknown): string => new Date(String(value)).toISOString()
const instantOrNull = (value: unknown): string | null => (value ? instant(value) : null)

const html = (value: unknown, locale: Locale): string => {
  const byLocale = (value ?? {}) as Partial<Record<Locale, unknown>>
  const chosen = byLocale[locale] ?? locales.map((other) => byLocale[other]).find(Boolean)
  return toHtml(chosen)
}

const slugs = ({ doc, locale }: Of) => ({
  slug: text(doc.slug, locale) || doc.id,
  slugs: Object.fromEntries(locales.map((each) => [each, text(doc.slug, each) || doc.id])) as Localized,
})

function imageOf(value: unknown, locale: Locale): Image | null {
  if (typeof value !== 'object' || value === null || !('url' in value) || !value.url) return null
  const media = value as unknown as Doc
  return {
    url: String(media.url),
    alt: text(media.alt, locale),
    width: numberOrNull(media.width),
    height: numberOrNull(media.height),
  }
}

export const settingsOf = ({ doc, locale }: Of): Settings => ({
  siteName: plain(doc.siteName) || 'JobBuddies',
  tagline: text(doc.tagline, locale),
  organisation: plain(doc.organisation),
  email: orNull(doc.email),
  phone: orNull(doc.phone),
  address: orNull(doc.address),
  footer: text(doc.footer, locale),
})

export const navigationOf = ({ doc, locale }: Of): Site['navigation'] =>
  rows(doc.navigation).map((row) => ({ label: text(row.label, locale), href: text(row.href, locale) }))

export const programmeOf = ({ doc, locale }: Of): Programme => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  name: text(doc.name, locale),
  summary: text(doc.summary, locale),
  body: html(doc.body, locale),
  roles: rows(doc.roles).map((role) => ({
    key: plain(role.key),
    name: text(role.name, locale),
    plural: text(role.plural, locale),
    facilitator: role.facilitator === true,
    min: Number(role.min ?? 0),
    max: Number(role.max ?? 1),
    requirements: rows(role.requirements).map((line) => text(line.text, locale)),
    benefits: rows(role.benefits).map((line) => text(line.text, locale)),
  })),
  lengthMonths: numberOrNull(doc.lengthMonths),
  meetingsMin: numberOrNull(doc.meetingsMin),
  meetingsMax: numberOrNull(doc.meetingsMax),
  steps: rows(doc.steps).map((step) => ({ title: text(step.title, locale), text: text(step.text, locale) })),
  industries: (Array.isArray(doc.industries) ? doc.industries : []).map(idOf).filter((id) => id !== null),
})

export const industryOf = ({ doc, locale }: Of): Industry => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  name: text(doc.name, locale),
  summary: text(doc.summary, locale),
  body: html(doc.body, locale),
})

/** What a period is called when staff wrote no title: "IT: Mentees". */
function titleOf({ doc, locale, programmes }: Of & { programmes: Doc[] }): string {
  const own = text(doc.title, locale)
  if (own) return own
  const programme = programmes.find(({ id }) => id === idOf(doc.programme))
  const role = rows(programme?.roles).find(({ key }) => key === doc.role)
  const industry = (doc.industry ?? {}) as Record<string, unknown>
  const scope = text(industry.name, locale) || text(programme?.name, locale)
  const roleName = text(role?.plural, locale) || plain(doc.role)
  return scope ? `${scope}: ${roleName}` : roleName
}

export const periodOf = ({ doc, locale, programmes }: Of & { programmes: Doc[] }): Period => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  title: titleOf({ doc, locale, programmes }),
  programmeId: idOf(doc.programme) ?? doc.id,
  industryId: idOf(doc.industry),
  role: plain(doc.role),
  published: doc.published === true,
  opensAt: instant(doc.opensAt),
  closesAt: instantOrNull(doc.closesAt),
  pausedAt: instantOrNull(doc.pausedAt),
  closedAt: instantOrNull(doc.closedAt),
  zone: plain(doc.zone) || defaultZone,
  intro: html(doc.intro, locale),
  pauseReason: text(doc.pauseReason, locale) || null,
  closedText: text(doc.closedText, locale) || null,
  questions: questionsIn({ questions: doc.questions as never, locale }),
})

export const faqOf = ({ doc, locale }: Of): Faq => ({
  id: doc.id,
  question: text(doc.question, locale),
  answer: html(doc.answer, locale),
  audience: plain(doc.audience) || 'everyone',
})

export const personOf = ({ doc, locale }: Of): Person => ({
  id: doc.id,
  name: plain(doc.name),
  title: text(doc.title, locale),
  email: orNull(doc.email),
  phone: orNull(doc.phone),
  image: imageOf(doc.image, locale),
})

export const partnerOf = ({ doc, locale }: Of): Partner => ({
  id: doc.id,
  name: plain(doc.name),
  summary: text(doc.summary, locale),
  url: orNull(doc.url),
})

export const newsItemOf = ({ doc, locale }: Of): NewsItem => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  title: text(doc.title, locale),
  summary: text(doc.summary, locale),
  body: html(doc.body, locale),
  publishedAt: instant(doc.publishedAt ?? doc.createdAt),
  updatedAt: instant(doc.updatedAt),
  image: imageOf(doc.image, locale),
})

export const pageOf = ({ doc, locale }: Of): Page => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  key: orNull(doc.key),
  title: text(doc.title, locale),
  body: html(doc.body, locale),
  updatedAt: instant(doc.updatedAt),
})
