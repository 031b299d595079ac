import type { Locale, Localized, PeriodTimes, Question } from '@jobbuddies/shared'
import { locales, standardQuestions } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { publicContext } from '../access/published.ts'

/** What deciding on a submission needs of a period, read afresh for each one. */
export type PeriodFacts = {
  id: string
  programmeId: string
  industryId: string | null
  role: string
  times: PeriodTimes
  updatedAt: Date
}

type Row = {
  id: string
  programme_id: string
  industry_id: string | null
  role: string
  published: boolean
  opens_at: Date
  closes_at: Date | null
  paused_at: Date | null
  closed_at: Date | null
  updated_at: Date
}

export async function readPeriodFacts({ pool, id }: { pool: Pool; id: string }): Promise<PeriodFacts | null> {
  const { rows } = await pool.query<Row>({
    name: 'jobbuddies-period',
    text: `select id, programme_id, industry_id, role, published, opens_at, closes_at, paused_at, closed_at, updated_at
           from application_periods where id = $1`,
    values: [id],
  })
  const row = rows[0]
  if (!row) return null
  return {
    id: row.id,
    programmeId: row.programme_id,
    industryId: row.industry_id,
    role: row.role,
    updatedAt: row.updated_at,
    times: {
      published: row.published,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      pausedAt: row.paused_at,
      closedAt: row.closed_at,
    },
  }
}

type QuestionDoc = {
  key: string
  kind: Question['kind']
  required: boolean
  maxLength: number
  label: Partial<Localized>
  help?: Partial<Localized> | null
  options?: { value: string; label: Partial<Localized> }[] | null
}

/** The text in a language, or in the first one that has it. */
export const inLocale = (text: Partial<Localized> | null | undefined, locale: Locale): string =>
  text?.[locale] || locales.map((other) => text?.[other]).find(Boolean) || ''

/** A period's own questions in one language; the standard ones when it has none. */
export function questionsIn({
  questions,
  locale,
}: {
  questions: QuestionDoc[] | null | undefined
  locale: Locale
}): Question[] {
  if (!questions || questions.length === 0) return standardQuestions(locale)
  return questions.map(({ key, kind, required, maxLength, label, help, options }) => ({
    key,
    kind,
    required,
    maxLength,
    label: inLocale(label, locale),
    help: inLocale(help, locale) || null,
    options: (options ?? []).map((option) => ({
      value: option.value,
      label: inLocale(option.label, locale),
    })),
  }))
}

/** What a period is called and asks, in one language. */
export type PeriodTexts = { title: string; questions: Question[] }

const kept = 200

/**
 * A period's questions and title in one language, kept in memory for as long as the row says the same `updated_at`:
 * saving a period changes it, so an old text can never be asked or judged by.
 */
export function periodTexts(payload: Payload) {
  const cache = new Map<string, Promise<PeriodTexts>>()

  async function load(id: string, locale: Locale): Promise<PeriodTexts> {
    const doc = (await payload.findByID({
      collection: 'application-periods',
      id,
      locale: 'all',
      depth: 1,
      overrideAccess: false,
      context: { ...publicContext },
      disableErrors: true,
    })) as unknown as {
      title?: Partial<Localized>
      questions?: QuestionDoc[]
      industry?: { name?: Partial<Localized> }
      programme?: { name?: Partial<Localized> }
    } | null
    return {
      title:
        inLocale(doc?.title, locale) ||
        inLocale(doc?.industry?.name, locale) ||
        inLocale(doc?.programme?.name, locale),
      questions: questionsIn({ questions: doc?.questions, locale }),
    }
  }

  return ({ facts, locale }: { facts: PeriodFacts; locale: Locale }): Promise<PeriodTexts> => {
    const key = `${facts.id} ${facts.updatedAt.getTime()} ${locale}`
    const known = cache.get(key)
    if (known) return known
    const loading = load(facts.id, locale)
    cache.set(key, loading)
    loading.catch(() => cache.delete(key))
    const oldest = cache.keys().next().value
    if (cache.size > kept && oldest) cache.delete(oldest)
    return loading
  }
}
