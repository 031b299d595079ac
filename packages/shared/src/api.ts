import { z } from 'zod'
import { localeSchema, localizedSchema } from './locale.ts'
import { periodTimesWireSchema, verdictSchema } from './period.ts'
import { questionSchema } from './question.ts'

/** Rich text as HTML made by the CMS from a closed set of elements: p, h2–h4, ul, ol, li, a, strong, em, blockquote, br. */
const html = z.string()
const instant = z.iso.datetime({ offset: true })

/** The address part in this language, and in every language for the language switch. */
const slugged = { slug: z.string(), slugs: localizedSchema }

export const imageSchema = z.object({
  /** Path on the CMS, or an absolute URL when files live elsewhere. */
  url: z.string(),
  alt: z.string(),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
})
export type Image = z.infer<typeof imageSchema>

export const roleSchema = z.object({
  /** `mentee`, `mentor`, `tutor`, … as the programme's model names it. */
  key: z.string(),
  name: z.string(),
  plural: z.string(),
  /** Facilitators lead groups (mentors, tutors); the others take part. */
  facilitator: z.boolean(),
  /** How many of them a group has. */
  min: z.number().int().nonnegative(),
  max: z.number().int().positive(),
  /** What is expected of them, in short sentences. */
  requirements: z.array(z.string()),
  /** What they gain, in short sentences. */
  benefits: z.array(z.string()),
})
export type Role = z.infer<typeof roleSchema>

export const programmeSchema = z.object({
  id: z.uuid(),
  ...slugged,
  name: z.string(),
  /** One or two plain sentences. */
  summary: z.string(),
  body: html,
  roles: z.array(roleSchema),
  lengthMonths: z.number().int().positive().nullable(),
  meetingsMin: z.number().int().positive().nullable(),
  meetingsMax: z.number().int().positive().nullable(),
  steps: z.array(z.object({ title: z.string(), text: z.string() })),
  /** Ids of the industries it serves. */
  industries: z.array(z.uuid()),
})
export type Programme = z.infer<typeof programmeSchema>

export const industrySchema = z.object({
  id: z.uuid(),
  ...slugged,
  name: z.string(),
  summary: z.string(),
  body: html,
})
export type Industry = z.infer<typeof industrySchema>

export const periodSchema = periodTimesWireSchema.extend({
  id: z.uuid(),
  ...slugged,
  /** Made of industry and role when staff wrote none. */
  title: z.string(),
  programmeId: z.uuid(),
  /** Null = for all industries. */
  industryId: z.uuid().nullable(),
  /** A role key of its programme. */
  role: z.string(),
  intro: html,
  /** Shown while paused. */
  pauseReason: z.string().nullable(),
  /** Shown after the close, instead of the site's standard text. */
  closedText: z.string().nullable(),
  questions: z.array(questionSchema),
})
export type Period = z.infer<typeof periodSchema>

export const faqSchema = z.object({
  id: z.uuid(),
  question: z.string(),
  answer: html,
  /** A role key, or `everyone`. */
  audience: z.string(),
})
export type Faq = z.infer<typeof faqSchema>

export const personSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  image: imageSchema.nullable(),
})
export type Person = z.infer<typeof personSchema>

export const partnerSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  summary: z.string(),
  url: z.url().nullable(),
})
export type Partner = z.infer<typeof partnerSchema>

export const settingsSchema = z.object({
  siteName: z.string(),
  tagline: z.string(),
  /** Who runs the site. */
  organisation: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: z.string().nullable(),
  /** Said in the footer: who pays, under which project. */
  footer: z.string(),
})
export type Settings = z.infer<typeof settingsSchema>

/** `GET /site`: all that the public site shows besides news and pages, in one language. */
export const siteSchema = z.object({
  locale: localeSchema,
  /** The service's own clock when this was read. */
  asOf: instant,
  /** When the verdict of any period in it changes next. */
  nextChangeAt: instant.nullable(),
  settings: settingsSchema,
  navigation: z.array(z.object({ label: z.string(), href: z.string() })),
  programmes: z.array(programmeSchema),
  industries: z.array(industrySchema),
  periods: z.array(periodSchema),
  faqs: z.array(faqSchema),
  people: z.array(personSchema),
  partners: z.array(partnerSchema),
})
export type Site = z.infer<typeof siteSchema>

export const newsItemSchema = z.object({
  id: z.uuid(),
  ...slugged,
  title: z.string(),
  summary: z.string(),
  body: html,
  publishedAt: instant,
  updatedAt: instant,
  image: imageSchema.nullable(),
})
export type NewsItem = z.infer<typeof newsItemSchema>

/** `GET /news?locale=&page=&limit=`, newest first. */
export const newsListSchema = z.object({
  items: z.array(newsItemSchema),
  page: z.number().int().positive(),
  pages: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
})
export type NewsList = z.infer<typeof newsListSchema>

export const pageSchema = z.object({
  id: z.uuid(),
  ...slugged,
  /** `privacy` and `accessibility` have fixed places on the site; other pages have none. */
  key: z.string().nullable(),
  title: z.string(),
  body: html,
  updatedAt: instant,
})
export type Page = z.infer<typeof pageSchema>

/** `GET /pages?locale=` */
export const pageListSchema = z.object({ items: z.array(pageSchema) })

/** `GET /periods?locale=`: open and coming periods, for other websites. */
export const openPeriodSchema = z.object({
  id: z.uuid(),
  title: z.string(),
  programme: z.string(),
  industry: z.string().nullable(),
  role: z.string(),
  state: verdictSchema,
  opensAt: instant,
  closesAt: instant.nullable(),
  zone: z.string(),
  nextChangeAt: instant.nullable(),
  /** Where to read more and apply. */
  url: z.url(),
})
export const periodListSchema = z.object({
  asOf: instant,
  nextChangeAt: instant.nullable(),
  periods: z.array(openPeriodSchema),
})
export type PeriodList = z.infer<typeof periodListSchema>

export const healthSchema = z.object({ status: z.literal('ok') })

export const readinessSchema = z.object({
  status: z.enum(['ready', 'not_ready']),
  database: z.boolean(),
  migrations: z.boolean(),
  /** Host clock minus database clock, in milliseconds; null before the first measurement. */
  clockOffset: z.number().nullable(),
})
export type Readiness = z.infer<typeof readinessSchema>

/** What the CMS tells every site process after a commit, signed. */
export const invalidationSchema = z.strictObject({
  /** Repeats of the same id do nothing. */
  id: z.uuid(),
  /** Sent at, milliseconds since 1970 by the database's clock; older than a minute is refused. */
  at: z.number().int(),
  /** Names of what changed: `site`, `news`, `pages`. */
  tags: z.array(z.string()).min(1),
})
export type Invalidation = z.infer<typeof invalidationSchema>
