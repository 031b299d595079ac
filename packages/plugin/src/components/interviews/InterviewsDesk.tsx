'use client'
import { useState } from 'react'
import type { DeskSlot, InterviewDesk, InterviewOptions, Unbooked } from '../../services/interviews/desk.ts'
import { interviewWords } from '../../translations/interviewWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault, Loading } from '../kit/States.tsx'
import { Status } from '../kit/Status.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk, useDeskReport } from '../kit/useDesk.ts'
import { useSaid } from '../kit/useSaid.ts'
import { type Choice, useChoice } from '../reading/useChoice.ts'
import { CalendarAddress } from './CalendarAddress.tsx'
import { InterviewDialogs } from './InterviewDialogs.tsx'
import { InterviewPane } from './InterviewPane.tsx'
import { dayFrom, dayOf, pathOfDays, shownDays } from './parts.ts'
import { SlotDays } from './SlotDays.tsx'
import { SlotPlanForm } from './SlotPlanForm.tsx'
import { Waiting } from './Waiting.tsx'

export type Asking =
  | { kind: 'book'; person?: Unbooked; slot?: DeskSlot }
  | { kind: 'move' | 'cancel' | 'missed' | 'takeBack'; slot: DeskSlot }
  | { kind: 'invite'; ids: string[] }
  | { kind: 'day'; act: 'held' | 'undo'; day: string; slots: DeskSlot[] }

/** The desk: days with their times, the interview that is open, and who has no time yet. */
export function InterviewsDesk() {
  const options = useDeskReport<InterviewOptions>('/editor/interviews/options')
  const { choice, choose } = useChoice()
  if (options.fault && !options.report) return <Fault onRetry={options.again} said={options.fault} />
  if (!options.report || !choice) return <Loading />
  return <Days choice={choice} choose={choose} options={options.report} />
}

function Days({
  options,
  choice,
  choose,
}: {
  options: InterviewOptions
  choice: Choice
  choose: (choice: Choice, how?: { replace?: boolean }) => void
}) {
  const { language } = useDesk()
  const words = interviewWords(language)
  const { zone } = options
  const today = dayOf(options.now, zone)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(choice.from ?? '') ? (choice.from ?? today) : today
  const shown = useDeskReport<InterviewDesk>(pathOfDays(day, zone))
  const { report, fault, again } = shown
  const { said, tell } = useSaid(shown)
  const [asking, setAsking] = useState<Asking | null>(null)
  const [planning, setPlanning] = useState(false)
  const [turn, setTurn] = useState(0)
  const to = (next: string) => choose({ ...choice, from: next === today ? '' : next })
  const done = (told: string) => {
    setTurn(turn + 1)
    tell(told)
  }
  const common = { options, words, onAsk: setAsking }
  return (
    <>
      <Toolbar label={words.range.label}>
        <DeskButton onClick={() => to(dayFrom(day, -shownDays))}>{words.range.earlier}</DeskButton>
        <DeskButton aria-pressed={day === today} onClick={() => to(today)}>
          {words.range.today}
        </DeskButton>
        <DeskButton onClick={() => to(dayFrom(day, shownDays))}>{words.range.later}</DeskButton>
        <label>
          {words.range.day}{' '}
          <input onChange={(event) => event.target.value && to(event.target.value)} type="date" value={day} />
        </label>
        <label>
          <input
            checked={choice.free !== 'no'}
            onChange={(event) => choose({ ...choice, free: event.target.checked ? '' : 'no' })}
            type="checkbox"
          />{' '}
          {words.range.free}
        </label>
        <DeskButton aria-expanded={planning} onClick={() => setPlanning(!planning)} tone="main">
          {words.plan.open}
        </DeskButton>
        <CalendarAddress words={words} />
      </Toolbar>
      <Status>{said}</Status>
      {planning ? (
        <SlotPlanForm
          onPublished={(amount) => {
            setPlanning(false)
            done(words.plan.published(amount))
          }}
          options={options}
          words={words}
        />
      ) : null}
      {fault ? <Fault onRetry={again} said={fault} /> : null}
      {report ? (
        <div className="jb-interviews" data-open={choice.open ? 'true' : 'false'}>
          <div>
            <SlotDays
              {...common}
              first={day}
              onOpen={(id) => choose({ ...choice, open: id }, { replace: Boolean(choice.open) })}
              open={choice.open ?? ''}
              readAt={report.now}
              slots={choice.free === 'no' ? report.slots.filter(({ interview }) => interview) : report.slots}
              today={today}
            />
          </div>
          {choice.open ? (
            <InterviewPane
              {...common}
              id={choice.open}
              key={choice.open}
              onClose={() => choose({ ...choice, open: '' }, { replace: true })}
              onDone={done}
              turn={turn}
            />
          ) : null}
        </div>
      ) : (
        <Loading />
      )}
      {report ? <Waiting {...common} people={report.unbooked} /> : null}
      {report ? (
        <InterviewDialogs
          asking={asking}
          onClose={() => setAsking(null)}
          onDone={(told) => {
            setAsking(null)
            done(told)
          }}
          onStale={again}
          options={options}
          people={report.unbooked}
          words={words}
        />
      ) : null}
    </>
  )
}
