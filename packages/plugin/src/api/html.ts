import type { Image } from '@jobbuddies/shared'
import {
  childrenOf,
  deepest,
  linkTarget,
  pictureTarget,
  type Reference,
  type RichNode,
  rootOf,
} from '../services/richText.ts'

/** What the references of a rich text come to in the language that is being read; null = not there for the public. */
export type Targets = {
  href: (reference: Reference) => string | null
  image: (reference: Reference) => Image | null
}

export const noTargets: Targets = { href: () => null, image: () => null }

const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => named[character] ?? '')

const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** An address that may stand in a page: web, mail, phone, or a place on the site. */
function safeUrl(written: unknown): string | null {
  const url = typeof written === 'string' ? written.trim() : ''
  if (/\p{Cc}/u.test(url)) return null
  if (/^(#|\/(?![/\\]))/.test(url)) return url
  return URL.canParse(url) && schemes.has(new URL(url).protocol) ? url : null
}

const headings: ReadonlySet<unknown> = new Set(['h2', 'h3', 'h4'])
const formats = { bold: 1, italic: 2 } as const

function textOf({ text, format }: RichNode): string {
  if (typeof text !== 'string') return ''
  const bits = typeof format === 'number' ? format : 0
  const inner = bits & formats.italic ? `<em>${escape(text)}</em>` : escape(text)
  return bits & formats.bold ? `<strong>${inner}</strong>` : inner
}

/** Spaces and commas separate the entries of a srcset. */
const inSrcset = (url: string) => url.replaceAll(' ', '%20').replaceAll(',', '%2C')

/** How wide a picture stands in a text: the column, or the whole of a small screen. */
const pictureSizes = '(min-width: 48rem) 44rem, 100vw'

function figureOf({ image, caption }: { image: Image; caption: string }): string {
  const sources = image.sizes.map(({ url, width }) => `${escape(inSrcset(url))} ${width}w`)
  const attributes = [
    `src="${escape(image.url)}"`,
    ...(sources.length > 0 ? [`srcset="${sources.join(', ')}" sizes="${pictureSizes}"`] : []),
    ...(image.width && image.height ? [`width="${image.width}" height="${image.height}"`] : []),
    `alt="${escape(image.alt)}" loading="lazy" decoding="async"`,
  ]
  const words = [caption, image.credit ?? ''].filter((text) => text !== '').map(escape)
  const figcaption = words.length > 0 ? `<figcaption>${words.join(' · ')}</figcaption>` : ''
  return `<figure><img ${attributes.join(' ')}>${figcaption}</figure>`
}

/** HTML made of a closed set of elements, without a style, a class or a script whatever the nodes say. */
function render(node: RichNode, targets: Targets, depth: number): string {
  if (depth > deepest) return ''
  const inner = () =>
    childrenOf(node)
      .map((child) => render(child, targets, depth + 1))
      .join('')
  const within = (tag: string) => {
    const html = inner()
    return html.trim() === '' ? '' : `<${tag}>${html}</${tag}>`
  }
  switch (node.type) {
    case 'text':
      return textOf(node)
    case 'linebreak':
      return '<br>'
    case 'tab':
      return ' '
    case 'paragraph':
      return within('p')
    case 'heading':
      return within(headings.has(node.tag) ? String(node.tag) : 'h2')
    case 'quote':
      return within('blockquote')
    case 'list':
      return within(node.tag === 'ol' ? 'ol' : 'ul')
    case 'listitem':
      return within('li')
    case 'link':
    case 'autolink':
      return anchorOf({ node, html: inner(), targets })
    case 'upload':
      return pictureOf({ node, targets })
    default:
      return inner()
  }
}

/** A link that leads nowhere leaves its words. */
function anchorOf({ node, html, targets }: { node: RichNode; html: string; targets: Targets }): string {
  const fields = (node.fields ?? {}) as RichNode
  const target = linkTarget(node)
  const href = target ? targets.href(target) : fields.linkType === 'internal' ? null : safeUrl(fields.url)
  if (!href || html.trim() === '') return html
  const apart = fields.newTab === true ? ' target="_blank" rel="noopener noreferrer"' : ''
  return `<a href="${escape(href)}"${apart}>${html}</a>`
}

function pictureOf({ node, targets }: { node: RichNode; targets: Targets }): string {
  const target = pictureTarget(node)
  const image = target && targets.image(target)
  if (!image) return ''
  const { caption } = (node.fields ?? {}) as RichNode
  return figureOf({ image, caption: typeof caption === 'string' ? caption.trim() : '' })
}

/** Rich text as HTML. What is no rich text, or is none that can be told, is no text. Never throws. */
export function toHtml(value: unknown, targets: Targets = noTargets): string {
  const root = rootOf(value)
  return root ? render(root, targets, 0) : ''
}
