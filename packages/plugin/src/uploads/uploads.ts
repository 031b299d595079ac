import {
  type AttachedFile,
  type FieldError,
  fileKinds,
  fileLabel,
  type ProblemCode,
  type ScanState,
} from '@jobbuddies/shared'
import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Pool } from 'pg'
import { uuidv7 } from '../services/uuidv7.ts'
import { clamd, type Scanner } from './clamd.ts'
import { diskStore, type FileStore, StoreError } from './fileStore.ts'
import { proofAt } from './proof.ts'
import { type Bytes, type Patience, receive, type Received, usualPatience } from './receive.ts'
import { attach, detach, type NewFile } from './rows.ts'
import { type S3Options, s3Store } from './s3Store.ts'

export type FileOptions = {
  dir: string
  s3?: S3Options | undefined
  clamd?: string | undefined
  patience?: Patience | undefined
}

/** All that files need. */
export type Files = {
  pool: Pool
  store: FileStore
  /** Null: nobody looks for viruses. */
  scanner: Scanner | null
  /** Where a file stands while it arrives. */
  arriving: string
  patience: Patience
  now: () => Date
}

export const filesOn = ({
  pool,
  options: { dir, s3, clamd: url, patience },
  now,
}: {
  pool: Pool
  options: FileOptions
  now: () => Date
}): Files => ({
  pool,
  store: s3 ? s3Store(s3) : diskStore({ folder: dir }),
  scanner: url ? clamd({ url }) : null,
  arriving: path.join(dir, 'arriving'),
  patience: patience ?? usualPatience,
  now,
})

export type Refused = { ok: false; code: ProblemCode | 'broken_off'; errors?: FieldError[] | undefined }
export type Uploaded = { ok: true; file: AttachedFile } | Refused

/** `before`: the name under which the file lay that was replaced. */
export type Placed = { ok: true; before: string | null } | Refused

const full = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EIO', 'EMFILE', 'ENFILE'])
const isFull = (error: unknown) =>
  error instanceof StoreError || full.has((error as { code?: string }).code ?? '')

/** At the arrival the scanner is asked once; while it cannot answer the file waits for it. */
export async function scanOf({
  files,
  at,
}: {
  files: Pick<Files, 'scanner'>
  at: string
}): Promise<ScanState> {
  if (!files.scanner) return 'unscanned'
  return files.scanner(createReadStream(at)).catch(() => 'pending' as const)
}

export type Arriving = {
  files: Files
  question: string
  /** As the sender calls it. */
  name: string
  bytes: Bytes
}

/**
 * Takes in a file for one question. Bytes first, then the row: a file without a row is swept later, a row without a file never
 * comes to be. `place` stores the row.
 */
export async function takeIn({
  files,
  question,
  name,
  bytes,
  place,
}: Arriving & { place: (file: NewFile) => Promise<Placed> }): Promise<Uploaded> {
  let received: Received | null = null
  try {
    received = await receive({ bytes, folder: files.arriving, patience: files.patience })
    if (!received.ok) return received
    const proof = await proofAt({ at: received.path, bytes: received.bytes, kinds: fileKinds })
    if (!proof.ok) return proof
    const scan = await scanOf({ files, at: received.path })
    if (scan === 'infected') return { ok: false, code: 'file_unsafe' }
    const storedAs = `${randomUUID()}.${proof.kind}`
    await files.store.keep({ path: received.path, name: storedAs })
    const id = uuidv7(files.now())
    const label = fileLabel({ name, kind: proof.kind })
    const file = { id, question, name: label, kind: proof.kind, bytes: received.bytes, scan }
    const placed = await place({ ...file, digest: received.digest, storedAs })
    const unwanted = placed.ok ? placed.before : storedAs
    // What cannot be removed now has no row and is swept.
    if (unwanted) await files.store.remove(unwanted).catch(() => undefined)
    return placed.ok ? { ok: true, file } : placed
  } catch (error) {
    if (isFull(error)) return { ok: false, code: 'unavailable' }
    throw error
  } finally {
    if (received?.ok) await rm(received.path, { force: true })
  }
}

/** For a draft, in place of an earlier file. `hash`: of the secret that holds the draft. */
export const upload = ({ draft, hash, ...arriving }: Arriving & { draft: string; hash: string }) =>
  takeIn({
    ...arriving,
    place: async (file) => {
      const { stored, before } = await attach({ pool: arriving.files.pool, draft, hash, file })
      return stored ? { ok: true, before } : { ok: false, code: 'draft_submitted' }
    },
  })

/** Removes a file from a draft. Removing what is not there is fine. */
export async function discard({
  files,
  draft,
  hash,
  id,
}: {
  files: Files
  draft: string
  hash: string
  id: string
}): Promise<void> {
  const storedAs = await detach({ pool: files.pool, draft, hash, id })
  if (storedAs) await files.store.remove(storedAs).catch(() => undefined)
}
