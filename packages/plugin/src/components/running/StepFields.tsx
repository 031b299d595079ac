import type { StepOffer } from '../../running/contract.ts'
import type { RunWords } from '../../translations/running/types.ts'

/** One of a few, by its label. */
export const Choice = ({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: { value: string; label: string }[]
  value: string
  onChange: (value: string) => void
}) => (
  <label>
    {label}
    <select onChange={(event) => onChange(event.target.value)} value={value}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </label>
)

type Set = { on: string | null; partner: string | null }

/** When a step is done, and with which of the programme's partners. */
export const DayAndPartner = ({
  of,
  change,
  partners,
  words: { steps: said },
}: {
  of: Set
  change: (part: Partial<Set>) => void
  partners: StepOffer['partners']
  words: RunWords
}) => (
  <>
    <label>
      {said.day}
      <input
        onChange={(event) => change({ on: event.target.value || null })}
        type="date"
        value={of.on ?? ''}
      />
    </label>
    {partners.length > 0 ? (
      <Choice
        label={said.partner}
        onChange={(partner) => change({ partner: partner || null })}
        options={[
          { value: '', label: said.noPartner },
          ...partners.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={of.partner ?? ''}
      />
    ) : null}
  </>
)
