import { type Locale, locales, type NewsItem, type Page, type Site } from '@jobbuddies/shared'
import { BadAnswer, type Client } from './client.ts'
import { type Content, type Part, parts } from './content.ts'
import { createKept, type Kept } from './kept.ts'
import { readSnapshot, writeSnapshot } from './snapshot.ts'

export type Contents = {
  /** Reads the disk, then asks the CMS once. */
  start: () => Promise<void>
  get: (locale: Locale) => Content | null
  /** Waits, within bounds, until what was invalidated has been fetched anew. */
  fresh: (locale: Locale) => Promise<void>
  isFresh: (locale: Locale) => boolean
  /** What these tags name is out of date; fetching begins at once, with the language that was asked for last. */
  expire: (tags: readonly string[]) => void
  /** Asks for everything, to learn of changes that nobody told us about. */
  refresh: () => Promise<void>
  reachable: () => boolean
  noteReach: (reached: boolean) => void
  stop: () => Promise<void>
}

type Keeps = { site: Kept<Site>; news: Kept<readonly NewsItem[]>; pages: Kept<readonly Page[]> }

/** The last good content in each language, in memory and on disk. */
export function createContents({
  client,
  folder,
  onChanged,
}: {
  client: Client
  folder: string
  /** Something is new in this language. */
  onChanged: (locale: Locale) => void
}): Contents {
  let reachable = false
  let saving: Promise<void> = Promise.resolve()
  const unsaved = new Set<Locale>()
  const noteReach = (reached: boolean) => {
    if (reached === reachable) return
    reachable = reached
    console.log(
      JSON.stringify({
        level: reached ? 'info' : 'warn',
        event: reached ? 'cms_reached' : 'cms_unreachable',
      }),
    )
  }
  /** What was refused and already complained about: one line for each, not one every five seconds. */
  const refused = new Set<string>()
  const keeps = {} as Record<Locale, Keeps>
  const all = (locale: Locale) => parts.map((part) => keeps[locale][part])

  const get = (locale: Locale): Content | null => {
    const { site, news, pages } = keeps[locale]
    const value = site.value()
    return value ? { site: value, news: news.value() ?? [], pages: pages.value() ?? [] } : null
  }
  const save = (locale: Locale) => {
    if (unsaved.has(locale)) return
    unsaved.add(locale)
    saving = saving
      .then(async () => {
        unsaved.delete(locale)
        const content = get(locale)
        if (content) await writeSnapshot({ folder, locale, content })
      })
      .catch((error: unknown) =>
        console.error(
          JSON.stringify({ level: 'error', event: 'snapshot_not_saved', message: String(error) }),
        ),
      )
  }
  const keep = <T>(locale: Locale, initial: T | undefined, load: () => Promise<T>) =>
    createKept<T>({
      initial,
      load: async () => {
        const value = await load()
        noteReach(true)
        refused.clear()
        return value
      },
      onChanged: () => {
        onChanged(locale)
        save(locale)
      },
      onFailed: (error) => {
        if (!(error instanceof BadAnswer)) return noteReach(false)
        if (refused.has(error.message)) return
        refused.add(error.message)
        console.error(
          JSON.stringify({
            level: 'error',
            event: 'content_refused',
            message: error.message,
            cause: String(error.cause).slice(0, 500),
          }),
        )
      },
    })
  const fill = (locale: Locale, content: Content | null) => {
    keeps[locale] = {
      site: keep(locale, content?.site, () => client.site(locale)),
      news: keep(locale, content?.news, () => client.news(locale)),
      pages: keep(locale, content?.pages, () => client.pages(locale)),
    }
  }
  for (const locale of locales) fill(locale, null)
  let askedLast: Locale = locales[0]

  const refresh = async () => {
    await Promise.all(locales.flatMap((locale) => all(locale).map((kept) => kept.refresh())))
  }
  return {
    get,
    refresh,
    noteReach,
    reachable: () => reachable,
    isFresh: (locale) => all(locale).every((kept) => kept.isFresh()),
    async start() {
      await Promise.all(locales.map(async (locale) => fill(locale, await readSnapshot({ folder, locale }))))
      await Promise.all(locales.flatMap((locale) => all(locale).map((kept) => kept.fresh())))
    },
    async fresh(locale) {
      askedLast = locale
      const stale = all(locale).filter((kept) => !kept.isFresh())
      if (stale.length > 0) await Promise.all(stale.map((kept) => kept.fresh()))
    },
    expire(tags) {
      const known = parts.filter((part) => tags.includes(part))
      const named: readonly Part[] = known.length > 0 ? known : parts
      for (const locale of locales) for (const part of named) keeps[locale][part].expire()
      const fetchAll = (locale: Locale) => Promise.all(named.map((part) => keeps[locale][part].refresh()))
      // One after another: whoever waits for a language does not wait for the others to be read beside it.
      void (async () => {
        for (const locale of locales.toSorted((a, b) => Number(b === askedLast) - Number(a === askedLast)))
          await fetchAll(locale)
      })()
    },
    stop: () => saving,
  }
}
