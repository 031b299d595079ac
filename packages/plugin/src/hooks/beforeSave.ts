import type { RequestContext } from 'payload'

/** What documents were before the save under way, by the context that its hooks share. */
export function beforeSave<Before>() {
  const known = new WeakMap<RequestContext, Map<string, Before>>()
  return {
    keep(context: RequestContext, id: string, before: Before): void {
      const ofSave = known.get(context) ?? new Map<string, Before>()
      known.set(context, ofSave.set(id, before))
    },
    /** Answers it once. */
    take(context: RequestContext, id: string): Before | undefined {
      const before = known.get(context)?.get(id)
      known.get(context)?.delete(id)
      return before
    },
  }
}
