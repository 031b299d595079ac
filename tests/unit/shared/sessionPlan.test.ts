import { type PlanModel, sessionPlan } from '@jobbuddies/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presets } from '../../../packages/plugin/src/presets/index.ts'
import type { Preset } from '../../../packages/plugin/src/presets/types.ts'

const zone = 'Europe/Helsinki'
const model = (changes: Partial<PlanModel> = {}): PlanModel => ({
  ...{ meetingsMin: null, meetingsMax: null, minutes: null, cadence: null, place: null, themes: 0 },
  milestones: [],
  ...changes,
})
const plan = (of: PlanModel, startsOn = '2027-03-15') =>
  sessionPlan({ model: of, startsOn, time: '17:00', zone })
const times = (of: PlanModel, startsOn?: string) =>
  plan(of, startsOn).map(({ startsAt }) => startsAt?.toISOString() ?? null)

const fromPreset = (preset: Preset): PlanModel =>
  model({
    meetingsMin: preset.meetingsMin ?? null,
    meetingsMax: preset.meetingsMax ?? null,
    minutes: preset.meetingMinutesMax
      ? { min: preset.meetingMinutesMin ?? 10, max: preset.meetingMinutesMax }
      : null,
    cadence: preset.cadence ?? null,
    place: preset.meetingPlace ?? null,
    themes: preset.themes?.length ?? 0,
    milestones: (preset.milestones ?? []).map(({ kind, week, place }) => ({
      ...{ kind, week: week ?? null, place: place ?? null },
    })),
  })

describe('The session plan of a programme', () => {
  it('meets every week at the same time of day, also when the clocks change between', () => {
    expect(times(model({ meetingsMin: 3, cadence: 'weekly' }))).toEqual([
      '2027-03-15T15:00:00.000Z',
      '2027-03-22T15:00:00.000Z',
      '2027-03-29T14:00:00.000Z',
    ])
  })
  it('meets every month on the same day, and on the last of a shorter month', () => {
    expect(times(model({ meetingsMin: 3, cadence: 'monthly' }), '2027-01-31')).toEqual([
      '2027-01-31T15:00:00.000Z',
      '2027-02-28T15:00:00.000Z',
      '2027-03-31T14:00:00.000Z',
    ])
  })
  it('takes the first time after one that the clocks jump over', () => {
    const of = { model: model({ meetingsMin: 1, cadence: 'weekly' as const }), startsOn: '2027-03-28' }
    expect(sessionPlan({ ...of, time: '03:30', zone })[0]?.startsAt).toEqual(new Date('2027-03-28T01:00:00Z'))
  })
  it('has no times where the group agrees on them, but milestones that have a week', () => {
    const of = model({
      meetingsMin: 2,
      cadence: 'free',
      milestones: [
        { kind: 'closing', week: null, place: null },
        { kind: 'introduction', week: 0, place: 'in_person' },
        { kind: 'job_shadowing', week: 3, place: null },
      ],
    })
    expect(plan(of).map(({ kind, startsAt }) => [kind, startsAt?.toISOString() ?? null])).toEqual([
      ['introduction', '2027-03-15T15:00:00.000Z'],
      ['meeting', null],
      ['meeting', null],
      ['closing', null],
    ])
  })
  it('leaves the first week to a milestone that stands there', () => {
    const of = model({
      ...{ meetingsMin: 1, cadence: 'weekly' as const },
      milestones: [{ kind: 'kickoff', week: 0, place: null }],
    })
    expect(times(of)).toEqual(['2027-03-15T15:00:00.000Z', '2027-03-22T15:00:00.000Z'])
  })
  it.each([
    [{ themes: 5, meetingsMin: 3, meetingsMax: 4 }, 4],
    [{ themes: 5, meetingsMin: 8, meetingsMax: 9 }, 8],
    [{ themes: 2, meetingsMin: null, meetingsMax: null }, 2],
    [{ themes: 0, meetingsMin: null, meetingsMax: null }, 4],
    [{ themes: 0, meetingsMin: null, meetingsMax: 2 }, 2],
  ])('of %j has %i meetings', (of, count) => {
    expect(plan(model(of))).toHaveLength(count)
  })
  it.each(presets.map((preset) => [preset.key, preset] as const))(
    'of the preset %s has as many meetings as it asks for, each theme once',
    (_, preset) => {
      const of = fromPreset(preset)
      const meetings = plan(of).filter(({ kind }) => kind === 'meeting')
      expect(meetings.length).toBeGreaterThanOrEqual(of.meetingsMin ?? 1)
      expect(meetings.length).toBeLessThanOrEqual(of.meetingsMax ?? 100)
      const themes = meetings.flatMap(({ about }) => about ?? [])
      expect(new Set(themes).size).toBe(themes.length)
    },
  )
  it('keeps within the bounds of any model, in order of time where all times are known', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 25 }),
        fc.constantFrom('weekly' as const, 'fortnightly' as const, 'monthly' as const),
        fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 3 }),
        (min, more, themes, cadence, weeks) => {
          const all = plan(
            model({
              ...{ meetingsMin: min, meetingsMax: min + more, themes, cadence },
              milestones: weeks.map((week) => ({ kind: 'midterm', week, place: null })),
            }),
          )
          const counted = all.filter(({ kind }) => kind === 'meeting').length
          const at = all.map(({ startsAt }) => startsAt?.getTime() ?? NaN)
          expect(counted).toBe(Math.min(Math.max(min, themes), min + more))
          expect(at).toEqual(at.toSorted((a, b) => a - b))
        },
      ),
    )
  })
})
