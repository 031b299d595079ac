const key = 'jobbuddiesPublishingAt'

/** The context of a publication that was planned for an instant. Requests cannot write it: Payload fills the context from code. */
export const publishingAt = (at: Date): Record<string, unknown> => ({ [key]: at.toISOString() })

/** The instant in such a context; null in any other. */
export function plannedInstant(context: Record<string, unknown>): Date | null {
  const planned = context[key]
  return typeof planned === 'string' ? new Date(planned) : null
}
