import { describe, expect, it } from 'vitest'
import { redacted } from '@jobbuddies/shared'

describe('What mentors are not shown of a text', () => {
  it.each([
    ['an address', 'Write to zoe.k@mail.example.org!', 'Write to •••!'],
    ['a link', 'See https://example.org/zoe and www.zoe.fi', 'See ••• and •••'],
    ['a telephone number', 'Call +358 40 123 45 67 or 040-1234567.', 'Call ••• or •••.'],
    ['the words of the name', 'I, Zoë Kaya, am called zoë.', 'I, ••• •••, am called •••.'],
  ])('is %s', (_, text, left) => {
    expect(redacted({ text, name: 'Zoë Kaya' })).toBe(left)
  })
  it.each([
    'From 2019 to 2024 in Lima',
    'On 31.5.2027, or 2027-05-31',
    'Paid 1 200 euros',
    'Zoëlle and Kayak are other words',
  ])('leaves “%s” as it is', (text) => {
    expect(redacted({ text, name: 'Zoë Kaya' })).toBe(text)
  })
  it('takes signs in a name for what they are', () => {
    expect(redacted({ text: 'A (B) c', name: '(B)' })).toBe('A ••• c')
  })
})
