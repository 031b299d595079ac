import { fieldRegister, tableOf } from '@jobbuddies/shared'
import { getTranslation } from '@payloadcms/translations'
import type { FlattenedField, PayloadRequest, SanitizedConfig } from 'payload'
import { columnWords } from '../translations/rights/columns.ts'
import { tableWords } from '../translations/rights/tables.ts'
import { inLanguage } from '../translations/inLanguage.ts'

/** Who reads: the config has the labels, `i18n` the language. */
export type Reader = {
  config: Pick<SanitizedConfig, 'collections' | 'globals'>
  i18n: PayloadRequest['i18n']
}

export const readerOf = ({ payload, i18n }: PayloadRequest): Reader => ({ config: payload.config, i18n })

const slugOf = (table: string): string => fieldRegister.find((entry) => tableOf(entry) === table)?.of ?? table

const inWords = (label: unknown, { i18n }: Reader): string =>
  String(getTranslation(label as Parameters<typeof getTranslation>[0], i18n))

/** What a table is called: in our words, or by the label of its collection or global. */
export function tableName(table: string, reader: Reader): string {
  const own = tableWords[table]
  if (own) return inLanguage(reader.i18n.language, own)
  const slug = slugOf(table)
  const { collections, globals } = reader.config
  const label =
    collections.find((each) => each.slug === slug)?.labels.plural ??
    globals.find((each) => each.slug === slug)?.label
  return label ? inWords(label, reader) : table
}

export const tableNames = (tables: readonly string[], reader: Reader): Record<string, string> =>
  Object.fromEntries(tables.map((table) => [table, tableName(table, reader)]))

const columnOf = ({ name }: FlattenedField): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** What a column is called: by the label of its field, or in our words; null for what is technical. */
export function columnName(
  { table, column }: { table: string; column: string },
  reader: Reader,
): string | null {
  const slug = slugOf(table)
  const fields = reader.config.collections.find((each) => each.slug === slug)?.flattenedFields ?? []
  const field = fields.find((each) => columnOf(each) === column)
  const label = field && 'label' in field && !field.admin?.hidden ? field.label : undefined
  if (label) return inWords(label, reader)
  const own = columnWords[column]
  return own ? inLanguage(reader.i18n.language, own) : null
}
