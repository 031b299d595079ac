'use client'
import { documentPath, isLocale, isPlaced } from '@jobbuddies/shared'
import { useDocumentInfo, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { searchWords } from '../translations/searchWords.ts'

/** Characters that a search engine shows of each; more is cut off. */
const shown = { title: 60, description: 155 } as const

const cut = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text

/** How a document would stand in a list of search results, with its own words where staff wrote none for it. */
export function SearchPreview() {
  const { collectionSlug, id } = useDocumentInfo()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const words = searchWords(i18n.language)
  const written = useFormFields(([fields]) => {
    const text = (path: string) => {
      const value = fields[path]?.value
      return typeof value === 'string' ? value.trim() : ''
    }
    return {
      title: text('seo.title') || text('title') || text('name'),
      description: text('seo.description') || text('summary'),
      slug: text('slug') || String(id ?? ''),
      key: text('key') || null,
      hidden: fields['seo.hidden']?.value === true,
    }
  })
  const { title, description, slug, key, hidden } = written
  const path =
    isPlaced(collectionSlug) && isLocale(code)
      ? documentPath({ collection: collectionSlug, locale: code, slug, key })
      : ''
  if (hidden) return <p>{words.hidden}</p>
  return (
    <section aria-label={words.preview} style={{ marginBottom: 'var(--base)', maxWidth: '36em' }}>
      <p style={{ margin: 0, color: 'var(--theme-elevation-600)' }}>{words.preview}</p>
      <p style={{ margin: '0.25em 0 0', fontSize: '0.9em' }}>{path}</p>
      <p style={{ margin: 0, fontSize: '1.2em', fontWeight: 600 }}>
        {cut(title, shown.title) || words.untitled}
      </p>
      <p style={{ margin: 0 }}>{cut(description, shown.description) || words.undescribed}</p>
      {title.length > shown.title ? <p role="status">{words.longTitle(title.length, shown.title)}</p> : null}
      {description.length > shown.description ? (
        <p role="status">{words.longDescription(description.length, shown.description)}</p>
      ) : null}
    </section>
  )
}
