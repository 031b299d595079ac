import { z } from 'zod'
import { isSigned, sign } from './signature.ts'

/** Every address of the site as somebody with a pass sees it: this, the pass, then the site's own path. */
export const previewPrefix = '/_jobbuddies/preview'
/** The header that carries a pass from the site to the CMS. */
export const passHeader = 'x-jobbuddies-preview'
/** No pass lives longer than this, in milliseconds. */
export const longestPass = 60 * 60_000

const milliseconds = z.number().int().min(0).max(Date.UTC(2200, 0))

/** Leave to see the site otherwise than the public does. Given by the CMS to its staff alone; instants by the service's clock. */
export const passSchema = z.strictObject({
  v: z.literal(1),
  /** Ending one pass ends every other one with this id: the same journey, at other instants. */
  id: z.string().regex(/^[\w-]{8,80}$/),
  /** The member of staff to whom it was given. */
  by: z.string().regex(/^[\w-]{1,80}$/),
  /** Also what is saved and not published. */
  drafts: z.boolean(),
  /** The instant that the site is to be seen at; null = the service's own clock. */
  asOf: milliseconds.nullable(),
  /** When `asOf` began to run on; null = it stands still. */
  since: milliseconds.nullable(),
  /** Where in the admin it was asked for: a path. */
  back: z.string().regex(/^\/(?![/\\])[\w\-/.~]{0,300}$/),
  /** From this instant on it is good for nothing. */
  exp: milliseconds,
})
export type Pass = z.infer<typeof passSchema>

export type PassReading = { ok: true; pass: Pass } | { ok: false; because: 'forged' | 'expired' }

const toText = (json: string) => btoa(json).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

function fromText(text: string): unknown {
  try {
    return JSON.parse(atob(text.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return null
  }
}

/** The pass as it stands in an address: letters, digits, `-`, `_` and one dot. @throws when it is no pass */
export async function writePass({ secret, pass }: { secret: string; pass: Pass }): Promise<string> {
  const text = toText(JSON.stringify(passSchema.parse(pass)))
  return `${text}.${await sign({ secret, parts: ['pass', text] })}`
}

/** Reads what `writePass` wrote. Whatever was not signed by us, or lives longer than we give passes for, is forged. */
export async function readPass({
  secret,
  written,
  now,
}: {
  secret: string
  written: string
  now: Date
}): Promise<PassReading> {
  const [text = '', signature = '', ...rest] = written.split('.')
  const ours = rest.length === 0 && (await isSigned({ secret, parts: ['pass', text], signature }))
  const read = passSchema.safeParse(ours ? fromText(text) : null)
  // The clocks of the CMS and the site may differ a little.
  if (!read.success || read.data.exp - now.getTime() > longestPass + 60_000)
    return { ok: false, because: 'forged' }
  return read.data.exp > now.getTime() ? { ok: true, pass: read.data } : { ok: false, because: 'expired' }
}

/** The instant at which somebody with this pass sees the site. */
export function instantOf({ pass, now }: { pass: Pick<Pass, 'asOf' | 'since'>; now: Date }): Date {
  if (pass.asOf === null) return now
  return new Date(pass.since === null ? pass.asOf : pass.asOf + (now.getTime() - pass.since))
}

/** Where the site shows one of its paths to somebody with a pass. */
export const previewPath = ({ written, path }: { written: string; path: string }): string =>
  `${previewPrefix}/${written}${path}`
