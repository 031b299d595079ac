'use client'
import { useState } from 'react'
import type { Unbooked } from '../../services/interviews/desk.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Note, Tag } from '../kit/Note.tsx'
import { type Column, RowTable } from '../kit/RowTable.tsx'
import { Toolbar } from '../kit/Toolbar.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { dayText } from '../timeText.ts'
import { dayOf, titleIn } from './parts.ts'
import type { Shared } from './SlotDays.tsx'

/** Who is to be interviewed and has no time: they are invited, or booked for when they have no mail. */
export function Waiting({ people, options, words, onAsk }: Shared & { people: readonly Unbooked[] }) {
  const { language } = useDesk()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { waiting, acts } = words
  const here = people.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  if (people.length === 0)
    return (
      <section>
        <h2>{waiting.title}</h2>
        <Note>{waiting.none}</Note>
      </section>
    )
  const columns: Column<Unbooked>[] = [
    {
      key: 'name',
      label: waiting.name,
      names: true,
      cell: ({ name, reference, missed }) => (
        <>
          <strong>{name}</strong> <span className="jb-soft">{reference}</span>{' '}
          {missed ? <Tag tone="warn">{waiting.missed}</Tag> : null}
        </>
      ),
    },
    { key: 'period', label: waiting.period, cell: ({ period }) => titleIn(options, period) },
    {
      key: 'contact',
      label: waiting.contact,
      cell: ({ email, phone }) => (
        <>
          <a href={`mailto:${email}`}>{email}</a> {phone}
        </>
      ),
    },
    {
      key: 'invited',
      label: waiting.invited,
      cell: ({ invitedAt }) =>
        invitedAt ? dayText({ day: dayOf(invitedAt, options.zone), language }) : waiting.never,
    },
    {
      key: 'acts',
      label: words.columns.acts,
      cell: (person) => (
        <DeskButton
          aria-label={acts.of(acts.book, person.name)}
          onClick={() => onAsk({ kind: 'book', person })}
        >
          {acts.book}
        </DeskButton>
      ),
    },
  ]
  return (
    <section>
      <RowTable
        caption={`${waiting.title} (${people.length})`}
        columns={columns}
        keyOf={({ id }) => id}
        language={language}
        rows={people}
        selection={{ chosen, onChange: setChosen, nameOf: ({ name }) => name }}
      />
      <Toolbar label={waiting.title}>
        <DeskButton disabled={here.length === 0} onClick={() => onAsk({ kind: 'invite', ids: here })}>
          {waiting.invite(here.length)}
        </DeskButton>
      </Toolbar>
    </section>
  )
}
