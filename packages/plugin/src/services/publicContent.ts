import type { Payload } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { joiner } from './joiner.ts'
import {
  groupsSlug,
  isPublicSlug,
  loadShelf,
  loadShelves,
  type Published,
  publishedOf,
  type PublicSlug,
  settingsSlug,
  type Shelf,
} from './published.ts'

/** What was committed: one document, or null when anything may have been. */
export type Change = { slug: string; id: string } | null

export type PublicContent = {
  /** What is published at this instant or later. */
  read: () => Promise<Published>
  /** From now on every commit is told through `changed`, or no longer. */
  listening: (on: boolean) => void
  changed: (change: Change) => void
}

/**
 * After so many milliseconds, and not more often than one part in fifty of the time, everything is read once more beside
 * the answering: for what came into the database past Payload.
 */
const doubt = { after: 10_000, parts: 50 }

/**
 * All published content, kept in memory for as long as somebody tells of changes: a commit costs one statement, whatever
 * the number of documents, pages and languages. Where nobody tells, every read goes to the database.
 */
export function publicContent({ payload }: { payload: Payload }): PublicContent {
  const join = joiner()
  let told = false
  let shelves: Map<PublicSlug, Shelf> | null = null
  let known: Published | null = null
  let dirty = new Map<PublicSlug, Set<string>>()
  let flight: Promise<void> | null = null
  let tellings = 0
  let forgotten = 0
  let lastWhole = { began: 0, took: 0 }

  /** Puts what was read on its shelf, keeping the objects of what is as it was: what was made of them is still good. */
  function shelve(slug: PublicSlug, fresh: Shelf, ids?: ReadonlySet<string>): void {
    const shelf: Shelf = shelves?.get(slug) ?? new Map()
    const kept = new Map(ids ? [...shelf].filter(([id]) => !ids.has(id)) : [])
    for (const [id, doc] of fresh) {
      const before = shelf.get(id)
      kept.set(id, before && isDeepStrictEqual(before, doc) ? before : doc)
    }
    shelves?.set(slug, kept)
  }

  function note(slug: PublicSlug, id: string): void {
    dirty.set(slug, (dirty.get(slug) ?? new Set<string>()).add(id))
  }

  async function readWhole(): Promise<void> {
    const before = forgotten
    const began = performance.now()
    const all = await loadShelves(payload)
    lastWhole = { began, took: performance.now() - began }
    if (before === forgotten) shelves = new Map(all)
  }

  async function readChanged(taken: ReadonlyMap<PublicSlug, Set<string>>): Promise<void> {
    try {
      const read = await Promise.all(
        [...taken].map(async ([slug, changed]) => {
          const ids = slug === settingsSlug || slug === groupsSlug ? undefined : changed
          return { slug, ids, fresh: await loadShelf({ payload, slug, ...(ids ? { ids } : {}) }) }
        }),
      )
      for (const { slug, fresh, ids } of read) shelve(slug, fresh, ids)
    } catch (error) {
      for (const [slug, ids] of taken) for (const id of ids) note(slug, id)
      throw error
    }
  }

  async function refresh(): Promise<void> {
    const taken = dirty
    dirty = new Map()
    await (shelves ? readChanged(taken) : readWhole())
    if (shelves) known = publishedOf({ shelves, join })
  }

  /** When something is told meanwhile nobody can say which of two readings is the newer one: this one is dropped. */
  async function readOnceMore(): Promise<void> {
    const before = tellings
    const began = performance.now()
    if (began - lastWhole.began < Math.max(doubt.after, doubt.parts * lastWhole.took)) return
    lastWhole = { ...lastWhole, began }
    const all = await loadShelves(payload)
    if (before !== tellings || !shelves || flight) return
    lastWhole = { began, took: performance.now() - began }
    for (const [slug, fresh] of all) shelve(slug, fresh)
    known = publishedOf({ shelves, join })
  }

  function changed(change: Change): void {
    tellings += 1
    if (change) {
      if (isPublicSlug(change.slug)) note(change.slug, change.id)
      return
    }
    forgotten += 1
    shelves = null
    known = null
  }

  return {
    changed,
    listening(on) {
      if (on !== told) changed(null)
      told = on
    },
    async read() {
      while (told) {
        if (known && dirty.size === 0 && !flight) {
          readOnceMore().catch(() => undefined)
          return known
        }
        flight ??= refresh().finally(() => (flight = null))
        await flight
      }
      return publishedOf({ shelves: await loadShelves(payload), join })
    },
  }
}
