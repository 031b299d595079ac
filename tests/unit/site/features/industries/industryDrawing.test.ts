import { describe, expect, it } from 'vitest'
import { industryDrawing } from '../../../../../site/src/features/industries/industryDrawing.ts'

const field = (name: string, slug = 'x') => ({ name, slugs: { en: slug, sv: slug, fi: slug } })

describe('the drawing of a field', () => {
  it('is found by its address, whatever the language of the name', () => {
    expect(industryDrawing(field('العربية', 'health-care'))).toBe('field-health')
    expect(industryDrawing(field('IT', 'it'))).toBe('field-it')
  })
  it.each([
    ['Hälso- och sjukvård', 'field-health'],
    ['Terveydenhuolto', 'field-health'],
    ['Hotell och restaurang', 'field-hospitality'],
    ['Majoitus- ja ravintola-ala', 'field-hospitality'],
    ['Teollisuus', 'field-industry'],
    ['Markkinointi', 'field-marketing'],
    ['Marknadsföring och sociala medier', 'field-marketing'],
    ['Software development', 'field-it'],
  ])('is found by a word of its name: %s', (name, drawing) => {
    expect(industryDrawing(field(name))).toBe(drawing)
  })
  it.each(['Career guidance', 'Digging and item trade', 'Law', ''])(
    'is the notebook otherwise: %s',
    (name) => {
      expect(industryDrawing(field(name))).toBe('field-other')
    },
  )
  it('is the pot for a period that is for all fields', () => expect(industryDrawing(null)).toBe('field-all'))
})
