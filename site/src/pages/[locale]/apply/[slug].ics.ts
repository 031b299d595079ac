import type { APIRoute } from 'astro'
import { calendarAnswer } from '../../../features/calendar/answer.ts'
import { bySlug } from '../../../features/slugs.ts'

/** The opening and the closing of one period. */
export const GET: APIRoute = ({ locals: { content, now }, params: { slug }, rewrite }) => {
  const found = bySlug(content?.site.periods.filter(({ published }) => published) ?? [], slug)
  if (!content || !found) return rewrite('/404')
  const { id } = found.item
  return calendarAnswer({ site: content.site, now, id, file: found.item.slug })
}
