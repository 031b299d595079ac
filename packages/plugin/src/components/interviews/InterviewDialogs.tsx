'use client'
import { useState } from 'react'
import type { Unbooked } from '../../services/interviews/desk.ts'
import type { InterviewWords } from '../../translations/interviewWords.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { type DeskAnswer, useDesk } from '../kit/useDesk.ts'
import type { InterviewOptions } from '../../services/interviews/desk.ts'
import { BookDialog } from './BookDialog.tsx'
import { DayDialog } from './DayDialog.tsx'
import type { Asking } from './InterviewsDesk.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { slotText } from './parts.ts'

export type DialogProps = {
  options: InterviewOptions
  words: InterviewWords
  onClose: () => void
  onDone: (told: string) => void
  /** Somebody was faster: what is shown is read anew. */
  onStale: () => void
}

/** Why an act was refused, in words. */
export function refusalOf(answer: DeskAnswer<unknown> & { ok: false }, words: InterviewWords): string {
  const code = (answer.body as { code?: string } | null)?.code
  return (words.refused as Record<string, string>)[code ?? ''] ?? answer.said
}

/** The dialog of the act that was asked for. */
export function InterviewDialogs({
  asking,
  people,
  ...props
}: DialogProps & { asking: Asking | null; people: readonly Unbooked[] }) {
  if (!asking) return null
  if (asking.kind === 'book') return <BookDialog {...props} asking={asking} people={people} />
  if (asking.kind === 'move') return <MoveDialog {...props} slot={asking.slot} />
  if (asking.kind === 'day') return <DayDialog {...props} asking={asking} />
  if (asking.kind === 'invite') return <InviteDialog {...props} ids={asking.ids} />
  return <Simple {...props} asking={asking} key={asking.kind} />
}

/** Cancel, not come, take back: one question, one act. */
function Simple({
  asking,
  words,
  onClose,
  onDone,
  onStale,
}: DialogProps & { asking: Extract<Asking, { slot: object }> & { kind: string } }) {
  const { post, language } = useDesk()
  const [again, setAgain] = useState(true)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { kind, slot } = asking
  const name = slot?.interview?.name ?? ''
  if (!slot) return null
  const time = slotText(slot, language)
  const texts = {
    cancel: { title: words.cancelTitle(name), act: words.acts.cancelIt, done: words.done.cancelled },
    missed: { title: words.missedTitle(name), act: words.acts.missed, done: words.done.missed },
    takeBack: { title: words.takeBackTitle(time), act: words.acts.takeBack, done: words.done.takenBack },
  }[kind as 'cancel' | 'missed' | 'takeBack']
  const perform = async () => {
    setBusy(true)
    const answer =
      kind === 'takeBack'
        ? await post('/editor/interviews/slots/take-back', { ids: [slot.id] })
        : await post(
            `/editor/interviews/${slot.interview?.id}`,
            kind === 'missed' ? { act: 'missed', again } : { act: 'cancel' },
          )
    setBusy(false)
    if (answer.ok) return onDone(texts.done)
    setFault(refusalOf(answer, words))
    onStale()
  }
  return (
    <Confirm
      act={texts.act.replace('…', '')}
      busy={busy}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={texts.title}
      tone={kind === 'missed' ? 'main' : 'danger'}
    >
      {kind === 'missed' ? (
        <fieldset>
          {[true, false].map((each) => (
            <label key={String(each)}>
              <input
                checked={again === each}
                name="missed-again"
                onChange={() => setAgain(each)}
                type="radio"
              />{' '}
              {each ? words.missedAgain : words.missedNot}
            </label>
          ))}
        </fieldset>
      ) : (
        <>
          <p>{time}</p>
          <p>{kind === 'cancel' ? words.cancelExplains : words.takeBackExplains}</p>
        </>
      )}
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
