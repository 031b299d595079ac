export type Crawled = {
  /** Path and query. */
  path: string
  /** The first page that linked to it. */
  from: string
  status: number
  type: string
  lang: string | null
  title: string
  canonical: string | null
  robots: string | null
  /** Absolute addresses by hreflang. */
  alternates: Record<string, string>
  /** Paths by language, as the visitor's own switch has them. */
  languages: Record<string, string>
  /** Those that run; data for machines is none. */
  scripts: number
  headings: number
}

const unescape = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"')

function attributes(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]),
  )
}

const tags = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => attributes(tag))

function read(html: string): Omit<Crawled, 'path' | 'from' | 'status' | 'type'> & { links: string[] } {
  const links = tags(html, 'link')
  const anchors = tags(html, 'a')
  const byLanguage = (all: Record<string, string>[]) =>
    Object.fromEntries(all.map(({ hreflang = '', href = '' }) => [hreflang, href]))
  return {
    lang: tags(html, 'html')[0]?.lang ?? null,
    title: /<title>([^<]*)/.exec(html)?.[1] ?? '',
    canonical: links.find(({ rel }) => rel === 'canonical')?.href ?? null,
    robots: tags(html, 'meta').find(({ name }) => name === 'robots')?.content ?? null,
    alternates: byLanguage(links.filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)),
    languages: byLanguage(anchors.filter(({ hreflang }) => hreflang)),
    scripts: tags(html, 'script').filter(({ type }) => type !== 'application/ld+json').length,
    headings: tags(html, 'h1').length,
    links: [...anchors, ...links, ...tags(html, 'script'), ...tags(html, 'img')].flatMap(
      ({ href, src }) => href ?? src ?? [],
    ),
  }
}

/** Follows every link of the site from some paths on, whatever the language. */
export async function crawl(site: string, from: string[]): Promise<Map<string, Crawled>> {
  const found = new Map<string, Crawled>()
  const queue = from.map((path) => ({ path, from: 'the start' }))
  const known = new Set(from)
  for (let next = queue.shift(); next; next = queue.shift()) {
    const response = await fetch(site + next.path, { redirect: 'manual', headers: { accept: 'text/html' } })
    const type = response.headers.get('content-type') ?? ''
    const { links, ...page } = read(
      type.startsWith('text/html') ? await response.text() : (await response.arrayBuffer(), ''),
    )
    found.set(next.path, { ...next, status: response.status, type, ...page })
    const location = response.headers.get('location')
    for (const href of location ? [location] : links) {
      const url = new URL(href, site + next.path)
      const path = url.pathname + url.search
      if (url.origin !== site || known.has(path)) continue
      known.add(path)
      queue.push({ path, from: next.path })
    }
  }
  return found
}
