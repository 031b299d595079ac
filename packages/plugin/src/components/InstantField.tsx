'use client'
import { defaultZone } from '@jobbuddies/shared'
import { FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { instantText } from './timeText.ts'

/** A recorded instant, told in the service's zone whatever the browser's is. Nobody edits it. */
export function InstantField({ field, path }: DateFieldClientProps) {
  const { value } = useField<string | null>({ potentiallyStalePath: path })
  const { i18n } = useTranslation()
  if (!value) return null
  const instant = new Date(value)
  return (
    <div className="field-type" id={`field-${path}`}>
      <FieldLabel as="span" label={field.label} path={path} />
      <time dateTime={instant.toISOString()}>
        {instantText({ instant, zone: defaultZone, language: i18n.language })}
      </time>
    </div>
  )
}
