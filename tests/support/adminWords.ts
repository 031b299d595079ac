import { supportedLanguages } from '@jobbuddies/payload-plugin/translations'
import { t } from '@payloadcms/translations'
import type { Page } from 'playwright-core'
import { wordsOfConfig } from './configWords.ts'
import { hostConfig } from './payload.ts'
import { wordsOf } from './words.ts'

type Translations = Parameters<typeof t>[0]['translations']

/** One word of Payload's admin in a language. */
export const adminWord = (language: string, key: string, vars?: Record<string, unknown>): string =>
  t({
    key,
    vars,
    translations: (supportedLanguages as Record<string, { translations: Translations }>)[language]!
      .translations,
  })

/** Of the demo organisation and the host: an industry's name and a language's own name. */
const content = ['Industry', 'English']

/** Everything that the admin says in English and not in `language`: Payload's words, the editor's and the product's. */
export async function englishOnly(language: 'sv' | 'fi'): Promise<Set<string>> {
  const { i18n, ...config } = await hostConfig({ database: { url: 'postgres://nobody@127.0.0.1:9/nothing' } })
  const all = (code: string) => [
    ...wordsOf(
      (i18n.supportedLanguages as Record<string, { translations: object }>)[code]!.translations,
    ).values(),
    ...wordsOf((i18n.translations as Record<string, object>)[code] ?? {}).values(),
  ]
  const said = wordsOfConfig({ i18n, ...config }, adminWord)
  const theirs = new Set([
    ...all(language),
    ...said.flatMap(({ texts }) => texts[language] ?? []),
    ...content,
  ])
  const english = [...all('en'), ...said.flatMap(({ texts }) => texts.en ?? [])]
  return new Set(english.filter((text) => !theirs.has(text) && !text.includes('{{')))
}

/** Every text of the open page, and every name, hint and tooltip of its elements. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (element && !element.closest('script, style, [contenteditable=true]'))
        texts.push(node.textContent ?? '')
    }
    for (const element of document.body.querySelectorAll('*'))
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(element.getAttribute(name) ?? '')
    return [...new Set(texts.map((text) => text.trim()))].filter((text) => text !== '')
  })

const rawKey =
  /^(authentication|dashboard|error|fields|folder|general|lexical|localization|operators|upload|validation|version):\w/
/** Payload's list of versions names no column to the arrows that sort it. */
const sortsVersions = /: \{\{label\}\}, /

/** The texts of a page that are raw keys, unfilled sentences, or English. */
export const leftoversOf = (texts: string[], english: Set<string>): string[] =>
  texts.filter(
    (text) =>
      rawKey.test(text) ||
      text.includes('[object Object]') ||
      (/\{\{\w+\}\}/.test(text) && !sortsVersions.test(text)) ||
      english.has(text) ||
      english.has(text.replace(/[\s:*]+$/, '')),
  )
