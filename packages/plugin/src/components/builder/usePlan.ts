'use client'
import type { GroupRefusal, PlanRule, SeatStep } from '@jobbuddies/shared'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ActAnswer, PlanReport, RefusedAnswer } from '../../groups/contract.ts'
import { refusalText } from '../../translations/builderWords.ts'
import type { BuilderWords, Called } from '../../translations/builder/types.ts'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { calledIn } from './called.ts'

/** How often a search is asked how far it is. */
const patience = 1_000

export type PlanActs = {
  busy: boolean
  /** Runs an act; afterwards the plan is read anew, and the focus goes to the person it was about. */
  act: (path: string, body: object, said: (answer: ActAnswer) => string, person?: string) => Promise<boolean>
  seat: (step: SeatStep) => Promise<boolean>
  rules: (change: { add?: PlanRule[]; remove?: PlanRule[] }) => Promise<boolean>
}

/** A plan with its acts. `said`: what came of the last one, in words. */
export function usePlan({ plan, words }: { plan: string; words: BuilderWords }) {
  const { post, language } = useDesk()
  const { report, fault, again } = useDeskReport<PlanReport>(`/groups-builder/${encodeURIComponent(plan)}`)
  const [said, setSaid] = useState<string | null>(null)
  const [asking, setBusy] = useState(false)
  /** What the last act was decided on: until something newer is there, the next one would be judged by what is gone. */
  const [actedOn, setActedOn] = useState<PlanReport | null>(null)
  const busy = asking || (actedOn !== null && actedOn === report && fault === null)
  const focus = useRef<string | null>(null)
  const called: Called | null = useMemo(
    () => (report ? calledIn({ report, words, locale: language }) : null),
    [report, words, language],
  )

  useEffect(() => {
    const person = focus.current
    focus.current = null
    if (person === null || (document.activeElement && document.activeElement !== document.body)) return
    document.querySelector<HTMLElement>(`[data-move="${person}"]`)?.focus()
  }, [report])

  const act = useCallback<PlanActs['act']>(
    async (path, body, tell, person) => {
      setBusy(true)
      const answer = await post<ActAnswer>(`/groups-builder/${path}`, body)
      const refusal = (answer.body as Partial<RefusedAnswer> | null)?.refusal
      if (answer.ok) setSaid(tell(answer.body))
      else if (refusal && called) setSaid(refusalText(words, refusal as GroupRefusal, called))
      else setSaid(answer.said)
      focus.current = person ?? null
      setActedOn(report)
      setBusy(false)
      again()
      return answer.ok
    },
    [post, report, called, words, again],
  )
  const seat = useCallback(
    (step: SeatStep) => {
      const { application, from, to, pinned } = step
      const person = called?.person(application) ?? ''
      const kind =
        from === to
          ? pinned
            ? 'pinned'
            : 'unpinned'
          : from === null
            ? 'placed'
            : to === null
              ? 'removed'
              : 'moved'
      const text = words.done[kind](person, called?.group(to ?? from ?? '') ?? '')
      return act(`${plan}/seats`, { steps: [step] }, () => text, application)
    },
    [act, called, plan, words],
  )
  const rules = useCallback(
    ({ add = [], remove = [] }: { add?: PlanRule[]; remove?: PlanRule[] }) =>
      act(`${plan}/rules`, { add, remove }, () => words.rulesChanged),
    [act, plan, words],
  )

  const running = report?.proposals.find(({ state }) => state === 'solving')?.id ?? null
  const watched = useRef<string | null>(null)
  useEffect(() => {
    if (running === null) return
    const timer = setInterval(again, patience)
    return () => clearInterval(timer)
  }, [running, again])
  useEffect(() => {
    const before = watched.current
    watched.current = running
    if (before === null || before === running || !report) return
    const ended = report.proposals.find(({ id }) => id === before)
    const figures = ended?.result?.figures
    if (figures) setSaid(words.solve.ended(figures.placed, figures.people))
    else if (ended) setSaid(ended.state === 'cancelled' ? words.solve.cancelled : words.solve.failed)
  }, [running, report, words])

  return { report, fault, again, said, called, language, acts: { busy, act, seat, rules } satisfies PlanActs }
}
