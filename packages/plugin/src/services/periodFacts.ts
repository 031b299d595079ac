import type { Locale, Localized, PeriodTimes, Question } from '@jobbuddies/shared'
import type { CollectionSlug, Payload } from 'payload'
import type { Pool } from 'pg'
import { publicContext } from '../access/published.ts'
import { periodTitle } from './periodTitle.ts'
import { askedDocs, formVersionOf, type QuestionDoc, questionsIn } from './questionDocs.ts'

/** What deciding on a submission needs of a period, read afresh for each one. */
export type PeriodFacts = {
  id: string
  programmeId: string
  industryId: string | null
  role: string
  times: PeriodTimes & { graceMinutes: number }
  updatedAt: Date
  /** The question set that it reuses, its own or that of the role. */
  setId: string | null
  /** When that set was saved last. */
  setUpdatedAt: Date | null
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
  grace_minutes: number
  updated_at: Date
  set_id: string | null
  set_updated_at: Date | null
}

/** The set that a period `p` asks: the one rule of `askedDocs`, in SQL. */
export const setOfPeriod = `coalesce(p.question_set_id, case when not exists (
    select from application_periods_questions q where q._parent_id = p.id
  ) then (select r.question_set_id from programmes_roles r where r._parent_id = p.programme_id and r.key = p.role limit 1) end)`

export async function readPeriodFacts({ pool, id }: { pool: Pool; id: string }): Promise<PeriodFacts | null> {
  const { rows } = await pool.query<Row>({
    name: 'jobbuddies-period',
    text: `select p.id, p.programme_id, p.industry_id, p.role, p.published, p.opens_at, p.closes_at, p.paused_at,
             p.closed_at, p.grace_minutes::int, p.updated_at, s.id as set_id, s.updated_at as set_updated_at
           from application_periods p left join question_sets s on s.id = ${setOfPeriod}
           where p.id = $1`,
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
    setId: row.set_id,
    setUpdatedAt: row.set_updated_at,
    times: {
      published: row.published,
      opensAt: row.opens_at,
      closesAt: row.closes_at,
      pausedAt: row.paused_at,
      closedAt: row.closed_at,
      graceMinutes: row.grace_minutes,
    },
  }
}

/** What a period is called and asks, in one language. */
export type PeriodTexts = { title: string; questions: Question[]; formVersion: string }

const kept = 200

type PeriodDoc = {
  title?: Partial<Localized>
  questions?: QuestionDoc[]
  role?: string
  industry?: { name?: Partial<Localized> }
  programme?: { name?: Partial<Localized>; roles?: { key: string; plural: Partial<Localized> }[] }
} | null

/**
 * A period's questions and title in one language, kept in memory for as long as its row and that of its question set say
 * the same `updated_at`: saving changes it, so an old text can never be asked or judged by.
 */
export function periodTexts(payload: Payload) {
  const cache = new Map<string, Promise<PeriodTexts>>()

  const find = async <Found>(collection: CollectionSlug, id: string): Promise<Found> =>
    (await payload.findByID({
      collection,
      id,
      locale: 'all',
      depth: 1,
      overrideAccess: false,
      context: { ...publicContext },
      disableErrors: true,
    })) as unknown as Found

  async function load({ id, setId }: PeriodFacts, locale: Locale): Promise<PeriodTexts> {
    const [doc, set] = await Promise.all([
      find<PeriodDoc>('application-periods', id),
      setId ? find<{ questions?: QuestionDoc[] } | null>('question-sets' as CollectionSlug, setId) : null,
    ])
    // Which of the sets it is was asked of the database already.
    const docs = askedDocs({ own: doc?.questions, set: set?.questions, roleSet: null })
    const questions = questionsIn({ questions: docs, locale })
    return {
      title: periodTitle({
        title: doc?.title,
        role: doc?.role ?? '',
        industry: doc?.industry,
        programme: doc?.programme,
        locale,
      }),
      questions,
      formVersion: formVersionOf(questions),
    }
  }

  return ({ facts, locale }: { facts: PeriodFacts; locale: Locale }): Promise<PeriodTexts> => {
    const set = facts.setId ? `${facts.setId} ${facts.setUpdatedAt?.getTime()}` : ''
    const key = `${facts.id} ${facts.updatedAt.getTime()} ${set} ${locale}`
    const known = cache.get(key)
    if (known) return known
    const loading = load(facts, locale)
    cache.set(key, loading)
    loading.catch(() => cache.delete(key))
    const oldest = cache.keys().next().value
    if (cache.size > kept && oldest) cache.delete(oldest)
    return loading
  }
}
