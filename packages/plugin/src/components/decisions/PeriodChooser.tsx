'use client'
import type { ChoosablePeriod } from '../../decisions/contract.ts'
import type { DecisionWords } from '../../translations/decisions/types.ts'
import { FilterForm } from '../kit/FilterForm.tsx'

/** A round as it stands in the address. */
export const roundPrefix = 'round:'

/** The periods that are meant by what stands in the address. */
export function chosenPeriods(periods: readonly ChoosablePeriod[], of: string): string[] {
  if (!of.startsWith(roundPrefix)) return periods.filter(({ id }) => id === of).map(({ id }) => id)
  const round = of.slice(roundPrefix.length)
  return periods.filter((period) => period.round?.id === round).map(({ id }) => id)
}

/** Which round or period one decides on; it stands in the address. */
export function PeriodChooser({
  periods,
  of,
  action,
  words: { choose },
}: {
  periods: readonly ChoosablePeriod[]
  of: string
  action: string
  words: DecisionWords
}) {
  const rounds = new Map(periods.flatMap(({ round }) => (round ? [[round.id, round.name] as const] : [])))
  return (
    <FilterForm action={action} chosen={of} clear={null} submit={choose.show}>
      <label>
        {choose.label}
        <select defaultValue={of} name="of">
          <option value="">{choose.none}</option>
          {rounds.size > 0 ? (
            <optgroup label={choose.rounds}>
              {[...rounds].map(([id, name]) => (
                <option key={id} value={`${roundPrefix}${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          ) : null}
          <optgroup label={choose.periods}>
            {periods.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
    </FilterForm>
  )
}
