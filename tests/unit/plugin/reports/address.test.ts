import { describe, expect, it } from 'vitest'
import { reportAddress } from '../../../../packages/plugin/src/reports/address.ts'
import { reportQuerySchema } from '../../../../packages/plugin/src/reports/contract.ts'
import { spendingOf } from '../../../../packages/plugin/src/reports/spending.ts'

const id = '01890000-0000-7000-8000-000000000000'

describe('The address of a report', () => {
  it('is read to what it was made of', () => {
    const query = reportQuerySchema.parse({
      by: 'round',
      programme: id,
      role: 'mentee',
      share: '1',
      page: '2',
    })
    const address = reportAddress(query, { page: 3 })
    expect(reportQuerySchema.parse(Object.fromEntries(new URLSearchParams(address)))).toEqual({
      ...query,
      page: 3,
    })
  })
  it('says nothing of what is as it always is, and begins at the first page when the choice changes', () => {
    expect(reportAddress(reportQuerySchema.parse({}))).toBe('')
    expect(reportAddress(reportQuerySchema.parse({ page: 4 }), { role: 'mentor' })).toBe('?role=mentor')
  })
  it('with nonsense is read as if that were not there', () => {
    const nonsense = { by: 'name', programme: "'; drop", role: 'a b', share: 'yes', page: '-1' }
    expect(reportQuerySchema.parse(nonsense)).toEqual({ by: 'programme', page: 1 })
  })
})

describe('What is spent', () => {
  it('is each sum times what there has been of its unit; what nobody knows is named and not added', () => {
    const sums = (['programme', 'group', 'participant', 'employed'] as const).map((per, index) => ({
      ...{ name: per, euros: 10 ** index, per },
    }))
    const { sums: told, spent } = spendingOf({
      ...{ id, name: 'P', frame: null, sums, groups: 3, participants: 25, employed: null },
    })
    expect(told.map(({ amount, total }) => [amount, total])).toEqual([
      [1, 1],
      [3, 30],
      [25, 2_500],
      [null, null],
    ])
    expect(spent).toBe(2_531)
    const known = { id, name: 'P', frame: null, sums, groups: 3, participants: 25, employed: 4 }
    expect(spendingOf(known).spent).toBe(6_531)
  })
})
