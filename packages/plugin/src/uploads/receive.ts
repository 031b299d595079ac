import { mostFileBytes } from '@jobbuddies/shared'
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rm } from 'node:fs/promises'
import path from 'node:path'

export type Bytes = AsyncIterable<Uint8Array>
/** Milliseconds: between two pieces, and for the whole. */
export type Patience = { piece: number; whole: number }

export const usualPatience: Patience = { piece: 20_000, whole: 240_000 }

export type Received =
  | { ok: true; path: string; bytes: number; digest: string }
  | { ok: false; code: 'file_too_large' | 'too_slow' | 'broken_off' }

const slow = Symbol('slow')

/** The next piece, or `slow` when it does not come in time. */
async function within<T>(next: Promise<T>, milliseconds: number): Promise<T | typeof slow> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof slow>((resolve) => {
    timer = setTimeout(() => resolve(slow), Math.max(0, milliseconds))
  })
  try {
    return await Promise.race([next, late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * Writes what comes to a file of this machine, piece by piece, and to the disk itself. What is too large, too slow or breaks
 * off leaves nothing. @throws when the disk cannot take it
 */
export async function receive({
  bytes,
  folder,
  patience = usualPatience,
}: {
  bytes: Bytes
  folder: string
  patience?: Patience
}): Promise<Received> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const target = path.join(folder, `${randomUUID()}.part`)
  const file = await open(target, 'wx', 0o600)
  const pieces = bytes[Symbol.asyncIterator]()
  const until = performance.now() + patience.whole
  const hash = createHash('sha256')
  let size = 0
  let kept = false
  try {
    for (;;) {
      const asked = pieces.next().catch(() => null)
      const next = await within(asked, Math.min(patience.piece, until - performance.now()))
      if (next === slow) return { ok: false, code: 'too_slow' }
      if (next === null) return { ok: false, code: 'broken_off' }
      if (next.done) break
      size += next.value.byteLength
      if (size > mostFileBytes) return { ok: false, code: 'file_too_large' }
      hash.update(next.value)
      await file.writeFile(next.value)
    }
    await file.sync()
    kept = true
    return { ok: true, path: target, bytes: size, digest: hash.digest('hex') }
  } finally {
    await file.close()
    if (!kept) await rm(target, { force: true })
    void pieces.return?.()
  }
}
