import { convertLexicalToHTML, defaultHTMLConverters, LinkHTMLConverter } from '@payloadcms/richtext-lexical/html'

type State = Parameters<typeof convertLexicalToHTML>[0]['data']

const converters = { ...defaultHTMLConverters, ...LinkHTMLConverter({}) }

/** Rich text as HTML. What is no rich text, or cannot be converted, is no text. */
export function toHtml(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('root' in value)) return ''
  const html = convertLexicalToHTML({ data: value as State, converters, disableContainer: true })
  return html === '<p></p>' ? '' : html
}
