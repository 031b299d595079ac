import {
  type Carry,
  checkAnswers,
  type Draft,
  type DraftData,
  type DraftReceipt,
  type DraftSave,
  judge,
  normaliseEmail,
  type Problem,
  problem,
} from '@jobbuddies/shared'
import {
  beginStatement,
  draftOf,
  type DraftRow,
  findDraft,
  freeze,
  receiptOf,
  saveStatement,
  secretHash,
} from './draftRows.ts'
import { type PeriodFacts, readPeriodFacts } from './periodFacts.ts'
import { carryFiles } from '../uploads/rows.ts'
import type { SubmitContext } from './submit.ts'

type Context = SubmitContext & { now: Date }
type Refusal = { ok: false; problem: Problem; draft?: Draft }
export type SaveResult = { ok: true; receipt: DraftReceipt } | Refusal
export type DraftResult = { ok: true; draft: Draft } | Refusal

const refuse = (of: Parameters<typeof problem>[0]): Refusal => ({ ok: false, problem: problem(of) })
const refusals = { scheduled: 'period_not_open', paused: 'period_paused', closed: 'period_closed' } as const

const dataOf = (draft: DraftSave): DraftData => {
  const { periodId: _period, locale: _locale, formVersion: _version, revision: _revision, ...data } = draft
  return data
}

/** A text as a column of a list holds it. */
const line = (text: string | undefined) => text?.trim().slice(0, 300) || null
const who = ({ applicant }: Pick<DraftData, 'applicant'>) => {
  const email = line(applicant.email)
  return [line(applicant.name), email, email && normaliseEmail(email)]
}

const shown = async ({
  row,
  pool,
  now,
}: { row: DraftRow } & Context): Promise<{
  row: DraftRow
  facts: PeriodFacts | null
  now: Date
}> => ({ row, facts: await readPeriodFacts({ pool, id: row.period_id }), now })

type Begin = {
  id: string
  hash: string
  facts: PeriodFacts
  locale: DraftSave['locale']
  data: DraftData
  begunAt: Date
}

/** True when the row is committed. */
async function begin({
  context: { pool, textsOf, now },
  of: { id, hash, facts, locale, data, begunAt },
}: {
  context: Context
  of: Begin
}): Promise<boolean> {
  const form = await freeze((each) => textsOf({ facts, locale: each }))
  const { rowCount } = await pool.query(beginStatement, [
    ...[id, hash, facts.id, facts.programmeId, facts.industryId, facts.role, locale, ...who(data)],
    ...[JSON.stringify(data), JSON.stringify(form), data.remind ?? false, begunAt, now],
  ])
  return rowCount === 1
}

/**
 * Saves a draft. The first save begins it, and only while its period is open; later ones are kept whatever became of the
 * period. `ok` means that the row is committed.
 */
export async function saveDraft({
  context,
  id,
  secret,
  draft,
  arrivedAt,
}: {
  context: Context
  id: string
  secret: string
  draft: DraftSave
  /** When the save reached the service; the draft counts as begun then. */
  arrivedAt: Date
}): Promise<SaveResult> {
  const { pool, now } = context
  const hash = secretHash(secret)
  const before = await findDraft({ pool, id, hash })
  if (before) return saveOver({ context, before, hash, draft })
  if (draft.revision > 0) return refuse({ code: 'not_found' })
  const facts = await readPeriodFacts({ pool, id: draft.periodId })
  if (!facts?.times.published) return refuse({ code: 'period_unknown' })
  const { verdict, nextChangeAt } = judge({ period: facts.times, at: arrivedAt })
  if (verdict !== 'open') return refuse({ code: refusals[verdict], nextChangeAt })
  const of = { id, hash, facts, locale: draft.locale, data: dataOf(draft), begunAt: arrivedAt }
  const begun = await begin({ context, of })
  const row = await findDraft({ pool, id, hash })
  if (!row) return refuse({ code: 'id_taken' })
  // Somebody with the same secret, another tab, was quicker.
  if (!begun) return saveOver({ context, before: row, hash, draft })
  return { ok: true, receipt: receiptOf({ row, facts, now, seen: draft.formVersion }) }
}

async function saveOver({
  context,
  before,
  hash,
  draft,
}: {
  context: Context
  before: DraftRow
  hash: string
  draft: DraftSave
}): Promise<SaveResult> {
  const { pool, now } = context
  const { id } = before
  if (before.submitted_at) return refuse({ code: 'draft_submitted' })
  if (before.period_id !== draft.periodId)
    return refuse({ code: 'invalid', errors: [{ path: 'periodId', code: 'invalid' }] })
  const data = dataOf(draft)
  const { rows } = await pool.query<{ revision: number; saved_at: Date }>({
    name: 'jobbuddies-save-draft',
    text: saveStatement,
    values: [
      ...[id, hash, draft.revision, draft.locale, ...who(data)],
      ...[JSON.stringify(data), data.remind ?? false, now],
    ],
  })
  const saved = rows[0]
  if (saved) {
    const row = { ...before, ...saved, locale: draft.locale }
    return {
      ok: true,
      receipt: receiptOf({ ...(await shown({ row, ...context })), seen: draft.formVersion }),
    }
  }
  const row = await findDraft({ pool, id, hash })
  if (!row) return refuse({ code: 'not_found' })
  if (row.submitted_at) return refuse({ code: 'draft_submitted' })
  return { ...refuse({ code: 'draft_changed' }), draft: draftOf(await shown({ row, ...context })) }
}

/** The draft as it was saved last; `not_found` for an unknown one and for a wrong secret. */
export async function readDraftOf({
  context,
  id,
  secret,
}: {
  context: Context
  id: string
  secret: string
}): Promise<DraftResult> {
  const row = await findDraft({ pool: context.pool, id, hash: secretHash(secret) })
  return row ? { ok: true, draft: draftOf(await shown({ row, ...context })) } : refuse({ code: 'not_found' })
}

/** What is kept of a draft in another period: who it is, and the answers to questions that are asked there too. */
export function carriedData({ row, to }: { row: DraftRow; to: DraftRow['form'] }): DraftData {
  const questions = to[row.locale]
  const before = new Map(row.form[row.locale].map((question) => [question.key, question.kind]))
  const same = questions.filter(({ key, kind }) => kind !== 'file' && before.get(key) === kind)
  const answers = Object.fromEntries(
    same.flatMap((question) => {
      const answer = Object.hasOwn(row.data.answers, question.key)
        ? row.data.answers[question.key]
        : undefined
      if (answer === undefined) return []
      const alone = { ...question, required: false, showIf: null }
      const { errors } = checkAnswers({ questions: [alone], answers: { [question.key]: answer } })
      return errors.length > 0 ? [] : [[question.key, answer]]
    }),
  )
  const { applicant, remind } = row.data
  return { applicant, answers, ...(remind === undefined ? {} : { remind }) }
}

/**
 * Goes on with a draft in another period of the same programme, industry and role, open or coming. Consent and the check
 * of what is expected are asked anew.
 */
export async function carryDraft({
  context,
  id,
  secret,
  carry,
}: {
  context: Context
  id: string
  secret: string
  carry: Carry
}): Promise<DraftResult> {
  const { pool, now } = context
  const hash = secretHash(secret)
  const row = await findDraft({ pool, id, hash })
  if (!row) return refuse({ code: 'not_found' })
  if (row.submitted_at) return refuse({ code: 'draft_submitted' })
  const [from, facts] = [
    await readPeriodFacts({ pool, id: row.period_id }),
    await readPeriodFacts({ pool, id: carry.periodId }),
  ]
  if (!facts?.times.published) return refuse({ code: 'period_unknown' })
  const fits =
    from?.programmeId === facts.programmeId &&
    from.industryId === facts.industryId &&
    from.role === facts.role
  if (!fits || facts.id === row.period_id)
    return refuse({ code: 'invalid', errors: [{ path: 'periodId', code: 'not_an_option' }] })
  const { verdict, nextChangeAt } = judge({ period: facts.times, at: now })
  if (verdict === 'closed' || verdict === 'paused') return refuse({ code: refusals[verdict], nextChangeAt })
  const form = await freeze((locale) => context.textsOf({ facts, locale }))
  const data = carriedData({ row, to: form })
  await begin({
    context,
    of: { id: carry.newId, hash, facts, locale: row.locale, data, begunAt: now },
  })
  await carryFiles({ pool, from: id, to: carry.newId, questions: form[row.locale] })
  const carried = await findDraft({ pool, id: carry.newId, hash })
  if (!carried || carried.period_id !== facts.id) return refuse({ code: 'id_taken' })
  await pool.query('update application_drafts set carried_to = $2, updated_at = now() where id = $1', [
    id,
    carry.newId,
  ])
  return { ok: true, draft: draftOf({ row: carried, facts, now }) }
}
