import { locales, retentionClocks } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { clocksOfSending } from '../../../../site/src/features/retention/clocksOfSending.ts'
import { wordsOf } from '../../../../site/src/i18n/words.ts'

describe.each(locales)('how long data is kept, in %s', (locale) => {
  const { clocks } = wordsOf(locale).retention

  it('is told with its days for every clock, and no two are told alike', () => {
    const lines = retentionClocks.map((clock) => clocks[clock](171))
    expect(lines.filter((line) => !line.includes('171'))).toEqual([])
    expect(new Set(lines).size).toBe(retentionClocks.length)
  })
  it('counts one day as one', () => {
    const one = { en: '1 day ', sv: '1 dag ', fi: '1 päivä ' }[locale]
    expect(clocks.rejected(1)).toContain(one)
  })
})

describe('whoever is about to send', () => {
  it('is told of the end of their own group, and not of what is no matter of theirs', () => {
    expect(clocksOfSending(false)).toContain('participant')
    expect(clocksOfSending(false)).not.toContain('facilitator')
    expect(clocksOfSending(true)).toContain('facilitator')
    expect(clocksOfSending(true)).not.toContain('participant')
    expect(clocksOfSending(true)).not.toContain('records')
  })
})
