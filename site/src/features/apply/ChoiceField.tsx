import { FieldGroup, type GroupProps } from './fieldParts.tsx'

export type ChoiceFieldProps = GroupProps & {
  name: string
  options: readonly { value: string; label: string }[]
  chosen: readonly string[]
  several: boolean
  readOnly: boolean
  /** Beside each other instead of below. */
  inLine?: boolean
}

/** One of several, or several of them. */
export function ChoiceField({
  name,
  options,
  chosen,
  several,
  readOnly,
  inLine,
  ...group
}: ChoiceFieldProps) {
  return (
    <FieldGroup {...group}>
      <div className={inLine ? 'choices-line' : undefined}>
        {options.map(({ value, label }, index) => {
          const id = index === 0 ? group.id : `${group.id}-${index}`
          return (
            <label className="choice" key={value} htmlFor={id}>
              <input
                type={several ? 'checkbox' : 'radio'}
                id={id}
                name={name}
                value={value}
                defaultChecked={chosen.includes(value)}
                disabled={readOnly && !chosen.includes(value)}
              />
              <span>{label}</span>
            </label>
          )
        })}
      </div>
    </FieldGroup>
  )
}
