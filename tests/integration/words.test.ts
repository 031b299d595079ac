import { supportedLanguages } from '@jobbuddies/payload-plugin/translations'
import { t } from '@payloadcms/translations'
import { fieldRegister, personalColumns, tableOf } from '@jobbuddies/shared'
import type { Field, SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { rowClocks } from '../../packages/plugin/src/retention/rowClocks.ts'
import { type Reader, tableName } from '../../packages/plugin/src/rights/names.ts'
import { holdings } from '../../packages/plugin/src/rights/subject.ts'
import { adminLanguages, faultsOf, type Said, type Translate, wordsOfConfig } from '../support/configWords.ts'
import { hostConfig } from '../support/payload.ts'

/** A config is built without a database; nothing here connects. */
const database = { url: 'postgres://nobody@127.0.0.1:9/nothing' }
const translate: Translate = (language, key) =>
  t({
    key,
    translations: (supportedLanguages as Record<string, { translations: object }>)[language]!
      .translations as Parameters<typeof t>[0]['translations'],
  })

/** Words that are spelt the same in two of the languages. */
const sameOnPurpose = [
  'CV',
  'Text',
  'Material',
  'Status',
  'Partner',
  'Person',
  'Program',
  'System',
  'Version',
  'API',
  'ID',
]

let config: SanitizedConfig
let said: Said[]
beforeAll(async () => {
  config = await hostConfig({ database })
  said = wordsOfConfig(config, translate)
})

describe('Every word that the config shows', () => {
  it('is found', () => {
    expect(said.length).toBeGreaterThan(300)
    const places = said.map(({ at }) => at)
    for (const place of ['users.role=admin', 'news.seo.title.label', 'programmes.roles.labels.singular'])
      expect(places).toContain(place)
  })
  it('is there in English, Swedish and Finnish', () => {
    expect(said.flatMap((each) => faultsOf(each, sameOnPurpose))).toEqual([])
  })
  it('is missed when one language lacks it, in any kind of place', () => {
    const bad = {
      label: { en: 'Colour', fi: 'Väri' },
      admin: {
        description: 'Pick one',
        components: { Field: { path: 'x#Y', clientProps: { w: { en: 'Red' } } } },
      },
      options: ['red', { value: 'blue', label: { en: 'Blue', sv: 'Blå', fi: 'Blue' } }],
    }
    const field = { name: 'colour', type: 'select', ...bad } as unknown as Field
    const planted = { ...config, collections: [{ ...config.collections[0]!, slug: 'x', fields: [field] }] }
    const faults = wordsOfConfig(planted as SanitizedConfig, translate)
      .filter(({ at }) => at.startsWith('x.'))
      .flatMap((each) => faultsOf(each, sameOnPurpose))
    expect(faults).toEqual([
      'x.colour.label: no sv (Colour)',
      'x.colour.description: no sv (Pick one)',
      'x.colour.description: no fi (Pick one)',
      'x.colour.components.Field.clientProps.w: no sv (Red)',
      'x.colour.components.Field.clientProps.w: no fi (Red)',
      'x.colour=red: no sv (red)',
      'x.colour=red: no fi (red)',
      'x.colour=blue: English in fi (Blue)',
    ])
  })
  it('is told to Payload in one language, so that no sentence says [object Object]', () => {
    const records = (fields: readonly Field[], at: string): string[] =>
      fields.flatMap((field) => [
        ...('label' in field && typeof field.label === 'object' && field.type !== 'richText'
          ? [`${at}.${'name' in field && field.name}`]
          : []),
        ...('fields' in field ? records(field.fields, at) : []),
      ])
    const ours = config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
    expect(ours.flatMap(({ fields, slug }) => records(fields, slug))).toEqual([])
    expect(ours.filter(({ labels }) => typeof labels.plural === 'object').map(({ slug }) => slug)).toEqual([])
  })
})

describe('Every refusal of a field', () => {
  type Validate = (value: unknown, options: object) => unknown
  type Named = { at: string; field: Field & { validate?: Validate } }
  const fieldsOf = (fields: readonly Field[], at: string): Named[] =>
    fields.flatMap((field) => {
      const here = 'name' in field ? `${at}.${field.name}` : at
      return [
        ...('validate' in field && typeof field.validate === 'function'
          ? [{ at: here, field } as Named]
          : []),
        ...('fields' in field ? fieldsOf(field.fields, here) : []),
        ...('tabs' in field ? field.tabs.flatMap((tab) => fieldsOf(tab.fields, here)) : []),
        ...('blocks' in field ? field.blocks.flatMap((block) => fieldsOf(block.fields, here)) : []),
      ]
    })
  /** Payload's own words for values that no form sends. */
  const onlyEnglish = /^This relationship field has the following invalid/
  const tries = [undefined, null, '', 'Å! —', 'x'.repeat(20_000), -5, 1e12, true, [], ['?'], {}, 'not a date']

  /** What a field says to a value in a language; a fault inside the validator counts as silence. */
  async function answer({ field }: Named, value: unknown, language: (typeof adminLanguages)[number]) {
    const i18n = { language, t: (key: string, vars?: object) => say(language, key, vars) }
    const req = {
      i18n,
      t: i18n.t,
      payload: { config, collections: {} },
      context: {},
      query: {},
      headers: new Headers(),
    }
    try {
      const given = {
        ...field,
        req,
        data: {},
        siblingData: { min: 3 },
        blockData: {},
        path: [],
        preferences: {},
      }
      return await field.validate?.(value, {
        ...given,
        operation: 'create',
        event: 'submit',
        overrideAccess: true,
      })
    } catch {
      return undefined
    }
  }
  const say = (language: string, key: string, vars?: object) =>
    t({
      key,
      vars: vars as Record<string, string>,
      translations: (supportedLanguages as Record<string, { translations: object }>)[language]!
        .translations as Parameters<typeof t>[0]['translations'],
    })

  it('is in the language of whoever saves', async () => {
    const all = [
      ...config.collections.filter(({ slug }) => !slug.startsWith('payload-')),
      ...config.globals,
    ].flatMap(({ fields, slug }) => fieldsOf(fields, slug))
    let heard = 0
    const faults: string[] = []
    for (const named of all) {
      for (const value of tries) {
        const [en, sv, fi] = await Promise.all(
          adminLanguages.map((language) => answer(named, value, language)),
        )
        if (typeof en !== 'string' || onlyEnglish.test(en)) continue
        heard += 1
        for (const other of [sv, fi])
          if (typeof other !== 'string' || other === en || /^[a-z]+:\w+$/i.test(other))
            faults.push(`${named.at}: ${en.slice(0, 80)} / ${String(other).slice(0, 80)}`)
      }
    }
    expect([...new Set(faults)]).toEqual([])
    expect(heard).toBeGreaterThan(300)
  })
})

it('Every table that holds somebody, or runs on a clock, has a name in three languages', () => {
  const tables = [
    ...fieldRegister.filter((entry) => personalColumns(entry).length > 0 || entry.bond).map(tableOf),
    ...[...holdings, ...rowClocks].map(({ table }) => table),
  ]
  expect(tables.length).toBeGreaterThan(40)
  const nameIn = (language: string, table: string) => {
    const t = (key: string) => translate(language as 'en', key)
    const i18n = { language, fallbackLanguage: 'en', t } as unknown as Reader['i18n']
    return tableName(table, { config, i18n })
  }
  const names = [...new Set(tables)].map((table): Said => {
    const texts = Object.fromEntries(adminLanguages.map((language) => [language, nameIn(language, table)]))
    return { at: table, texts, isLabel: true }
  })
  expect(names.flatMap((each) => faultsOf(each, sameOnPurpose))).toEqual([])
  expect(names.filter(({ texts }) => Object.values(texts).some((text) => /_/.test(text)))).toEqual([])
})
