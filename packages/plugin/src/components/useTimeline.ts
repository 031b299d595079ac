'use client'
import { periodTimes, type TimelineEdge, timelineOf } from '@jobbuddies/shared'
import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type Row = Parameters<typeof periodTimes>[0] & { label?: string | null }
export type Timeline = TimelineEdge<Row>[] | 'loading' | 'failed'

/** Every edge of every saved period, published or not. */
export function useTimeline(): Timeline {
  const { config } = useConfig()
  const { code } = useLocale()
  const [timeline, setTimeline] = useState<Timeline>('loading')

  useEffect(() => {
    const abort = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: '500', sort: '-opensAt', locale: code })
    for (const name of ['label', 'opensAt', 'closesAt', 'pausedAt', 'closedAt'])
      query.set(`select[${name}]`, 'true')
    fetch(`${config.routes.api}/application-periods?${query}`, {
      credentials: 'include',
      signal: abort.signal,
    })
      .then((response) => response.json() as Promise<{ docs: Row[] }>)
      .then(({ docs }) =>
        // A rehearsal shows what is not out as if it were.
        setTimeline(
          timelineOf({ periods: docs, timesOf: (row) => periodTimes({ ...row, published: true }) }),
        ),
      )
      .catch(() => {
        if (!abort.signal.aborted) setTimeline('failed')
      })
    return () => abort.abort()
  }, [config.routes.api, code])

  return timeline
}
