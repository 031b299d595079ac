'use client'
import { isLocale, type Locale, locales } from '@jobbuddies/shared'
import { useState } from 'react'
import { Confirm } from '../kit/Confirm.tsx'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Fault } from '../kit/States.tsx'
import { useDesk } from '../kit/useDesk.ts'
import type { Common } from './parts.ts'

const empty = { name: '', email: '', until: '' }

/** Sends a mentor the link to what the chosen people wrote. */
export function AskMentor({
  chosen,
  words: { consult },
  onDone,
}: Pick<Common, 'words' | 'onDone'> & { chosen: ReadonlySet<string> }) {
  const { post, language } = useDesk()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState(empty)
  const [locale, setLocale] = useState<Locale>(isLocale(language) ? language : 'en')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const whole = Object.values(typed).every((text) => text.trim() !== '')

  const close = () => {
    setOpen(false)
    setFault(null)
  }
  const send = async () => {
    setBusy(true)
    const answer = await post('/editor/consultations', { applications: [...chosen], locale, ...typed })
    setBusy(false)
    if (answer.ok) {
      close()
      setTyped(empty)
      onDone(consult.done(typed.name))
      return
    }
    const { outcome } = (answer.body ?? {}) as { outcome?: string }
    const said: Record<string, string> = { not_one_period: consult.notOnePeriod, too_late: consult.tooLate }
    setFault(said[outcome ?? ''] ?? answer.said)
  }
  const box = (key: keyof typeof empty, label: string, type: 'text' | 'email' | 'date') => (
    <label>
      {label}
      <input
        autoComplete="off"
        maxLength={200}
        onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
        type={type}
        value={typed[key]}
      />
    </label>
  )
  return (
    <>
      <DeskButton disabled={chosen.size === 0} onClick={() => setOpen(true)}>
        {consult.open}
      </DeskButton>
      <Confirm
        act={consult.act}
        busy={busy || !whole}
        onClose={close}
        onConfirm={() => void send()}
        open={open}
        title={consult.title}
      >
        <p>{consult.help(chosen.size)}</p>
        {box('name', consult.name, 'text')}
        {box('email', consult.email, 'email')}
        <label>
          {consult.language}
          <select
            onChange={(event) => isLocale(event.target.value) && setLocale(event.target.value)}
            value={locale}
          >
            {locales.map((each) => (
              <option key={each} value={each}>
                {consult.languages[each]}
              </option>
            ))}
          </select>
        </label>
        {box('until', consult.until, 'date')}
        <p className="jb-soft">{consult.untilHelp}</p>
        {fault ? <Fault said={fault} /> : null}
      </Confirm>
    </>
  )
}
