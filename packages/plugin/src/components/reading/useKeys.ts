'use client'
import { useCallback, useEffect, useState } from 'react'

const kept = 'jobbuddies-single-keys'

/** May single keys move? Each person switches them off for their browser (WCAG 2.1.4). */
export function useSingleKeys() {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(kept) !== 'off'), [])
  const allow = useCallback((next: boolean) => {
    window.localStorage.setItem(kept, next ? 'on' : 'off')
    setOn(next)
  }, [])
  return { on, allow }
}

const writes = 'input:not([type=checkbox]), textarea, select, [contenteditable=true]'

type Moves = { on: boolean; go: (by: 1 | -1) => void; choose: () => void }

/** What a key press asks for; null when it is none of ours. */
function actOf({ on, go, choose }: Moves, event: KeyboardEvent): (() => void) | null {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest(writes)) return null
  const inList = target.closest('.jb-table') !== null
  if ((on && event.key === 'j') || (inList && event.key === 'ArrowDown')) return () => go(1)
  if ((on && event.key === 'k') || (inList && event.key === 'ArrowUp')) return () => go(-1)
  return on && event.key === 'x' ? choose : null
}

/**
 * j, k and the arrows go through the rows, x chooses one; never while somebody writes or a dialog is open. The letters work wherever the
 * focus is, also nowhere, as on a page that was just opened; the arrows inside the list alone.
 */
export function MoveByKeys(moves: Moves): null {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return
      const act = actOf(moves, event)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return null
}
