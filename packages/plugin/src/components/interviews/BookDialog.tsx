'use client'
import { useState } from 'react'
import type { Unbooked } from '../../services/interviews/desk.ts'
import { Confirm } from '../kit/Confirm.tsx'
import { useDesk } from '../kit/useDesk.ts'
import { type DialogProps, refusalOf } from './InterviewDialogs.tsx'
import type { Asking } from './InterviewsDesk.tsx'
import { slotText, titleIn } from './parts.ts'
import { TimeChoice } from './TimeChoice.tsx'
import { useFreeTimes } from './useFreeTimes.ts'

/** In a person's name: somebody who has no mail, or who called. */
export function BookDialog({
  asking,
  people,
  options,
  words,
  onClose,
  onDone,
  onStale,
}: DialogProps & { asking: Asking & { kind: 'book' }; people: readonly Unbooked[] }) {
  const { post, language } = useDesk()
  const able = asking.slot ? people.filter(({ period }) => asking.slot?.periods.includes(period)) : people
  const [person, setPerson] = useState(asking.person?.id ?? '')
  const [slot, setSlot] = useState(asking.slot?.id ?? '')
  const [phone, setPhone] = useState('')
  const [mails, setMails] = useState(true)
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const who = people.find(({ id }) => id === person)
  const times = useFreeTimes(who ? [who.period] : null)
  const { book } = words
  const perform = async () => {
    setBusy(true)
    const body = { application: person, slot, phone: phone.trim(), mails }
    const answer = await post('/editor/interviews/book', body)
    setBusy(false)
    if (answer.ok) return onDone(words.done.booked)
    setFault(refusalOf(answer, words))
    times.again()
    onStale()
  }
  return (
    <Confirm
      act={book.act}
      busy={busy || person === '' || slot === ''}
      onClose={onClose}
      onConfirm={() => void perform()}
      open
      title={book.title}
    >
      <div className="jb-form">
        {asking.person ? (
          <p>
            <strong>{asking.person.name}</strong> · {titleIn(options, asking.person.period)}
          </p>
        ) : (
          <label className="jb-line">
            {book.person}
            <select onChange={(event) => setPerson(event.target.value)} value={person}>
              <option value="">{book.choose}</option>
              {able.map(({ id, name, reference }) => (
                <option key={id} value={id}>
                  {name} · {reference}
                </option>
              ))}
            </select>
          </label>
        )}
        {asking.slot ? (
          <p>{slotText(asking.slot, language)}</p>
        ) : (
          <TimeChoice chosen={slot} free={times.free} onChoose={setSlot} words={words} />
        )}
        <label className="jb-line">
          {book.phone}
          <input
            aria-describedby="book-phone-hint"
            maxLength={40}
            onChange={(event) => setPhone(event.target.value)}
            placeholder={who?.phone ?? undefined}
            type="tel"
            value={phone}
          />
        </label>
        <p className="jb-soft" id="book-phone-hint" style={{ margin: 0 }}>
          {book.phoneHint}
        </p>
        <label>
          <input checked={mails} onChange={(event) => setMails(event.target.checked)} type="checkbox" />{' '}
          {book.mails}
        </label>
      </div>
      <div role="alert">{fault}</div>
    </Confirm>
  )
}
