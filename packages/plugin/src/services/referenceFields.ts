import type { FlattenedField, SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'

/** Where a document may point at others: the path to ask by, and whether the relation names its collection. */
export type ReferenceField = {
  path: string
  relationTo: readonly string[]
  polymorphic: boolean
  many: boolean
}

function walk(fields: readonly FlattenedField[], above: string[], found: ReferenceField[]): ReferenceField[] {
  for (const field of fields) {
    const path = [...above, field.name]
    if (field.type === 'relationship' || field.type === 'upload') {
      const many = 'hasMany' in field && field.hasMany === true
      const polymorphic = Array.isArray(field.relationTo)
      const relationTo = polymorphic ? (field.relationTo as string[]) : [field.relationTo as string]
      found.push({ path: path.join('.'), relationTo, polymorphic, many })
    } else if ('flattenedFields' in field) {
      walk(field.flattenedFields, path, found)
    }
  }
  return found
}

type Entity = Pick<SanitizedCollectionConfig | SanitizedGlobalConfig, 'flattenedFields'>

/** Every relation and picture of a collection or global, also inside groups and rows. */
export const referenceFields = ({ flattenedFields }: Entity): ReferenceField[] =>
  walk(flattenedFields, [], [])

/** The names of its rich texts that stand at the top, one per language. */
export const richTextNames = ({ flattenedFields }: Entity): string[] =>
  flattenedFields.flatMap((field) => (field.type === 'richText' && field.localized ? [field.name] : []))
