import {
  type AttachedFile,
  fileNameHeader,
  fileSchema,
  mostFileBytes,
  type ProblemCode,
  problemSchema,
} from '@jobbuddies/shared'
import { Readable } from 'node:stream'
import { type Passed, signedHeaders } from './signed.ts'

export type Uploaded =
  | { kind: 'file'; file: AttachedFile }
  | { kind: 'refused'; code: ProblemCode }
  /** Whether it is there is not known; the draft tells. */
  | { kind: 'unreachable' }

type Draft = { id: string; secret: string }
/** Whose file it is: of a draft under its key, or of an application that was sent, under a session. */
export type Holder = { draft: Draft } | { session: string }

const bearerOf = (holder: Holder) => `Bearer ${'draft' in holder ? holder.draft.secret : holder.session}`

/** Milliseconds that a file may take from a phone to the CMS. */
const patience = 250_000

class TooLarge extends Error {
  override name = 'TooLarge'
}

/** Pieces of a stream up to the limit. The stream itself lives on, to be read to its end by whoever made it. */
async function* upToLimit(bytes: Readable): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const piece of bytes.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    size += piece.byteLength
    if (size > mostFileBytes) throw new TooLarge()
    yield piece
  }
}

/** Hands a file on to the CMS while it arrives here. */
export async function sendFile({
  cmsUrl,
  holder,
  question,
  name,
  bytes,
  passed,
  signal,
}: {
  cmsUrl: string
  holder: Holder
  question: string
  name: string
  bytes: Readable
  passed: Passed
  /** Ends when the sender hangs up. */
  signal: AbortSignal
}): Promise<Uploaded> {
  let tooLarge = false
  const asked = encodeURIComponent(question)
  const path =
    'draft' in holder
      ? `/uploads?draft=${holder.draft.id}&question=${asked}`
      : `/applications/me/files?question=${asked}`
  const pieces = Readable.from(upToLimit(bytes))
  pieces.once('error', (error) => (tooLarge = error instanceof TooLarge))
  try {
    const response = await fetch(`${cmsUrl}/api/v1${path}`, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        authorization: bearerOf(holder),
        [fileNameHeader]: encodeURIComponent(name.toWellFormed().slice(-300)),
        ...(await signedHeaders(passed)),
      },
      body: Readable.toWeb(pieces) as ReadableStream,
      duplex: 'half',
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    } as RequestInit)
    const body: unknown = await response.json()
    if (response.ok) return { kind: 'file', file: fileSchema.parse(body) }
    const { code } = problemSchema.parse(body)
    return code === 'fault' || code === 'unavailable' ? { kind: 'unreachable' } : { kind: 'refused', code }
  } catch (error) {
    if (tooLarge) return { kind: 'refused', code: 'file_too_large' }
    if (!signal.aborted)
      console.error(JSON.stringify({ level: 'error', event: 'file_not_sent', message: String(error) }))
    return { kind: 'unreachable' }
  } finally {
    bytes.resume()
  }
}

/** Takes a file off a draft. False: whether it is gone is not known. */
export async function removeFile({
  cmsUrl,
  draft,
  id,
  passed,
}: {
  cmsUrl: string
  draft: Draft
  id: string
  passed: Passed
}): Promise<boolean> {
  try {
    const response = await fetch(`${cmsUrl}/api/v1/uploads/${id}?draft=${draft.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${draft.secret}`, ...(await signedHeaders(passed)) },
      redirect: 'error',
      signal: AbortSignal.timeout(5_000),
    })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}
