import {
  type Locale,
  locales,
  type Marks,
  originalsSchema,
  translationGaps,
  type TranslationState,
} from '@jobbuddies/shared'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { uuidv7 } from '../services/uuidv7.ts'
import { keyOf, type Place } from './documents.ts'

type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** Two saves of one document take turns from here to the end of their transactions. */
export const holdDocument = (req: Req, place: Place) =>
  inTransaction(
    req,
    sql`select pg_advisory_xact_lock(hashtextextended(${`jobbuddies.translations:${keyOf(place)}`}, 0))`,
  )

/** What is known of a document; null when nothing is yet. */
export async function readState(req: Req, place: Place): Promise<TranslationState | null> {
  const rows = await inTransaction<{ language: Locale; originals: unknown }>(
    req,
    sql`select language, originals from translation_states where document = ${keyOf(place)}`,
  )
  return rows.length > 0 ? stateFrom(rows) : null
}

export const stateFrom = (rows: readonly { language: Locale; originals: unknown }[]): TranslationState =>
  Object.fromEntries(rows.map(({ language, originals }) => [language, originalsSchema.parse(originals)]))

export type Known = { place: Place; state: TranslationState; marks: Marks }

/** Stores what is known of documents, a row per language, in one statement. `unlessKnown` leaves what is there already. */
export async function writeStates(
  req: Req,
  known: readonly Known[],
  { now, unlessKnown = false }: { now: Date; unlessKnown?: boolean },
): Promise<void> {
  if (known.length === 0) return
  const rows = known.flatMap(({ place, state, marks }) => {
    const gaps = translationGaps({ state, marks })
    return locales.map((language) => {
      const [missing, stale] = [gaps[language].missing.length, gaps[language].stale.length]
      const since = missing + stale > 0 ? now.toISOString() : null
      const originals = JSON.stringify(state[language] ?? {})
      return sql`(${uuidv7(now)}::uuid, ${keyOf(place)}, ${language}::enum_translation_states_language,
        ${originals}::jsonb, ${missing}::numeric, ${stale}::numeric, ${since}::timestamptz)`
    })
  })
  const update = sql`update set
    originals = excluded.originals, missing = excluded.missing, stale = excluded.stale, updated_at = now(),
    since = case when excluded.since is null then null else coalesce(known.since, excluded.since) end`
  await inTransaction(
    req,
    sql`insert into translation_states as known (id, document, language, originals, missing, stale, since)
        values ${sql.join(rows, sql`, `)}
        on conflict (document, language) do ${unlessKnown ? sql`nothing` : update}`,
  )
}

export const forgetStates = (req: Req, place: Place) =>
  inTransaction(req, sql`delete from translation_states where document = ${keyOf(place)}`)
