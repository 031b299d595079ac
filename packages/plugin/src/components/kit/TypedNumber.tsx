/** Where somebody writes the number of what an act concerns, before it can be done. */
export const TypedNumber = ({
  label,
  value,
  onChange,
}: {
  label: string
  value: string
  onChange: (typed: string) => void
}) => (
  <label>
    {label}
    <input
      autoComplete="off"
      inputMode="numeric"
      onChange={(event) => onChange(event.target.value)}
      value={value}
    />
  </label>
)
