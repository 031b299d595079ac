import { z } from 'zod'
import { noModel, programmeModelSchema } from './programmeModel.ts'
import { localeSchema, localizedSchema } from './locale.ts'
import { periodTimesWireSchema, verdictSchema } from './period.ts'
import { questionSchema } from './question.ts'
import { retentionSchema } from './retention.ts'

/** Rich text as HTML made by the CMS from a closed set of elements: p, h2–h4, ul, ol, li, a, strong, em, blockquote, br, figure, img, figcaption. */
const html = z.string()
const instant = z.iso.datetime({ offset: true })

/** The address part in this language, and in every language for the language switch. */
const slugged = { slug: z.string(), slugs: localizedSchema }

/** The language that its texts are in; another than was asked for where a translation is missing. */
const told = { textLocale: localeSchema }

const imageSizeSchema = z.object({
  url: z.string(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})

export const imageSchema = z.object({
  /** Path on the CMS, or an absolute URL when files live elsewhere. */
  url: z.string(),
  alt: z.string(),
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
  /** The same picture made smaller, the narrowest first. */
  sizes: z.array(imageSizeSchema),
  /** Cropped around the focal point to 1200 × 630 pixels, for shared links. */
  social: imageSizeSchema.nullable(),
  credit: z.string().nullable(),
})
export type Image = z.infer<typeof imageSchema>

/** What search engines and shared links say; made from the title and the summary where staff wrote nothing. */
export const seoSchema = z.object({
  title: z.string(),
  description: z.string(),
  image: imageSchema.nullable(),
  /** Search engines are asked to keep away. */
  hidden: z.boolean(),
})
export type Seo = z.infer<typeof seoSchema>
const shared = { ...slugged, ...told, seo: seoSchema }

/** What somebody said about a programme. */
export const voiceSchema = z.object({
  quote: z.string(),
  name: z.string(),
  role: z.string(),
  image: imageSchema.nullable(),
})
export type Voice = z.infer<typeof voiceSchema>

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
  ...shared,
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
  updatedAt: instant,
  image: imageSchema.nullable(),
  voices: z.array(voiceSchema),
  /** Absent in what was kept before there were models. */
  model: programmeModelSchema.default(noModel),
})
export type Programme = z.infer<typeof programmeSchema>

export const industrySchema = z.object({
  id: z.uuid(),
  ...shared,
  name: z.string(),
  summary: z.string(),
  body: html,
  image: imageSchema.nullable(),
  /** How many groups of this field have been confirmed, run or completed. */
  groups: z.number().int().nonnegative(),
  updatedAt: instant,
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
  /** In the order of the form. */
  questions: z.array(questionSchema),
  /** Names these questions in this language; another text or limit makes another version. */
  formVersion: z.string(),
  /** Minutes after the close in which a person who had begun may still send. */
  graceMinutes: z.number().int().nonnegative(),
  updatedAt: instant,
})
export type Period = z.infer<typeof periodSchema>

export const faqSchema = z.object({
  id: z.uuid(),
  ...told,
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
  /** What to ask this person about; empty when nobody wrote it. */
  about: z.string(),
  /** Languages the person speaks, as written by staff. */
  speaks: z.string(),
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
  image: imageSchema.nullable(),
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
  /** Of shared links to pages without a picture of their own. */
  image: imageSchema.nullable(),
  /** For how many days what is kept; null where nobody has said it. */
  retention: retentionSchema.nullable().default(null),
})
export type Settings = z.infer<typeof settingsSchema>

export const menuLinkSchema = z.object({ label: z.string(), href: z.string() })
export type MenuLink = z.infer<typeof menuLinkSchema>

/** A moved address: `from` is a path of the site, `to` a path or a whole address. Answered with 301. */
export const redirectSchema = z.object({ from: z.string().startsWith('/'), to: z.string() })
export type Redirect = z.infer<typeof redirectSchema>

/** `GET /site`: all that the public site shows besides news and pages, in one language. */
export const siteSchema = z.object({
  locale: localeSchema,
  /** The service's own clock when this was read. */
  asOf: instant,
  /** When the verdict of any period in it changes next. */
  nextChangeAt: instant.nullable(),
  settings: settingsSchema,
  navigation: z.array(menuLinkSchema),
  footerNavigation: z.array(menuLinkSchema),
  redirects: z.array(redirectSchema),
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
  ...shared,
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
  ...shared,
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
