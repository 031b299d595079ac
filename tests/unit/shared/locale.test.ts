import { describe, expect, it } from 'vitest'
import { isLocale, locales, localeSchema, localizedSchema } from '@jobbuddies/shared'

describe('the languages', () => {
  it('are English first, as the fallback, then Swedish and Finnish', () => {
    expect(locales).toEqual(['en', 'sv', 'fi'])
    expect(localeSchema.options).toEqual(['en', 'sv', 'fi'])
  })
  it.each(locales)('include %s', (locale) => expect(isLocale(locale)).toBe(true))
  it.each([
    'EN',
    'en-GB',
    'se',
    'de',
    '',
    ' en',
    null,
    undefined,
    0,
    true,
    ['en'],
    { en: 'en' },
    '__proto__',
    'constructor',
  ])('do not include %j', (value) => {
    expect(isLocale(value)).toBe(false)
  })
})

describe('a text in every language', () => {
  it('has each of them and no other', () => {
    const text = { en: 'a', sv: 'b', fi: 'c' }
    expect(localizedSchema.parse(text)).toEqual(text)
    expect(localizedSchema.safeParse({ en: 'a', sv: 'b' }).success).toBe(false)
    expect(localizedSchema.safeParse({ ...text, de: 'd' }).success).toBe(false)
    expect(localizedSchema.safeParse({ ...text, fi: null }).success).toBe(false)
  })
})
