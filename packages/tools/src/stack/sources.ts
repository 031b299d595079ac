import { createHash, type Hash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Folders and files that tools write: never a reason to build again. */
const generated =
  /^(node_modules|dist|\.next|\.astro|\.data|coverage|next-env\.d\.ts|.*\.tsbuildinfo|\.DS_Store)$/

/** A hash over names and contents of the given files and folders, relative to `root`. Missing ones count as empty. */
export function hashSources(root: string, paths: string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) if (existsSync(join(root, path))) add(hash, root, path)
  return hash.digest('hex')
}

function add(hash: Hash, root: string, path: string): void {
  const full = join(root, path)
  if (!statSync(full).isDirectory()) {
    const content = readFileSync(full)
    hash.update(`${path}\0${content.length}\0`).update(content)
    return
  }
  for (const name of readdirSync(full).sort()) if (!generated.test(name)) add(hash, root, `${path}/${name}`)
}
