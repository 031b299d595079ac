'use client'
import { useCallback, useState } from 'react'
import type { DeskReport } from './useDesk.ts'

/**
 * Says what an act did once what it did is shown: until the report was read anew, the page still tells what was before.
 * `tell` reads it anew.
 */
export function useSaid<Body>({ report, fault, again }: Omit<DeskReport<Body>, 'loading'>) {
  const [told, setTold] = useState<{ text: string; before: Body | null } | null>(null)
  const tell = useCallback(
    (text: string) => {
      setTold({ text, before: report })
      again()
    },
    [report, again],
  )
  const isShown = told !== null && (told.before !== report || fault !== null)
  return { said: isShown ? told.text : null, tell }
}
