import type { Answer } from './api.ts'
import type { Host } from './payload.ts'
import { rest } from './rest.ts'

export type Sent = { name: string; bytes: Uint8Array; type?: string }

/** Saves a material as a member of staff does in the admin. */
export function saveMaterial(
  host: Host,
  { token, data, file, id }: { token: string | null; data: object; file?: Sent; id?: string },
): Promise<Answer> {
  const [method, path] = id ? ['PATCH', `/materials/${id}`] : ['POST', '/materials']
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  if (file) form.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type ?? '' }))
  return rest(host, method, path, { token, body: form })
}

/** What the answer to a save says of the material. */
export const savedIn = ({ body }: Answer) =>
  (body as { doc: { id: string; filename: string | null; fileName: string | null; url: string | null } }).doc
