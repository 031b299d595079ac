import { periodCalendar, type Site } from '@jobbuddies/shared'
import { runtime } from '../../runtime.ts'

/** A calendar file, of all periods or of one; programs that subscribe to it get the same addresses anew. */
export function calendarAnswer({
  site,
  now,
  id,
  file,
}: {
  site: Site
  now: Date
  id?: string
  /** Its name when it is saved, without an ending. */
  file: string
}): Response {
  const text = periodCalendar({ site, siteUrl: runtime().env.siteUrl, now, ...(id ? { id } : {}) })
  return new Response(text, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `inline; filename="${file.replaceAll(/[^\w-]/g, '-')}.ics"`,
    },
  })
}
