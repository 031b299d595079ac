import { type FileHandle, open } from 'node:fs/promises'
import { type OfficeKind, proveOffice } from './proveOffice.ts'
import { provePdf } from './provePdf.ts'

export type Unproven = 'file_type' | 'file_broken' | 'file_unsafe'
export type ProvenKind = 'pdf' | OfficeKind
export type Proof<Kind> = { ok: true; kind: Kind } | { ok: false; code: Unproven }

/** Bytes from `position` on, fewer at the end of the file. */
export async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

const isOffice = (kind: ProvenKind): kind is OfficeKind => kind !== 'pdf'

/** Which of these kinds a file is by its content. What its sender calls it is not looked at. */
export async function prove<Kind extends ProvenKind>({
  file,
  bytes,
  kinds,
}: {
  file: FileHandle
  bytes: number
  kinds: readonly Kind[]
}): Promise<Proof<Kind>> {
  if (bytes === 0) return { ok: false, code: 'file_broken' }
  const head = (await bytesAt(file, 0, 16)).toString('latin1')
  if (head.startsWith('PK\u0003\u0004')) {
    const office = kinds.flatMap((kind: ProvenKind) => (isOffice(kind) ? [kind] : []))
    return (await proveOffice({ file, bytes, kinds: office })) as Proof<Kind>
  }
  const pdf = kinds.find((kind) => kind === 'pdf')
  if (!pdf || !head.startsWith('%PDF-')) return { ok: false, code: 'file_type' }
  const code = await provePdf({ file, bytes, head })
  return code === null ? { ok: true, kind: pdf } : { ok: false, code }
}

/** The same of a file on this machine. */
export async function proofAt<Kind extends ProvenKind>({
  at,
  ...of
}: {
  at: string
  bytes: number
  kinds: readonly Kind[]
}): Promise<Proof<Kind>> {
  const file = await open(at, 'r')
  try {
    return await prove({ file, ...of })
  } finally {
    await file.close()
  }
}
