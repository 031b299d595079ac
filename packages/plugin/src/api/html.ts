import type {
  SerializedHeadingNode,
  SerializedListItemNode,
  SerializedListNode,
  SerializedParagraphNode,
  SerializedQuoteNode,
} from '@payloadcms/richtext-lexical'
import {
  convertLexicalToHTML,
  defaultHTMLConverters,
  type HTMLConverters,
  LinkHTMLConverter,
} from '@payloadcms/richtext-lexical/html'

type State = Parameters<typeof convertLexicalToHTML>[0]['data']

const headings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4'])

/** Lists without the library's inline styles, which a strict Content-Security-Policy refuses. */
const lists: HTMLConverters<SerializedListNode | SerializedListItemNode> = {
  list: ({ node, nodesToHTML }) => {
    const tag = node.tag === 'ol' ? 'ol' : 'ul'
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
  },
  listitem: ({ node, nodesToHTML }) => `<li>${nodesToHTML({ nodes: node.children }).join('')}</li>`,
}

/** Texts likewise: an alignment or indent that came in over REST is dropped. */
const texts: HTMLConverters<SerializedParagraphNode | SerializedHeadingNode | SerializedQuoteNode> = {
  paragraph: ({ node, nodesToHTML }) => `<p>${nodesToHTML({ nodes: node.children }).join('')}</p>`,
  heading: ({ node, nodesToHTML }) => {
    const tag = headings.has(node.tag) ? node.tag : 'h2'
    return `<${tag}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`
  },
  quote: ({ node, nodesToHTML }) =>
    `<blockquote>${nodesToHTML({ nodes: node.children }).join('')}</blockquote>`,
}

const converters = { ...defaultHTMLConverters, ...LinkHTMLConverter({}), ...lists, ...texts }

/** Rich text as HTML. What is no rich text, or cannot be converted, is no text. */
export function toHtml(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('root' in value)) return ''
  const html = convertLexicalToHTML({ data: value as State, converters, disableContainer: true })
  return html === '<p></p>' ? '' : html
}
