import type { Words } from '../../i18n/en.ts'
import { FieldGroup, type GroupProps } from './fieldParts.tsx'

export type DateFieldProps = GroupProps & {
  name: string
  /** `2027-03-09`, or as far as it was typed. */
  value: string
  readOnly: boolean
  words: Words['form']
}

const parts = ['day', 'month', 'year'] as const

/** A day in three fields, which people fill in faster and more safely than a calendar. */
export function DateField({ name, value, readOnly, words, ...group }: DateFieldProps) {
  const [year = '', month = '', day = ''] = value.split('-')
  const typed = { day, month, year }
  return (
    <FieldGroup {...group}>
      <div className="date-parts">
        {parts.map((part, index) => (
          <label key={part} htmlFor={index === 0 ? group.id : `${group.id}-${part}`}>
            <span>{words[part]}</span>
            <input
              type="text"
              inputMode="numeric"
              id={index === 0 ? group.id : `${group.id}-${part}`}
              name={`${name}.${part}`}
              size={part === 'year' ? 4 : 2}
              maxLength={part === 'year' ? 4 : 2}
              defaultValue={typed[part]}
              readOnly={readOnly}
              aria-invalid={group.error ? true : undefined}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
