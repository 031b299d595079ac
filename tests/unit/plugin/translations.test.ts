import { en, fi, supportedLanguages, sv } from '@jobbuddies/payload-plugin/translations'
import { t } from '@payloadcms/translations'
import { sv as theirSwedish } from '@payloadcms/translations/languages/sv'
import { describe, expect, it } from 'vitest'
import { marksIn, sameAs, wordsOf } from '../../support/words.ts'

const english = wordsOf(en.translations)
const languages = { fi: wordsOf(fi.translations), sv: wordsOf(sv.translations) }

/** Words that are the same in both languages. */
const rightlyEnglish = {
  fi: [] as string[],
  sv: ['fields:block', 'general:filter', 'general:layout', 'version:status', 'version:version'],
}

describe.each(['fi', 'sv'] as const)('the admin in %s', (language) => {
  const words = languages[language]

  it('has the keys of the English one and no others', () => {
    expect(english.size).toBeGreaterThan(580)
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort())
  })
  it('leaves nothing in English but words that are the same', () => {
    expect(sameAs(english, words)).toEqual(rightlyEnglish[language])
  })
  it('keeps every placeholder and mark', () => {
    const broken = [...words].filter(([key, text]) => marksIn(text) !== marksIn(english.get(key) ?? ''))
    expect(broken).toEqual([])
  })
  it('holds no blank text, doubled space or line break', () => {
    expect([...words].filter(([, text]) => /^\s|\s$| {2}|\n/.test(text) || text === '')).toEqual([])
  })
  it('is offered, under its own name', () => {
    const offered = supportedLanguages as Record<string, typeof en>
    expect(offered[language]?.translations.general.thisLanguage).toBe(
      { fi: 'Suomi', sv: 'Svenska' }[language],
    )
  })
})

describe('plurals', () => {
  const finnish = (key: string, count: number) => t({ key, translations: fi.translations, vars: { count } })

  it.each([
    [0, '0 versiota'],
    [1, '1 versio'],
    [2, '2 versiota'],
    [7, '7 versiota'],
  ])('%i versions are “%s”', (count, told) => expect(finnish('version:versionCount', count)).toBe(told))
  it.each([
    [1, '1 muutettu kenttä'],
    [3, '3 muutettua kenttää'],
  ])('%i changed fields are “%s”', (count, told) =>
    expect(finnish('version:changedFieldsCount', count)).toBe(told),
  )
})

describe('Payload’s own Swedish', () => {
  it('still needs each correction', () => {
    const theirs = wordsOf(theirSwedish.translations)
    const changed = [...languages.sv].filter(([key, text]) => theirs.get(key) !== text).map(([key]) => key)
    expect(changed).toContain('general:restoring')
    expect(changed).toContain('folder:itemsMovedToRoot')
    expect(changed.length).toBeLessThan(60)
  })
})
