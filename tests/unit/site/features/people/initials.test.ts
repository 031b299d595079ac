import { expect, it } from 'vitest'
import { dialled, initials } from '../../../../../site/src/features/people/initials.ts'

it.each([
  ['Veronica Hertzberg', 'VH'],
  ['Åsa-Maria von Äijälä', 'ÅÄ'],
  ['Cher', 'C'],
  ['  ', ''],
  ['', ''],
  ['(the) office 24', 'T'],
  ['𝒜nn Öst', '𝒜Ö'],
])('the initials of %j are %j', (name, letters) => expect(initials(name)).toBe(letters))

it('a telephone number keeps its digits and its plus', () =>
  expect(dialled('+358 (0)40-123')).toBe('tel:+358040123'))
