'use client'
import { useMemo } from 'react'
import type { DeskSlot, InterviewDesk } from '../../services/interviews/desk.ts'
import { useServiceNow } from '../useServiceNow.ts'
import { useDeskReport } from '../kit/useDesk.ts'
import { pathOfComing } from './parts.ts'

/** The coming times that nobody has and applicants of one of these periods may book; null while they are looked for. */
export function useFreeTimes(periods: readonly string[] | null) {
  const now = useServiceNow()
  // Asked once a minute at most, not with each tick of the clock.
  const minute = Math.floor(now.getTime() / 60_000)
  const path = useMemo(() => pathOfComing(new Date(minute * 60_000)), [minute])
  const { report, fault, again } = useDeskReport<InterviewDesk>(path)
  const free: DeskSlot[] | null =
    report && periods
      ? report.slots.filter((slot) => !slot.interview && slot.periods.some((each) => periods.includes(each)))
      : null
  return { free, fault, again }
}
