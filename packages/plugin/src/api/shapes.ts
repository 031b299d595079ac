import {
  defaultZone,
  type Faq,
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
  retentionSchema,
  type Seo,
  type Settings,
  standardGrace,
} from '@jobbuddies/shared'
import { idOf } from '../hooks/relation.ts'
import { askedDocs, formVersionOf, type QuestionDoc, questionsIn } from '../services/questionDocs.ts'
import { periodTitle } from '../services/periodTitle.ts'
import { localized, numberOrNull, orNull, plain, rows, text } from './docValues.ts'
import { type Targets, toHtml } from './html.ts'
import { type Doc, imageOf } from './images.ts'
import { modelOf } from './modelShape.ts'

export type { Doc } from './images.ts'

type Of = { doc: Doc; locale: Locale }
/** With what its rich text points at. */
type WithTargets = Of & { targets: Targets }

const instant = (value: unknown): string => new Date(String(value)).toISOString()
const instantOrNull = (value: unknown): string | null => (value ? instant(value) : null)

/** The rich text that is shown in a language: its own, or that of the first language which has one. */
export function richTextIn(value: unknown, locale: Locale): unknown {
  const byLocale = (value ?? {}) as Partial<Record<Locale, unknown>>
  return byLocale[locale] ?? locales.map((other) => byLocale[other]).find(Boolean)
}

const html = (value: unknown, { locale, targets }: WithTargets): string =>
  toHtml(richTextIn(value, locale), targets)

const slugs = ({ doc, locale }: Of) => ({
  slug: text(doc.slug, locale) || doc.id,
  slugs: Object.fromEntries(locales.map((each) => [each, text(doc.slug, each) || doc.id])) as Localized,
})

/** Has this language a text of its own here? */
const speaks = (value: unknown, locale: Locale) => {
  const own = (value as Partial<Localized<unknown>> | null | undefined)?.[locale]
  return typeof own === 'string' ? own !== '' : Boolean(own)
}

/** The language in which the first of these texts that is missing in `locale` is shown instead; `locale` when all are there. */
function textLocaleOf({ doc, locale }: Of, names: string[]): Locale {
  for (const name of names) {
    if (speaks(doc[name], locale)) continue
    const other = locales.find((each) => speaks(doc[name], each))
    if (other) return other
  }
  return locale
}

const seoOf = ({ doc, locale, title, summary }: Of & { title: unknown; summary: unknown }): Seo => {
  const seo = (doc.seo ?? {}) as Record<string, unknown>
  return {
    title: text(seo.title, locale) || text(title, locale),
    description: text(seo.description, locale) || text(summary, locale),
    image: imageOf(seo.image, locale) ?? imageOf(doc.image, locale),
    hidden: seo.hidden === true,
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
  image: imageOf(doc.image, locale),
  retention: retentionSchema.safeParse(doc.retention).data ?? null,
})

export const programmeOf = ({ doc, locale, targets }: WithTargets): Programme => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  textLocale: textLocaleOf({ doc, locale }, ['name', 'summary', 'body']),
  seo: seoOf({ doc, locale, title: doc.name, summary: doc.summary }),
  name: text(doc.name, locale),
  summary: text(doc.summary, locale),
  body: html(doc.body, { doc, locale, targets }),
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
  updatedAt: instant(doc.updatedAt),
  image: imageOf(doc.image, locale),
  voices: rows(doc.voices).map((voice) => ({
    quote: text(voice.quote, locale),
    name: plain(voice.name),
    role: text(voice.role, locale),
    image: imageOf(voice.image, locale),
  })),
  model: modelOf({ doc, locale }),
})

export const industryOf = ({ doc, locale, targets, groups }: WithTargets & { groups: number }): Industry => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  textLocale: textLocaleOf({ doc, locale }, ['name', 'summary', 'body']),
  seo: seoOf({ doc, locale, title: doc.name, summary: doc.summary }),
  name: text(doc.name, locale),
  summary: text(doc.summary, locale),
  body: html(doc.body, { doc, locale, targets }),
  image: imageOf(doc.image, locale),
  groups,
  updatedAt: instant(doc.updatedAt),
})

type SetDoc = { questions?: QuestionDoc[] } | null | undefined
const questionsOf = (set: unknown) => (typeof set === 'object' ? (set as SetDoc)?.questions : null)

function askedIn({ doc, role, locale }: Of & { role: Record<string, unknown> | undefined }) {
  const docs = askedDocs({
    own: doc.questions as QuestionDoc[] | null,
    set: questionsOf(doc.questionSet),
    roleSet: questionsOf(role?.questionSet),
  })
  const questions = questionsIn({ questions: docs, locale })
  const { graceMinutes } = doc
  return {
    questions,
    formVersion: formVersionOf(questions),
    graceMinutes: typeof graceMinutes === 'number' ? graceMinutes : standardGrace,
  }
}

export const periodOf = ({
  doc,
  locale,
  targets,
  programmes,
}: WithTargets & { programmes: Doc[] }): Period => {
  const programme = programmes.find(({ id }) => id === idOf(doc.programme))
  const role = rows(programme?.roles).find(({ key }) => key === doc.role)
  return {
    id: doc.id,
    ...slugs({ doc, locale }),
    title: periodTitle({
      title: localized(doc.title),
      role: plain(doc.role),
      industry: doc.industry as { name?: Partial<Localized> } | null,
      programme: programme as Parameters<typeof periodTitle>[0]['programme'],
      locale,
    }),
    programmeId: idOf(doc.programme) ?? doc.id,
    industryId: idOf(doc.industry),
    role: plain(doc.role),
    published: doc.published === true,
    opensAt: instant(doc.opensAt),
    closesAt: instantOrNull(doc.closesAt),
    pausedAt: instantOrNull(doc.pausedAt),
    closedAt: instantOrNull(doc.closedAt),
    zone: plain(doc.zone) || defaultZone,
    intro: html(doc.intro, { doc, locale, targets }),
    pauseReason: text(doc.pauseReason, locale) || null,
    closedText: text(doc.closedText, locale) || null,
    ...askedIn({ doc, role, locale }),
    updatedAt: instant(doc.updatedAt),
  }
}

export const faqOf = ({ doc, locale, targets }: WithTargets): Faq => ({
  id: doc.id,
  textLocale: textLocaleOf({ doc, locale }, ['question', 'answer']),
  question: text(doc.question, locale),
  answer: html(doc.answer, { doc, locale, targets }),
  audience: plain(doc.audience) || 'everyone',
})

export const personOf = ({ doc, locale }: Of): Person => ({
  id: doc.id,
  name: plain(doc.name),
  title: text(doc.title, locale),
  about: text(doc.about, locale),
  speaks: text(doc.speaks, locale),
  email: orNull(doc.email),
  phone: orNull(doc.phone),
  image: imageOf(doc.image, locale),
})

export const partnerOf = ({ doc, locale }: Of): Partner => ({
  id: doc.id,
  name: plain(doc.name),
  summary: text(doc.summary, locale),
  url: orNull(doc.url),
  image: imageOf(doc.image, locale),
})

export const newsItemOf = ({ doc, locale, targets }: WithTargets): NewsItem => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  textLocale: textLocaleOf({ doc, locale }, ['title', 'summary', 'body']),
  seo: seoOf({ doc, locale, title: doc.title, summary: doc.summary }),
  title: text(doc.title, locale),
  summary: text(doc.summary, locale),
  body: html(doc.body, { doc, locale, targets }),
  publishedAt: instant(doc.publishedAt ?? doc.createdAt),
  updatedAt: instant(doc.updatedAt),
  image: imageOf(doc.image, locale),
})

export const pageOf = ({ doc, locale, targets }: WithTargets): Page => ({
  id: doc.id,
  ...slugs({ doc, locale }),
  textLocale: textLocaleOf({ doc, locale }, ['title', 'body']),
  seo: seoOf({ doc, locale, title: doc.title, summary: doc.summary }),
  key: orNull(doc.key),
  title: text(doc.title, locale),
  body: html(doc.body, { doc, locale, targets }),
  updatedAt: instant(doc.updatedAt),
})
