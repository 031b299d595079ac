import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Readable } from 'node:stream'

export type StoredFile = { name: string; at: Date }

/** Where the bytes of files live. Names are ours: `{uuid}.pdf` of an application, `material-{uuid}.pdf` of the library. */
export type FileStore = {
  /** Takes over a finished file of this machine; it is there for certain, and whole, once this resolves. */
  keep: (of: { path: string; name: string }) => Promise<void>
  /** Null when there is none of that name. */
  read: (name: string) => Promise<Readable | null>
  /** What is not there is removed already. */
  remove: (name: string) => Promise<void>
  list: () => AsyncIterable<StoredFile>
}

/** The disk or the bucket cannot take or give it now. */
export class StoreError extends Error {
  override name = 'StoreError'
}

const ownName = /^(?:[0-9a-f-]{36}\.(?:pdf|docx)|material-[0-9a-f-]{36}\.(?:pdf|docx|pptx|png|jpg))$/

const isMissing = (error: unknown) => (error as { code?: string }).code === 'ENOENT'

/** A renamed file is there after a loss of power only once its folder is written, too. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().catch(() => undefined)
  await handle.close()
}

/** Files in one folder of this machine, for nobody but this account. */
export function diskStore({ folder }: { folder: string }): FileStore {
  const at = (name: string) => {
    if (!ownName.test(name)) throw new StoreError('Not a name of ours')
    return path.join(folder, name)
  }
  return {
    async keep({ path: from, name }) {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await rename(from, at(name))
      await settle(folder)
    },
    async read(name) {
      const handle = await open(at(name), 'r').catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      })
      return handle && handle.createReadStream()
    },
    remove: (name) => rm(at(name), { force: true }),
    async *list() {
      const entries = await opendir(folder).catch(() => null)
      if (!entries) return
      for await (const entry of entries) {
        if (!entry.isFile() || !ownName.test(entry.name)) continue
        const found = await stat(path.join(folder, entry.name)).catch(() => null)
        if (found) yield { name: entry.name, at: found.mtime }
      }
    },
  }
}
