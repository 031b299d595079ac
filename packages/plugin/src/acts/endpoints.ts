import { periodActRequestSchema } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { answer, bodyOf, forCoordinators, idOf, type Staff } from '../api/staff.ts'
import { type ActFault, type ActOutcome, performAct } from './perform.ts'
import { actsReport } from './report.ts'
import { undoAct } from './undo.ts'

const onPeriod = (handle: (staff: Staff, id: string) => Promise<Response>): Endpoint['handler'] =>
  forCoordinators(async (staff) => {
    const id = idOf(staff.req)
    return id ? handle(staff, id) : answer(404)
  })

const statusOf = ({ code }: ActFault): number => {
  if (code === 'gone') return 404
  if (code === 'unavailable') return 503
  return code === 'changed' || code === 'told' || code === 'not_last' ? 409 : 422
}

const outcome = (done: ActOutcome): Response =>
  done.ok ? answer(200, { event: done.event, told: done.told }) : answer(statusOf(done.fault), done.fault)

const report = onPeriod(async ({ req: { payload }, now }, id) => {
  const found = await actsReport({ payload, id, now })
  return found ? answer(200, found) : answer(404)
})

const perform = onPeriod(async ({ req }, id) => {
  const request = await bodyOf(req, periodActRequestSchema)
  return request ? outcome(await performAct({ asker: req, id, request })) : answer(400)
})

const undo = onPeriod(async ({ req }, id) => {
  const event = idOf(req, 'event')
  return event ? outcome(await undoAct({ asker: req, id, event })) : answer(404)
})

/** Acts on a period that is out: what can be done, doing it, taking it back. */
export const actEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/periods/:id/acts', handler: report },
  { method: 'post', path: '/editor/periods/:id/acts', handler: perform },
  { method: 'post', path: '/editor/periods/:id/acts/:event/undo', handler: undo },
]
