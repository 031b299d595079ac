import type { Draft, DraftData, Locale, Period, Site } from '@jobbuddies/shared'
import type { Drafts } from '../../cms/drafts.ts'
import type { Passed } from '../../cms/signed.ts'
import { type DraftKey, keyIn } from './draftKey.ts'
import { type Asking, askingOf } from './formPages.ts'
import { noData } from './pageData.ts'

/** What is known of one person's form. */
export type Progress = {
  key: DraftKey
  /** Null: the CMS knows nothing of it yet. */
  draft: Draft | null
  data: DraftData
  asking: Asking
}

export type Found =
  | { kind: 'progress'; progress: Progress }
  /** This browser has begun nothing. */
  | { kind: 'none' }
  /** It has, and what is stored cannot be fetched. */
  | { kind: 'unreachable' }

const dataOf = ({
  applicant,
  answers,
  preferences,
  eligibility,
  consent,
  step,
  remind,
  trap,
}: Draft): DraftData => ({
  applicant,
  answers,
  ...(preferences ? { preferences } : {}),
  ...(eligibility ? { eligibility } : {}),
  ...(consent === undefined ? {} : { consent }),
  ...(step ? { step } : {}),
  ...(remind === undefined ? {} : { remind }),
  ...(trap ? { trap } : {}),
})

type About = { period: Period; content: Site; locale: Locale }

export function progressOf({
  key,
  draft,
  period,
  content,
}: About & { key: DraftKey; draft: Draft | null }): Progress {
  const asking = askingOf({ period, site: content, questions: draft?.form.questions })
  return { key, draft, data: draft ? dataOf(draft) : noData, asking }
}

/** The draft in the language that it is read in from now on: the CMS has its questions in all of them. */
async function inLanguage({
  draft,
  key,
  locale,
  drafts,
  passed,
}: {
  draft: Draft
  key: DraftKey
  locale: Locale
  drafts: Drafts
  passed: Passed
}): Promise<Draft> {
  const { periodId, form, revision } = draft
  if (draft.locale === locale || draft.reference) return draft
  const body = { ...dataOf(draft), periodId, locale, formVersion: form.version, revision }
  const saved = await drafts.save({ ...key, draft: body, form, passed })
  return saved.kind === 'saved' ? saved.draft : draft
}

/** What this browser has begun for the period. */
export async function findProgress({
  cookies,
  drafts,
  passed,
  ...about
}: About & { cookies: string | null; drafts: Drafts; passed: Passed }): Promise<Found> {
  const key = keyIn({ cookies, periodId: about.period.id })
  if (!key) return { kind: 'none' }
  const read = await drafts.read(key)
  if (read.kind === 'unreachable') return read
  const known = read.kind === 'draft' && read.draft.periodId === about.period.id ? read.draft : null
  const draft = known && (await inLanguage({ draft: known, key, locale: about.locale, drafts, passed }))
  return { kind: 'progress', progress: progressOf({ ...about, key, draft }) }
}
