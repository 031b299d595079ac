'use client'
import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** The service's instant, ticking once a second: the browser's clock corrected by what the service said it is. */
export function useServiceNow(): Date {
  const { config } = useConfig()
  const [offset, setOffset] = useState(0)
  const [now, setNow] = useState(() => new Date())

  useEffect(() => {
    const asked = Date.now()
    const abort = new AbortController()
    fetch(`${config.routes.api}/v1/health`, { signal: abort.signal })
      .then(async (response) => {
        const answered = Date.now()
        // Unread, the answer would count as never finished.
        await response.text()
        const said = Date.parse(response.headers.get('x-as-of') ?? '')
        if (!Number.isNaN(said)) setOffset(said - (asked + answered) / 2)
      })
      .catch(() => undefined)
    return () => abort.abort()
  }, [config.routes.api])

  useEffect(() => {
    const timer = setInterval(() => setNow(new Date(Date.now() + offset)), 1000)
    setNow(new Date(Date.now() + offset))
    return () => clearInterval(timer)
  }, [offset])

  return now
}
