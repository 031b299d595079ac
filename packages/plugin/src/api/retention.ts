import { waitingClocks } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import { confirmSchema, type RetentionReport, type RetentionWaiting } from '../retention/contract.ts'
import { confirmRetention, retentionReport } from '../retention/report.ts'
import { readRetention } from '../retention/settings.ts'
import { readerOf, tableNames } from '../rights/names.ts'
import { withBody } from './coordinating.ts'
import { answer, forCoordinators, type Staff } from './staff.ts'

const of = ({ req: { payload }, services: { pool }, now }: Staff) => ({ payload, pool, now })

/** `GET /api/editor/retention` */
const report = forCoordinators(async (staff) => {
  const { zone } = staff.services.options
  const found = await retentionReport(of(staff))
  const tables = [...new Set(found.runs.flatMap(({ rows }) => Object.keys(rows)))]
  const names = tableNames(tables, readerOf(staff.req))
  return answer(200, { ...found, names, zone } satisfies RetentionReport)
})

/** `GET /api/editor/retention/waiting` */
const waiting = forCoordinators(async (staff) => {
  const { set, confirmed } = await readRetention(of(staff))
  const clocks = waitingClocks({ set, confirmed: confirmed?.days ?? null })
  return answer(200, { waiting: clocks.length > 0 } satisfies RetentionWaiting)
})

/** `POST /api/editor/retention/confirm`: refused when it is no longer what was looked at. */
const confirm = withBody(confirmSchema, async (staff) => {
  const confirmed = await confirmRetention({ ...of(staff), by: staff.by, body: staff.body })
  return answer(confirmed ? 200 : 409)
})

/** Deletion by the clocks, for coordinators alone. */
export const retentionEndpoints = (): Endpoint[] => [
  { method: 'get', path: '/editor/retention', handler: report },
  { method: 'get', path: '/editor/retention/waiting', handler: waiting },
  { method: 'post', path: '/editor/retention/confirm', handler: confirm },
]
