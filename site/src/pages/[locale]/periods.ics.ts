import type { APIRoute } from 'astro'
import { calendarAnswer } from '../../features/calendar/answer.ts'

/** Openings and closings of all periods, to subscribe to. */
export const GET: APIRoute = ({ locals: { content, now }, rewrite }) =>
  content ? calendarAnswer({ site: content.site, now, file: 'periods' }) : rewrite('/503')
