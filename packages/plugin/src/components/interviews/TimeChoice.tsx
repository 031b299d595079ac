'use client'
import type { DeskSlot } from '../../services/interviews/desk.ts'
import type { InterviewWords } from '../../translations/interviewWords.ts'
import { useDesk } from '../kit/useDesk.ts'
import { slotText } from './parts.ts'

/** One of the free times. */
export function TimeChoice({
  free,
  chosen,
  words,
  onChoose,
}: {
  free: readonly DeskSlot[] | null
  chosen: string
  words: InterviewWords
  onChoose: (slot: string) => void
}) {
  const { language } = useDesk()
  if (free?.length === 0) return <p>{words.book.noTimes}</p>
  return (
    <label className="jb-line">
      {words.book.time}
      <select onChange={(event) => onChoose(event.target.value)} value={chosen}>
        <option value="">{words.book.choose}</option>
        {free?.map((slot) => (
          <option key={slot.id} value={slot.id}>
            {[
              slotText(slot, language),
              slot.place || (slot.link ? words.video : ''),
              slot.staff.map(({ name }) => name).join(', '),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </option>
        ))}
      </select>
    </label>
  )
}
