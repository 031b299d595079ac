/** A document read with `locale: 'all'` and depth 0: every localized value is an object by language, every relation an id. */
export type PublicDoc = Record<string, unknown> & { id: string }

/** Takes the documents that may be referred to; answers how one of them, or of others, is filled in. */
export type Joiner = (docs: Iterable<PublicDoc>) => (source: PublicDoc) => PublicDoc

/** Deeper than anything that is written on purpose. */
const deepest = 200
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Fills in relations: an id that names a published document becomes that document, one level deep; any other stays an id.
 * Ids are unique over all collections, so a field's definition is not needed. A document whose own text and targets are
 * the same objects as before gives the very same object.
 */
export function joiner(): Joiner {
  const made = new WeakMap<PublicDoc, { doc: PublicDoc; targets: Map<string, PublicDoc | undefined> }>()

  return (docs) => {
    const byId = new Map([...docs].map((doc) => [doc.id, doc]))

    return (source) => {
      const before = made.get(source)
      if (before && [...before.targets].every(([id, target]) => byId.get(id) === target)) return before.doc
      const targets = new Map<string, PublicDoc | undefined>()
      const fill = (value: unknown, depth: number): unknown => {
        if (typeof value === 'string') {
          if (!uuid.test(value)) return value
          targets.set(value, byId.get(value))
          return byId.get(value) ?? value
        }
        if (Array.isArray(value)) return value.map((each) => fill(each, depth + 1))
        if (typeof value !== 'object' || value === null || value instanceof Date || depth > deepest)
          return value
        return Object.fromEntries(
          Object.entries(value).map(([key, inner]) => [key, key === 'id' ? inner : fill(inner, depth + 1)]),
        )
      }
      const doc = fill(source, 0) as PublicDoc
      made.set(source, { doc, targets })
      return doc
    }
  }
}
