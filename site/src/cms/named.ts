import type { NewsItem, Page, Site } from '@jobbuddies/shared'

/** `sea-walk` → `Sea walk`: better than a link without words. */
const nameOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')

const isBlank = (text: string) => text.trim() === ''
const titled = <T extends { title: string; slug: string }>(item: T): T =>
  isBlank(item.title) ? { ...item, title: nameOf(item.slug) } : item
const named = <T extends { name: string; slug: string }>(item: T): T =>
  isBlank(item.name) ? { ...item, name: nameOf(item.slug) } : item

/** What nobody gave a name is called by its address; what has neither is left out. */
export const namedSite = (site: Site): Site => ({
  ...site,
  programmes: site.programmes.map(named),
  industries: site.industries.map(named),
  faqs: site.faqs.filter(({ question }) => !isBlank(question)),
  people: site.people.filter(({ name }) => !isBlank(name)),
  partners: site.partners.filter(({ name }) => !isBlank(name)),
})
export const namedItems = <T extends NewsItem | Page, List extends { items: T[] }>(list: List): List => ({
  ...list,
  items: list.items.map(titled),
})
