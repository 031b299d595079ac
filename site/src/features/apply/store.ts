import {
  type DraftData,
  type FieldError,
  type Locale,
  type Period,
  type ProblemCode,
  readDraft,
  type Site,
} from '@jobbuddies/shared'
import type { Drafts } from '../../cms/drafts.ts'
import type { Passed } from '../../cms/signed.ts'
import { type DraftKey, keyIn, newKey } from './draftKey.ts'
import { type FormPage, withoutFiles } from './formPages.ts'
import { markOf, withPage } from './pageData.ts'
import { type Progress, progressOf } from './progress.ts'
import type { Posted } from './readForm.ts'

export type Stored =
  /** `on`: where the words are from now on. */
  | { kind: 'kept'; on: 'server' | 'page'; progress: Progress; formChanged: boolean }
  /** Another window changed the same page. `progress` has what this one says; nothing was stored. `seen` names what is. */
  | { kind: 'conflict'; progress: Progress; seen: string }
  | { kind: 'faulty'; progress: Progress; errors: FieldError[] }
  | { kind: 'refused'; progress: Progress; code: ProblemCode }
  /** It had been sent before. */
  | { kind: 'sent'; key: DraftKey; reference: string }

/** How often others may save in between before this gives up. */
const attempts = 3

/** Adds one posted page to what is known of the form, and saves it. Without `drafts` (a trial) nothing leaves the page. */
export async function store({
  page,
  posted,
  cookies,
  period,
  content,
  locale,
  drafts,
  passed,
  stepAfter,
}: {
  page: FormPage
  posted: Posted
  cookies: string | null
  period: Period
  content: Site
  locale: Locale
  drafts: Drafts | null
  passed: Passed
  /** Where the person stands once this is stored. */
  stepAfter: (progress: Progress) => FormPage
}): Promise<Stored> {
  const about = { period, content, locale }
  const known = keyIn({ cookies, periodId: period.id })
  let key = known ?? newKey(posted.id ?? undefined)
  const withPosted = (of: Progress): Progress => {
    const data = { ...of.data, ...posted.carried }
    const trap = posted.trapped ? { trap: true as const } : {}
    return { ...of, data: { ...withPage({ data, page, posted, asking: of.asking }), ...trap } }
  }
  let draft = known && drafts ? drafts.last(known) : null
  // A page that carries everything need not wait to be told what is stored: saving over something newer tells.
  if (known && drafts && !draft && !posted.carried) {
    const read = await drafts.read(known)
    draft = read.kind === 'draft' ? read.draft : null
  }
  if (!drafts) {
    const trying = progressOf({ ...about, key, draft: null })
    const progress = withPosted({ ...trying, asking: withoutFiles(trying.asking) })
    return { kind: 'kept', on: 'page', progress, formChanged: false }
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (draft?.reference) return { kind: 'sent', key, reference: draft.reference }
    const before = progressOf({ ...about, key, draft })
    const progress = withPosted(before)
    const [stored, now] = [before, progress].map(({ data }) => markOf({ data, page, asked: posted.asked }))
    const elsewhere = draft !== null && !posted.carried && posted.seen !== null && stored !== posted.seen
    if (elsewhere && stored !== now) return { kind: 'conflict', progress, seen: stored ?? '' }
    const data: DraftData = { ...progress.data, step: stepAfter(progress) }
    const body = {
      ...data,
      periodId: period.id,
      locale,
      formVersion: draft?.form.version ?? period.formVersion,
      revision: draft?.revision ?? 0,
    }
    const readable = readDraft(body)
    if (!readable.ok) return { kind: 'faulty', progress, errors: readable.errors }
    const form = draft?.form ?? { version: period.formVersion, questions: period.questions }
    const saved = await drafts.save({ ...key, draft: body, form, passed })
    if (saved.kind === 'saved') {
      const { asking } = progressOf({ ...about, key, draft: saved.draft })
      return {
        kind: 'kept',
        on: 'server',
        progress: { key, draft: saved.draft, data: { ...data, answers: saved.draft.answers }, asking },
        // In another language they are other texts.
        formChanged: saved.formChanged && (draft === null || draft.locale === locale),
      }
    }
    if (saved.kind === 'unreachable') return { kind: 'kept', on: 'page', progress, formChanged: false }
    if (saved.kind === 'changed') {
      draft = saved.draft
      continue
    }
    const { code, errors = [] } = saved.problem
    if (code === 'invalid' && errors.length > 0) return { kind: 'faulty', progress, errors }
    if (code === 'draft_submitted') {
      const again = await drafts.read(key)
      if (again.kind === 'draft' && again.draft.reference)
        return { kind: 'sent', key, reference: again.draft.reference }
    }
    if (code !== 'id_taken' && code !== 'not_found') return { kind: 'refused', progress, code }
    // The id belongs to somebody else, or to this person under a secret that is lost; or the draft was erased.
    key = newKey()
    draft = null
  }
  const progress = withPosted(progressOf({ ...about, key, draft }))
  return { kind: 'refused', progress, code: 'unavailable' }
}
