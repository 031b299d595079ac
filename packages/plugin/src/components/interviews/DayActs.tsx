'use client'
import { useEffect, useState } from 'react'
import type { DeskSlot } from '../../services/interviews/desk.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import type { Shared } from './SlotDays.tsx'

/** Milliseconds between two looks at what has begun. */
const lookEvery = 10_000

/** What can be noted of a whole day at once; nothing when nothing can. */
export function DayActs({
  day,
  slots,
  readAt,
  words,
  onAsk,
}: Pick<Shared, 'words' | 'onAsk'> & {
  /** As it is called. */
  day: string
  slots: readonly DeskSlot[]
  /** The service's instant at which they were read. */
  readAt: string
}) {
  const [now, setNow] = useState(() => new Date(readAt))
  useEffect(() => {
    const since = performance.now()
    const look = () => setNow(new Date(Date.parse(readAt) + performance.now() - since))
    look()
    const timer = setInterval(look, lookEvery)
    return () => clearInterval(timer)
  }, [readAt])
  const all = {
    held: slots.filter(
      ({ startsAt, interview }) => interview?.status === 'booked' && new Date(startsAt) <= now,
    ),
    undo: slots.filter(({ interview }) => interview?.status === 'held' && interview.undoable),
  }
  const acts = (['held', 'undo'] as const).filter((act) => all[act].length > 0)
  if (acts.length === 0) return null
  return (
    <p className="jb-acts-cell">
      {acts.map((act) => (
        <DeskButton
          aria-label={words.acts.of(words.day[act].act, day)}
          key={act}
          onClick={() => onAsk({ kind: 'day', act, day, slots: all[act] })}
        >
          {words.day[act].act}
        </DeskButton>
      ))}
    </p>
  )
}
