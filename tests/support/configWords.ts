import type { Field, SanitizedConfig } from 'payload'

export const adminLanguages = ['en', 'sv', 'fi'] as const
type Language = (typeof adminLanguages)[number]
/** What one place of the config says in each language; a place that says nothing is not here. */
export type Said = { at: string; texts: Partial<Record<Language, string>>; isLabel: boolean }
export type Translate = (language: Language, key: string) => string

type Node = Record<string, unknown>
const asNode = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null

/** Places of a field's config that hold words, whatever the kind of field. */
const wordKeys = ['label', 'labels', 'description', 'placeholder', 'group']

/**
 * Every word that a config shows in the admin, walked without knowing its fields: labels, descriptions, placeholders,
 * groups, options, tabs, blocks, and any record of languages handed to a component. What is hidden from people is left out.
 */
export function wordsOfConfig(config: SanitizedConfig, translate: Translate): Said[] {
  const said: Said[] = []

  function tell(at: string, value: unknown, isLabel: boolean): void {
    if (value === undefined || value === null || value === false) return
    if (typeof value === 'function') {
      const texts = adminLanguages.map((language) => {
        const t = (key: string) => translate(language, key)
        return [language, (value as (args: object) => string)({ t, i18n: { language, t } })]
      })
      said.push({ at, isLabel, texts: Object.fromEntries(texts) as Said['texts'] })
    } else if (typeof value === 'string') said.push({ at, isLabel, texts: { en: value } })
    else said.push({ at, isLabel, texts: value as Said['texts'] })
  }

  /** Records of languages inside the props of a component, which no key announces. */
  function tellProps(at: string, value: unknown): void {
    if (Array.isArray(value)) value.forEach((each, index) => tellProps(`${at}.${index}`, each))
    const node = asNode(value)
    if (!node) return
    if (adminLanguages.some((language) => typeof node[language] === 'string')) tell(at, node, false)
    else for (const [key, inner] of Object.entries(node)) tellProps(`${at}.${key}`, inner)
  }

  function tellAll(at: string, node: Node): void {
    for (const key of wordKeys) {
      if (key === 'labels') {
        const labels = asNode(node.labels)
        for (const which of ['singular', 'plural'])
          if (labels) tell(`${at}.labels.${which}`, labels[which], true)
      } else tell(`${at}.${key}`, node[key], key === 'label')
    }
    const admin = asNode(node.admin)
    if (!admin) return
    for (const key of wordKeys.slice(2)) tell(`${at}.${key}`, admin[key], false)
    tellProps(`${at}.components`, admin.components)
  }

  function walk(at: string, field: Field): void {
    const node = field as unknown as Node
    const admin = asNode(node.admin)
    if (node.hidden === true || admin?.hidden === true) return
    // A component alone shows its label as a column of lists, or not at all.
    const silent = field.type === 'ui' && admin?.disableListColumn === true
    const here = `${at}.${typeof node.name === 'string' ? node.name : field.type}`
    if (silent) tellProps(`${here}.components`, admin?.components)
    else tellAll(here, node)
    for (const option of Array.isArray(node.options) ? (node.options as unknown[]) : []) {
      const value = asNode(option)
      tell(`${here}=${String(value?.value ?? option)}`, value ? value.label : option, true)
    }
    for (const inner of ['tabs', 'blocks'] as const) {
      for (const each of Array.isArray(node[inner]) ? (node[inner] as Node[]) : []) {
        const name = `${here}.${String(each.name ?? each.slug ?? inner)}`
        tellAll(name, each)
        for (const below of (each.fields ?? []) as Field[]) walk(name, below)
      }
    }
    for (const below of (Array.isArray(node.fields) ? node.fields : []) as Field[]) walk(here, below)
  }

  const shown = ({ slug, admin }: { slug: string; admin: { hidden?: unknown } }) =>
    !slug.startsWith('payload-') && admin.hidden !== true
  for (const collection of config.collections.filter(shown)) {
    tellAll(collection.slug, collection as unknown as Node)
    for (const field of collection.fields) walk(collection.slug, field)
  }
  for (const global of config.globals.filter(shown)) {
    tellAll(global.slug, global as unknown as Node)
    for (const field of global.fields) walk(global.slug, field)
  }
  tellProps('admin.components', config.admin.components)
  return said
}

/** What is wrong with a place: a language missing, blank, left as a key, or the same as the English. */
export function faultsOf({ at, texts }: Said, sameOnPurpose: readonly string[]): string[] {
  const english = texts.en ?? ''
  return adminLanguages.flatMap((language) => {
    const text = texts[language]
    if (typeof text !== 'string' || text.trim() === '') return [`${at}: no ${language} (${english})`]
    if (/^[a-z-]+:[\w-]+/i.test(text)) return [`${at}: a key in ${language} (${text})`]
    if (language !== 'en' && text === english && !sameOnPurpose.includes(text))
      return [`${at}: English in ${language} (${text})`]
    return []
  })
}
