import { readFileSync } from 'node:fs'

/** Every package that the lock file resolves to, with all its versions. */
export function lockedVersions(
  text = readFileSync(new URL('../../pnpm-lock.yaml', import.meta.url), 'utf8'),
): Map<string, string[]> {
  const start = text.indexOf('\npackages:\n')
  const end = text.indexOf('\nsnapshots:\n')
  if (start < 0 || end < start) throw new Error('The lock file has no list of packages')
  const found = new Map<string, string[]>()
  for (const [, name, version] of text
    .slice(start, end)
    .matchAll(/^ {2}'?((?:@[^@/\s]+\/)?[^@/\s]+)@([^':\s]+)'?:$/gm)) {
    if (name && version) found.set(name, [...(found.get(name) ?? []), version])
  }
  return found
}

/** Negative when `a` comes before `b`. A pre-release comes before its release. */
export function compareVersions(a: string, b: string): number {
  const read = (version: string) => {
    const match = /^(\d+)\.(\d+)\.(\d+)(-.+)?$/.exec(version)
    if (!match) throw new Error(`Not a version: ${version}`)
    return [Number(match[1]), Number(match[2]), Number(match[3]), match[4] ? 0 : 1]
  }
  const [left, right] = [read(a), read(b)]
  for (const [index, value] of left.entries()) {
    const difference = value - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
