'use client'
import { useCallback, useEffect, useState } from 'react'

/** What is shown: the filter, the view and the open application, as they stand in the address. */
export type Choice = Record<string, string>

const read = (): Choice => Object.fromEntries(new URLSearchParams(window.location.search))

export const searchOf = (choice: Choice): string =>
  new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== '')).toString()

/** The part of it that chooses applications. */
export function filterOf(choice: Choice): Choice {
  const { view: _view, open: _open, ...filter } = choice
  return filter
}

/**
 * The choice lives in the address, so that it can be kept, sent and gone back from. `replace`: without a step in the
 * browser's history. Null until the page is in a browser.
 */
export function useChoice() {
  const [choice, setChoice] = useState<Choice | null>(null)
  useEffect(() => {
    const follow = () => setChoice(read())
    follow()
    window.addEventListener('popstate', follow)
    return () => window.removeEventListener('popstate', follow)
  }, [])
  const choose = useCallback((next: Choice, { replace = false } = {}) => {
    const search = searchOf(next)
    const address = `${window.location.pathname}${search === '' ? '' : `?${search}`}`
    if (replace) window.history.replaceState(null, '', address)
    else window.history.pushState(null, '', address)
    setChoice(read())
  }, [])
  return { choice, choose }
}
