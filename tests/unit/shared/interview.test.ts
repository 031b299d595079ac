import { agreementOf, earliestStart, mayLeave } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const now = new Date('2027-03-01T10:00:00.000Z')

describe('Leaving an interview', () => {
  const edge = earliestStart({ now, hours: 12 })
  it('is possible until so many hours before it, that instant included', () => {
    expect(edge.toISOString()).toBe('2027-03-01T22:00:00.000Z')
    expect(mayLeave({ startsAt: new Date(edge.getTime() + 1), now, hours: 12 })).toBe(true)
    expect(mayLeave({ startsAt: edge, now, hours: 12 })).toBe(true)
    expect(mayLeave({ startsAt: new Date(edge.getTime() - 1), now, hours: 12 })).toBe(false)
  })
})

describe('Two interviewers', () => {
  it.each([
    [['yes', 'yes'], 'agree'],
    [['no', 'no'], 'agree'],
    [['yes', 'perhaps'], 'near'],
    [['no', 'perhaps'], 'near'],
    [['yes', 'no'], 'apart'],
    [['yes', null], 'waiting'],
    [[null, null], 'waiting'],
    [['yes'], 'waiting'],
  ] as const)('who say %j: %s', (outcomes, agreement) => expect(agreementOf(outcomes)).toBe(agreement))
})
