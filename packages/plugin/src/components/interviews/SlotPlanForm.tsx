'use client'
import type { SlotPlan } from '@jobbuddies/shared'
import { useState } from 'react'
import type { InterviewOptions } from '../../services/interviews/desk.ts'
import type { PlannedSlots } from '../../services/interviews/slots.ts'
import type { InterviewWords } from '../../translations/interviewWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault } from '../kit/States.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { type DeskAnswer, useDesk } from '../kit/useDesk.ts'
import { useKept } from '../kit/useKept.ts'
import { dayFrom, dayOf, slotText } from './parts.ts'
import { SlotPlanFields } from './SlotPlanFields.tsx'

type Told = Extract<PlannedSlots, { ok: true }>
export type PlanErrors = Record<string, string>

/** What the endpoint says, by field. */
function errorsIn(answer: DeskAnswer<unknown> & { ok: false }, { plan }: InterviewWords): PlanErrors {
  const { errors = [] } = (answer.body ?? {}) as { errors?: { path: string; code: string }[] }
  return Object.fromEntries(
    errors.map(({ path, code }) => [
      path.replace(/^plan\.?/, '').split('.')[0] ?? '',
      plan.errors[code] ?? plan.errors.invalid ?? code,
    ]),
  )
}

/** Offers many times at once: first looked at, then offered. What is written stays until it is. */
export function SlotPlanForm({
  options,
  words,
  onPublished,
}: {
  options: InterviewOptions
  words: InterviewWords
  onPublished: (amount: number) => void
}) {
  const { post, language } = useDesk()
  const { zone } = options
  const tomorrow = dayFrom(dayOf(options.now, zone), 1)
  const kept = useKept<SlotPlan>('slots', {
    periods: [],
    interviewers: [options.me],
    fromDay: tomorrow,
    toDay: dayFrom(tomorrow, 4),
    weekdays: [1, 2, 3, 4, 5],
    from: '09:00',
    to: '15:00',
    lunch: { from: '12:00', to: '13:00' },
    minutes: 30,
    buffer: 10,
    place: '',
    link: '',
  })
  const [planned, setPlanned] = useState<Told | null>(null)
  const [errors, setErrors] = useState<PlanErrors>({})
  const [fault, setFault] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = async (preview: boolean) => {
    setBusy(true)
    const answer = await post<Told>('/editor/interviews/slots', { plan: kept.value, preview })
    setBusy(false)
    if (answer.ok) {
      setErrors({})
      setFault(null)
      if (preview) return setPlanned(answer.body)
      kept.forget()
      return onPublished(answer.body.free.length)
    }
    setPlanned(null)
    const { code } = (answer.body ?? {}) as { code?: string }
    setErrors(code === 'invalid' ? errorsIn(answer, words) : {})
    const codes = words.plan.codes as Record<string, string>
    setFault(code === 'invalid' ? words.plan.wrong : (codes[code ?? ''] ?? answer.said))
  }
  return (
    <form
      aria-labelledby="plan-title"
      className="jb-plan"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void ask(true)
      }}
    >
      <h2 id="plan-title">{words.plan.title}</h2>
      <SlotPlanFields
        change={(plan) => {
          kept.change(plan)
          setPlanned(null)
        }}
        errors={errors}
        options={options}
        plan={kept.value}
        words={words}
      />
      {fault ? <Fault said={fault} /> : null}
      <div role="status">
        {planned ? (
          <>
            <p>{words.plan.found(planned.free.length, planned.busy.length)}</p>
            <details>
              <summary>{words.columns.time}</summary>
              <ul>
                {planned.free.map(({ startsAt, endsAt }) => {
                  const slot = { startsAt: String(startsAt), endsAt: String(endsAt), zone }
                  return <li key={slot.startsAt}>{slotText(slot, language)}</li>
                })}
                {planned.busy.map(({ startsAt, endsAt }) => {
                  const slot = { startsAt: String(startsAt), endsAt: String(endsAt), zone }
                  return (
                    <li key={slot.startsAt}>
                      {slotText(slot, language)} · {words.plan.busy}
                    </li>
                  )
                })}
              </ul>
            </details>
          </>
        ) : null}
      </div>
      <Toolbar label={words.plan.title}>
        <DeskButton disabled={busy} type="submit">
          {words.plan.preview}
        </DeskButton>
        {planned && planned.free.length > 0 ? (
          <DeskButton disabled={busy} onClick={() => void ask(false)} tone="main">
            {words.plan.publish(planned.free.length)}
          </DeskButton>
        ) : null}
      </Toolbar>
    </form>
  )
}
