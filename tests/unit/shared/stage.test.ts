import {
  decidedStages,
  fixedStages,
  isOwnStageKey,
  mayMove,
  stagesOf,
  workingStages,
  workingStagesOf,
} from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'

const own = [{ key: 'shortlist' }, { key: 'skill-test' }]

describe('The stages of a programme', () => {
  it('are the common ones with its own between reading and the interviews', () => {
    expect(stagesOf(own)).toEqual([
      'submitted',
      'reading',
      'shortlist',
      'skill-test',
      'interviewing',
      'interviewed',
      ...decidedStages,
    ])
    expect(stagesOf([])).toEqual([...fixedStages])
  })
  it('cannot take the key of a common one', () => {
    for (const stage of fixedStages) expect(isOwnStageKey(stage)).toBe(false)
    expect(isOwnStageKey('skill-test')).toBe(true)
    expect(isOwnStageKey('Skill test')).toBe(false)
    expect(stagesOf([{ key: 'placed' }])).toEqual([...fixedStages])
  })
})

describe('Staff move an application by hand', () => {
  it('between all working stages and nowhere else', () => {
    const all = [...stagesOf(own), 'unheard-of']
    const allowed = all.flatMap((from) =>
      all.filter((to) => mayMove({ from, to, own })).map((to) => [from, to]),
    )
    const working = workingStagesOf(own)
    const expected = [...working, 'unheard-of'].flatMap((from) =>
      working.filter((to) => to !== from).map((to) => [from, to]),
    )
    expect(new Set(allowed.map(String))).toEqual(new Set(expected.map(String)))
  })
  it('not into the own stage of another programme', () => {
    for (const from of workingStages) expect(mayMove({ from, to: 'shortlist', own: [] })).toBe(false)
  })
})
