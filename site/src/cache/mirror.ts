import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isEmbedded } from '../paths.ts'
import type { StoredPage } from './pageStore.ts'

export type Mirror = { add: (page: StoredPage) => void; remove: (key: string) => void; wipe: () => void }

/** Files leave a little before their page's edge, so that at the edge only the front answers. Milliseconds. */
const early = 250

/** Only plain page paths become files; a query never does, nor does a page with headers of its own. */
const plain = /^(\/[a-z0-9][a-z0-9-]*)*\/?$/

/** A copy of the page store as files, for nginx to serve by itself. Calls are synchronous: after `remove` the file is gone. */
export function createMirror({ folder, now }: { folder: string; now: () => number }): Mirror {
  const timers = new Map<string, NodeJS.Timeout>()
  const fileOf = (key: string) => join(folder, key, 'index.html')
  const wipe = () => {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
    rmSync(folder, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
  }
  const remove = (key: string) => {
    clearTimeout(timers.get(key))
    if (!timers.delete(key)) return
    rmSync(fileOf(key), { force: true })
    for (const ending of ['.gz', '.br']) rmSync(fileOf(key) + ending, { force: true })
  }
  const write = (file: string, body: Buffer) => {
    const draft = `${file}.${process.pid}.tmp`
    writeFileSync(draft, body)
    // nginx makes its ETag of a file's date and size; two versions within a second must not share one.
    utimesSync(draft, 0, createHash('sha256').update(body).digest().readUInt32BE() >>> 1)
    renameSync(draft, file)
  }
  wipe()
  return {
    remove,
    wipe,
    add({ key, headers, bodies, expiresAt }) {
      const left = expiresAt - now() - early
      const type = headers.find(([name]) => name === 'content-type')?.[1]
      if (left <= 0 || !plain.test(key) || isEmbedded(key) || !type?.startsWith('text/html')) return
      try {
        mkdirSync(dirname(fileOf(key)), { recursive: true })
        // The compressed files first: nginx looks for them only beside a plain one.
        if (bodies.gzip) write(`${fileOf(key)}.gz`, bodies.gzip)
        if (bodies.br) write(`${fileOf(key)}.br`, bodies.br)
        write(fileOf(key), bodies.identity)
        clearTimeout(timers.get(key))
        timers.set(key, setTimeout(() => remove(key), left).unref())
      } catch (error) {
        timers.delete(key)
        rmSync(fileOf(key), { force: true })
        console.error(JSON.stringify({ level: 'error', event: 'mirror_failed', message: String(error) }))
      }
    },
  }
}
