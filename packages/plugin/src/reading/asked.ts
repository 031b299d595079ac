import { isLocale, type Locale } from '@jobbuddies/shared'
import type { Endpoint, PayloadRequest } from 'payload'
import { answer, orUnavailable, turnedAway } from '../api/staff.ts'
import { staffServicesOf } from '../services/services.ts'
import { isUuid } from '../services/uuidv7.ts'
import { type Reader, readerOf } from './reader.ts'

type Asked = {
  req: PayloadRequest
  reader: Reader
  id: string
  locale: Locale
  pool: ReturnType<typeof staffServicesOf>['pool']
  now: Date
}
type Handle = (asked: Asked) => Promise<Response>

/** For whoever reads applications; `coordinators` alone where it changes something for others. */
export const forReaders =
  (handle: Handle, { coordinators = false } = {}): Endpoint['handler'] =>
  async (req) => {
    const reader = readerOf(req)
    if (!reader || (coordinators && !reader.coordinates)) return turnedAway(req)
    const id = String(req.routeParams?.id ?? '')
    if ('id' in (req.routeParams ?? {}) && !isUuid(id)) return answer(404)
    const { pool, clock } = staffServicesOf(req.payload)
    const { language } = req.i18n
    const locale = isLocale(language) ? language : 'en'
    return orUnavailable(req, () => handle({ req, reader, id, pool, now: clock.now(), locale }))
  }
