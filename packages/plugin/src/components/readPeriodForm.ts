import { defaultZone, type EdgeKind, type PeriodTimes, readEdge } from '@jobbuddies/shared'

export type FormValues = Partial<
  Record<'opensAt' | 'closesAt' | 'pausedAt' | 'closedAt' | 'published' | 'zone', unknown>
>

/** An edge as the form holds it: an instant once saved, a wall time while being edited. */
function edge({ value, zone, kind }: { value: unknown; zone: string; kind: EdgeKind }): Date | null {
  if (!value) return null
  const reading = readEdge({
    written: value instanceof Date ? value.toISOString() : String(value),
    zone,
    kind,
  })
  return reading.ok ? reading.instant : null
}

/** The period that the form describes right now, saved or not; null while it has no opening. */
export function readPeriodForm(values: FormValues): { times: PeriodTimes; zone: string } | null {
  const zone = typeof values.zone === 'string' && values.zone !== '' ? values.zone : defaultZone
  const opensAt = edge({ value: values.opensAt, zone, kind: 'opening' })
  if (!opensAt) return null
  return {
    zone,
    times: {
      published: values.published === true,
      opensAt,
      closesAt: edge({ value: values.closesAt, zone, kind: 'closing' }),
      pausedAt: edge({ value: values.pausedAt, zone, kind: 'opening' }),
      closedAt: edge({ value: values.closedAt, zone, kind: 'opening' }),
    },
  }
}
