import type { Pool } from 'undici'
import type { Clock } from '../harness/clock.ts'
import { openLoop } from '../harness/openLoop.ts'
import type { View } from './judgeViews.ts'
import type { ShowingPage } from './pages.ts'
import { shownState } from './shownState.ts'

export type Watched = { page: ShowingPage; door: string; views: View[] }

/** Every page is also asked for at these instants after each edge, in milliseconds: when it is most likely to be late. */
const closely = [1, 25, 100, 400]

/** Asks for every page at every door in turn until `until`, `perSecond` times at each door, and notes what they show. */
export async function watch(options: {
  pages: ShowingPage[]
  doors: Map<string, Pool>
  periodId: string
  perSecond: number
  edges: number[]
  until: number
  clock: Clock
  signal: AbortSignal
}): Promise<Watched[]> {
  const { pages, doors, periodId, perSecond, edges, until, clock, signal } = options
  const watched: Watched[] = pages.flatMap((page) =>
    [...doors.keys()].map((door) => ({ page, door, views: [] })),
  )

  async function look({ page, door, views }: Watched): Promise<void> {
    const sentAt = clock.now()
    const answer = await doors
      .get(door)
      ?.request({ path: page.path, method: 'GET' })
      .catch(() => undefined)
    const html = (await answer?.body.text().catch(() => '')) ?? ''
    const status = answer?.statusCode ?? 0
    // A page of its own is not there before the period is.
    const state = status === 404 ? 'absent' : status === 200 ? shownState(html, periodId) : 'none'
    views.push({ sentAt, doneAt: clock.now(), status, state })
  }

  const start = clock.now()
  const gap = 1000 / (perSecond * doors.size)
  const inTurn = Array.from({ length: Math.floor((until - start) / gap) }, (_, turn) => ({
    at: start + turn * gap,
    target: watched[turn % watched.length] as Watched,
  }))
  const atEdges = edges.flatMap((edge) =>
    closely.flatMap((ms) => watched.map((target) => ({ at: edge + ms, target }))),
  )
  const plan = [...inTurn, ...atEdges].sort((a, b) => a.at - b.at)
  await openLoop({
    instants: plan.map(({ at }) => at),
    now: clock.now,
    signal,
    fire: (index) => look((plan[index] as (typeof plan)[number]).target),
  })
  return watched
}
