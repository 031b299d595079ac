'use client'
import { Fragment } from 'react'
import type { DeskSlot, InterviewOptions } from '../../services/interviews/desk.ts'
import type { InterviewWords } from '../../translations/interviewWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note, Tag, type Tone } from '../kit/Note.tsx'
import { type Column, RowTable } from '../kit/RowTable.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { dayText } from '../timeText.ts'
import { DayActs } from './DayActs.tsx'
import type { Asking } from './InterviewsDesk.tsx'
import { byDay, hoursText, slotText } from './parts.ts'

export type Shared = { options: InterviewOptions; words: InterviewWords; onAsk: (asking: Asking) => void }

export const agreementTones: Record<string, Tone> = { agree: 'good', near: 'warn', apart: 'bad' }

/** Where one meets: the place, the video meeting, or the number that is called. */
export function Where({ slot, words }: { slot: DeskSlot; words: InterviewWords }) {
  if (slot.interview?.phone) return <>{words.calls(slot.interview.phone)}</>
  return (
    <>
      {slot.place}
      {slot.place && slot.link ? ' · ' : null}
      {slot.link ? (
        <a href={slot.link} rel="noopener noreferrer" target="_blank">
          {words.video}
        </a>
      ) : null}
    </>
  )
}

/** The times of each day, today's first. */
export function SlotDays({
  slots,
  first,
  today,
  open,
  onOpen,
  readAt,
  ...shared
}: Shared & {
  slots: readonly DeskSlot[]
  /** The service's instant at which they were read. */
  readAt: string
  /** The first day that is shown. */
  first: string
  today: string
  open: string
  onOpen: (interview: string) => void
}) {
  const { words, options, onAsk } = shared
  const { language } = useDesk()
  const days = byDay(slots, options.zone, first)
  if (slots.length === 0) return <Note>{words.noneInRange}</Note>
  const { acts } = words
  const columns: Column<DeskSlot>[] = [
    { key: 'time', label: words.columns.time, cell: (slot) => hoursText(slot, language), names: true },
    {
      key: 'applicant',
      label: words.columns.applicant,
      cell: ({ interview }) =>
        interview ? (
          <>
            <strong>{interview.name}</strong> <span className="jb-soft">{interview.reference}</span>{' '}
            {interview.status === 'booked' ? null : (
              <Tag tone={interview.status === 'held' ? 'good' : 'warn'}>{words.status[interview.status]}</Tag>
            )}
          </>
        ) : (
          <span className="jb-soft">{words.free}</span>
        ),
    },
    { key: 'where', label: words.columns.where, cell: (slot) => <Where slot={slot} words={words} /> },
    {
      key: 'staff',
      label: words.columns.staff,
      cell: ({ staff, interview }) => (
        <>
          {staff
            .map(({ name, outcome }) => (outcome ? `${name}: ${words.outcome[outcome]}` : name))
            .join(' · ')}{' '}
          {interview && interview.agreement !== 'waiting' ? (
            <Tag tone={agreementTones[interview.agreement] ?? 'plain'}>
              {words.agreement[interview.agreement]}
            </Tag>
          ) : null}
        </>
      ),
    },
    {
      key: 'acts',
      label: words.columns.acts,
      cell: (slot) => {
        const { interview } = slot
        if (!interview)
          return (
            <span className="jb-acts-cell">
              <DeskButton
                aria-label={acts.of(acts.book, slotText(slot, language))}
                onClick={() => onAsk({ kind: 'book', slot })}
              >
                {acts.book}
              </DeskButton>
              <DeskButton
                aria-label={acts.of(acts.takeBack, slotText(slot, language))}
                onClick={() => onAsk({ kind: 'takeBack', slot })}
              >
                {acts.takeBack}
              </DeskButton>
            </span>
          )
        const button = (word: string, act: () => void) => (
          <DeskButton aria-label={acts.of(word, interview.name)} onClick={act}>
            {word}
          </DeskButton>
        )
        return (
          <span className="jb-acts-cell">
            {button(acts.open, () => onOpen(interview.id))}
            {interview.status === 'booked' ? (
              <>
                {button(acts.move, () => onAsk({ kind: 'move', slot }))}
                {button(acts.cancel, () => onAsk({ kind: 'cancel', slot }))}
              </>
            ) : null}
          </span>
        )
      },
    },
  ]
  return days.map(([day, times]) => {
    const name = dayText({ day, language })
    const caption = day === today ? words.todayIs(name) : name
    return times.length > 0 ? (
      <Fragment key={day}>
        <RowTable
          caption={caption}
          columns={columns}
          current={times.find(({ interview }) => interview?.id === open)?.id ?? null}
          keyOf={({ id }) => id}
          language={language}
          rows={times}
        />
        <DayActs day={name} onAsk={onAsk} readAt={readAt} slots={times} words={words} />
      </Fragment>
    ) : day === today ? (
      <section key={day}>
        <h2>{caption}</h2>
        <p>{words.noneToday}</p>
      </section>
    ) : null
  })
}
