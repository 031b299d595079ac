import { describe, expect, it } from 'vitest'
import { pluginSources, wordFaults } from '../../support/sourceWords.ts'

describe('the words of the plugin', () => {
  it('are looked for', () => {
    const files = pluginSources().map(([file]) => file)
    expect(files).toContain('packages/plugin/src/components/PeriodVerdict.tsx')
    expect(files.length).toBeGreaterThan(80)
  })
  it('are never written into a component or an error, and exist in English, Swedish and Finnish', () => {
    expect(pluginSources().flatMap(([file, text]) => wordFaults(file, text))).toEqual([])
  })
})

describe('the search for such words', () => {
  it.each([
    ['<p>Save it</p>', 'x.tsx:1: “Save it” is in one language'],
    ['<p>{words.save} now</p>', 'x.tsx:1: “now” is in one language'],
    ['<input aria-label="Day" />', 'x.tsx:1: aria-label “Day” is in one language'],
    ["throw new APIError('Not yet', 409)", 'x.tsx:1: the message of an APIError is in one language'],
    ['throw new APIError(`Not ${x}`)', 'x.tsx:1: the message of an APIError is in one language'],
    ["const a = { en: 'Day', sv: 'Dag' }", 'x.tsx:1: words in en and sv alone'],
    ["const a = { label: { en: 'Day' } }", 'x.tsx:1: words in en alone'],
  ])('finds %s', (text, fault) => expect(wordFaults('x.tsx', text)).toEqual([fault]))
  it.each([
    '<p>{words.save}</p>',
    '<span aria-hidden="true">● </span>',
    '<input type="date" id="day" aria-label={words.day} />',
    "const a = { en: 'Day', sv: 'Dag', fi: 'Päivä' }",
    'throw new APIError(words.notYet, 409)',
  ])('leaves %s', (text) => expect(wordFaults('x.tsx', text)).toEqual([]))
})
