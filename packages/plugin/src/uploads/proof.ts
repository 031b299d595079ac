import type { FileKind } from '@jobbuddies/shared'
import type { FileHandle } from 'node:fs/promises'
import { proveDocx } from './proveDocx.ts'
import { provePdf } from './provePdf.ts'

export type Unproven = 'file_type' | 'file_broken' | 'file_unsafe'
export type Proof = { ok: true; kind: FileKind } | { ok: false; code: Unproven }

/** Bytes from `position` on, fewer at the end of the file. */
export async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** What a file is by its content. What its sender calls it is not looked at. */
export async function prove({ file, bytes }: { file: FileHandle; bytes: number }): Promise<Proof> {
  if (bytes === 0) return { ok: false, code: 'file_broken' }
  const head = (await bytesAt(file, 0, 16)).toString('latin1')
  const kind = head.startsWith('%PDF-') ? 'pdf' : head.startsWith('PK\u0003\u0004') ? 'docx' : null
  if (!kind) return { ok: false, code: 'file_type' }
  const code = await { pdf: provePdf, docx: proveDocx }[kind]({ file, bytes, head })
  return code === null ? { ok: true, kind } : { ok: false, code }
}
