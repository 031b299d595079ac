import { fileNameHeader } from '@jobbuddies/shared'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Answer } from './api.ts'
import { bearer, draftApi, type Held, newDraft, saveTo } from './drafts.ts'
import type { Host } from './payload.ts'
import { createPeriod, type Row, submissionTo } from './scenario.ts'

export const cvQuestion = { key: 'cv', kind: 'file', label: 'Your CV', required: false }

/** Calls about files, and what lies where they are kept. */
export function uploading(host: () => Host) {
  const drafts = draftApi(() => host().api)
  return {
    drafts,
    period: (data: object = {}): Promise<Row> =>
      createPeriod(host().payload, { questions: [cvQuestion], ...data }),
    async begin(periodId: string): Promise<Held> {
      const held = newDraft()
      const { status, text } = await drafts.put(held, saveTo(periodId, { answers: {} }))
      expect(status, text).toBe(200)
      return held
    },
    upload: (
      held: Held,
      body: Uint8Array,
      { name = 'cv.pdf', question = 'cv', headers = {} as Record<string, string> } = {},
    ): Promise<Answer> =>
      host().api.ask(`/api/v1/uploads?draft=${held.id}&question=${question}`, {
        method: 'POST',
        headers: { ...bearer(held), [fileNameHeader]: encodeURIComponent(name), ...headers },
        body,
      }),
    remove: (held: Held, id: string): Promise<Answer> =>
      host().api.ask(`/api/v1/uploads/${id}?draft=${held.id}`, { method: 'DELETE', headers: bearer(held) }),
    send: (held: Held, periodId: string, answers: object = {}): Promise<Answer> =>
      drafts.send(held, { ...submissionTo(periodId), answers, id: held.id }),
    /** Names of the files that lie in the folder, without those that are arriving. */
    stored: (): string[] => entries(host().filesDir).flatMap((entry) => (entry.isFile() ? [entry.name] : [])),
    arriving: (): number => entries(join(host().filesDir, 'arriving')).length,
  }
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}
