'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { kitWords } from '../../translations/kitWords.ts'
import { DeskButton } from './DeskButton.tsx'
import { Toolbar } from './Toolbar.tsx'

/** Asks before something is done. A modal dialog of the browser's: Escape closes it, and the focus goes back to where it was. */
export function Confirm({
  open,
  title,
  act,
  tone = 'main',
  busy = false,
  onConfirm,
  onClose,
  children,
}: {
  open: boolean
  title: string
  /** The word on the button that does it; null when there is nothing to be done but to read and close. */
  act: string | null
  tone?: 'main' | 'danger'
  busy?: boolean
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}) {
  const { i18n } = useTranslation()
  const words = kitWords(i18n.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const before = useRef<HTMLElement | null>(null)
  const heading = useId()

  useEffect(() => {
    const own = dialog.current
    if (!own || own.open === open) return
    if (open) {
      before.current = document.activeElement as HTMLElement | null
      own.showModal()
    } else {
      own.close()
      before.current?.focus()
    }
  }, [open])
  // A button that is off while it works lets go of the focus; after a refusal it is needed again.
  useEffect(() => {
    const own = dialog.current
    if (busy || !own?.open || own.contains(document.activeElement)) return
    own.querySelector<HTMLElement>('.jb-toolbar button:not(:disabled)')?.focus()
  }, [busy])
  // One that is taken away while it is open.
  useEffect(() => () => before.current?.focus(), [])

  return (
    <dialog aria-labelledby={heading} className="jb-dialog" onClose={() => open && onClose()} ref={dialog}>
      <h2 id={heading}>{title}</h2>
      {open ? children : null}
      <Toolbar label={title}>
        {act === null ? null : (
          <DeskButton disabled={busy} onClick={onConfirm} tone={tone}>
            {act}
          </DeskButton>
        )}
        <DeskButton onClick={onClose}>{act === null ? words.close : words.cancel}</DeskButton>
      </Toolbar>
    </dialog>
  )
}
