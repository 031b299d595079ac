import type { Block } from './content/types.ts'

type Node = Record<string, unknown>

const base = { direction: 'ltr', format: '', indent: 0, version: 1 }
const textNode = (text: string): Node => ({
  type: 'text',
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

function nodeOf(block: Block): Node {
  if ('items' in block) {
    return {
      ...base,
      type: 'list',
      tag: block.kind,
      listType: block.kind === 'ol' ? 'number' : 'bullet',
      start: 1,
      children: block.items.map((item, index) => ({
        ...base,
        type: 'listitem',
        value: index + 1,
        children: [textNode(item)],
      })),
    }
  }
  if (block.kind === 'p')
    return { ...base, type: 'paragraph', textFormat: 0, textStyle: '', children: [textNode(block.text)] }
  return { ...base, type: 'heading', tag: block.kind, children: [textNode(block.text)] }
}

/** The editor's own form of a few plain blocks. */
export const lexical = (blocks: Block[]) => ({
  root: { ...base, type: 'root', children: blocks.map(nodeOf) },
})
