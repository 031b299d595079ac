'use client'
import { useTranslation } from '@payloadcms/ui'
import { kitWords } from '../../translations/kitWords.ts'
import { DeskButton } from './DeskButton.tsx'
import { Note } from './Note.tsx'

/** Shown until a first answer is there. */
export function Loading() {
  const { i18n } = useTranslation()
  return <p role="status">{kitWords(i18n.language).loading}</p>
}

/** Instead of what could not be read. `said`: why, in words. */
export function Fault({ said, onRetry }: { said: string; onRetry?: () => void }) {
  const { i18n } = useTranslation()
  return (
    <div role="alert">
      <Note tone="bad">
        <p>{said}</p>
        {onRetry ? <DeskButton onClick={onRetry}>{kitWords(i18n.language).tryAgain}</DeskButton> : null}
      </Note>
    </div>
  )
}
