'use client'
import { useEffect, useState } from 'react'
import type { RoundReport } from '../../rounds/check.ts'
import type { RoundRequest } from '../../rounds/contract.ts'
import { useDesk } from '../kit/useDesk.ts'

/** How long nothing is typed before the list is asked for, in milliseconds. */
const pause = 350

/** The check list of what is being written; the last one stays until the next is there. */
export function useRoundCheck(request: RoundRequest | null) {
  const { post } = useDesk()
  const [report, setReport] = useState<{ of: string; report: RoundReport } | null>(null)
  const [fault, setFault] = useState<string | null>(null)
  const asked = request && JSON.stringify({ ...request, name: '–' })
  useEffect(() => {
    if (asked === null) return
    let gone = false
    const timer = setTimeout(() => {
      void post<RoundReport>('/editor/rounds/check', JSON.parse(asked)).then((answer) => {
        if (gone) return
        setFault(answer.ok ? null : answer.said)
        if (answer.ok) setReport({ of: asked, report: answer.body })
      })
    }, pause)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [asked, post])
  return { report: asked === null ? null : (report?.report ?? null), current: report?.of === asked, fault }
}
