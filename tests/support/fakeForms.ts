import { type DraftSaveInput, problem, type Question } from '@jobbuddies/shared'

export type Asked = { method: string; path: string; body: unknown }
export type Answered = { status: number; body: object; headers?: Record<string, string> }

/** What is answered instead of keeping a draft, or of taking an application; null = it is kept, or taken. */
export type Refusing = { save: Answered | null; send: Answered | null }

export const refusal = (
  of: Parameters<typeof problem>[0],
  headers: Record<string, string> = {},
): Answered => {
  const body = problem(of)
  return { status: body.status, body, headers }
}

type Kept = Omit<DraftSaveInput, 'formVersion'> & { id: string; savedAt: string; begunAt: string }

/** The part of a CMS that keeps drafts and takes applications: believes everything, and refuses what it is told to. */
export function fakeForms(questionsOf: (periodId: string, locale: string) => Question[]) {
  const drafts = new Map<string, Kept>()
  const refusing: Refusing = { save: null, send: null }
  const whole = (kept: Kept) => ({
    ...kept,
    sendBefore: null,
    files: [],
    form: { version: '', questions: questionsOf(kept.periodId, kept.locale) },
    reference: null,
  })

  function save(id: string, { formVersion: _, ...draft }: DraftSaveInput): Answered {
    const begunAt = drafts.get(id)?.begunAt ?? new Date().toISOString()
    const kept = { ...draft, id, revision: draft.revision + 1, begunAt, savedAt: new Date().toISOString() }
    drafts.set(id, kept)
    return { status: 200, body: { ...whole(kept), formChanged: false } }
  }

  return {
    refusing,
    /** As if it had been changed on another device: the next save is told so. */
    conflict(id: string, answers: Record<string, string>): void {
      const kept = drafts.get(id)
      if (!kept) throw new Error(`no draft ${id}`)
      const other = { ...kept, revision: kept.revision + 1, answers: { ...kept.answers, ...answers } }
      drafts.set(id, other)
      const { status, body, headers = {} } = refusal({ code: 'draft_changed' })
      refusing.save = { status, headers, body: { ...body, draft: whole(other) } }
    },
    answer({ method, path, body }: Asked): Answered | null {
      const id = /^\/api\/v1\/drafts\/([\w-]+)$/.exec(path)?.[1]
      if (id && method === 'PUT') return refusing.save ?? save(id, body as DraftSaveInput)
      const kept = id && drafts.get(id)
      if (id) return kept ? { status: 200, body: whole(kept) } : refusal({ code: 'not_found' })
      if (path !== '/api/v1/applications') return null
      return refusing.send ?? { status: 201, body: { reference: 'AAAA-AAAA' } }
    },
  }
}
export type FakeForms = ReturnType<typeof fakeForms>
