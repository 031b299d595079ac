'use client'
import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { patiently } from './kit/patiently.ts'

/** Milliseconds of quiet after a change before asking again, so that autosave does not ask each second. */
const quiet = 1_500

/** What an endpoint below `/editor` answers, asked again whenever `changes` does; null until it answered. */
export function useReport<Report>(path: string | null, changes?: unknown) {
  const { config } = useConfig()
  const [report, setReport] = useState<Report | null>(null)
  const [asked, setAsked] = useState(0)
  const base = `${config.serverURL ?? ''}${config.routes.api}/editor`

  useEffect(() => {
    if (path === null) return
    const gone = new AbortController()
    const timer = setTimeout(
      () => {
        patiently(`${base}${path}`, { credentials: 'include', signal: gone.signal })
          .then((response) => (response.ok ? (response.json() as Promise<Report>) : null))
          .then((found) => found && setReport(found))
          .catch(() => {
            // Asked again with the next change; the panel keeps what it last knew.
          })
      },
      report === null ? 0 : quiet,
    )
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
    // The answer itself is no reason to ask again.
  }, [base, path, changes, asked])

  /** Does something below `/editor` and asks anew. False when it was refused. */
  const act = useCallback(
    async (below: string): Promise<boolean> => {
      const response = await fetch(`${base}${below}`, { method: 'POST', credentials: 'include' }).catch(
        () => null,
      )
      setReport(null)
      setAsked((times) => times + 1)
      return response?.ok ?? false
    },
    [base],
  )
  return { report, act }
}
