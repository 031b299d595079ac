import type { SerializedListItemNode, SerializedListNode } from '@payloadcms/richtext-lexical'
import {
  convertLexicalToHTML,
  defaultHTMLConverters,
  type HTMLConverters,
  LinkHTMLConverter,
} from '@payloadcms/richtext-lexical/html'

type State = Parameters<typeof convertLexicalToHTML>[0]['data']

/** Lists without the library's inline styles, which a strict Content-Security-Policy refuses. */
const lists: HTMLConverters<SerializedListNode | SerializedListItemNode> = {
  list: ({ node, nodesToHTML }) => {
    const tag = node.tag === 'ol' ? 'ol' : 'ul'
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
}

const converters = { ...defaultHTMLConverters, ...LinkHTMLConverter({}), ...lists }

/** Rich text as HTML. What is no rich text, or cannot be converted, is no text. */
export function toHtml(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('root' in value)) return ''
  const html = convertLexicalToHTML({ data: value as State, converters, disableContainer: true })
  return html === '<p></p>' ? '' : html
}
