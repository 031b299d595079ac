import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Absolute path of the repository. */
export const repoRoot = resolve(import.meta.dirname, '../../..')

/**
 * Absolute path of a package's executable script, to be run with `process.execPath`: the shims in node_modules/.bin
 * would take whichever Node comes first on PATH.
 * @throws when `from` does not depend on the package
 */
export function packageBin({ from, name, bin = name }: { from: string; name: string; bin?: string }): string {
  const folder = join(from, 'node_modules', name)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin?: string | Record<string, string>
  }
  const file = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin?.[bin]
  if (!file) throw new Error(`${name} has no executable called ${bin}`)
  return join(folder, file)
}
