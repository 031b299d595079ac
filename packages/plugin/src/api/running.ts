import {
  isLocale,
  type Locale,
  meetingActSchema,
  newStepSchema,
  preparationSchema,
  type RunDone,
  stepActSchema,
} from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { drawCertificate } from '../certificates/draw.ts'
import { certificateFacts } from '../certificates/facts.ts'
import { addSchema, finishedSchema, linkSchema, startSchema } from '../running/contract.ts'
import { runReport, runRows } from '../running/report.ts'
import { renewLogLink, revokeLogLink } from '../services/running/accesses.ts'
import { setFinished } from '../services/running/finish.ts'
import { completeGroup } from '../services/running/complete.ts'
import { holdMeeting } from '../services/running/hold.ts'
import { addMeeting, cancelMeeting, moveMeeting, type Of } from '../services/running/meetings.ts'
import { recordPreparation } from '../services/running/prepare.ts'
import { answerRoom, askRoom } from '../services/running/rooms.ts'
import { startGroup } from '../services/running/start.ts'
import { addStep, changeStep } from '../services/running/steps.ts'
import type { MeetingAct } from '@jobbuddies/shared'
import { withBody } from './coordinating.ts'
import { unkept } from './selfService.ts'
import { answer, forCoordinators, idOf, nothing, queryOf, type Staff } from './staff.ts'

const localeOf = ({ req }: Staff): Locale => (isLocale(req.i18n.language) ? req.i18n.language : 'en')
const of = ({ services: { pool }, by, now }: Staff): Of => ({ pool, by, now })

/** What an act answers; a mail of it may leave at once. */
function outcome({ services }: Staff, done: RunDone): Response {
  if (!done.ok) return answer(done.refusal.code.endsWith('_gone') ? 404 : 409, { refusal: done.refusal })
  services.wakeOutbox()
  const { ok: _ok, ...rest } = done
  return answer(200, rest)
}

/** `GET /api/editor/groups` */
const list = forCoordinators(async (staff) => {
  const { pool, options } = staff.services
  const groups = await runRows({ pool, locale: localeOf(staff), now: staff.now })
  return answer(200, { groups, zone: options.zone })
})

/** `GET /api/editor/groups/{id}` */
const one = forCoordinators(async (staff) => {
  const id = idOf(staff.req)
  const { pool, options } = staff.services
  const { now } = staff
  const found = id && (await runReport({ pool, id, locale: localeOf(staff), zone: options.zone, now }))
  return found ? answer(200, found) : nothing(404)
})

/** `POST /api/editor/groups/{id}/start` */
const start = withBody(startSchema, async (staff) => {
  const group = idOf(staff.req)
  if (!group) return nothing(404)
  const { by, now, body, services } = staff
  const { pool, options } = services
  return outcome(staff, await startGroup({ pool, group, start: body, zone: options.zone, by, now }))
})

/** `POST /api/editor/groups/{id}/complete` */
const complete = forCoordinators(async (staff) => {
  const group = idOf(staff.req)
  return group ? outcome(staff, await completeGroup({ ...of(staff), group })) : nothing(404)
})

/** `POST /api/editor/groups/{id}/meetings` */
const add = withBody(addSchema, async (staff) => {
  const group = idOf(staff.req)
  if (!group) return nothing(404)
  const { theme, ...time } = staff.body
  const { zone } = staff.services.options
  return outcome(staff, await addMeeting({ ...of(staff), group, theme, time, zone }))
})

type Perform<Kind extends MeetingAct['act']> = (
  of: Of & { meeting: string; locale: Locale },
  act: Extract<MeetingAct, { act: Kind }>,
) => Promise<RunDone>

const acts: { [Kind in MeetingAct['act']]: Perform<Kind> } = {
  move: (each, { act: _act, revision, ...time }) => moveMeeting({ ...each, revision, time }),
  cancel: (each, { revision }) => cancelMeeting({ ...each, revision }),
  hold: ({ pool, by, now, meeting }, { act: _act, ...rest }) =>
    holdMeeting({ pool, by, now, meeting, ...rest }),
  ask_room: (each, { act: _act, ...rest }) => askRoom({ ...each, ...rest }),
  answer_room: (each, { act: _act, ...rest }) => answerRoom({ ...each, ...rest }),
}

/** `POST /api/editor/meetings/{id}` */
const act = withBody(meetingActSchema, async (staff) => {
  const meeting = idOf(staff.req)
  if (!meeting) return nothing(404)
  const perform = acts[staff.body.act] as Perform<MeetingAct['act']>
  return outcome(staff, await perform({ ...of(staff), meeting, locale: localeOf(staff) }, staff.body))
})

/** `POST /api/editor/groups/{id}/links` */
const link = withBody(linkSchema, async (staff) => {
  const group = idOf(staff.req)
  if (!group) return nothing(404)
  const { act: what, application } = staff.body
  const perform = what === 'send' ? renewLogLink : revokeLogLink
  const { by, now, services } = staff
  return outcome(staff, await perform({ pool: services.pool, by, now, group, application }))
})

/** `POST /api/editor/groups/{id}/finished` */
const finished = withBody(finishedSchema, async (staff) => {
  const group = idOf(staff.req)
  return group ? outcome(staff, await setFinished({ ...of(staff), group, ...staff.body })) : nothing(404)
})

/** `POST /api/editor/groups/{id}/preparations` */
const prepare = withBody(preparationSchema, async (staff) => {
  const group = idOf(staff.req)
  if (!group) return nothing(404)
  const { zone } = staff.services.options
  return outcome(staff, await recordPreparation({ ...of(staff), group, write: staff.body, zone }))
})

/** `POST /api/editor/groups/{id}/steps` */
const step = withBody(newStepSchema, async (staff) => {
  const group = idOf(staff.req)
  return group ? outcome(staff, await addStep({ ...of(staff), group, step: staff.body })) : nothing(404)
})

/** `POST /api/editor/group-steps/{id}` */
const actOnStep = withBody(stepActSchema, async (staff) => {
  const id = idOf(staff.req)
  return id ? outcome(staff, await changeStep({ ...of(staff), step: id, act: staff.body })) : nothing(404)
})

/** `GET /api/editor/groups/{id}/certificates/{application}?locale=`: of somebody who finished the group, as a PDF. */
const certificate = forCoordinators(async ({ req, services: { pool, options }, now }) => {
  const [group, application] = [idOf(req), idOf(req, 'application')]
  const { locale = 'en' } = queryOf(req)
  if (!group || !application || !isLocale(locale)) return nothing(404)
  const facts = await certificateFacts({ pool, group, application, locale, zone: options.zone })
  if (!facts) return nothing(404)
  const pdf = await drawCertificate({ facts, locale, now })
  return new Response(new Uint8Array(pdf), {
    headers: {
      ...unkept,
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="certificate-${locale}.pdf"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    },
  })
})

/** Running groups, for coordinators alone. */
export const runningEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/groups', handler: list },
  { method: 'get', path: '/editor/groups/:id', handler: one },
  { method: 'post', path: '/editor/groups/:id/start', handler: start },
  { method: 'post', path: '/editor/groups/:id/complete', handler: complete },
  { method: 'post', path: '/editor/groups/:id/meetings', handler: add },
  { method: 'post', path: '/editor/groups/:id/links', handler: link },
  { method: 'post', path: '/editor/groups/:id/finished', handler: finished },
  { method: 'post', path: '/editor/groups/:id/preparations', handler: prepare },
  { method: 'post', path: '/editor/groups/:id/steps', handler: step },
  { method: 'post', path: '/editor/group-steps/:id', handler: actOnStep },
  { method: 'get', path: '/editor/groups/:id/certificates/:application', handler: certificate },
  { method: 'post', path: '/editor/meetings/:id', handler: act },
]
