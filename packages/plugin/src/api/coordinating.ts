import { readBody } from '@jobbuddies/shared'
import type { Endpoint } from 'payload'
import type { z } from 'zod'
import type { Done } from '../services/changeOwn.ts'
import { answer, forCoordinators, type Staff } from './staff.ts'

/** With a body by its schema; what is wrong with it is told by field. */
export const withBody = <Schema extends z.ZodType>(
  schema: Schema,
  handle: (staff: Staff & { body: z.output<Schema> }) => Promise<Response>,
): Endpoint['handler'] =>
  forCoordinators(async (staff) => {
    const sent: unknown = await staff.req.json?.().catch(() => null)
    const read = readBody(schema, sent)
    return read.ok
      ? handle({ ...staff, body: read.value })
      : answer(422, { code: 'invalid', errors: read.errors })
  })

/** The answer to an act; a mail of it may leave at once. */
export function outcome({ services }: Staff, result: Done): Response {
  if (!result.ok) return answer(result.problem.status, { code: result.problem.code })
  services.wakeOutbox()
  return answer(200)
}
