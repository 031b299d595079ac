'use client'
import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import type { ReactNode } from 'react'
import { fixedBox, inputBox } from './inputBox.ts'

export type Choice = { value: string; name: string }

/** A text field of which one of some named values is chosen. A stored value that is none of them stays and is shown as it is. */
export function SelectBox({
  field,
  path,
  readOnly,
  choices,
  children,
}: Pick<TextFieldClientProps, 'field' | 'path' | 'readOnly'> & { choices: Choice[]; children?: ReactNode }) {
  const { value, setValue, showError, errorMessage } = useField<string>({ potentiallyStalePath: path })
  const known = choices.some((choice) => choice.value === value)
  const description = field.admin?.description
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 12em' }}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" style={{ position: 'relative' }}>
        <FieldError message={errorMessage} path={path} showError={showError} />
        <select
          disabled={readOnly || choices.length === 0}
          id={`field-${path}`}
          onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
          style={{ ...(readOnly ? fixedBox : inputBox), width: '100%' }}
          value={value ?? ''}
        >
          {known && field.required ? null : (
            <option value={known ? '' : (value ?? '')}>{(!known && value) || '—'}</option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.name}
            </option>
          ))}
        </select>
        {children}
      </div>
      {description ? <FieldDescription description={description} path={path} /> : null}
    </div>
  )
}
