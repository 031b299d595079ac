import {
  type Locale,
  periodGaps,
  type PeriodGap,
  type PeriodInAllLanguages,
  promisedOf,
} from '@jobbuddies/shared'
import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '../hooks/relation.ts'
import type { Doc } from './documents.ts'

type InTransaction = Pick<PayloadRequest, 'transactionID'>

/** The languages that the site promises. */
export async function promisedLanguages(payload: Payload, req?: InTransaction): Promise<Locale[]> {
  const settings = await payload.db.findGlobal<{ promisedLanguages?: unknown }>({
    slug: 'site-settings',
    ...(req ? { req: req as PayloadRequest } : {}),
  })
  return promisedOf(settings?.promisedLanguages)
}

/** The question set that a period asks: its own, or without questions of its own the role's. */
async function setOf({
  payload,
  period,
  req,
}: {
  payload: Payload
  period: PeriodInAllLanguages
  req?: InTransaction
}): Promise<Doc | null> {
  const within = req ? { req: req as PayloadRequest } : {}
  const one = (collection: 'programmes' | 'question-sets', id: string | null) =>
    id
      ? payload.db.findOne<Doc & { id: string }>({
          collection,
          where: { id: { equals: id } },
          locale: 'all',
          ...within,
        })
      : null
  const own = idOf(period.questionSet)
  if (own) return one('question-sets', own)
  if (Array.isArray(period.questions) && period.questions.length > 0) return null
  const programme = await one('programmes', idOf(period.programme))
  const roles = (programme?.roles ?? []) as { key?: string; questionSet?: unknown }[]
  return one('question-sets', idOf(roles.find(({ key }) => key === period.role)?.questionSet))
}

/** What a period, as stored in all languages, lacks in the promised ones. */
export async function gapsOfPeriod({
  payload,
  period,
  req,
}: {
  payload: Payload
  period: PeriodInAllLanguages
  req?: InTransaction
}): Promise<PeriodGap[]> {
  const named = async (collection: 'programmes' | 'industries', id: string | null) =>
    id
      ? payload.db.findOne<Doc & { id: string }>({
          collection,
          where: { id: { equals: id } },
          locale: 'all',
          select: { name: true },
          ...(req ? { req: req as PayloadRequest } : {}),
        })
      : null
  // One after the other: they share a connection.
  const promised = await promisedLanguages(payload, req)
  const programme = await named('programmes', idOf(period.programme))
  const industry = await named('industries', idOf(period.industry))
  const set = await setOf({ payload, period, ...(req ? { req } : {}) })
  return periodGaps({ period, programme, industry, set, promised })
}
