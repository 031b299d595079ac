import type { Industry } from '@jobbuddies/shared'

/** Staff add fields by any name; a word of the address or the name, in any language, finds the drawing. */
const words: readonly (readonly [drawing: string, words: RegExp])[] = [
  [
    'field-marketing',
    /\b(market|marknad|markkinoi|communicat|kommunikat|viestin|media|sales|forsalj|myynti)/,
  ],
  ['field-it', /\b(it\b|ict|ikt|data|tech|software|mjukvaru|ohjelmisto|tieto|digi)/],
  ['field-health', /\b(health|care\b|nurs|medic|halso|sjuk|vard|omsorg|terve|hoito|hoiva|sote|sosiaali)/],
  ['field-hospitality', /\b(hospitality|hotel|restaur|ravintola|kitchen|keitti|touris|turis|matkailu)/],
  [
    'field-industry',
    /\b(industr|teollisuu|manufact|tillverk|metal|engineer|ingenjor|rakennu|construct|bygg)/,
  ],
]

const plain = (text: string) => text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** The drawing of a field: a name of src/drawings. Null = a period for all fields. */
export function industryDrawing(industry: Pick<Industry, 'name' | 'slugs'> | null): string {
  if (!industry) return 'field-all'
  const said = plain([industry.slugs.en, industry.name, industry.slugs.sv, industry.slugs.fi].join(' '))
  return words.find(([, pattern]) => pattern.test(said))?.[0] ?? 'field-other'
}
