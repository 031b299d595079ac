import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { coordinators, roleOf } from '../access/roles.ts'
import { isDatabaseError } from '../services/postgres.ts'
import { type Services, staffServicesOf } from '../services/services.ts'
import { isUuid } from '../services/uuidv7.ts'

/** Who asks one of the admin's own endpoints, and when by the service's clock. */
export type Staff = { req: PayloadRequest; services: Services; by: string; now: Date }

/** An answer to one person alone, for no cache. */
export const answer = (status: number, value: object = {}): Response =>
  Response.json(value, { status, headers: { 'cache-control': 'no-store, private' } })

/** Nothing to tell, as Payload's own client reads it. */
export const nothing = (status: number): Response => answer(status, { errors: [] })

/** Not signed in, or signed in as somebody whose business it is not. */
export const turnedAway = (req: PayloadRequest): Response => nothing(req.user ? 403 : 401)

/** A database that cannot be asked now is said so, and whoever only reads asks again by itself. */
export async function orUnavailable(req: PayloadRequest, handle: () => Promise<Response>): Promise<Response> {
  try {
    return await handle()
  } catch (error) {
    if (!isDatabaseError(error)) throw error
    const { code = '', message } = error as { code?: string; message?: string }
    req.payload.logger.error({
      msg: `${req.method} ${req.pathname} failed: ${code} ${code ? '' : message}`.trim(),
    })
    return nothing(503)
  }
}

/** For anybody of the staff; everybody else hears nothing. */
export const forStaff =
  (handle: (req: PayloadRequest) => Promise<Response>): Endpoint['handler'] =>
  async (req) =>
    roleOf(req.user) ? orUnavailable(req, () => handle(req)) : turnedAway(req)

/** For coordinators alone. */
export const forCoordinators =
  (handle: (staff: Staff) => Promise<Response>): Endpoint['handler'] =>
  async (req) => {
    if (!coordinators({ req }) || !req.user) return turnedAway(req)
    const services = staffServicesOf(req.payload)
    const by = String(req.user.id)
    return orUnavailable(req, () => handle({ req, services, by, now: services.clock.now() }))
  }

/** The id in the address; null when it is none. */
export function idOf({ routeParams }: PayloadRequest, name = 'id'): string | null {
  const id = String(routeParams?.[name] ?? '')
  return isUuid(id) ? id : null
}

/** The query as strings; of a name that stands twice, the last. */
export const queryOf = (req: PayloadRequest): Record<string, string> =>
  Object.fromEntries(new URL(req.url ?? '', 'http://localhost').searchParams)

/** The body as a schema reads it; null when it does not. */
export async function bodyOf<Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema> | null> {
  const body: unknown = await req.json?.().catch(() => null)
  return schema.safeParse(body).data ?? null
}
