import {
  type Draft,
  draftProblemSchema,
  draftReceiptSchema,
  type DraftSaveInput,
  draftSchema,
  type DraftReceipt,
  type Problem,
  problemSchema,
  withFiles,
} from '@jobbuddies/shared'
import { LRUCache } from 'lru-cache'
import { type Passed, signedHeaders } from './signed.ts'

export type DraftRead =
  | { kind: 'draft'; draft: Draft }
  /** There is none of this id for this secret. */
  | { kind: 'none' }
  | { kind: 'unreachable' }

export type DraftSaved =
  | { kind: 'saved'; draft: Draft; formChanged: boolean }
  /** Somebody saved a newer revision meanwhile. */
  | { kind: 'changed'; draft: Draft }
  | { kind: 'refused'; problem: Problem }
  /** Whether it was saved is not known. */
  | { kind: 'unreachable' }

export type DraftCarried =
  | { kind: 'carried'; draft: Draft }
  /** There is none of this id for this secret. */
  | { kind: 'none' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unreachable' }

type Key = { id: string; secret: string }

export type Drafts = {
  /** From the CMS; while it is out of reach, what this process saw last. */
  read: (key: Key) => Promise<DraftRead>
  /** `form`: the questions that the person saw, kept until the CMS names others. */
  save: (of: Key & { draft: DraftSaveInput; form: Draft['form']; passed: Passed }) => Promise<DraftSaved>
  /** Goes on with it as `newId`, under the same secret, in another period. */
  carry: (of: Key & { periodId: string; newId: string }) => Promise<DraftCarried>
  /** What this process saw last, without asking. */
  last: (key: Key) => Draft | null
}

/** Milliseconds for one try; the shorter one while the CMS is known to be out of reach. */
const patient = 4000
const hurried = 1500
/** Drafts that one process remembers, and for how long in milliseconds. */
const most = 1000
const remembered = 30 * 60_000
/** Codes that say "not now", or that the CMS and the site do not understand each other. */
const passing = new Set(['fault', 'unavailable', 'busy', 'method_not_allowed', 'forbidden'])
const foreign = new Set([401, 403, 404])

export function createDrafts({
  cmsUrl,
  reachable,
  noteReach,
  fetch = globalThis.fetch,
}: {
  cmsUrl: string
  reachable: () => boolean
  noteReach: (reached: boolean) => void
  fetch?: typeof globalThis.fetch
}): Drafts {
  const seen = new LRUCache<string, Draft>({ max: most, ttl: remembered })
  const nameOf = ({ id, secret }: Key) => `${id}.${secret}`
  const keep = (key: Key, draft: Draft) => {
    seen.set(nameOf(key), draft)
    return draft
  }
  async function ask(
    { id, secret }: Key,
    {
      body,
      signed = {},
      carry = false,
    }: { body?: object; signed?: Record<string, string>; carry?: boolean } = {},
  ) {
    const response = await fetch(`${cmsUrl}/api/v1/drafts/${id}${carry ? '/carry' : ''}`, {
      method: carry ? 'POST' : body ? 'PUT' : 'GET',
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${secret}`,
        ...signed,
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(reachable() ? patient : hurried),
    })
    return { status: response.status, ok: response.ok, body: (await response.json()) as unknown }
  }
  const lost = (error: unknown) => {
    console.error(JSON.stringify({ level: 'error', event: 'draft_not_reached', message: String(error) }))
    noteReach(false)
  }
  /** What was saved, as it would be read. */
  const savedDraft = (receipt: DraftReceipt, sent: DraftSaveInput, form: Draft['form']): Draft => {
    const { formChanged: _, form: newForm = form, ...times } = receipt
    const { formVersion: _version, revision: _revision, ...data } = sent
    const { questions } = newForm
    const answers = withFiles({ answers: data.answers, questions, files: times.files })
    return { ...data, ...times, answers, form: newForm, reference: null }
  }

  return {
    last: (key) => seen.get(nameOf(key)) ?? null,
    async read(key) {
      try {
        const answer = await ask(key)
        if (answer.ok) return { kind: 'draft', draft: keep(key, draftSchema.parse(answer.body)) }
        if (foreign.has(answer.status)) return { kind: 'none' }
      } catch (error) {
        lost(error)
      }
      const draft = seen.get(nameOf(key))
      return draft ? { kind: 'draft', draft } : { kind: 'unreachable' }
    },
    async carry({ periodId, newId, ...key }) {
      try {
        const answer = await ask(key, { body: { periodId, newId }, carry: true })
        if (answer.ok) {
          const draft = draftSchema.parse(answer.body)
          return { kind: 'carried', draft: keep({ id: newId, secret: key.secret }, draft) }
        }
        const problem = problemSchema.parse(answer.body)
        if (foreign.has(answer.status) && problem.code !== 'period_unknown') return { kind: 'none' }
        if (!passing.has(problem.code)) return { kind: 'refused', problem }
      } catch (error) {
        lost(error)
      }
      return { kind: 'unreachable' }
    },
    async save({ draft, form, passed, ...key }) {
      try {
        const answer = await ask(key, { body: draft, signed: await signedHeaders({ ...passed, id: key.id }) })
        if (answer.ok) {
          const receipt = draftReceiptSchema.parse(answer.body)
          noteReach(true)
          const saved = keep(key, savedDraft(receipt, draft, form))
          return { kind: 'saved', draft: saved, formChanged: receipt.formChanged }
        }
        const problem = draftProblemSchema.parse(answer.body)
        if (problem.code === 'draft_changed' && problem.draft)
          return { kind: 'changed', draft: keep(key, problem.draft) }
        if (!passing.has(problem.code)) return { kind: 'refused', problem }
      } catch (error) {
        lost(error)
      }
      return { kind: 'unreachable' }
    },
  }
}
