import { type Locale, locales } from './locale.ts'

/** What is read of a field's description; Payload's own fields fit. */
export type FieldShape = {
  type: string
  name?: string
  label?: unknown
  localized?: boolean
  fields?: readonly FieldShape[]
  tabs?: readonly Omit<FieldShape, 'type'>[]
  blocks?: readonly { slug: string; fields: readonly FieldShape[] }[]
  /** `{ words: false }` marks a localized field that holds no words, such as an address. */
  custom?: Record<string, unknown>
}

/** One step on the way to a text: a field's label (or name), or the position of a row. */
export type TrailStep = { label: unknown; row?: undefined } | { row: number; label?: undefined }

/** One text of a document, with what each language has of it. Languages without a text are absent. */
export type LocalizedText = {
  /** The same while rows move: `questions.<row id>.label`. */
  path: string
  /** As the admin's form names the field now: `questions.0.label`. */
  formPath: string
  trail: TrailStep[]
  values: Partial<Record<Locale, unknown>>
}

type Place = Pick<LocalizedText, 'path' | 'formPath' | 'trail'>

const wordy = new Set(['text', 'textarea', 'richText'])
const containers = new Set(['group', 'array', 'blocks', 'tab'])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : []

const below = (place: Place, name: string, step?: TrailStep, formName = name): Place => ({
  path: place.path ? `${place.path}.${name}` : name,
  formPath: place.formPath ? `${place.formPath}.${formName}` : formName,
  trail: step ? [...place.trail, step] : place.trail,
})

/** The texts of a localized field, of the languages that have one. */
export function valuesOf(localized: unknown): LocalizedText['values'] {
  if (!isObject(localized)) return {}
  return Object.fromEntries(
    locales.flatMap((locale) => (plainText(localized[locale]) === '' ? [] : [[locale, localized[locale]]])),
  )
}

const hasWords = (fields: readonly FieldShape[]): boolean =>
  fields.some((field) => {
    if (field.custom?.words === false) return false
    if (wordy.has(field.type)) return true
    return hasWords([...(field.fields ?? []), ...(field.tabs ?? []).flatMap((tab) => tab.fields ?? [])])
  })

function walkField(field: FieldShape, data: Record<string, unknown>, place: Place): LocalizedText[] {
  const { name, type, fields = [] } = field
  if (type === 'tabs')
    return (field.tabs ?? []).flatMap((tab) => walkField({ ...tab, type: 'tab' }, data, place))
  if (!name) return walk(fields, data, place)
  const here = below(place, name, { label: field.label || name })
  const value = data[name]
  if (field.localized && field.custom?.words !== false) {
    // A container that is localized as a whole counts as one text: its rows have nothing in common across languages.
    const counts = wordy.has(type) || (containers.has(type) && (type === 'blocks' || hasWords(fields)))
    return counts ? [{ ...here, values: valuesOf(value) }] : []
  }
  if (type === 'group' || type === 'tab') return walk(fields, isObject(value) ? value : {}, here)
  if (type !== 'array' && type !== 'blocks') return []
  return rowsOf(value).flatMap((row, index) => {
    const inside =
      type === 'array' ? fields : (field.blocks?.find(({ slug }) => slug === row.blockType)?.fields ?? [])
    return walk(inside, row, below(here, String(row.id ?? index), { row: index + 1 }, String(index)))
  })
}

const walk = (fields: readonly FieldShape[], data: Record<string, unknown>, place: Place): LocalizedText[] =>
  fields.flatMap((field) => walkField(field, data, place))

/**
 * Every localized text of a document, in the order of its fields. `doc` holds all languages at once (`title: { en, sv }`);
 * rows of arrays are shared by all languages.
 */
export function textsOf({
  fields,
  doc,
}: {
  fields: readonly FieldShape[]
  doc: Record<string, unknown>
}): LocalizedText[] {
  return walk(fields, doc, { path: '', formPath: '', trail: [] })
}

/** Is there anything to translate in documents of these fields? */
export function isTranslatable(fields: readonly FieldShape[]): boolean {
  return fields.some((field) => {
    if (field.custom?.words === false) return false
    if (field.localized) return wordy.has(field.type) || containers.has(field.type)
    return isTranslatable([
      ...(field.fields ?? []),
      ...(field.tabs ?? []).map((tab) => ({ ...tab, type: 'tab' })),
      ...(field.blocks ?? []).flatMap((block) => block.fields),
    ])
  })
}

/** The words of a text, one line per block of rich text; empty when there are none. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (Array.isArray(value)) return joined(value.map(plainText))
  if (!isObject(value)) return ''
  if (isObject(value.root)) return plainText(value.root)
  if (typeof value.text === 'string') return value.text
  if (Array.isArray(value.children)) {
    const inline = value.children.every((child) => isObject(child) && inlineTypes.has(String(child.type)))
    const parts = value.children.map(plainText)
    return inline ? parts.join('').trim() : joined(parts)
  }
  if (value.type === 'linebreak') return '\n'
  // An editor's node without words: a line, a picture.
  if ('version' in value && 'type' in value) return ''
  return joined(
    Object.entries(value).flatMap(([key, inner]) => (bookkeeping.has(key) ? [] : [plainText(inner)])),
  )
}

const joined = (parts: string[]) => parts.filter((part) => part !== '').join('\n')
const inlineTypes = new Set(['text', 'link', 'autolink', 'linebreak', 'tab'])
/** Of a row or an editor's node: what the reader does not see. */
const bookkeeping = new Set(['id', 'blockType', 'blockName'])
const unseen = new Set([...bookkeeping, 'version', 'detail', 'mode', 'direction', 'textFormat', 'textStyle'])

/**
 * A text written so that two are equal when the reader cannot tell them apart: the words and the structure, without what an
 * editor stores beside them.
 */
export function canonicalText(value: unknown): string {
  return typeof value === 'string' ? value.trim() : JSON.stringify(seen(value))
}

function seen(value: unknown): unknown {
  if (Array.isArray(value)) return merged(value.map(seen))
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(
    ([key, inner]) =>
      !unseen.has(key) && inner !== null && inner !== undefined && inner !== '' && inner !== 0,
  )
  return Object.fromEntries(
    kept
      .map(([key, inner]): [string, unknown] => [key, seen(inner)])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )
}

/** Editors cut one run of words into several nodes at will. */
function merged(nodes: unknown[]): unknown[] {
  const kept: unknown[] = []
  for (const node of nodes) {
    const last = kept.at(-1)
    if (isRun(node) && isRun(last) && node.format === last.format && node.style === last.style)
      kept[kept.length - 1] = { ...last, text: last.text + node.text }
    else kept.push(node)
  }
  return kept
}

const isRun = (node: unknown): node is { text: string; format?: unknown; style?: unknown } =>
  isObject(node) && node.type === 'text' && typeof node.text === 'string'
