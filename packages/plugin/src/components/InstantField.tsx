'use client'
import { defaultZone, wallTime } from '@jobbuddies/shared'
import { FieldLabel, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'

/** A recorded instant, told in the service's zone whatever the browser's is. Nobody edits it. */
export function InstantField({ field, path }: DateFieldClientProps) {
  const { value } = useField<string | null>({ potentiallyStalePath: path })
  if (!value) return null
  const instant = new Date(value)
  return (
    <div className="field-type" id={`field-${path}`}>
      <FieldLabel as="span" label={field.label} path={path} />
      <time dateTime={instant.toISOString()} style={{ display: 'block' }}>
        {wallTime({ instant, zone: defaultZone }).replace('T', ' ')} ({defaultZone})
      </time>
    </div>
  )
}
