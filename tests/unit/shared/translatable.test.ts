import fc from 'fast-check'
import {
  canonicalText,
  type FieldShape,
  isTranslatable,
  plainText,
  textsOf,
  valuesOf,
} from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { link, list, paragraph, richText, textNode } from '../../support/scenario.ts'
import { nastyText, runs } from '../../support/properties.ts'

const text = (name: string, extra: object = {}): FieldShape => ({
  name,
  type: 'text',
  localized: true,
  ...extra,
})
const fields: FieldShape[] = [
  text('title', { label: { en: 'Title' } }),
  text('slug', { custom: { words: false } }),
  { name: 'key', type: 'text' },
  { name: 'open', type: 'checkbox', localized: true },
  { type: 'row', fields: [text('inRow')] },
  { type: 'collapsible', fields: [{ type: 'row', fields: [text('deep')] }] },
  { type: 'group', fields: [text('unnamed')] },
  { name: 'seo', type: 'group', fields: [text('title')] },
  { type: 'tabs', tabs: [{ fields: [text('first')] }, { name: 'second', fields: [text('inside')] }] },
  {
    name: 'questions',
    type: 'array',
    label: 'Questions',
    fields: [text('label'), { name: 'options', type: 'array', fields: [text('label')] }],
  },
  { name: 'blocks', type: 'blocks', blocks: [{ slug: 'quote', fields: [text('words')] }] },
  { name: 'own', type: 'array', localized: true, fields: [{ name: 'line', type: 'text' }] },
  { name: 'numbers', type: 'array', localized: true, fields: [{ name: 'size', type: 'number' }] },
]
const en = (value: unknown) => ({ en: value })

describe('The texts of a document', () => {
  const doc = {
    title: { en: 'A', sv: 'B', fi: '  ' },
    slug: en('a'),
    key: 'k',
    open: en(true),
    inRow: en('row'),
    deep: en('deep'),
    unnamed: en('group'),
    seo: { title: en('seo') },
    first: en('tab'),
    second: { inside: en('inside') },
    questions: [
      { id: 'q1', label: en('one'), options: [{ id: 'o1', label: { sv: 'ett' } }] },
      { id: 'q2', label: null },
    ],
    blocks: [
      { id: 'b1', blockType: 'quote', words: en('quoted') },
      { id: 'b2', blockType: 'gone', words: en('nowhere') },
    ],
    own: { en: [{ id: 'x', line: 'first' }], sv: [] },
    numbers: en([{ size: 1 }]),
  }
  it('are all found, in the order of the fields, and nothing else is', () => {
    const found = textsOf({ fields, doc }).map(({ path, values }) => [path, Object.keys(values).join()])
    expect(found).toEqual([
      ['title', 'en,sv'],
      ['inRow', 'en'],
      ['deep', 'en'],
      ['unnamed', 'en'],
      ['seo.title', 'en'],
      ['first', 'en'],
      ['second.inside', 'en'],
      ['questions.q1.label', 'en'],
      ['questions.q1.options.o1.label', 'sv'],
      ['questions.q2.label', ''],
      ['blocks.b1.words', 'en'],
      ['own', 'en'],
    ])
  })
  it('keep their paths when rows move, and say where the form has them', () => {
    const turned = { questions: [...doc.questions].reverse() }
    const find = (of: object) =>
      textsOf({ fields, doc: of as typeof doc }).find(({ path }) => path === 'questions.q1.options.o1.label')
    expect(find(doc)?.formPath).toBe('questions.0.options.0.label')
    expect(find(turned)?.formPath).toBe('questions.1.options.0.label')
    expect(find(turned)?.trail).toEqual([
      { label: 'Questions' },
      { row: 2 },
      { label: 'options' },
      { row: 1 },
      { label: 'label' },
    ])
  })
  it('of an empty document are there without any language', () => {
    expect(textsOf({ fields, doc: {} }).flatMap(({ values }) => Object.keys(values))).toEqual([])
  })
  it.each([
    ['words', [text('a')], true],
    ['words in rows', [{ name: 'a', type: 'array', fields: [text('b')] }], true],
    ['words in a tab', [{ type: 'tabs', tabs: [{ fields: [text('b')] }] }], true],
    ['words in blocks', [{ name: 'a', type: 'blocks', blocks: [{ slug: 'b', fields: [text('c')] }] }], true],
    ['addresses alone', [text('slug', { custom: { words: false } })], false],
    ['words in one language', [{ name: 'a', type: 'text' }], false],
    ['numbers per language', [{ name: 'a', type: 'number', localized: true }], false],
  ])('make a collection translatable or not: %s', (_, shapes, expected) => {
    expect(isTranslatable(shapes as FieldShape[])).toBe(expected)
  })
})

describe('Rich text', () => {
  it('reads as its words, a block a line', () => {
    const value = richText([
      paragraph([textNode('One '), link('https://example.org', 'two')]),
      list('ul', ['three', 'four']),
      paragraph([]),
      { type: 'horizontalrule', version: 1 },
    ])
    expect(plainText(value)).toBe('One two\nthree\nfour')
  })
  it.each([
    ['nothing', null],
    ['an empty paragraph', richText([paragraph([])])],
    ['spaces', richText('  ')],
    ['a line across', richText([{ type: 'horizontalrule', version: 1 }])],
  ])('is none when it holds %s', (_, value) => {
    expect(valuesOf({ en: value })).toEqual({})
  })
  it('is the same when the reader sees the same', () => {
    const one = richText([paragraph([textNode('Come as you are')])])
    const cut = richText([
      paragraph([textNode('Come '), { ...textNode('as you are'), detail: 2, version: 7 }]),
    ])
    expect(canonicalText(cut)).toBe(canonicalText(one))
    expect(canonicalText(JSON.parse(JSON.stringify(one)))).toBe(canonicalText(one))
  })
  it.each([
    ['another word', paragraph([textNode('Come as you were')])],
    ['bold', paragraph([textNode('Come as you are', 1)])],
    ['a list', list('ul', ['Come as you are'])],
    ['a link', paragraph([link('https://example.org', 'Come as you are')])],
  ])('differs by %s', (_, block) => {
    expect(canonicalText(richText([block]))).not.toBe(canonicalText(richText('Come as you are')))
  })
  it('differs by where a link leads', () => {
    const to = (url: string) => canonicalText(richText([paragraph([link(url, 'here')])]))
    expect(to('https://example.org/a')).not.toBe(to('https://example.org/b'))
  })
  it('of any words keeps them apart', () => {
    fc.assert(
      fc.property(nastyText, nastyText, (one, other) => {
        expect(canonicalText(richText(one)) === canonicalText(richText(other))).toBe(one === other)
        expect(canonicalText(one) === canonicalText(other)).toBe(one.trim() === other.trim())
      }),
      runs(300),
    )
  })
})
