import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { type Config, getRequestLanguage, type SanitizedConfig } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { hostConfig } from '../support/payload.ts'
import { marksIn, sameAs, wordsOf } from '../support/words.ts'

/** A config is built without a database; nothing here connects. */
const database = { url: 'postgres://nobody@127.0.0.1:9/nothing' }
const build = (config: Partial<Config> = {}) => hostConfig({ database, config })
const offeredBy = ({ i18n }: SanitizedConfig) => Object.keys(i18n.supportedLanguages)

let config: SanitizedConfig
beforeAll(async () => {
  config = await build()
})

describe('The languages of the admin', () => {
  it('are English, Swedish and Finnish, English when nothing fits', () => {
    expect(offeredBy(config)).toEqual(['en', 'sv', 'fi'])
    expect(config.i18n.fallbackLanguage).toBe('en')
  })
  it('join those of the host, whose own words win', async () => {
    const { en } = await import('@payloadcms/translations/languages/en')
    const { de } = await import('@payloadcms/translations/languages/de')
    const host = await build({ i18n: { fallbackLanguage: 'de', supportedLanguages: { de, sv: en } } })
    expect(offeredBy(host).sort()).toEqual(['de', 'en', 'fi', 'sv'])
    expect(host.i18n.supportedLanguages.sv).toBe(en)
    expect(host.i18n.fallbackLanguage).toBe('de')
  })
  it('leave words that the host added', async () => {
    const mine = { fi: { custom: { hello: 'Hei' }, lexical: { link: { label: 'Hyperlinkki' } } } }
    const host = await build({ i18n: { translations: mine } as unknown as Config['i18n'] })
    expect(host.i18n.translations).toMatchObject({
      fi: {
        custom: { hello: 'Hei' },
        lexical: { link: { label: 'Hyperlinkki' }, paragraph: { label: 'Kappale' } },
      },
    })
  })
})

describe('A browser that asks for', () => {
  it.each([
    ['fi', 'fi'],
    ['fi-FI,fi;q=0.9,en-US;q=0.8,en;q=0.7', 'fi'],
    ['en;q=0.5,fi', 'fi'],
    ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
    ['en-GB,en;q=0.9,fi;q=0.1', 'en'],
    ['fil,en;q=0.5', 'en'],
    ['de', 'en'],
  ])('%s is answered in %s', (header, language) => {
    const headers = new Headers({ 'accept-language': header })
    expect(getRequestLanguage({ config, cookies: new Map(), headers })).toBe(language)
  })
  it('one language and chose another gets what it chose', () => {
    const headers = new Headers({ 'accept-language': 'fi' })
    const cookies = new Map([['payload-lng', 'sv']])
    expect(getRequestLanguage({ config, cookies, headers })).toBe('sv')
  })
})

describe('The rich text editor', () => {
  /** With every feature that the package offers, so that none is left out when one is switched on. */
  const words = (whole: SanitizedConfig, language: string) =>
    wordsOf((whole.i18n.translations as Record<string, object>)[language] ?? {})
  let whole: SanitizedConfig
  beforeAll(async () => {
    whole = await build({
      editor: lexicalEditor({ features: ({ defaultFeatures }) => defaultFeatures }),
      collections: [{ slug: 'letters', fields: [{ name: 'text', type: 'richText' }] }],
    })
  })

  it('has its words in English', () => expect(words(whole, 'en').size).toBeGreaterThan(15))
  it.each(['sv', 'fi'])('has each of them in %s, with its placeholders', (language) => {
    const [english, theirs] = [words(whole, 'en'), words(whole, language)]
    expect([...english.keys()].filter((key) => !theirs.has(key))).toEqual([])
    expect(sameAs(english, theirs)).toEqual([])
    const broken = [...english].filter(([key, text]) => marksIn(theirs.get(key) ?? '') !== marksIn(text))
    expect(broken).toEqual([])
  })
})
