import type { PayloadRequest } from 'payload'
import { plannedInstant } from '../services/plannedInstant.ts'
import { running } from '../services/services.ts'

/** When what is being published counts as published: the planned instant, or now by the service's clock. */
export const publishingInstant = (req: PayloadRequest): Date =>
  plannedInstant(req.context) ?? running(req.payload)?.clock.now() ?? new Date()
