import { randomBytes, randomUUID } from 'node:crypto'
import {
  arrivedHeader,
  type Draft,
  draftExample,
  type DraftReceipt,
  type DraftSaveInput,
  draftSchema,
  sign,
  signatureHeader,
} from '@jobbuddies/shared'
import type { Answer, Api } from './api.ts'
import { siteSecret } from './site.ts'

/** A draft as a browser holds it: its id and its secret. */
export type Held = { id: string; secret: string }
export const newDraft = (): Held => ({ id: randomUUID(), secret: randomBytes(32).toString('base64url') })

export const bearer = ({ secret }: Pick<Held, 'secret'>) => ({ authorization: `Bearer ${secret}` })
export const saveTo = (periodId: string, changes: Partial<DraftSaveInput> = {}): DraftSaveInput => ({
  ...draftExample,
  periodId,
  ...changes,
})

/** The site's word on when something reached it. */
export const arrived = async (at: number, id: string) => ({
  [arrivedHeader]: String(at),
  [signatureHeader]: await sign({ secret: siteSecret, parts: ['arrived', String(at), id] }),
})

export const draftApi = (api: () => Api) => ({
  put: (held: Held, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    api().ask(`/api/v1/drafts/${held.id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', ...bearer(held), ...headers },
      body: JSON.stringify(body),
    }),
  get: (held: Held): Promise<Answer> => api().get(`/api/v1/drafts/${held.id}`, bearer(held)),
  send: (held: Held, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
    api().post('/api/v1/applications', body, { ...bearer(held), ...headers }),
  carry: (held: Held, body: unknown): Promise<Answer> =>
    api().post(`/api/v1/drafts/${held.id}/carry`, body, bearer(held)),
})

export const receiptIn = ({ body }: Answer) => body as DraftReceipt
export const draftIn = ({ body }: Answer): Draft => draftSchema.parse(body)
