import { isSigned, sign } from './signature.ts'

/** The header in which the site says from which network address a person's request came, under its signature. */
export const clientHeader = 'x-jobbuddies-client'

/** Milliseconds for which the site's word is good. */
const lifetime = 5 * 60_000

const address = /^[0-9a-fA-F.:]{2,45}$/

/** `at`: milliseconds since 1970 by the service's clock. */
export const writeClient = async (of: { secret: string; address: string; at: number }): Promise<string> =>
  [of.address, of.at, await sign({ secret: of.secret, parts: ['client', of.address, String(of.at)] })].join(
    ' ',
  )

/** The address, or null when the site did not say it, or not lately. */
export async function readClient(of: {
  secret: string
  written: string | null
  now: Date
}): Promise<string | null> {
  const [from = '', at = '', signature = '', ...more] = of.written?.split(' ') ?? []
  if (more.length > 0 || !address.test(from) || !/^\d{1,15}$/.test(at)) return null
  if (Math.abs(of.now.getTime() - Number(at)) > lifetime) return null
  const signed = await isSigned({ secret: of.secret, parts: ['client', from, at], signature })
  return signed ? from : null
}
