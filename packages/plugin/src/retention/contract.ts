import { type RetentionClock, retentionClocks, type RetentionDays, retentionSchema } from '@jobbuddies/shared'
import { z } from 'zod'
import type { RetentionFigures } from './scan.ts'

/** What the desk of deletions and its endpoints say to each other, below `/api/editor/retention`. */

const amount = z.number().int().min(0)

/** What was looked at: it is confirmed only as long as it is so. */
export const confirmSchema = z.strictObject({
  days: retentionSchema,
  expected: z.object(
    Object.fromEntries(retentionClocks.map((clock) => [clock, amount])) as Record<
      RetentionClock,
      typeof amount
    >,
  ),
})
export type ConfirmBody = z.output<typeof confirmSchema>

export type RetentionRun = {
  id: string
  startedAt: string
  /** Null: it runs, or it died. */
  endedAt: string | null
  clocks: Partial<Record<RetentionClock, number>>
  rows: Record<string, number>
  failed: number
}

export type RetentionReport = {
  set: RetentionDays
  /** What deletion goes by; null: nothing is deleted. */
  inForce: RetentionDays | null
  confirmed: { at: string; by: string | null } | null
  /** Clocks that wait for a confirmation. */
  waiting: RetentionClock[]
  /** What would go now by the days that are set. */
  figures: RetentionFigures
  /** The newest first. */
  runs: RetentionRun[]
  /** What the tables of their rows are called, in the language of whoever asks. */
  names: Record<string, string>
  zone: string
}

/** `GET /api/editor/retention/waiting`: is there something to confirm? */
export type RetentionWaiting = { waiting: boolean }
