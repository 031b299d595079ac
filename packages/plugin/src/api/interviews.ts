import {
  earliestStart,
  idSchema,
  interviewNotesSchema,
  isLocale,
  lineText,
  slotPlanSchema,
} from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { book, cancel, move } from '../services/interviews/book.ts'
import { readerPeriods } from '../reading/options.ts'
import { readerOf } from '../reading/reader.ts'
import {
  interviewDetail,
  type InterviewOptions,
  interviewersOf,
  slotsBetween,
  unbookedPeople,
} from '../services/interviews/desk.ts'
import { renewFeed } from '../services/interviews/feed.ts'
import { invite, planInvitation } from '../services/interviews/invite.ts'
import { writeNotes } from '../services/interviews/notes.ts'
import {
  markHeld,
  markMissed,
  markSeveralHeld,
  undoOutcome,
  undoSeveral,
} from '../services/interviews/outcome.ts'
import { previewSlots, publishSlots, takeBackSlots } from '../services/interviews/slots.ts'
import { outcome, withBody } from './coordinating.ts'
import { answer, forCoordinators, idOf, nothing, type Staff } from './staff.ts'

const ids = z.array(idSchema).min(1).max(500)
const rangeSchema = z.object({ from: z.iso.datetime({ offset: true }), to: z.iso.datetime({ offset: true }) })

/** `GET /api/editor/interviews?from=&to=`: the times of a day or a week, and who has none yet. */
const desk = forCoordinators(async ({ req, services: { pool, options }, now }) => {
  const range = rangeSchema.safeParse({ from: req.query.from, to: req.query.to })
  if (!range.success) return nothing(422)
  const [from, to] = [new Date(range.data.from), new Date(range.data.to)]
  const [slots, unbooked] = await Promise.all([slotsBetween({ pool, from, to }), unbookedPeople(pool)])
  return answer(200, { slots, unbooked, zone: options.zone, now: now.toISOString() })
})

/** `GET /api/editor/interviews/options`: whose times can be offered, who can sit in them, and in which zone they are told. */
const options = forCoordinators(async ({ req, services: { pool, payload, options: own }, by, now }) => {
  const reader = readerOf(req)
  if (!reader) return nothing(403)
  const { language } = req.i18n
  const locale = isLocale(language) ? language : 'en'
  const [periods, staff] = await Promise.all([
    readerPeriods({ payload, pool, reader, locale }),
    interviewersOf(pool),
  ])
  const report: InterviewOptions = {
    periods: periods.map(({ id, title }) => ({ id, title })),
    staff,
    me: by,
    zone: own.zone,
    now: now.toISOString(),
  }
  return answer(200, report)
})

/** `POST /api/editor/interviews/slots` `{ plan, preview }` */
const slots = withBody(
  z.strictObject({ plan: slotPlanSchema, preview: z.boolean() }),
  async ({ services: { pool, options }, by, now, body: { plan, preview } }) => {
    const of = { pool, plan, zone: options.zone, now }
    const planned = await (preview ? previewSlots(of) : publishSlots({ ...of, by }))
    return planned.ok ? answer(200, planned) : answer(422, { code: planned.code, errors: [] })
  },
)

/** `POST /api/editor/interviews/slots/take-back` `{ ids }` */
const takeBack = withBody(z.strictObject({ ids }), async ({ services: { pool }, body }) =>
  answer(200, { gone: await takeBackSlots({ pool, ids: body.ids }) }),
)

/** `POST /api/editor/interviews/invite` `{ applications, preview }` */
const invitation = withBody(
  z.strictObject({ applications: ids, preview: z.boolean() }),
  async ({ services, by, now, body: { applications, preview } }) => {
    const { pool, options } = services
    const earliest = earliestStart({ now, hours: options.interviewNoticeHours })
    const plan = await planInvitation({ pool, ids: applications, earliest })
    if (preview) return answer(200, plan)
    const invited = await invite({ pool, ids: applications, by, now })
    services.wakeOutbox()
    return answer(200, { invited, skipped: plan.skipped })
  },
)

/** `POST /api/editor/interviews/book`: in the person's name, who may have said so on the telephone. */
const booking = withBody(
  z.strictObject({ application: idSchema, slot: idSchema, phone: lineText(40), mails: z.boolean() }),
  async (staff) => {
    const { application, slot, phone, mails } = staff.body
    const acting = { ...actingFor(staff, application), slot, phone: phone || null, mails }
    return outcome(staff, await book(acting))
  },
)

const actingFor = ({ services: { pool, options }, by, now }: Staff, application: string) => ({
  pool,
  application,
  now,
  by,
  hours: options.interviewNoticeHours,
})

/** `GET /api/editor/interviews/{id}` */
const detail = forCoordinators(async (staff) => {
  const id = idOf(staff.req)
  const found = id && (await interviewDetail({ pool: staff.services.pool, id, reader: staff.by }))
  return found ? answer(200, found) : nothing(404)
})

const actSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('move'), slot: idSchema }),
  z.strictObject({ act: z.literal('cancel') }),
  z.strictObject({ act: z.literal('held') }),
  z.strictObject({ act: z.literal('missed'), again: z.boolean() }),
  z.strictObject({ act: z.literal('undo') }),
])

/** `POST /api/editor/interviews/{id}` `{ act, … }` */
const act = withBody(actSchema, async (staff) => {
  const { services, by, now, body } = staff
  const { pool } = services
  const id = idOf(staff.req)
  if (!id) return nothing(404)
  if (body.act === 'held') return outcome(staff, await markHeld({ pool, interview: id, by, now }))
  if (body.act === 'undo') return outcome(staff, await undoOutcome({ pool, interview: id, by, now }))
  if (body.act === 'missed')
    return outcome(staff, await markMissed({ pool, interview: id, by, now, again: body.again }))
  const { rows } = await pool.query<{ application: string }>(
    `select awaits as application from interviews where id = $1 and status = 'booked'`,
    [id],
  )
  const application = rows[0]?.application
  if (!application) return answer(409, { code: 'not_now' })
  const acting = actingFor(staff, application)
  return outcome(staff, await (body.act === 'move' ? move({ ...acting, slot: body.slot }) : cancel(acting)))
})

/** `POST /api/editor/interviews/several` `{ act, ids }`: what was done with which; the others have changed meanwhile. */
const several = withBody(
  z.strictObject({ act: z.enum(['held', 'undo']), ids }),
  async ({ services: { pool }, by, now, body }) => {
    const of = { pool, by, now, interviews: body.ids }
    return answer(200, { done: await (body.act === 'held' ? markSeveralHeld(of) : undoSeveral(of)) })
  },
)

/** `PUT /api/editor/interviews/{id}/notes`: one's own. */
const notes = withBody(interviewNotesSchema, async (staff) => {
  const id = idOf(staff.req)
  const { pool } = staff.services
  const kept = id && (await writeNotes({ pool, interview: id, by: staff.by, notes: staff.body }))
  return kept ? answer(200) : nothing(404)
})

/** `POST /api/editor/interviews/calendar`: a new address for one's own calendar; the former one ends. */
const feed = forCoordinators(async ({ req, services: { pool, payload }, by }) => {
  const { language } = req.i18n
  const token = await renewFeed({ pool, staff: by, locale: isLocale(language) ? language : 'en' })
  return answer(200, {
    url: `${payload.config.serverURL}${payload.config.routes.api}/v1/interviews.ics?t=${token}`,
  })
})

/** What coordinators do with interviews in the admin. */
export const interviewEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/interviews', handler: desk },
  { method: 'get', path: '/editor/interviews/options', handler: options },
  { method: 'post', path: '/editor/interviews/slots', handler: slots },
  { method: 'post', path: '/editor/interviews/slots/take-back', handler: takeBack },
  { method: 'post', path: '/editor/interviews/invite', handler: invitation },
  { method: 'post', path: '/editor/interviews/book', handler: booking },
  { method: 'post', path: '/editor/interviews/calendar', handler: feed },
  { method: 'post', path: '/editor/interviews/several', handler: several },
  { method: 'get', path: '/editor/interviews/:id', handler: detail },
  { method: 'post', path: '/editor/interviews/:id', handler: act },
  { method: 'put', path: '/editor/interviews/:id/notes', handler: notes },
]
