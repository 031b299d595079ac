import { describe, expect, it } from 'vitest'
import {
  cutoff,
  daysInForce,
  draftDue,
  judgeRetention,
  type RetentionFacts,
  retentionClocks,
  standardDays,
  waitingClocks,
} from '@jobbuddies/shared'

const second = 1_000
const day = 86_400_000
const now = new Date('2027-06-01T09:00:00Z')
const before = (ms: number) => new Date(now.getTime() - ms)

const facts: RetentionFacts = {
  ...{
    stage: 'declined',
    facilitator: false,
    arrivedAt: before(900 * day),
    lastAt: null,
    periodEndsAt: null,
  },
  ...{ groupEndedAt: null, seated: false, offered: false, interviewAt: null, matter: false },
}
const judge = (changed: Partial<RetentionFacts>) =>
  judgeRetention({ facts: { ...facts, ...changed }, days: standardDays, now })

describe('given an application whose time ends', () => {
  it.each([
    ['withdrawn', 'withdrawn', false, 'lastAt', standardDays.withdrawn],
    ['rejected', 'declined', false, 'lastAt', standardDays.rejected],
    ['rejected', 'expired', true, 'lastAt', standardDays.rejected],
    ['reserve', 'reserve', false, 'lastAt', standardDays.reserve],
    ['undecided', 'reading', false, 'lastAt', standardDays.undecided],
    ['undecided', 'submitted', true, 'periodEndsAt', standardDays.undecided],
    ['participant', 'placed', false, 'groupEndedAt', standardDays.participant],
    ['facilitator', 'placed', true, 'groupEndedAt', standardDays.facilitator],
  ] as const)(
    'when the clock of %s (%s) ends, then it goes at that instant and not a second before',
    (outcome, stage, facilitator, from, days) => {
      const at = (ms: number) => judge({ stage, facilitator, [from]: before(days * day - ms) })
      expect([at(second), at(0), at(-second)].map(({ goes }) => goes === 'all')).toEqual([false, true, true])
      expect(at(0)).toMatchObject({ outcome, due: now, held: null })
    },
  )

  it.each([
    ['matter', { matter: true }],
    ['group', { seated: true }],
    ['offer', { offered: true }],
    ['interview', { interviewAt: new Date(now.getTime() + 1) }],
  ] as const)('when there is a %s, then nothing of it goes', (held, changed) => {
    expect(judge({}).goes, 'it would go').toBe('all')
    expect(judge(changed)).toMatchObject({ held, goes: [] })
  })

  it('when its last interview is over, then its time counts from that', () => {
    expect(judge({ stage: 'interviewing', interviewAt: now })).toMatchObject({
      held: null,
      from: now,
      goes: [],
    })
  })

  it('when the period of somebody undecided ended long after anything happened, then it counts from that end', () => {
    expect(judge({ stage: 'submitted', periodEndsAt: before(day) }).goes).toEqual([])
    expect(judge({ stage: 'declined', periodEndsAt: before(day) }).goes).toBe('all')
  })
})

describe('given notes and files about somebody', () => {
  const at = (stage: string, days: number) => judge({ stage, lastAt: before(days * day) }).goes
  it('when all is decided, then each goes by its own clock, before the application', () => {
    expect([89, 90, 179, 180, 365].map((days) => at('placed', days))).toEqual([
      [],
      ['files'],
      ['files'],
      ['notes', 'files'],
      'all',
    ])
  })
  it.each(['reading', 'reserve', 'offered', 'accepted'])(
    'when somebody is %s, then they are still needed',
    (stage) => {
      expect(at(stage, 300)).toEqual([])
    },
  )
})

describe('given a draft', () => {
  const saved = before(60 * day)
  it.each([
    ['the period closed', { periodEndsAt: before(40 * day), extendedUntil: null }, 10],
    ['the person had longer', { periodEndsAt: before(40 * day), extendedUntil: before(35 * day) }, 5],
    ['the extension ended first', { periodEndsAt: before(40 * day), extendedUntil: before(50 * day) }, 10],
    ['nothing closes', { periodEndsAt: null, extendedUntil: null }, 30],
  ])('when %s, then its time counts from the last moment it could be sent', (_, more, ago) => {
    expect(draftDue({ facts: { savedAt: saved, ...more }, days: standardDays })).toEqual(before(ago * day))
  })
})

describe('given days that staff set', () => {
  const all = (amount: number) =>
    Object.fromEntries(retentionClocks.map((clock) => [clock, amount])) as typeof standardDays
  it('when nobody has confirmed any, then nothing is in force and all of them wait', () => {
    expect(daysInForce({ set: standardDays, confirmed: null })).toBeNull()
    expect(waitingClocks({ set: standardDays, confirmed: null })).toEqual([...retentionClocks])
  })
  it('when one is made longer it holds at once, and one that is made shorter waits', () => {
    const of = { set: { ...all(100), mail: 101, draft: 99 }, confirmed: all(100) }
    expect(daysInForce(of)).toEqual({ ...all(100), mail: 101 })
    expect(waitingClocks(of)).toEqual(['draft'])
  })
  it('when a day has an hour more or less by the wall, then it has 24 hours all the same', () => {
    expect(cutoff({ days: 2, now: new Date('2027-03-29T09:00:00Z') }).toISOString()).toBe(
      '2027-03-27T09:00:00.000Z',
    )
  })
})
