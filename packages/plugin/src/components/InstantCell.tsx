'use client'
import { defaultZone, wallTime } from '@jobbuddies/shared'
import type { DefaultCellComponentProps } from 'payload'

/** A recorded instant in a list, in the service's zone: `2026-11-29 09:00`. */
export function InstantCell({ cellData }: DefaultCellComponentProps) {
  if (typeof cellData !== 'string') return <span>–</span>
  const instant = new Date(cellData)
  return (
    <time dateTime={instant.toISOString()}>{wallTime({ instant, zone: defaultZone }).replace('T', ' ')}</time>
  )
}
