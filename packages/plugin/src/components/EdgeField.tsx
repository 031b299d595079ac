'use client'
import { defaultZone, type EdgeKind } from '@jobbuddies/shared'
import { FieldError, FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { EdgeInput } from './EdgeInput.tsx'
import { wordsIn } from './words.ts'

/** An edge of a period, written in the period's own zone whatever the browser's is. */
export function EdgeField({ field, path, readOnly }: DateFieldClientProps) {
  const { value, setValue, showError, errorMessage } = useField<string | null>({ potentiallyStalePath: path })
  const zone = useFormFields(([fields]) => String(fields.zone?.value || defaultZone))
  const { i18n } = useTranslation()
  const kind: EdgeKind = field.name === 'closesAt' ? 'closing' : 'opening'
  return (
    <div className={`field-type date-time-field${showError ? ' error' : ''}`} style={{ flex: '1 1 18em' }}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" style={{ position: 'relative' }}>
        <FieldError message={errorMessage} path={path} showError={showError} />
        <EdgeInput
          hint={`${field.name}-hint`}
          id={`field-${path}`}
          kind={kind}
          readOnly={readOnly ?? false}
          setValue={setValue}
          value={value}
          whenEmpty={kind === 'closing' ? wordsIn(i18n.language).alwaysOpen : ''}
          zone={zone}
        />
      </div>
    </div>
  )
}
