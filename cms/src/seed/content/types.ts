export type Localized = { en: string; sv: string; fi: string }

export type Block =
  | { kind: 'p' | 'h2' | 'h3'; text: string }
  | { kind: 'ul' | 'ol'; items: string[] }
  /** Links, each in a paragraph of its own. */
  | { kind: 'links'; items: { text: string; href: string }[] }

/** Rich text in every language; the seed turns it into Lexical. */
export type LocalizedBlocks = { en: Block[]; sv: Block[]; fi: Block[] }

export type IndustryKey = 'it' | 'health-care' | 'hospitality' | 'industry' | 'marketing'
export type RoleKey = 'mentor' | 'mentee'

export type SettingsContent = {
  siteName: string
  tagline: Localized
  organisation: string
  footer: Localized
  email: string | null
  phone: string | null
  address: string | null
}

export type RoleContent = {
  key: RoleKey
  name: Localized
  plural: Localized
  facilitator: boolean
  /** How many of them a group has. */
  min: number
  max: number
  requirements: Localized[]
  benefits: Localized[]
}

export type ProgrammeContent = {
  key: string
  slugs: Localized
  name: Localized
  summary: Localized
  body: LocalizedBlocks
  roles: RoleContent[]
  lengthMonths: number
  meetingsMin: number
  /** Null = no upper limit. */
  meetingsMax: number | null
  cadence: 'free'
  meetingPlace: 'either'
  milestones: { name: Localized; kind: 'introduction'; week: number; place: 'in_person'; text: Localized }[]
  steps: { title: Localized; text: Localized }[]
}

export type IndustryContent = {
  key: IndustryKey
  slugs: Localized
  name: Localized
  summary: Localized
  body: LocalizedBlocks
}

export type FaqContent = {
  key: string
  audience: 'everyone' | RoleKey
  question: Localized
  answer: LocalizedBlocks
}

export type NewsContent = {
  key: string
  slugs: Localized
  title: Localized
  summary: Localized
  body: LocalizedBlocks
  /** Days between publishing and the seeding. */
  daysAgo: number
}

export type PersonContent = {
  key: string
  name: string
  title: Localized
  email: string | null
  phone: string | null
}

export type PartnerContent = {
  key: string
  name: string
  summary: Localized
  url: string | null
}

export type PageContent = {
  key: string
  slugs: Localized
  title: Localized
  body: LocalizedBlocks
}

/** Days count from the day of the seeding, in the period's zone; past days are negative. */
export type PeriodContent = {
  key: string
  /** Null = for all industries. */
  industryKey: IndustryKey | null
  role: RoleKey
  slugs: Localized
  title: Localized
  /** `time` is HH:MM in the period's zone. */
  opens: { days: number; time: string }
  /** Closes at the end of that day; null = always open. */
  closes: { days: number } | null
  intro: LocalizedBlocks
  /** Null = the site's standard text. */
  closedText: Localized | null
}

/** A question as staff would write it in the admin. */
export type QuestionContent = {
  key: string
  kind: 'text' | 'long_text' | 'choice' | 'choices' | 'scale' | 'date' | 'file' | 'yes_no' | 'language_levels'
  page: 'about' | 'background' | 'goals' | 'availability' | 'cv'
  required: boolean
  label: Localized
  help?: Localized
  maxLength?: number
  maxChoices?: number
  options?: { value: string; label: Localized }[]
  scale?: { min: number; max: number; minLabel: Localized; maxLabel: Localized }
  showIf?: { key: string; values: string[] }
}

export type QuestionSetContent = {
  /** Staff see it, in one language. */
  name: string
  questions: QuestionContent[]
}
