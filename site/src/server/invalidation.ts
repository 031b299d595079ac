import { invalidationSchema, isSigned } from '@jobbuddies/shared'
import { LRUCache } from 'lru-cache'

/** A signed call is good for this long, in milliseconds; ids are remembered at least as long. */
const validFor = 60_000

export type InvalidationAnswer = 204 | 400 | 401

/** Judges the CMS's calls and carries out each one once. */
export function createInvalidation({
  secret,
  now,
  carryOut,
}: {
  secret: string
  now: () => number
  carryOut: (tags: readonly string[]) => void
}) {
  const seen = new LRUCache<string, true>({ max: 5000 })
  return async ({
    body,
    signature,
  }: {
    body: string
    signature: string | undefined
  }): Promise<InvalidationAnswer> => {
    if (!(await isSigned({ secret, parts: ['invalidate', body], signature: signature ?? '' }))) return 401
    let call: ReturnType<typeof invalidationSchema.safeParse>
    try {
      call = invalidationSchema.safeParse(JSON.parse(body))
    } catch {
      return 400
    }
    if (!call.success) return 400
    const { id, at, tags } = call.data
    if (Math.abs(now() - at) > validFor) return 401
    if (seen.has(id)) return 204
    seen.set(id, true)
    carryOut(tags)
    return 204
  }
}
