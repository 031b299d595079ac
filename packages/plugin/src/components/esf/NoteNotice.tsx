'use client'
import type { EsfNotice } from '@jobbuddies/shared'
import { useRouter } from 'next/navigation.js'
import { useState, useTransition } from 'react'
import type { EsfNoticeBody } from '../../esf/contract.ts'
import { esfWords } from '../../translations/esfWords.ts'
import { DeskButton } from '../kit/DeskButton.tsx'
import { Status } from '../kit/Status.tsx'
import { useDesk } from '../kit/useDesk.ts'

/** Notes that a notice was given, or takes that back. The page is read anew, and the button keeps the focus. */
export function NoteNotice({
  application,
  kind,
  done,
  person,
}: {
  application: string
  kind: EsfNotice
  done: boolean
  person: string
}) {
  const { post, language } = useDesk()
  const router = useRouter()
  const [said, setSaid] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [reading, startReading] = useTransition()
  const words = esfWords(language)
  const act = async () => {
    if (busy || reading) return
    setBusy(true)
    const body: EsfNoticeBody = { application, kind, done: !done }
    const answer = await post('/editor/esf/notices', body)
    setBusy(false)
    setSaid(answer.ok ? (done ? words.undone : words.done) : answer.said)
    if (answer.ok) startReading(() => router.refresh())
  }
  return (
    <>
      <DeskButton
        aria-label={(done ? words.undo : words.note)(person, words.notices[kind])}
        onClick={() => void act()}
      >
        {done ? words.undoShort : words.noteShort}
      </DeskButton>
      <Status>{said}</Status>
    </>
  )
}
