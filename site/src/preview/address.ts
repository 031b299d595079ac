import { previewPrefix } from '@jobbuddies/shared'

/** An address under a pass: the pass as written, and the site's own path and query behind it. */
export type PreviewAddress = { written: string; rest: string }

const pattern = new RegExp(`^${previewPrefix}/([^/?#]*)([^#]*)`)

export const isPreview = (url: string): boolean => url.startsWith(`${previewPrefix}/`)

/** Reads a request target (path and query); null when it is not under a pass. */
export function readPreviewAddress(url: string): PreviewAddress | null {
  const [, written, rest = ''] = pattern.exec(url) ?? []
  return written === undefined ? null : { written, rest: rest.startsWith('/') ? rest : `/${rest}` }
}

/** Tells the front that the admin may frame this answer. Never leaves the site. */
export const framedHeader = 'x-jobbuddies-framed'
