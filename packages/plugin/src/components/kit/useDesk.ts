'use client'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { kitWords } from '../../translations/kitWords.ts'
import { patiently } from './patiently.ts'

export type DeskAnswer<Body> =
  | { ok: true; body: Body }
  /** `said`: why not, in words of the admin's language. `status` 0: nothing answered. `body`: what the endpoint said of it, if it did. */
  | { ok: false; status: number; said: string; body: unknown }

type Asking = { method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'; body?: unknown; signal?: AbortSignal }

/**
 * Asks the plugin's own endpoints below Payload's API, as whoever is signed in: `ask('/applications-desk')`. Never throws; a refusal
 * comes with words. A 409 means that somebody was faster: show `body`, and read anew.
 */
export function useDesk() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const base = `${config.serverURL ?? ''}${config.routes.api}`
  const { language } = i18n

  const send = useCallback(
    async <Body>(path: string, { method, body, signal }: Asking): Promise<DeskAnswer<Body>> => {
      const words = kitWords(language)
      const response = await patiently(`${base}${path}`, {
        method,
        credentials: 'include',
        headers: {
          'accept-language': language,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        ...(signal ? { signal } : {}),
      }).catch(() => null)
      if (!response) return { ok: false, status: 0, said: words.refused(0), body: null }
      const told: unknown = await response.json().catch(() => null)
      if (response.ok) return { ok: true, body: told as Body }
      return { ok: false, status: response.status, said: words.refused(response.status), body: told }
    },
    [base, language],
  )
  const get = useCallback(
    <Body>(path: string, signal?: AbortSignal) =>
      send<Body>(path, { method: 'GET', ...(signal ? { signal } : {}) }),
    [send],
  )
  const post = useCallback(
    <Body>(path: string, body: unknown = {}) => send<Body>(path, { method: 'POST', body }),
    [send],
  )
  return { get, post, send, language, adminRoute: config.routes.admin, apiRoute: base }
}

export type DeskReport<Body> = {
  /** The last answer; kept while a newer one is on its way. */
  report: Body | null
  loading: boolean
  /** Why the last question got no answer, in words. */
  fault: string | null
  again: () => void
}

/** What an endpoint answers, asked again whenever the path changes or `again` is called. Null asks nothing. */
export function useDeskReport<Body>(path: string | null): DeskReport<Body> {
  const { get } = useDesk()
  const [answer, setAnswer] = useState<{ path: string; report: Body | null; fault: string | null } | null>(
    null,
  )
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    if (path === null) return
    const gone = new AbortController()
    void get<Body>(path, gone.signal).then((told) => {
      if (gone.signal.aborted) return
      setAnswer((last) =>
        told.ok
          ? { path, report: told.body, fault: null }
          : { path, report: last?.report ?? null, fault: told.said },
      )
    })
    return () => gone.abort()
  }, [get, path, asked])
  const again = useCallback(() => setAsked((times) => times + 1), [])
  return {
    report: answer?.report ?? null,
    loading: path !== null && answer?.path !== path,
    fault: answer?.fault ?? null,
    again,
  }
}
