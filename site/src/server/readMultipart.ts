import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Uploaded } from '../cms/uploads.ts'
import { maxBody } from './readBody.ts'

/** Bytes that are read and forgotten, so that whoever chose far too large a file learns that, and keeps the rest. */
const mostDrained = 64 * 1024 * 1024

export type Part = { question: string; name: string; bytes: Readable; fields: URLSearchParams }
export type Multipart = { fields: URLSearchParams; uploads: Record<string, Uploaded> }

export const isMultipart = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean =>
  /^multipart\/form-data;/i.test(headers['content-type'] ?? '')

/** A field of a file is named `file.{question}`. */
const fileField = /^file\.([a-z][a-z0-9_]{0,39})$/

class TooMuch extends Error {
  override name = 'TooMuch'
}

/** Lets everything through until it is too much. */
function upTo(most: number): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      done(size > most ? new TooMuch() : null, chunk)
    },
  })
}

/**
 * Reads a form with files. Each file goes to `onFile` as it arrives, with the fields that stood before it, and is never kept
 * here. Null when it is more than anybody may send, or cannot be read. @throws when the sender hangs up
 */
export async function readMultipart({
  request,
  onFile,
}: {
  request: IncomingMessage
  /** Null: this file is of no use to anybody. */
  onFile: (part: Part) => Promise<Uploaded | null>
}): Promise<Multipart | null> {
  if (Number(request.headers['content-length'] ?? 0) > mostDrained) return null
  const fields = new URLSearchParams()
  const uploads: Record<string, Uploaded> = {}
  const sending: Promise<void>[] = []
  let textSize = 0
  const form = new Busboy({
    headers: request.headers as BusboyHeaders,
    limits: { fieldSize: maxBody, fields: 400, files: 10, headerPairs: 20, headerSize: 4096 },
  })
  form.on('field', (name, text) => {
    textSize += name.length + text.length
    if (textSize > maxBody) form.destroy(new TooMuch())
    else fields.append(name, text)
  })
  form.on('file', (field, bytes, name) => {
    const question = fileField.exec(field)?.[1]
    // A browser sends an empty file without a name where none was chosen.
    if (!question || !name) return void bytes.resume()
    const send = onFile({ question, name, bytes, fields }).then((uploaded) => {
      bytes.resume()
      if (uploaded) uploads[question] = uploaded
    })
    sending.push(send)
  })
  try {
    await pipeline(request, upTo(mostDrained), form)
    await Promise.all(sending)
    return { fields, uploads }
  } catch (error) {
    await Promise.allSettled(sending)
    if (!request.complete && request.destroyed) throw error
    return null
  }
}
