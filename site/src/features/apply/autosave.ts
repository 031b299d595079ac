import { wordsOf } from '../../i18n/words.ts'
import { changedIn, type PostContext } from './answerPost.ts'
import { keyCookies } from './draftKey.ts'
import { formErrors } from './errors.ts'
import { changeText } from './formChanges.ts'
import { pageFaults } from './faults.ts'
import { askedKeys } from './formPages.ts'
import { inTime } from './inTime.ts'
import { markOf } from './pageData.ts'
import { fileBoxes } from './fileBoxes.ts'
import { store } from './store.ts'

/** What the script of the form learns when it saved in between. */
export type Autosaved = {
  /** True: it is stored. False: not now. `conflict`: another window changed this page. */
  saved: boolean | 'conflict'
  /** Names what is stored of this page now. */
  seen: string | null
  /** The fields of files that came along, as they are now, and what to say of them. */
  files: { question: string; html: string; said: string; failed: boolean }[]
  /** What would be wrong if the page were sent as it is. */
  errors: { field: string; text: string }[]
  /** What became of the questions since the page was opened, in sentences. */
  changed: string[]
}

/** Saves a page that somebody is still writing, for the page's own script. */
export async function autosave(context: PostContext): Promise<Response> {
  const { page, posted, period, locale, site, trial, passed } = context
  const answer = (status: number, body: Autosaved, cookies: readonly string[] = []) => {
    const headers = new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store' })
    for (const line of cookies) headers.append('set-cookie', line)
    return new Response(JSON.stringify(body), { status, headers })
  }
  const none = { seen: null, files: [], errors: [], changed: [] }
  if (trial) return answer(200, { saved: false, ...none })
  const stored = await store({ ...context, drafts: site.drafts, stepAfter: () => page })
  if (stored.kind === 'sent') return answer(200, { saved: 'conflict', ...none })
  const { progress } = stored
  const { key, data, asking, draft } = progress
  const timely = inTime({ period, draft, at: new Date(passed.arrivedAt) })
  const asked = askedKeys({ questions: asking.questions, answers: data.answers, page })
  const seen = markOf({
    data,
    page,
    asked: posted.asked.length > 0 ? posted.asked : asked,
  })
  const faults =
    stored.kind === 'faulty' ? stored.errors : pageFaults({ page, id: key.id, data, asking, locale })
  const errors = formErrors({ errors: faults, asking, words: wordsOf(locale), locale })
  const kept = stored.kind === 'kept' && stored.on === 'server'
  const saved = stored.kind === 'conflict' ? stored.kind : kept && timely.ok
  const body: Autosaved = {
    saved,
    seen: kept ? seen : null,
    files: fileBoxes({ progress, uploads: context.uploads, locale }),
    errors: errors.map(({ field, text }) => ({ field, text })),
    changed: changedIn(context, progress).map((change) =>
      changeText(change, wordsOf(locale).journey.changes),
    ),
  }
  return answer(200, body, keyCookies({ key, periodId: period.id, siteUrl: site.env.siteUrl }))
}
