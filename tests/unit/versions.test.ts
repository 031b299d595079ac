import { describe, expect, it } from 'vitest'
import { compareVersions, lockedVersions } from '../support/lockfile.ts'

const locked = lockedVersions()
const versionsOf = (name: string) => locked.get(name) ?? []
const payloadPackages = [...locked.keys()]
  .filter((name) => name === 'payload' || name.startsWith('@payloadcms/'))
  .sort()

describe('the reader of the lock file', () => {
  it('reads scoped and plain names with every version', () => {
    const text =
      "\npackages:\n\n  a@1.0.0:\n    resolution: {}\n\n  a@2.0.0-beta.1:\n\n  '@b/c@3.0.0':\n\nsnapshots:\n\n  d@1.0.0:\n"
    expect([...lockedVersions(text)]).toEqual([
      ['a', ['1.0.0', '2.0.0-beta.1']],
      ['@b/c', ['3.0.0']],
    ])
  })
  it('finds hundreds of packages', () => expect(locked.size).toBeGreaterThan(300))
  it.each([
    ['1.2.3', '1.2.3', 0],
    ['1.2.3', '1.2.4', -1],
    ['1.10.0', '1.9.9', 1],
    ['2.0.0', '10.0.0', -1],
    ['1.2.3-beta.1', '1.2.3', -1],
    ['1.2.3-beta.1', '1.2.2', 1],
  ])('compares %s with %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign))
})

describe('Payload', () => {
  it('is one exact version in every package', () => {
    const needed = [
      '@payloadcms/db-postgres',
      '@payloadcms/next',
      '@payloadcms/richtext-lexical',
      '@payloadcms/ui',
      'payload',
    ]
    expect(needed.filter((name) => !payloadPackages.includes(name))).toEqual([])
    expect(payloadPackages.map((name) => [name, versionsOf(name)])).toEqual(
      payloadPackages.map((name) => [name, ['3.90.1']]),
    )
  })
  it.each(['form-builder', 'import-export', 'multi-tenant'])(
    'comes without the plugin %s, which let code run from outside',
    (name) => {
      expect(payloadPackages.filter((found) => found.endsWith(`plugin-${name}`))).toEqual([])
    },
  )
})

describe('a package with published advisories', () => {
  it.each([
    ['next', '16.4.1'],
    ['astro', '7.2.8'],
    ['@astrojs/node', '11.1.6'],
    ['sharp', '0.35.5'],
    ['drizzle-orm', '0.45.2'],
  ])('is at or above its floor in every copy: %s %s', (name, floor) => {
    expect(versionsOf(name).length).toBeGreaterThan(0)
    expect(versionsOf(name).filter((version) => compareVersions(version, floor) < 0)).toEqual([])
  })
})

describe('a package that breaks when it is there twice', () => {
  it.each(['graphql', 'react', 'react-dom', 'next', 'astro', 'payload', 'drizzle-orm', 'sharp', 'vitest'])(
    'is there once: %s',
    (name) => {
      expect(versionsOf(name)).toHaveLength(1)
    },
  )
  it('is there once in the major version that schemas are written for: zod 4', () => {
    expect(versionsOf('zod').filter((version) => version.startsWith('4.'))).toHaveLength(1)
  })
})
