'use client'
import { useCallback, useState } from 'react'
import type { OptionsReport } from '../../reading/contract.ts'
import type { Moved } from '../../services/moveStage.ts'
import { readingWords } from '../../translations/readingWords.ts'
import { useDesk } from '../kit/useDesk.ts'
import { nameOfStage } from './parts.ts'

type Move = { id: string; from: string; to: string }

/** Moves an application and can take it back. `said`: what came of it, in words. */
export function useMove({ options, onMoved }: { options: OptionsReport; onMoved: () => void }) {
  const { post, language } = useDesk()
  const words = readingWords(language).move
  const [said, setSaid] = useState<string | null>(null)
  const [last, setLast] = useState<Move | null>(null)
  const move = useCallback(
    async ({ id, from, to }: Move, undoing = false) => {
      const answer = await post<Moved>(`/applications-desk/${id}/move`, { from, to })
      const moved = (answer.body ?? {}) as Partial<Moved>
      const name = (key: string) => nameOfStage(options, key)
      if (answer.ok) setSaid(undoing ? words.undone(name(to)) : words.moved(name(to)))
      else if (moved.outcome === 'changed_meanwhile') {
        const { stage, by } = moved as Extract<Moved, { outcome: 'changed_meanwhile' }>
        setSaid(words.meanwhile(name(stage), by))
      } else setSaid(moved.outcome === 'refused' ? words.refused : answer.said)
      setLast(answer.ok && !undoing ? { id, from, to } : null)
      onMoved()
    },
    [post, options, words, onMoved],
  )
  const undo = last && (() => move({ id: last.id, from: last.to, to: last.from }, true))
  return { move, undo, said }
}
