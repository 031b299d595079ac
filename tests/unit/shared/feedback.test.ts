import {
  feedbackDue,
  feedbackDueAt,
  type FeedbackCell,
  type FeedbackGroup,
  feedbackLateDays,
  feedbackMoments,
  type FeedbackPlan,
  feedbackShown,
  feedbackWriteSchema,
} from '@jobbuddies/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = 86_400_000
const at = (text: string) => new Date(text)
const later = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
const held = (endsAt: string, kind: 'meeting' | 'closing' = 'meeting') =>
  ({ kind, state: 'held', endsAt: at(endsAt) }) as const
const planned = (kind: 'meeting' | 'closing' = 'meeting') =>
  ({ kind, state: 'planned', endsAt: null }) as const

/** Four meetings from the first Monday of March on, two of them held. */
const group: FeedbackGroup = {
  startsOn: '2027-03-01',
  zone: 'Europe/Helsinki',
  needed: 4,
  meetings: [held('2027-03-08T16:30:00Z'), held('2027-03-22T16:30:00Z'), planned(), planned()],
  completedAt: null,
}
const plan = (moment: FeedbackPlan['moment'], week: number | null = null): FeedbackPlan => ({
  ...{ moment, week, side: 'participants' },
})
const dueAt = (of: FeedbackPlan, change: Partial<FeedbackGroup> = {}) =>
  feedbackDueAt({ plan: of, group: { ...group, ...change } })

describe('The start of a group', () => {
  it('is asked about at nine in the morning of its first day, on the wall of its zone', () => {
    expect(dueAt(plan('start'))).toEqual(at('2027-03-01T07:00:00Z'))
    expect(dueAt(plan('start'), { startsOn: '2027-07-01' })).toEqual(at('2027-07-01T06:00:00Z'))
  })
  it('is asked about so many weeks later where the plan says so, also across the clock change', () => {
    expect(dueAt(plan('start', 1))).toEqual(at('2027-03-08T07:00:00Z'))
    expect(dueAt(plan('start', 4))).toEqual(at('2027-03-29T06:00:00Z'))
  })
  it('is asked about in no group that has not begun', () =>
    expect(feedbackMoments.map((moment) => dueAt(plan(moment), { startsOn: null }))).toEqual([
      null,
      null,
      null,
    ]))
})

describe('The middle', () => {
  it('is when half of the meetings were held, rounded up, whichever was logged first', () => {
    expect(dueAt(plan('middle'))).toEqual(at('2027-03-22T16:30:00Z'))
    expect(dueAt(plan('middle'), { meetings: group.meetings.toReversed() })).toEqual(
      at('2027-03-22T16:30:00Z'),
    )
    expect(dueAt(plan('middle'), { meetings: [...group.meetings, planned()] })).toBeNull()
  })
  it('counts no meeting that was cancelled, and none that is a milestone', () => {
    const cancelled = { ...held('2027-03-10T16:30:00Z'), state: 'cancelled' } as const
    const meetings = [held('2027-03-08T16:30:00Z'), cancelled, planned(), planned(), planned()]
    expect(dueAt(plan('middle'), { meetings })).toBeNull()
    expect(
      dueAt(plan('middle'), { meetings: [...meetings, held('2027-03-09T16:30:00Z', 'closing')] }),
    ).toBeNull()
  })
  it('waits for as many as the programme wants, though fewer are planned', () =>
    expect(dueAt(plan('middle'), { needed: 5, meetings: group.meetings.slice(0, 2) })).toBeNull())
  it('is not asked about any more in a group that is over', () =>
    expect(dueAt(plan('middle'), { completedAt: at('2027-04-01T10:00:00Z') })).toBeNull())
})

describe('The end', () => {
  const all = ['2027-03-08', '2027-03-22', '2027-04-05', '2027-04-19'].map((each) =>
    held(`${each}T15:30:00Z`),
  )
  it('is when the last meeting of all was held', () => {
    expect(dueAt(plan('end'), { meetings: all })).toEqual(at('2027-04-19T15:30:00Z'))
    expect(dueAt(plan('end'), { meetings: [...all, planned('closing')] })).toBeNull()
    const closing = held('2027-05-03T15:30:00Z', 'closing')
    expect(dueAt(plan('end'), { meetings: [...all, closing] })).toEqual(at('2027-05-03T15:30:00Z'))
  })
  it('is not while fewer were held than the programme wants', () =>
    expect(dueAt(plan('end'), { meetings: all, needed: 5 })).toBeNull())
  it('is at the latest when staff end the group', () => {
    const completedAt = at('2027-04-10T10:00:00Z')
    expect(dueAt(plan('end'), { completedAt })).toEqual(completedAt)
    expect(dueAt(plan('end', 30), { completedAt })).toEqual(completedAt)
    expect(dueAt(plan('end', 1), { completedAt })).toEqual(at('2027-03-08T07:00:00Z'))
  })
  it('is not of a group without any meeting', () =>
    expect(dueAt(plan('end'), { meetings: [], needed: null })).toBeNull())
})

describe('What a group is asked now', () => {
  const plans = feedbackMoments.map((moment) => plan(moment))
  const asked = (now: Date, change: Partial<FeedbackGroup> = {}) =>
    feedbackDue({ plans, group: { ...group, ...change }, now }).map(({ moment }) => moment)
  const start = at('2027-03-01T07:00:00Z')
  const none = { meetings: [planned(), planned()] }

  it.each([
    [-1, []],
    [0, ['start']],
    [1, ['start']],
    [feedbackLateDays * day - 1, ['start']],
    [feedbackLateDays * day, []],
  ])('%i ms after it was due is %j', (ms, moments) => expect(asked(later(start, ms), none)).toEqual(moments))
  it('is the newest moment alone', () => {
    expect(asked(at('2027-03-22T16:29:59.999Z'))).toEqual([])
    expect(asked(at('2027-03-22T16:30:00Z'))).toEqual(['middle'])
    const soon = { meetings: [held('2027-03-02T16:30:00Z'), held('2027-03-03T16:30:00Z')], needed: 2 }
    expect(asked(at('2027-03-04T00:00:00Z'), soon)).toEqual(['end'])
  })
  it('is asked of each side by itself, and of none twice', () => {
    const sides = [plan('start'), plan('start', 1), { ...plan('start'), side: 'facilitators' as const }]
    const now = later(start, day)
    expect(feedbackDue({ plans: sides, group: { ...group, ...none }, now })).toEqual([sides[0], sides[2]])
  })
})

describe('Which answers staff see', () => {
  const cell = (id: string, answers: number, more: Partial<FeedbackCell> = {}): FeedbackCell => ({
    ...{ id, answers, anonymous: true, closedAt: at(`2027-05-0${id.length}T10:00:00Z`) },
    ...more,
  })
  it.each([
    [4, []],
    [5, ['a']],
    [6, ['a']],
  ])('of %i anonymous ones in one group is %j', (answers, alone) =>
    expect(feedbackShown([cell('a', answers)])).toMatchObject({ alone, together: alone }),
  )
  it('is none of an anonymous round that goes on, however many there are', () =>
    expect(feedbackShown([cell('a', 12, { closedAt: null })])).toEqual({
      ...{ alone: [], together: [] },
      hidden: [{ id: 'a', why: 'open' }],
    }))
  it('is every one that came with a name', () =>
    expect(feedbackShown([cell('a', 1, { anonymous: false, closedAt: null })])).toEqual({
      ...{ alone: ['a'], together: ['a'], hidden: [] },
    }))
  it('is a sum over small groups from five on, in the order in which they closed', () => {
    const small = [cell('aaa', 3), cell('a', 2), cell('aa', 3), cell('aaaa', 1)]
    expect(feedbackShown(small)).toEqual({
      alone: [],
      together: ['a', 'aa'],
      hidden: ['aaa', 'a', 'aa', 'aaaa'].map((id) => ({ id, why: 'few' })),
    })
  })

  it('never lets a difference of two sums be one small group, whatever closes and in whatever order', () => {
    const rounds = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(rounds, (counts) => {
        const cells = counts.map((answers, index) => ({
          ...{
            id: `round-${index}`,
            answers,
            anonymous: true,
            closedAt: later(at('2027-01-01T00:00:00Z'), index),
          },
        }))
        let before = new Set<string>()
        for (let closed = 1; closed <= cells.length; closed += 1) {
          const seen = cells.map((each, index) => (index < closed ? each : { ...each, closedAt: null }))
          const now = new Set(feedbackShown(seen).together)
          const fresh = cells.filter(({ id }) => now.has(id) && !before.has(id))
          const sum = fresh.reduce((total, { answers }) => total + answers, 0)
          expect([...before].every((id) => now.has(id))).toBe(true)
          expect(fresh.length === 0 || sum >= 5).toBe(true)
          before = now
        }
      }),
    )
  })
})

describe('What is sent', () => {
  const write = {
    ...{ token: 'A'.repeat(43), locale: 'sv', id: '0190a6f2-7c11-7b7e-9d53-1f2e3d4c5b6a' },
    answers: { recommend: '5', best: 'Everything' },
  }
  it('is read', () => expect(feedbackWriteSchema.safeParse(write).success).toBe(true))
  it.each([
    ['without an id', { id: '' }],
    ['with a person', { application: write.id }],
    ['with an answer that is none', { answers: { recommend: 5 } }],
    ['in another language', { locale: 'de' }],
  ])('is refused %s', (_, change) =>
    expect(feedbackWriteSchema.safeParse({ ...write, ...change }).success).toBe(false),
  )
})
