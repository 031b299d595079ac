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

const paragraph = (children: Node[]): Node => ({
  ...base,
  type: 'paragraph',
  textFormat: 0,
  textStyle: '',
  children,
})

const linkNode = ({ text, href }: { text: string; href: string }): Node => ({
  ...base,
  type: 'link',
  version: 3,
  fields: { linkType: 'custom', newTab: false, url: href },
  children: [textNode(text)],
})

function nodesOf(block: Block): Node | Node[] {
  if (block.kind === 'links') return block.items.map((link) => paragraph([linkNode(link)]))
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
  if (block.kind === 'p') return paragraph([textNode(block.text)])
  return { ...base, type: 'heading', tag: block.kind, children: [textNode(block.text)] }
}

/** The editor's own form of a few plain blocks. */
export const lexical = (blocks: Block[]) => ({
  root: { ...base, type: 'root', children: blocks.flatMap(nodesOf) },
})
