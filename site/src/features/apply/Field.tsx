import { fieldId } from './errors.ts'
import { describedBy, FieldNotes, LabelText } from './fieldParts.tsx'

export type FieldProps = {
  /** The path that errors name it by. */
  path: string
  name: string
  label: string
  hint?: string | null
  /** Said after the label of a field that may stay empty. */
  optional?: string
  value: string
  error?: string
  readOnly: boolean
  kind: 'text' | 'long_text' | 'email' | 'tel'
  maxLength?: number
  autoComplete?: string
}

/** One text with its label, hint and error. */
export function Field(props: FieldProps) {
  const { path, name, label, optional, value, readOnly, kind, maxLength, autoComplete } = props
  const id = fieldId(path)
  const common = {
    id,
    name,
    readOnly,
    autoComplete,
    defaultValue: value,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error ? true : undefined,
    'aria-required': optional ? undefined : true,
  }
  return (
    <div className={props.error ? 'field wrong' : 'field'}>
      <label htmlFor={id}>
        <LabelText label={label} optional={optional} />
      </label>
      <FieldNotes id={id} hint={props.hint} error={props.error} />
      {kind === 'long_text' ? (
        <textarea {...common} rows={maxLength && maxLength < 500 ? 4 : 8} />
      ) : (
        <input
          {...common}
          type={kind === 'text' ? 'text' : kind}
          spellCheck={kind === 'email' ? false : undefined}
        />
      )}
    </div>
  )
}
