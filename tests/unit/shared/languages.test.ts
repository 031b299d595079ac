import { describe, expect, it } from 'vitest'
import { languageLevels, readLanguageLevel, spokenLanguages } from '@jobbuddies/shared'

describe('the languages that a person may name', () => {
  it('have a name in every language of the site, each once', () => {
    expect(new Set(spokenLanguages).size).toBe(spokenLanguages.length)
    for (const locale of ['en', 'sv', 'fi']) {
      const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' })
      expect(spokenLanguages.filter((code) => !names.of(code))).toEqual([])
    }
    for (const level of languageLevels)
      expect(readLanguageLevel(`en:${level}`)).toEqual({ language: 'en', level })
  })
})
