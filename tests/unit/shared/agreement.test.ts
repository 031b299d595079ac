import { agreementAcceptSchema } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const accept = { part: '68a1f0c2b3d4e5f601234567', version: 'a'.repeat(64) }

describe('Accepting an agreement', () => {
  it('names which one, and the words that were shown', () => {
    expect(agreementAcceptSchema.parse(accept)).toEqual(accept)
  })
  it.each([
    ['no words', { part: accept.part }],
    ['words that stand for nothing', { ...accept, version: 'A'.repeat(64) }],
    ['words cut short', { ...accept, version: 'a'.repeat(63) }],
    ['no agreement', { ...accept, part: '' }],
    ['far too long a name', { ...accept, part: 'x'.repeat(65) }],
    ['somebody else', { ...accept, application: 'somebody' }],
  ])('is refused with %s', (_, wrong) => {
    expect(agreementAcceptSchema.safeParse(wrong).success).toBe(false)
  })
})
