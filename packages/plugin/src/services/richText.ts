/** A node of the editor's tree, as stored: nothing about it can be relied on. */
export type RichNode = Record<string, unknown>

/** Deeper than any text that people write; what lies below is left out. */
export const deepest = 40

const isNode = (value: unknown): value is RichNode => typeof value === 'object' && value !== null

/** The well-formed nodes directly below one. */
export const childrenOf = (node: RichNode): RichNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

/** The root of a rich text; null when the value is none. */
export const rootOf = (value: unknown): RichNode | null =>
  isNode(value) && isNode(value.root) ? value.root : null

/** Can the editor take it: a root and below it nodes that say what they are, not endlessly deep? */
export function isRichText(value: unknown): boolean {
  const sound = (node: unknown, depth: number): boolean => {
    if (!isNode(node) || typeof node.type !== 'string' || depth > deepest * 2) return false
    const { children, fields } = node
    if (fields !== undefined && !isNode(fields)) return false
    if (children === undefined) return true
    return Array.isArray(children) && children.every((child) => sound(child, depth + 1))
  }
  const root = rootOf(value)
  return root !== null && Array.isArray(root.children) && sound({ type: 'root', ...root }, 0)
}

/** Something in a rich text that points at a document. */
export type Reference = { relationTo: string; id: string; kind: 'link' | 'picture' }

const idIn = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  return isNode(value) && typeof value.id === 'string' ? value.id : null
}

/** Where an internal link points; null for any other node. */
export function linkTarget(node: RichNode): Reference | null {
  const fields = isNode(node.fields) ? node.fields : {}
  if (node.type !== 'link' || fields.linkType !== 'internal' || !isNode(fields.doc)) return null
  const id = idIn(fields.doc.value)
  const { relationTo } = fields.doc
  return id && typeof relationTo === 'string' ? { relationTo, id, kind: 'link' } : null
}

/** The picture that a node shows; null for any other node. */
export function pictureTarget(node: RichNode): Reference | null {
  const id = node.type === 'upload' && node.relationTo === 'media' ? idIn(node.value) : null
  return id ? { relationTo: 'media', id, kind: 'picture' } : null
}

/** Calls `see` with every node of a rich text, from the top. */
export function eachNode(value: unknown, see: (node: RichNode) => void): void {
  const walk = (node: RichNode, depth: number) => {
    see(node)
    if (depth < deepest) for (const child of childrenOf(node)) walk(child, depth + 1)
  }
  const root = rootOf(value)
  if (root) walk(root, 0)
}

/** Everything that a rich text points at, in order, repeats included. */
export function referencesIn(value: unknown): Reference[] {
  const found: Reference[] = []
  eachNode(value, (node) => {
    const target = linkTarget(node) ?? pictureTarget(node)
    if (target) found.push(target)
  })
  return found
}
