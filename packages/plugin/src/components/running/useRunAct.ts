'use client'
import { useState } from 'react'
import type { RunRefused } from '../../running/contract.ts'
import type { RunWords } from '../../translations/running/types.ts'
import { useDesk } from '../kit/useDesk.ts'

/** Does something to a running group; what it was refused for is told in words. */
export function useRunAct(words: RunWords) {
  const { post } = useDesk()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  async function act<Body = object>(path: string, body: object = {}): Promise<Body | null> {
    setBusy(true)
    setFault(null)
    const answer = await post<Body>(path, body)
    setBusy(false)
    if (answer.ok) return answer.body
    const refusal = (answer.body as RunRefused | null)?.refusal
    setFault(refusal ? words.refusal[refusal.code](refusal) : answer.said)
    return null
  }
  return { act, busy, fault, clear: () => setFault(null) }
}
