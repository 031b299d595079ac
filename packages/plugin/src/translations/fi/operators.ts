import type { Words } from './words.ts'

export const operators: Words['operators'] = {
  contains: 'sisältää',
  equals: 'on',
  exists: 'on annettu',
  intersects: 'leikkaa',
  isGreaterThan: 'on suurempi kuin',
  isGreaterThanOrEqualTo: 'on vähintään',
  isIn: 'on jokin näistä',
  isLessThan: 'on pienempi kuin',
  isLessThanOrEqualTo: 'on enintään',
  isLike: 'muistuttaa',
  isNotEqualTo: 'ei ole',
  isNotIn: 'ei ole mikään näistä',
  isNotLike: 'ei muistuta',
  near: 'lähellä',
  within: 'alueella',
}
