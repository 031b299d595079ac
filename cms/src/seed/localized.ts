import type { Block } from './content/types.ts'
import { lexical } from './lexical.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** Questions and milestones have a kind too, but none of these. */
const kinds: ReadonlySet<unknown> = new Set<Block['kind']>(['p', 'h2', 'h3', 'ul', 'ol', 'links'])
const isBlock = (row: unknown) => isObject(row) && kinds.has(row.kind)
const isBlocks = (value: unknown): value is Block[] =>
  Array.isArray(value) && value.length > 0 && value.every(isBlock)

/** The document with each list of blocks as rich text. */
export function withRichText(value: unknown): unknown {
  if (isBlocks(value)) return lexical(value)
  if (Array.isArray(value)) return value.map(withRichText)
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withRichText(inner)]))
  return value
}
