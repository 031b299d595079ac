import { describe, expect, it } from 'vitest'
import { fill, mailKeys, placeholdersOf, textFaults } from '../../../../packages/plugin/src/mail/keys.ts'
import { mailWords } from '../../../../packages/plugin/src/mail/words/index.ts'

const languages = ['en', 'sv', 'fi'] as const

describe('The words of the service itself', () => {
  it.each(mailKeys.flatMap((key) => languages.map((locale) => [key, locale] as const)))(
    '%s in %s use only what that mail knows, and use it in every language alike',
    (key, locale) => {
      const { subject, body } = mailWords[locale].texts[key]
      expect(textFaults({ key, text: subject, part: 'subject' })).toEqual([])
      expect(textFaults({ key, text: body, part: 'body' })).toEqual([])
      const named = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
      expect(named(body)).toEqual(named(mailWords.en.texts[key].body))
    },
  )
})

describe('A text that staff wrote', () => {
  it('may use every placeholder of its mail', () => {
    for (const key of mailKeys) {
      const text = placeholdersOf(key)
        .map((name) => `{${name}}`)
        .join(' ')
      expect(
        textFaults({ key, text: `${text} {link}`, part: 'body' }).filter(({ code }) => code !== 'unknown'),
      ).toEqual([])
    }
  })
  it.each([
    ['{name}', [{ code: 'unknown', name: 'name' }]],
    ['{reference} {{7*7}}', [{ code: 'unknown', name: '7*7' }, { code: 'brace' }]],
    ['${reference', [{ code: 'brace' }]],
    ['{constructor}', [{ code: 'unknown', name: 'constructor' }]],
    ['{ reference }', [{ code: 'unknown', name: ' reference ' }]],
  ])('%s is refused', (text, faults) => {
    expect(textFaults({ key: 'receipt', text, part: 'body' })).toEqual(faults)
  })
  it('must hold the link that the mail is for, but not in the subject', () => {
    expect(textFaults({ key: 'status_link', text: 'Hello', part: 'body' })).toEqual([{ code: 'noLink' }])
    expect(textFaults({ key: 'status_link', text: '{link}', part: 'subject' })).toEqual([
      { code: 'unknown', name: 'link' },
    ])
  })
})

it('fills in values once, and nothing inherited', () => {
  expect(fill('{a}{b}{toString}', { a: '{b}', b: 'x' })).toBe('{b}x')
})
