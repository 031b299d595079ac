import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const isGenerated = (file: string) =>
  /(^|\/)(migrations\/|payload-types\.ts$|importMap\.(js|ts)$|next-env\.d\.ts$)/.test(file)

/** What git tracks; in a copy without git, what is there besides installed and built files. */
function sourceFiles(): string[] {
  try {
    return execFileSync('git', ['ls-files', 'packages', 'cms', 'site'], {
      cwd: root,
      encoding: 'utf8',
      stdio: 'pipe',
    }).split('\n')
  } catch {
    const built = /^(node_modules|dist|\.next|\.astro|\.data)$/
    const exclude = (entry: string) => built.test(basename(entry))
    return globSync('{packages,cms,site}/**/*', { cwd: root, exclude }).map((file) =>
      file.replaceAll('\\', '/'),
    )
  }
}

const files = sourceFiles()
  .filter((file) => /\.(ts|tsx|mts|js|mjs|jsx|astro|css|scss)$/.test(file) && !isGenerated(file))
  .flatMap((file) => {
    try {
      return [{ file, lines: readFileSync(`${root}${file}`, 'utf8').replace(/\n$/, '').split('\n') }]
    } catch {
      return [] // deleted, but not yet committed
    }
  })

/** `file:line` of every line that matches. */
const found = (pattern: RegExp, within = files) =>
  within.flatMap(({ file, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  )

describe('every source file', () => {
  it('is looked at', () => expect(files.map(({ file }) => file)).toContain('packages/shared/src/period.ts'))
  it('fits in 300 lines', () => {
    expect(
      files.filter(({ lines }) => lines.length > 300).map(({ file, lines }) => `${file}: ${lines.length}`),
    ).toEqual([])
  })
  it.each([
    ['note to self', /\b(TODO|FIXME|XXX)\b/],
    ['type thrown away', /\bas any\b|<any>|: any\b/],
    ['silenced type error', /@ts-(ignore|nocheck|expect-error)/],
    ['test left running alone', /\b(it|test|describe)\.only\(/],
    ['debugger', /^\s*debugger\b/],
  ])('holds no %s', (_, pattern) => expect(found(pattern)).toEqual([]))
})

describe('the rules', () => {
  const rules = files.filter(({ file }) => file.startsWith('packages/shared/src/'))
  it.each([
    ['the clock', /\bDate\.now\(|new Date\(\)|\bperformance\.|\bsetTimeout\(|\bsetInterval\(/],
    ['the network', /\bfetch\(|\bWebSocket\b/],
    ['the environment', /\bprocess\.|\bimport\.meta\b/],
    ['chance', /\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(/],
    [
      'the zone of the machine',
      /\.(getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getTimezoneOffset|toLocale\w*String)\(/,
    ],
    ['the console', /\bconsole\./],
  ])('never read %s', (_, pattern) => expect(found(pattern, rules)).toEqual([]))
  it('depend on zod and on nothing else', () => {
    const imported = rules.flatMap(({ lines }) =>
      lines.flatMap((line) => /\bfrom '([^']+)'/.exec(line)?.[1] ?? []),
    )
    expect([...new Set(imported.filter((name) => !/^\.\.?\//.test(name)))]).toEqual(['zod'])
  })
})
