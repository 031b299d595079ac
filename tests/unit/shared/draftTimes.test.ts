import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideSubmission, endOf, judge, judgeDraft, type PeriodTimes } from '@jobbuddies/shared'
import { runs } from '../../support/properties.ts'
import { ask } from '../../support/questions.ts'

const at = (time: string) => new Date(`2027-05-31T${time}Z`)
const after = (instant: Date, ms: number) => new Date(instant.getTime() + ms)
const closesAt = at('21:00:00')
const period: PeriodTimes & { graceMinutes: number } = {
  published: true,
  opensAt: new Date('2027-05-01T00:00:00Z'),
  closesAt,
  pausedAt: null,
  closedAt: null,
  graceMinutes: 15,
}
const graceEnd = at('21:15:00')
const draft = { begunAt: at('20:00:00'), extendedUntil: null }
const said = (
  when: Date,
  of: {
    period?: Partial<typeof period>
    draft?: Partial<{ begunAt: Date; extendedUntil: Date | null }>
  } = {},
) => {
  const judged = judgeDraft({
    period: { ...period, ...of.period },
    draft: { ...draft, ...of.draft },
    at: when,
  })
  return judged.ok ? judged.because : judged.code
}

describe('a draft begun before the close', () => {
  it.each([
    ['one millisecond before the close', after(closesAt, -1), 'open'],
    ['at the close', closesAt, 'grace'],
    ['one millisecond before the grace ends', after(graceEnd, -1), 'grace'],
    ['when the grace ends', graceEnd, 'period_closed'],
    ['one millisecond after', after(graceEnd, 1), 'period_closed'],
  ])('is judged %s', (_, when, expected) => expect(said(when)).toBe(expected))
  it('tells when its time ran out', () => {
    const judged = judgeDraft({ period, draft, at: after(graceEnd, 1000) })
    expect(judged).toEqual({ ok: false, code: 'period_closed', nextChangeAt: null, graceEndsAt: graceEnd })
  })
  it('says beforehand until when it may be sent', () => {
    expect(judgeDraft({ period, draft, at: at('20:30:00') })).toEqual({
      ok: true,
      because: 'open',
      until: graceEnd,
    })
    expect(judgeDraft({ period: { ...period, closesAt: null }, draft, at: closesAt })).toMatchObject({
      until: null,
    })
  })
  it('has its grace after an early close too', () => {
    const closedAt = at('20:30:00')
    expect(said(after(closedAt, 899_999), { period: { closedAt } })).toBe('grace')
    expect(said(after(closedAt, 900_000), { period: { closedAt } })).toBe('period_closed')
  })
  it('has none when the period gives none, or was paused when it closed', () => {
    expect(said(closesAt, { period: { graceMinutes: 0 } })).toBe('period_closed')
    expect(said(closesAt, { period: { pausedAt: at('20:50:00') } })).toBe('period_closed')
    expect(said(closesAt, { period: { pausedAt: after(closesAt, 1) } })).toBe('grace')
  })
})

describe('a draft begun at or after the close', () => {
  it.each([
    ['one millisecond before', -1, 'grace'],
    ['at it', 0, 'period_closed'],
    ['one millisecond after', 1, 'period_closed'],
  ])('has no grace: %s', (_, ms, expected) => {
    expect(said(at('21:01:00'), { draft: { begunAt: after(closesAt, ms) } })).toBe(expected)
  })
})

describe('a personal extension', () => {
  const extendedUntil = new Date('2027-06-02T09:00:00Z')
  it.each([
    ['before the close', at('20:00:00'), 'open'],
    ['within the grace', at('21:05:00'), 'grace'],
    ['after the grace', at('21:15:00'), 'extended'],
    ['one millisecond before its end', after(extendedUntil, -1), 'extended'],
    ['at its end', extendedUntil, 'period_closed'],
  ])('lets one person send: %s', (_, when, expected) =>
    expect(said(when, { draft: { extendedUntil } })).toBe(expected),
  )
  it('also when the draft was begun after the close', () => {
    expect(said(at('22:00:00'), { draft: { begunAt: at('21:30:00'), extendedUntil } })).toBe('extended')
  })
  it('opens nothing that staff keep shut', () => {
    const of = { draft: { extendedUntil } }
    expect(said(at('20:55:00'), { ...of, period: { pausedAt: at('20:50:00') } })).toBe('period_paused')
    expect(said(new Date('2027-04-01T00:00:00Z'), of)).toBe('period_not_open')
    expect(said(at('22:00:00'), { ...of, period: { published: false } })).toBe('period_closed')
  })
  it('that ended before the grace takes nothing away', () => {
    expect(said(at('21:10:00'), { draft: { extendedUntil: at('20:30:00') } })).toBe('grace')
  })
})

describe('any draft at any instant', () => {
  const instants = fc.integer({ min: -40, max: 40 }).map((minutes) => after(closesAt, minutes * 60_000))
  const times = fc.record({
    published: fc.boolean(),
    opensAt: instants,
    closesAt: fc.option(instants),
    pausedAt: fc.option(instants),
    closedAt: fc.option(instants),
    graceMinutes: fc.constantFrom(0, 1, 15),
  })
  const drafts = fc.record({ begunAt: instants, extendedUntil: fc.option(instants) })
  it('is accepted whenever the period is open, and otherwise only after its close', () => {
    fc.assert(
      fc.property(times, drafts, instants, (of, one, when) => {
        const { verdict } = judge({ period: of, at: when })
        const judged = judgeDraft({ period: of, draft: one, at: when })
        expect(judgeDraft({ period: of, draft: null, at: when }).ok).toBe(verdict === 'open')
        if (verdict === 'open') expect(judged).toMatchObject({ ok: true, because: 'open' })
        if (verdict === 'paused' || verdict === 'scheduled') expect(judged.ok).toBe(false)
        if (judged.ok && judged.because === 'grace') {
          const end = endOf(of)!
          expect(one.begunAt.getTime()).toBeLessThan(end.getTime())
          expect(when.getTime() - end.getTime()).toBeLessThan(of.graceMinutes * 60_000)
        }
      }),
      runs(5000),
    )
  })
  it('is refused first at the instant that it was told, unless staff do something', () => {
    fc.assert(
      fc.property(times, drafts, instants, (of, one, when) => {
        const judged = judgeDraft({ period: of, draft: one, at: when })
        if (!judged.ok || !judged.until) return
        expect(judgeDraft({ period: of, draft: one, at: judged.until }).ok).toBe(false)
        const before = after(judged.until, -1)
        if (before >= when) expect(judgeDraft({ period: of, draft: one, at: before }).ok).toBe(true)
      }),
      runs(5000),
    )
  })
})

describe('a submission that was written as a draft', () => {
  const questions = [ask({ key: 'why', kind: 'text' })]
  const decide = (answers: Record<string, string>, arrivedAt: Date) =>
    decideSubmission({ submission: { answers }, period, questions, draft, arrivedAt })
  it('is accepted within its grace and refused after it with the instant that it ended', () => {
    expect(decide({ why: 'x' }, after(graceEnd, -1))).toEqual({ ok: true, answers: { why: 'x' } })
    expect(decide({ why: 'x' }, graceEnd)).toMatchObject({ code: 'period_closed', graceEndsAt: graceEnd })
  })
  it('is held to its questions all the same', () => {
    expect(decide({}, closesAt)).toMatchObject({ code: 'invalid' })
  })
})
