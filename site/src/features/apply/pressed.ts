import { createHash } from 'node:crypto'
import { isSigned, sign, type Submission } from '@jobbuddies/shared'

/** How long a first press on Send is remembered, in milliseconds; the CMS believes no longer either. */
const remembered = 24 * 3_600_000

/** The same for the same content, in whatever order its keys come. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([key, each]) => [key, ordered(each)])
}

const parts = (at: string, submission: Submission) => {
  const content = createHash('sha256')
    .update(JSON.stringify(ordered(submission)))
    .digest('base64url')
  return ['pressed', at, content]
}

type Of = { secret: string; submission: Submission }

/** The site's own word, carried by the page, that this very content was first sent at `at`. */
export async function writePressed({ secret, submission, at }: Of & { at: number }): Promise<string> {
  return `${at} ${await sign({ secret, parts: parts(String(at), submission) })}`
}

/** When this very content was first sent, as an earlier answer of ours says; null when none does. */
export async function readPressed({
  secret,
  submission,
  written,
  now,
}: Of & { written: string | null; now: number }): Promise<number | null> {
  const [at = '', signature = ''] = written?.split(' ') ?? []
  if (!/^\d{1,15}$/.test(at) || Number(at) > now || now - Number(at) > remembered) return null
  return (await isSigned({ secret, parts: parts(at, submission), signature })) ? Number(at) : null
}
