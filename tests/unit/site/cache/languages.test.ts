import { describe, expect, it } from 'vitest'
import { createGeneration } from '../../../../site/src/cache/generation.ts'
import { createPageStore, type StoredPage } from '../../../../site/src/cache/pageStore.ts'

const page = (key: string): StoredPage => ({
  key,
  headers: [],
  bodies: { identity: Buffer.from(key), gzip: null, br: null },
  etag: `W/"${key}"`,
  expiresAt: 1_000,
  tags: [],
})
const keys = ['/', '/sitemap.xml', '/en/', '/en/news?page=2', '/sv/', '/fi/', '/fi/apply']

describe('given finished pages of every language', () => {
  const kept = (clear?: 'en' | 'sv' | 'fi') => {
    const removed: string[] = []
    const store = createPageStore({ maxBytes: 1_000_000, onRemoved: ({ key }) => void removed.push(key) })
    for (const key of keys) store.set(page(key), 0)
    store.clear(clear)
    const left = keys.filter((key) => store.get(key, 0))
    expect([...left, ...removed].toSorted()).toEqual(keys.toSorted())
    return left
  }

  it('when one language changes, then its pages go and the others stay', () => {
    expect(kept('fi')).toEqual(['/', '/sitemap.xml', '/en/', '/en/news?page=2', '/sv/'])
    expect(kept('en')).toEqual(['/sv/', '/fi/', '/fi/apply'])
  })

  it('when everything may have changed, then none stays', () => {
    expect(kept()).toEqual([])
  })
})

describe('given a render that has begun', () => {
  it('when its own language or all are invalidated, then it is of an earlier generation; when another one is, then not', () => {
    const generation = createGeneration()
    const born = generation.current('sv')
    generation.advance('fi')
    expect(generation.current('sv')).toBe(born)
    generation.advance('sv')
    expect(generation.current('sv')).not.toBe(born)
    const next = generation.current('sv')
    generation.advance()
    expect(generation.current('sv')).not.toBe(next)
  })
})
