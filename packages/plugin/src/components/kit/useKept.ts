'use client'
import { useAuth } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

type Kept<Value> = {
  value: Value
  change: (next: Value) => void
  /** Was it still there from before? */
  restored: boolean
  /** Begins anew and keeps nothing. */
  forget: () => void
  /** What stands there is saved: nothing has to be kept of it. */
  settle: (saved: Value) => void
}

function read<Value extends object>(place: string, empty: Value): Value | null {
  try {
    const kept = window.localStorage.getItem(place)
    return kept ? { ...empty, ...(JSON.parse(kept) as Value) } : null
  } catch {
    return null
  }
}

function keep(place: string, value: object | null): void {
  try {
    if (value === null) window.localStorage.removeItem(place)
    else window.localStorage.setItem(place, JSON.stringify(value))
  } catch {
    // A browser that keeps nothing still shows what is being written.
  }
}

/**
 * What a person is writing, kept in this browser under their account until it is saved. For components that are first drawn
 * in the browser.
 */
export function useKept<Value extends object>(name: string, empty: Value): Kept<Value> {
  const { user } = useAuth()
  const place = `jobbuddies:${String(user?.id)}:${name}`
  const [from, setFrom] = useState(place)
  const [start, setStart] = useState(() => read(place, empty))
  const [value, setValue] = useState(start ?? empty)
  useEffect(() => {
    if (from === place) return
    const kept = read(place, empty)
    setFrom(place)
    setStart(kept)
    setValue(kept ?? empty)
    // `empty` is a new object at each drawing.
  }, [from, place])
  const change = useCallback(
    (next: Value) => {
      keep(place, next)
      setValue(next)
    },
    [place],
  )
  const forget = useCallback(() => {
    keep(place, null)
    setStart(null)
    setValue(empty)
  }, [place])
  const settle = useCallback(
    (saved: Value) => {
      keep(place, null)
      setStart(null)
      setValue(saved)
    },
    [place],
  )
  return { value, change, restored: start !== null, forget, settle }
}
