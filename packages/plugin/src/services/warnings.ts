import { type Locale, locales } from '@jobbuddies/shared'
import { eachNode, linkTarget, pictureTarget, type Reference } from './richText.ts'

/** Something an editor should look at before publishing; nothing of it stops anybody. */
export type Warning =
  | { code: 'brokenLink' | 'missingPicture' | 'longText' | 'emptySummary'; language: Locale }
  | { code: 'missingAlt'; language: Locale; picture: string }
  | { code: 'markup'; field: string; language: Locale }

/** Bytes of a text, as stored, past which a page gets slow to write and to read. */
const longText = 200 * 1_024

const markup = /<\/?[a-z][^>]*>|javascript:/i

type Values = Partial<Record<Locale, unknown>>
const inLanguage = (value: unknown, language: Locale): unknown =>
  (value as Values | null | undefined)?.[language]

export type Facts = {
  /** Read with `locale: 'all'`, as written last. */
  doc: Record<string, unknown>
  /** Fields of this document, by kind. */
  richTexts: string[]
  lines: string[]
  hasSummary: boolean
  /** Everything that it points at and that the public can see. */
  isThere: (reference: Reference) => boolean
  /** The pictures that it shows. */
  pictures: { id: string; filename: string; alt: unknown }[]
  promised: readonly Locale[]
}

/** What is wrong with a document, language by language. */
export function warningsOf({
  doc,
  richTexts,
  lines,
  hasSummary,
  isThere,
  pictures,
  promised,
}: Facts): Warning[] {
  const warnings: Warning[] = []
  for (const language of locales) {
    for (const name of richTexts) {
      const text = inLanguage(doc[name], language)
      if (!text) continue
      if (JSON.stringify(text).length > longText) warnings.push({ code: 'longText', language })
      let link = false
      let picture = false
      eachNode(text, (node) => {
        const to = linkTarget(node)
        const shown = pictureTarget(node)
        link ||= to !== null && !isThere(to)
        picture ||= node.type === 'upload' && (shown === null || !isThere(shown))
      })
      if (link) warnings.push({ code: 'brokenLink', language })
      if (picture) warnings.push({ code: 'missingPicture', language })
    }
    for (const field of lines) {
      const line = inLanguage(doc[field], language)
      if (typeof line === 'string' && markup.test(line)) warnings.push({ code: 'markup', field, language })
    }
    const speaks = lines.some((field) => Boolean(inLanguage(doc[field], language)))
    if (hasSummary && speaks && !inLanguage(doc.summary, language))
      warnings.push({ code: 'emptySummary', language })
  }
  for (const language of promised)
    for (const { alt, filename } of pictures)
      if (!inLanguage(alt, language)) warnings.push({ code: 'missingAlt', language, picture: filename })
  return warnings
}
