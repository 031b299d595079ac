import type { Locale } from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import { type PayloadRequest, ValidationError } from 'payload'
import { promisedLanguages } from '../desk/promise.ts'
import { slugify } from '../fields/slug.ts'
import { inTransaction } from '../hooks/transaction.ts'
import {
  edgesOf,
  roleIn,
  type RoundDone,
  type RoundFault,
  type RoundPeriod,
  type RoundRequest,
} from './contract.ts'

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>
type Saved = { id: string; label: string; opensAt: string }

export type RoundOutcome =
  { ok: true; done: RoundDone } | { ok: false; status: 422; fault: RoundFault } | { ok: false; status: 503 }

/** Ends the transaction, and names the period that cannot be saved. */
class Unsaved extends Error {
  override name = 'Unsaved'
  readonly fault: RoundFault
  constructor(period: number, { data }: ValidationError) {
    super('A period of the round cannot be saved')
    const errors = data.errors.map(({ path, message }) => ({ path, message }))
    this.fault = {
      period,
      errors: errors.filter((each, at) => errors.findIndex(({ message }) => message === each.message) === at),
    }
  }
}

/** In whose name and language; a fresh request each time, since Payload writes the call's locale into it. */
const as = (asker: PayloadRequest, req: Req) => ({
  depth: 0,
  overrideAccess: true as const,
  user: asker.user,
  req: { transactionID: req.transactionID, i18n: asker.i18n, t: asker.t },
})

/** An address for every further language that the copy has a title in; the first language got its own when it was made. */
async function nameInOthers(req: Req, id: string, languages: readonly Locale[]): Promise<void> {
  const rows = await inTransaction<{ locale: string; title: string }>(
    req,
    sql`select _locale::text as locale, title from application_periods_locales
        where _parent_id = ${id} and slug is null and title <> ''`,
  )
  for (const { locale, title } of rows.filter((row) => languages.some((each) => each === row.locale))) {
    const base = slugify(title)
    const taken = await inTransaction<{ slug: string }>(
      req,
      sql`select slug from application_periods_locales where _locale::text = ${locale} and (slug = ${base} or slug like ${`${base}-%`})`,
    )
    const slugs = new Set(taken.map(({ slug }) => slug))
    let slug = base
    for (let number = 2; slugs.has(slug); number += 1) slug = `${base.slice(0, 75)}-${number}`
    if (base === '') continue
    await inTransaction(
      req,
      sql`update application_periods_locales set slug = ${slug} where _parent_id = ${id} and _locale::text = ${locale}`,
    )
  }
}

/** One period: everything of the one that it is copied from but its dates, its address and its stops. */
async function savePeriod({
  asker,
  req,
  request,
  period,
  round,
  languages,
}: {
  asker: PayloadRequest
  req: Req
  request: RoundRequest
  period: RoundPeriod
  round: string
  languages: readonly Locale[]
}): Promise<Saved> {
  const { payload } = asker
  const { programme, zone, publish } = request
  const data = {
    programme,
    role: roleIn(request, period),
    zone,
    industry: period.industry,
    round,
    published: false,
    ...edgesOf(request, period),
  }
  const common = { collection: 'application-periods', locale: languages[0] ?? 'en' } as const
  const made = (await (period.copyFrom
    ? payload.duplicate({ ...common, ...as(asker, req), id: period.copyFrom, data } as never)
    : payload.create({ ...common, ...as(asker, req), data } as never))) as unknown as Saved
  await nameInOthers(req, made.id, languages)
  // Publishing keeps the promise of every language, and writes the version that has all addresses.
  await payload.update({ ...common, ...as(asker, req), id: made.id, data: { published: publish } } as never)
  return made
}

/** In one order for everybody, since each period takes a lock of its own. */
function inOrder(request: RoundRequest) {
  const key = (period: RoundPeriod) => `${period.industry ?? ''} ${roleIn(request, period)}`
  return request.periods
    .map((period, index) => ({ period, index }))
    .sort((a, b) => key(a.period).localeCompare(key(b.period), 'en'))
}

/** Saves a round and all its periods in one transaction; what cannot be saved is named, and nothing is. */
export async function openRound({
  asker,
  request,
}: {
  asker: PayloadRequest
  request: RoundRequest
}): Promise<RoundOutcome> {
  const { payload } = asker
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) return { ok: false, status: 503 }
  const req: Req = { payload, transactionID }
  try {
    const languages = await promisedLanguages(payload, { transactionID })
    const { name, programme, copiedFrom } = request
    const round = (await payload.create({
      collection: 'rounds',
      data: { name: name.trim(), programme, copiedFrom },
      ...as(asker, req),
    } as never)) as unknown as { id: string }
    const periods: Saved[] = []
    for (const { period, index } of inOrder(request)) {
      const saved = await savePeriod({ asker, req, request, period, round: round.id, languages }).catch(
        (error: unknown) => {
          throw error instanceof ValidationError ? new Unsaved(index, error) : error
        },
      )
      periods[index] = { id: saved.id, label: saved.label, opensAt: saved.opensAt }
    }
    await payload.db.commitTransaction(transactionID)
    // Payload swallows a commit that fails; the round that is not there tells.
    const rows = await inTransaction({ payload }, sql`select 1 from rounds where id = ${round.id}`)
    return rows.length > 0 ? { ok: true, done: { round: round.id, periods } } : { ok: false, status: 503 }
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    if (error instanceof Unsaved) return { ok: false, status: 422, fault: error.fault }
    throw error
  }
}
