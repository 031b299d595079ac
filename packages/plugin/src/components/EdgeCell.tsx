'use client'
import { closingShown, defaultZone, readEdge, wallTime } from '@jobbuddies/shared'
import type { DefaultCellComponentProps } from 'payload'

/** An edge in a list, in the period's own zone: `2026-11-29 09:00`, or the day alone when it closes at its end. */
export function EdgeCell({ cellData, field, rowData }: DefaultCellComponentProps) {
  const zone = typeof rowData?.zone === 'string' ? rowData.zone : defaultZone
  const reading = typeof cellData === 'string' ? readEdge({ written: cellData, zone, kind: 'opening' }) : null
  if (!reading?.ok) return <span>–</span>
  if ('name' in field && field.name === 'closesAt') {
    const { day, time } = closingShown({ closesAt: reading.instant, zone })
    return <time dateTime={reading.instant.toISOString()}>{[day, time].filter(Boolean).join(' ')}</time>
  }
  return (
    <time dateTime={reading.instant.toISOString()}>
      {wallTime({ instant: reading.instant, zone }).replace('T', ' ')}
    </time>
  )
}
