import type { Question } from '@jobbuddies/shared'
import { fieldId } from './errors.ts'

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
  kind: Question['kind'] | 'email' | 'tel'
  maxLength?: number
  autoComplete?: string
  options?: Question['options']
  /** The empty choice of a question that may stay unanswered. */
  noChoice?: string
}

function describedBy(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined
}

function Notes({ id, hint, error }: { id: string } & Pick<FieldProps, 'hint' | 'error'>) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </>
  )
}

function Choices(props: FieldProps) {
  const { path, name, label, optional, options = [], value, readOnly, noChoice } = props
  const id = fieldId(path)
  const all = noChoice ? [...options, { value: '', label: noChoice }] : options
  return (
    <fieldset className={props.error ? 'field wrong' : 'field'} aria-describedby={describedBy(id, props)}>
      <legend>
        {label}
        {optional ? <span className="quiet"> ({optional})</span> : null}
      </legend>
      <Notes id={id} hint={props.hint} error={props.error} />
      {all.map((option, index) => (
        <label className="choice" key={option.value} htmlFor={index === 0 ? id : `${id}-${index}`}>
          <input
            type="radio"
            id={index === 0 ? id : `${id}-${index}`}
            name={name}
            value={option.value}
            defaultChecked={value === option.value}
            disabled={readOnly && value !== option.value}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** One question with its label, hint and error. */
export function Field(props: FieldProps) {
  if (props.kind === 'choice') return <Choices {...props} />
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
        {label}
        {optional ? <span className="quiet"> ({optional})</span> : null}
      </label>
      <Notes id={id} hint={props.hint} error={props.error} />
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
