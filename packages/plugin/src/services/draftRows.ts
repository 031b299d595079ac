import {
  type AttachedFile,
  type Draft,
  type DraftData,
  type DraftReceipt,
  judgeDraft,
  type Locale,
  locales,
  type Question,
  withFiles,
} from '@jobbuddies/shared'
import { createHash } from 'node:crypto'
import type { Pool } from 'pg'
import type { PeriodFacts, PeriodTexts } from './periodFacts.ts'
import { formVersionOf } from './questionDocs.ts'

/** The questions of a draft as they were when it was begun; in every language, since a person may change language. */
export type FrozenForm = Record<Locale, Question[]>

export type DraftRow = {
  id: string
  period_id: string
  locale: Locale
  revision: number
  begun_at: Date
  saved_at: Date
  extended_until: Date | null
  submitted_at: Date | null
  data: DraftData
  form: FrozenForm
  /** Of the application that it became. */
  reference: string | null
  files: AttachedFile[]
}

/** What is kept of a secret. It has at least 128 bits, so a plain digest cannot be searched. */
export const secretHash = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/**
 * Does the holder of the secret whose hash is `hash` hold the draft `d`? It began it, or has come through a mailed link.
 */
export const holds = (hash: string) => `(d.secret_hash = ${hash} or exists (
  select from application_links l where l.hash = ${hash} and l.purpose = 'session' and l.draft = d.id::text
    and l.expires_at > now() and l.revoked_at is null))`

const columns = `d.id, d.period_id, d.locale, d.revision::int, d.begun_at, d.saved_at, d.extended_until, d.submitted_at,
  d.data, d.form, a.reference, coalesce((select jsonb_agg(jsonb_build_object('id', u.id, 'question', u.question,
    'name', u.name, 'bytes', u.bytes, 'kind', u.kind, 'scan', u.scan) order by u.id)
    from uploads u where u.draft = d.id::text and (u.application_id is null or u.application_id = d.id)), '[]') as files`

/** The draft, if the secret is good for it; an unknown one and a wrong secret are the same. */
export async function findDraft({
  pool,
  id,
  hash,
}: {
  pool: Pool
  id: string
  hash: string
}): Promise<DraftRow | null> {
  const { rows } = await pool.query<DraftRow>({
    name: 'jobbuddies-draft',
    text: `select ${columns} from application_drafts d left join applications a on a.id = d.id
           where d.id = $1 and ${holds('$2')}`,
    values: [id, hash],
  })
  return rows[0] ?? null
}

/** Saves over the revision that it was written on; the same once more changes nothing. `$10`: when it was saved. */
export const saveStatement = `
  update application_drafts d set
    revision = d.revision + case when x.same then 0 else 1 end,
    saved_at = case when x.same then d.saved_at else $10 end,
    locale = $4, name = $5, email = $6, email_key = $7, data = $8::jsonb, step = $8::jsonb ->> 'step', remind = $9,
    updated_at = now()
  from (
    select id, data = $8::jsonb and locale = $4 and remind = $9 as same from application_drafts where id = $1
  ) x
  where d.id = x.id and ${holds('$2')} and d.submitted_at is null
    and (d.revision = $3 or (d.revision = $3 + 1 and x.same))
  returning d.revision::int, d.saved_at`

/** Begins a draft. Nothing where the id is taken, also by an application that never was a draft. */
export const beginStatement = `
  insert into application_drafts (id, secret_hash, period_id, programme_id, industry_id, role, locale, name, email, email_key,
    data, form, step, remind, begun_at, saved_at, revision, created_at, updated_at)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::jsonb, $12::jsonb, $11::jsonb ->> 'step', $13, $14, $15, 1, now(), now()
  where not exists (select from applications where id = $1)
  on conflict do nothing`

/** The form as the period asks it now, frozen. */
export async function freeze(textsIn: (locale: Locale) => Promise<PeriodTexts>): Promise<FrozenForm> {
  const texts = await Promise.all(locales.map(async (locale) => [locale, (await textsIn(locale)).questions]))
  return Object.fromEntries(texts) as FrozenForm
}

/** The first instant at which it could not be sent any more, as far as is known. */
export function sendBefore({
  row,
  facts,
  now,
}: {
  row: Pick<DraftRow, 'begun_at' | 'extended_until'>
  facts: PeriodFacts | null
  now: Date
}): string | null {
  if (!facts) return null
  const draft = { begunAt: row.begun_at, extendedUntil: row.extended_until }
  const judged = judgeDraft({ period: facts.times, draft, at: now })
  const until = judged.ok ? judged.until : (judged.graceEndsAt ?? null)
  return until?.toISOString() ?? null
}

const formIn = (form: FrozenForm, locale: Locale) => ({
  version: formVersionOf(form[locale]),
  questions: form[locale],
})

type Shown = { row: DraftRow; facts: PeriodFacts | null; now: Date }

export function draftOf({ row, facts, now }: Shown): Draft {
  return {
    id: row.id,
    revision: row.revision,
    savedAt: row.saved_at.toISOString(),
    begunAt: row.begun_at.toISOString(),
    sendBefore: sendBefore({ row, facts, now }),
    form: formIn(row.form, row.locale),
    ...row.data,
    answers: withFiles({ ...row.data, questions: row.form[row.locale], files: row.files }),
    files: row.files,
    periodId: row.period_id,
    locale: row.locale,
    reference: row.reference,
  }
}

/** `seen`: the version of the questions that the person had on the screen; undefined when that is not said. */
export function receiptOf({ row, facts, now, seen }: Shown & { seen: string | undefined }): DraftReceipt {
  const { form, ...draft } = draftOf({ row, facts, now })
  const formChanged = seen !== undefined && seen !== form.version
  const { id, revision, savedAt, begunAt, files } = draft
  const receipt = { id, revision, savedAt, begunAt, files, sendBefore: draft.sendBefore, formChanged }
  return formChanged ? { ...receipt, form } : receipt
}
