import { modelFaults, type RoleBounds } from '@jobbuddies/shared'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../support/properties.ts'

const mentor: RoleBounds = { key: 'mentor', facilitator: true, min: 2, max: 3 }
const mentee: RoleBounds = { key: 'mentee', facilitator: false, min: 10, max: 12 }

describe('The roles of a programme', () => {
  it.each([
    ['a group of mentors and mentees', [mentor, mentee], []],
    ['people who meet without a leader', [mentee], []],
    ['a role that may stay empty', [{ ...mentor, min: 0, max: 1 }, mentee], []],
    ['nobody', [], [{ code: 'no_participant' }]],
    ['leaders alone', [mentor], [{ code: 'no_participant' }]],
    ['one key twice', [mentee, mentee], [{ code: 'role_twice', role: 'mentee' }]],
    ['more at least than at most', [{ ...mentee, min: 4, max: 3 }], [{ code: 'bounds', role: 'mentee' }]],
    ['at most nobody', [{ ...mentee, min: 0, max: 0 }], [{ code: 'bounds', role: 'mentee' }]],
    ['half a person', [{ ...mentee, max: 11.5 }], [{ code: 'bounds', role: 'mentee' }]],
    ['fewer than nobody', [{ ...mentee, min: -1 }], [{ code: 'bounds', role: 'mentee' }]],
    ['a number that was not given', [{ ...mentee, max: NaN }], [{ code: 'bounds', role: 'mentee' }]],
  ])('with %s are judged', (_name, roles, faults) => {
    expect(modelFaults({ roles })).toEqual(faults)
  })

  it('are told of a training for a role that is not there, once', () => {
    expect(modelFaults({ roles: [mentee], named: ['tutor', 'mentee', 'tutor'] })).toEqual([
      { code: 'role_unknown', role: 'tutor' },
    ])
  })

  it('of any programme that nobody named are accepted when their bounds are whole and in order', () => {
    const bounds = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }))
      .filter(([min, max]) => min <= max)
    const model = fc.array(fc.tuple(bounds, fc.boolean()), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(model, (rows) => {
        const roles = rows.map(([[min, max], facilitator], index) => ({
          key: `role-${index}`,
          facilitator,
          min,
          max,
        }))
        const joins = roles.some(({ facilitator }) => !facilitator)
        expect(modelFaults({ roles })).toEqual(joins ? [] : [{ code: 'no_participant' }])
      }),
      runs(300),
    )
  })
})
