import type { Pass } from '@jobbuddies/shared'
import { instantOf } from '@jobbuddies/shared'
import { describe, expect, it } from 'vitest'
import { changed, readChange } from '../../../../site/src/preview/change.ts'

const at = (iso: string) => Date.parse(iso)
const now = new Date('2027-02-20T10:00:00Z')
const opening = at('2027-03-01T07:00:00Z')
const pass: Pass = {
  v: 1,
  id: 'one-journey',
  by: 'someone',
  drafts: false,
  asOf: opening,
  since: null,
  back: '/admin',
  exp: at('2027-02-20T10:20:00Z'),
}
const running: Pass = { ...pass, since: now.getTime() - 5000 }
const shown = (one: Pass, milliseconds = 0) =>
  instantOf({ pass: one, now: new Date(now.getTime() + milliseconds) }).getTime()

describe('a journey that goes on', () => {
  const changes = [{ at: new Date(0) }, { at: null }, { runs: true }, { runs: false }, { drafts: true }, {}]
  it.each(changes)('keeps its holder, its id and its end: %j', (change) => {
    for (const from of [pass, running, { ...pass, asOf: null }]) {
      const { id, by, back, exp } = changed({ pass: from, change, now })
      expect({ id, by, back, exp }).toEqual({ id: pass.id, by: pass.by, back: pass.back, exp: pass.exp })
    }
  })
  it('goes to another instant and stands there', () => {
    const there = changed({ pass, change: { at: new Date(opening - 60_000) }, now })
    expect([shown(there), shown(there, 9000)]).toEqual([opening - 60_000, opening - 60_000])
  })
  it('goes to another instant with its clock running', () => {
    const there = changed({ pass: running, change: { at: new Date(opening) }, now })
    expect([shown(there), shown(there, 9000)]).toEqual([opening, opening + 9000])
  })
  it('lets the clock run from where it stands, and stops it where it is', () => {
    const runs = changed({ pass, change: { runs: true }, now })
    expect([shown(runs), shown(runs, 9000)]).toEqual([opening, opening + 9000])
    const stopped = changed({ pass: running, change: { runs: false }, now })
    expect([shown(stopped), shown(stopped, 9000)]).toEqual([opening + 5000, opening + 5000])
  })
  it('goes back to now', () => {
    const back = changed({ pass: running, change: { at: null }, now })
    expect([back.asOf, back.since]).toEqual([null, null])
  })
  it('shows drafts or leaves them out, at the same instant', () => {
    const more = changed({ pass: running, change: { drafts: true }, now })
    expect([more.drafts, shown(more), shown(more, 9000)]).toEqual([true, opening + 5000, opening + 14_000])
    const live = { ...pass, asOf: null }
    expect(changed({ pass: live, change: { drafts: true }, now })).toEqual({ ...live, drafts: true })
  })
})

describe('what the forms ask for', () => {
  const read = (written: string) => readChange(new URLSearchParams({ at: written })).at?.toISOString()
  it.each([
    ['2027-03-01T09:00', '2027-03-01T07:00:00.000Z'],
    ['2027-03-01T07:00:00.000Z', '2027-03-01T07:00:00.000Z'],
    ['2027-03-28T03:30', '2027-03-28T01:00:00.000Z'],
    ['2027-10-31T03:30', '2027-10-31T00:30:00.000Z'],
    ['', undefined],
    ['soon', undefined],
    ['2027-13-01T09:00', undefined],
    ['1969-01-01T09:00', undefined],
  ])('%j is %s', (written, instant) => expect(read(written)).toBe(instant))
})
