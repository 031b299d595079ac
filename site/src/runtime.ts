import type { Locale } from '@jobbuddies/shared'
import { LRUCache } from 'lru-cache'
import { createFlights, type Flights } from './cache/coalesce.ts'
import { createGeneration, type Generation } from './cache/generation.ts'
import { createMirror, type Mirror } from './cache/mirror.ts'
import { createPageStore, type PageStore, type StoredPage } from './cache/pageStore.ts'
import { createClient } from './cms/client.ts'
import { type Clock, createClock } from './cms/clock.ts'
import { type Contents, createContents } from './cms/contents.ts'
import { createDrafts, type Drafts } from './cms/drafts.ts'
import { type Environment, readEnvironment } from './server/environment.ts'

export type Runtime = {
  env: Environment
  clock: Clock
  contents: Contents
  drafts: Drafts
  store: PageStore
  flights: Flights<StoredPage | Response>
  generation: Generation
  /** Keys whose last render was for one visitor only. */
  solo: LRUCache<string, true>
  mirror: Mirror | null
  /** Forgets every finished page, or those of one language, and lets no render of them that is under way be stored. */
  invalidate: (locale?: Locale) => void
}

const slot = Symbol.for('jobbuddies.site')
const storeBytes = 64 * 1024 * 1024

function createRuntime(): Runtime {
  const env = readEnvironment(process.env)
  const clock = createClock({ wall: Date.now })
  const mirror = env.mirrorDir ? createMirror({ folder: env.mirrorDir, now: clock.now }) : null
  const generation = createGeneration()
  const pages = createPageStore({ maxBytes: storeBytes, onRemoved: (page) => mirror?.remove(page.key) })
  const store: PageStore = {
    ...pages,
    set(page, now) {
      const stored = pages.set(page, now)
      if (stored) mirror?.add(page)
      return stored
    },
  }
  const invalidate = (locale?: Locale) => {
    generation.advance(locale)
    store.clear(locale)
  }
  const contents = createContents({
    client: createClient({ cmsUrl: env.cmsUrl, clock }),
    folder: env.snapshotDir,
    onChanged: invalidate,
  })
  return {
    env,
    clock,
    contents,
    drafts: createDrafts({
      cmsUrl: env.cmsUrl,
      reachable: contents.reachable,
      noteReach: contents.noteReach,
    }),
    store,
    flights: createFlights(),
    generation,
    solo: new LRUCache({ max: 500 }),
    mirror,
    invalidate,
  }
}

/** One per process, shared by the front and the built bundle, which carry a copy of this module each. */
export function runtime(): Runtime {
  const holder = globalThis as { [slot]?: Runtime }
  return (holder[slot] ??= createRuntime())
}
