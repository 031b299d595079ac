import { isLocale, preparedSchema } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import {
  endReserveSchema,
  letterSchema,
  nextSchema,
  offerActSchema,
  orderSchema,
  periodsSchema,
  releaseSchema,
  seatsSchema,
} from '../decisions/contract.ts'
import { answerOffer, dropOut } from '../services/decisions/answer.ts'
import { prepare, reorder, setSeats } from '../services/decisions/prepare.ts'
import { endReserve, release } from '../services/decisions/release.ts'
import { decidablePeriods, decisionsReport } from '../services/decisions/report.ts'
import { sampleLetter } from '../services/decisions/sample.ts'
import { fillSeats } from '../services/decisions/seats.ts'
import { outcome, withBody } from './coordinating.ts'
import { answer, forCoordinators, idOf, nothing, type Staff } from './staff.ts'

const asking = ({ req, services: { pool }, by }: Staff) => ({
  payload: req.payload,
  pool,
  by,
  locale: isLocale(req.i18n.language) ? req.i18n.language : ('en' as const),
})

/** What was done, or what is otherwise now. */
function told<Outcome extends { outcome: string }>({ services }: Staff, result: Outcome): Response {
  if (result.outcome === 'done') services.wakeOutbox()
  return answer(result.outcome === 'done' ? 200 : 409, result)
}

/** `GET /api/editor/decisions/periods` */
const periods = forCoordinators(async (staff) => answer(200, await decidablePeriods(asking(staff))))

/** `GET /api/editor/decisions?periods=` */
const desk = forCoordinators(async (staff) => {
  const asked = periodsSchema.safeParse(String(staff.req.query.periods ?? '').split(','))
  if (!asked.success) return nothing(422)
  return answer(200, await decisionsReport({ ...asking(staff), periods: asked.data, now: staff.now }))
})

/** `PUT /api/editor/decisions` `{ items }`: each on its own; what somebody else changed stays and is told. */
const prepared = withBody(preparedSchema, async ({ services: { pool }, by, now, body }) => {
  const outcomes = await prepare({ pool, items: body.items, by, now })
  return answer(outcomes.every((each) => each.outcome === 'done') ? 200 : 409, { outcomes })
})

/** `PUT /api/editor/decisions/order` */
const order = withBody(orderSchema, async (staff) =>
  told(staff, await reorder({ pool: staff.services.pool, ...staff.body })),
)

/** `PUT /api/editor/decisions/seats` */
const seats = withBody(seatsSchema, async (staff) => {
  const seated = await setSeats({ pool: staff.services.pool, ...staff.body })
  return seated ? told(staff, seated) : nothing(404)
})

/** `POST /api/editor/decisions/letter`: what somebody would be told. Nothing is sent. */
const letter = withBody(letterSchema, async ({ services: { mail }, now, body }) => {
  const found = await sampleLetter({ sources: mail, ...body, now })
  return found ? answer(200, found) : nothing(404)
})

/** `POST /api/editor/decisions/release` */
const released = withBody(releaseSchema, async (staff) => {
  const { services, by, now, body } = staff
  return told(staff, await release({ pool: services.pool, ...body, by, now }))
})

/** `POST /api/editor/decisions/end-reserve` */
const ended = withBody(endReserveSchema, async (staff) => {
  const { services, by, now, body } = staff
  return told(staff, await endReserve({ pool: services.pool, ...body, by, now }))
})

/** `POST /api/editor/decisions/next`: a free seat to the next on the reserve list. */
const next = withBody(nextSchema, async (staff) => {
  const { services, by, now, body } = staff
  const given = await fillSeats({ pool: services.pool, period: body.period, now, unused: { by } })
  return told(staff, { outcome: given === 1 ? 'done' : 'nothing' })
})

/** `POST /api/editor/decisions/offers/{id}` `{ act, … }`, by the application's id. */
const act = withBody(offerActSchema, async (staff) => {
  const application = idOf(staff.req)
  if (!application) return nothing(404)
  const { services, by, now, body } = staff
  const of = { pool: services.pool, application, by, now }
  return outcome(
    staff,
    await (body.act === 'drop_out'
      ? dropOut({ ...of, why: body.why })
      : answerOffer({ ...of, answer: body.act })),
  )
})

/** What coordinators decide, release and follow in the admin. */
export const decisionEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/decisions', handler: desk },
  { method: 'put', path: '/editor/decisions', handler: prepared },
  { method: 'get', path: '/editor/decisions/periods', handler: periods },
  { method: 'put', path: '/editor/decisions/order', handler: order },
  { method: 'put', path: '/editor/decisions/seats', handler: seats },
  { method: 'post', path: '/editor/decisions/letter', handler: letter },
  { method: 'post', path: '/editor/decisions/release', handler: released },
  { method: 'post', path: '/editor/decisions/end-reserve', handler: ended },
  { method: 'post', path: '/editor/decisions/next', handler: next },
  { method: 'post', path: '/editor/decisions/offers/:id', handler: act },
]
