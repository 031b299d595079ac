import { type EdgeKind, readEdge } from '@jobbuddies/shared'
import type { CollectionBeforeValidateHook } from 'payload'

/** The edges of a period and what a bare day means for each. */
export const edges: Record<'opensAt' | 'closesAt' | 'pausedAt' | 'closedAt', EdgeKind> = {
  opensAt: 'opening',
  closesAt: 'closing',
  pausedAt: 'opening',
  closedAt: 'opening',
}

/** A wall time or a day, written in the period's zone, becomes an instant; what cannot be read is left for validation to name. */
export const edgesToInstants: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const zone = String(data.zone ?? originalDoc?.zone ?? '')
  for (const [name, kind] of Object.entries(edges)) {
    const written: unknown = data[name]
    if (typeof written !== 'string') continue
    const reading = readEdge({ written, zone, kind })
    if (reading.ok) data[name] = reading.instant.toISOString()
  }
  return data
}
