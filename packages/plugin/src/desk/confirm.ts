import { confirmTexts, type Locale, originalLanguage } from '@jobbuddies/shared'
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { kindOf, latestDoc, marksIn, type Place, textsIn } from './documents.ts'
import { holdDocument, readState, writeStates } from './states.ts'

export type Confirmation = {
  place: Place
  language: Locale
  texts: readonly { path: string; original: string }[]
}

/** Records that a person looked at stale texts and found them still right. Null when there is no such document. */
export async function confirmStillRight({
  req,
  confirmation: { place, language, texts },
  now,
}: {
  req: PayloadRequest
  confirmation: Confirmation
  now: Date
}): Promise<{ confirmed: string[]; changed: string[] } | null> {
  const begun = await initTransaction(req)
  try {
    await holdDocument(req, place)
    const kind = kindOf(req.payload, place)
    const doc = await latestDoc({ payload: req.payload, place, req })
    const marks = kind && doc ? marksIn(textsIn(kind, doc)) : null
    if (marks) {
      const seen = texts.filter(({ path, original }) => {
        const source = originalLanguage(marks[path] ?? {})
        return source !== null && marks[path]?.[source] === original && marks[path][language] !== undefined
      })
      const confirmed = seen.map(({ path }) => path)
      const state = (await readState(req, place)) ?? {}
      const by = String(req.user?.id ?? '')
      const next = confirmTexts({ state, marks, language, paths: confirmed, by, at: now })
      await writeStates(req, [{ place, marks, state: next }], { now })
      if (begun) await commitTransaction(req)
      const changed = texts.map(({ path }) => path).filter((path) => !confirmed.includes(path))
      return { confirmed, changed }
    }
    if (begun) await commitTransaction(req)
    return null
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}
