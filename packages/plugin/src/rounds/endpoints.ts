import type { Endpoint } from 'payload'
import { answer, bodyOf, forCoordinators, type Staff } from '../api/staff.ts'
import { checkRound } from './check.ts'
import { roundRequestSchema, type RoundRequest } from './contract.ts'
import { roundForm } from './form.ts'
import { openRound } from './open.ts'

const withRound = (handle: (staff: Staff, request: RoundRequest) => Promise<Response>) =>
  forCoordinators(async (staff) => {
    const request = await bodyOf(staff.req, roundRequestSchema)
    return request ? handle(staff, request) : answer(400)
  })

const form = forCoordinators(async ({ req }) => answer(200, await roundForm(req)))

const check = withRound(async ({ req, now }, request) => answer(200, await checkRound({ req, request, now })))

const open = withRound(async ({ req }, request) => {
  const outcome = await openRound({ asker: req, request })
  if (outcome.ok) return answer(201, outcome.done)
  return outcome.status === 422 ? answer(422, outcome.fault) : answer(503)
})

/** Opening a round: what can be chosen, what to look at before, and saving all its periods. */
export const roundEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/rounds/new', handler: form },
  { method: 'post', path: '/editor/rounds/check', handler: check },
  { method: 'post', path: '/editor/rounds', handler: open },
]
