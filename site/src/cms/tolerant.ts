import { newsListSchema, pageListSchema, siteSchema } from '@jobbuddies/shared'
import type { z } from 'zod'
import { namedItems, namedSite } from './named.ts'

const lists = ['programmes', 'industries', 'periods', 'faqs', 'people', 'partners', 'navigation'] as const
const elements = {
  ...Object.fromEntries(lists.map((name) => [name, siteSchema.shape[name].element])),
} as Record<string, z.ZodType>

/** Leaves out the list items that do not fit, so that one bad entry does not hold back all the others. */
function withoutBadItems(body: unknown, schemas: Record<string, z.ZodType>, what: string): unknown {
  if (typeof body !== 'object' || body === null) return body
  const kept: Record<string, unknown> = { ...body }
  for (const [name, schema] of Object.entries(schemas)) {
    const list = kept[name]
    if (!Array.isArray(list)) continue
    kept[name] = list.filter((item) => {
      const parsed = schema.safeParse(item)
      if (parsed.success) return true
      const issue = parsed.error.issues[0]
      console.warn(
        JSON.stringify({
          level: 'warn',
          event: 'content_item_left_out',
          what: `${what}.${name}`,
          path: issue?.path.join('.'),
          issue: issue?.message,
        }),
      )
      return false
    })
  }
  return kept
}

const tolerant =
  <S extends z.ZodType>(schema: S, schemas: Record<string, z.ZodType>, what: string) =>
  (body: unknown): z.output<S> => {
    const parsed = schema.safeParse(body)
    return parsed.success ? parsed.data : schema.parse(withoutBadItems(body, schemas, what))
  }

const site = tolerant(siteSchema, elements, 'site')
const news = tolerant(newsListSchema, { items: newsListSchema.shape.items.element }, 'news')
const pages = tolerant(pageListSchema, { items: pageListSchema.shape.items.element }, 'pages')

export const readSite = (body: unknown) => namedSite(site(body))
export const readNewsList = (body: unknown) => namedItems(news(body))
export const readPageList = (body: unknown) => namedItems(pages(body))
