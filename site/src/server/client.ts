import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** A proxy of our own stands at such an address; a stranger cannot. */
const near = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i

/**
 * The network address of whoever sent the request: the other end of the connection or, behind a proxy of our own, the last
 * one that the proxy names. What strangers say of themselves is not listened to.
 */
export function clientOf({
  socket,
  headers,
}: Pick<IncomingMessage, 'headers'> & {
  socket: { remoteAddress?: string | undefined }
}): string | null {
  const direct = socket.remoteAddress?.replace(/^::ffff:(?=\d+\.)/i, '') ?? ''
  const told = [headers['x-forwarded-for']].flat().at(-1)?.split(',').at(-1)?.trim() ?? ''
  if (near.test(direct) && isIP(told) !== 0) return told
  return isIP(direct) === 0 ? null : direct
}
