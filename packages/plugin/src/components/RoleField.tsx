'use client'
import { FieldError, FieldLabel, useConfig, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'
import { wordsIn } from './words.ts'

type Role = { key: string; name: string }

/** The roles of the chosen programme, as its model names them. */
export function RoleField({ field, path, readOnly }: TextFieldClientProps) {
  const { value, setValue, showError, errorMessage } = useField<string>({ potentiallyStalePath: path })
  const programme = useFormFields(([fields]) => {
    const chosen: unknown = fields.programme?.value
    return typeof chosen === 'string' ? chosen : null
  })
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [roles, setRoles] = useState<Role[]>([])

  useEffect(() => {
    if (!programme) return
    const abort = new AbortController()
    fetch(`${config.routes.api}/programmes/${programme}?depth=0&locale=${i18n.language}&select[roles]=true`, {
      credentials: 'include',
      signal: abort.signal,
    })
      .then((response) => response.json() as Promise<{ roles?: Role[] }>)
      .then((doc) => setRoles(doc.roles ?? []))
      .catch(() => undefined)
    return () => abort.abort()
  }, [config.routes.api, i18n.language, programme])

  const known = roles.some(({ key }) => key === value)
  return (
    <div className={`field-type text${showError ? ' error' : ''}`} style={{ flex: '1 1 12em' }}>
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap" style={{ position: 'relative' }}>
        <FieldError message={errorMessage} path={path} showError={showError} />
        <select
          disabled={readOnly || !programme}
          id={`field-${path}`}
          onChange={(event) => setValue(event.target.value)}
          style={{ width: '100%', padding: '0.6em', font: 'inherit' }}
          value={value ?? ''}
        >
          {known ? null : <option value={value ?? ''}>{value || '—'}</option>}
          {roles.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        {programme ? null : <p style={{ fontSize: '0.85em' }}>{wordsIn(i18n.language).chooseProgramme}</p>}
      </div>
    </div>
  )
}
