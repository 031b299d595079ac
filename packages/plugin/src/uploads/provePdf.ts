import type { FileHandle } from 'node:fs/promises'
import { bytesAt, type Unproven } from './proof.ts'

/** A reader of ZIP files looks for their end in so many last bytes. */
const zipTail = 65_557
const header = /^%PDF-[12]\.\d[\s%]/
/** The end that every PDF has: where its table of objects stands, then only blanks. */
const trailer = /startxref\s+(\d{1,10})\s+%%EOF[\s\0]*$/
const zipEnd = 'PK\u0005\u0006'

/**
 * Is it a PDF from its first byte to its last, and nothing else beside? Null when it is. What is inside is not judged: actions and
 * scripts of a PDF cannot be found for certain, so the file is only ever handed out as an attachment.
 */
export async function provePdf({
  file,
  bytes,
  head,
}: {
  file: FileHandle
  bytes: number
  head: string
}): Promise<Unproven | null> {
  if (!header.test(head)) return 'file_type'
  const tail = (await bytesAt(file, Math.max(0, bytes - zipTail), zipTail)).toString('latin1')
  if (tail.includes(zipEnd)) return 'file_unsafe'
  const at = trailer.exec(tail.slice(-2048))?.[1]
  return at !== undefined && Number(at) < bytes ? null : 'file_broken'
}
