import type { MoneyUnit } from '@jobbuddies/shared'
import type { MoneySum, ReportMoney } from './contract.ts'

/** `amount` and `total` (euros): null while nobody knows how many there are. */
export type Spent = MoneySum & { key: string; amount: number | null; total: number | null }

/** How many units of each kind there have been. */
const unitsOf = ({ groups, participants, employed }: ReportMoney): Record<MoneyUnit, number | null> => ({
  programme: 1,
  group: groups,
  participant: participants,
  employed,
})

/** What the sums of a programme come to: each, and together in euros. */
export function spendingOf(money: ReportMoney): { sums: Spent[]; spent: number } {
  const units = unitsOf(money)
  const sums = money.sums.map((sum, index) => {
    const amount = units[sum.per]
    return { ...sum, key: String(index), amount, total: amount === null ? null : amount * sum.euros }
  })
  return { sums, spent: sums.reduce((all, { total }) => all + (total ?? 0), 0) }
}
