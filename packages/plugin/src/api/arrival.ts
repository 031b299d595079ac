import { arrivedHeader, isSigned, signatureHeader } from '@jobbuddies/shared'
import type { Services } from '../services/services.ts'
import type { ApiRequest } from './http.ts'

/** How long the site may have held something before it reached us, in milliseconds. */
export const longestRelay = 60_000

/**
 * When a call reached the service: here, or at the site if the site says so under its signature (`arrived`, the instant,
 * the id that the call is about). The site can only say that it was earlier, and not by more than `longest`.
 */
export async function arrivalOf({
  request,
  services,
  id,
  here,
  longest = longestRelay,
}: {
  request: ApiRequest
  services: Services
  id: string
  here: Date
  longest?: number
}): Promise<Date> {
  const claimed = request.header(arrivedHeader)
  const signature = request.header(signatureHeader)
  if (!claimed || !signature || !/^\d{1,15}$/.test(claimed)) return here
  const signed = await isSigned({
    secret: services.options.siteSecret,
    parts: ['arrived', claimed, id],
    signature,
  })
  const at = Number(claimed)
  const believable = at <= here.getTime() && here.getTime() - at <= longest
  return signed && believable ? new Date(at) : here
}
