import { freePort } from '@jobbuddies/tools/ports'
import { Pool } from 'undici'
import { signIn } from './edges/coordinator.ts'
import { judgeViews } from './edges/judgeViews.ts'
import { pagesOf } from './edges/pages.ts'
import { watch } from './edges/watch.ts'
import { databaseClock } from './harness/clock.ts'
import { hasNginx, startNginx } from './harness/nginx.ts'
import type { Bench, Session } from './harness/session.ts'
import { shippedNginx } from './harness/shippedNginx.ts'
import { type Stack, startStack } from './harness/stack.ts'

const rounds = 2
const perSecond = 50
/** From saving to the opening, from there to the close, and watched after it, in milliseconds. */
const ahead = 5_000
const length = 10_000
const after = 4_000
const bound = 1_000

/** Ways to the site: straight, and through nginx as we ship it where there is one. */
async function doorsOf(session: Session, { site, cms }: Stack, mirror: string): Promise<Map<string, Pool>> {
  const doors = new Map([['site', site.url]])
  if (hasNginx()) {
    const port = await freePort()
    const url = `http://127.0.0.1:${port}`
    const sitePort = Number(new URL(site.url).port)
    const servers = shippedNginx({ port, sitePort, siteName: '127.0.0.1', mirror, imageOrigin: cms.url })
    await startNginx(session, { servers, url: `${url}/healthz` })
    doors.set('nginx', url)
  } else session.report.note('there is no nginx here: only the site itself is measured')
  return new Map(
    [...doors].map(([name, url]) => {
      const pool = new Pool(url, { connections: 32, pipelining: 1 })
      session.defer(() => pool.destroy())
      return [name, pool]
    }),
  )
}

export const edges: Bench = {
  name: 'edges',
  about:
    'pages under load open and close a period within a second of its edges, and show it at once when it is saved',
  apps: ['cms', 'site'],
  async run(session) {
    const { report, signal, folder } = session
    const mirror = `${folder}/mirror`
    const stack = await startStack(session, { mirror })
    const { database, cms } = stack
    const doors = await doorsOf(session, stack, mirror)
    const coordinator = await signIn(cms.url)
    const clock = await databaseClock(database)
    const industries = await database.query<{ id: string; programme: string }>(
      `select i.id, (select id from programmes order by id limit 1) as programme from industries i
       where not exists (select from application_periods p where p.industry_id = i.id) order by i.id`,
    )
    const worst = new Map<string, number[]>()
    const sums = { answers: 0, early: 0, wrong: 0 }

    for (let round = 0; round < rounds; round += 1) {
      const industry = industries[round % industries.length]
      const opensAt = Math.ceil(clock.now()) + ahead
      const closesAt = opensAt + length
      const [opening, closing] = [opensAt, closesAt].map((at) => new Date(at).toISOString())
      const { id: periodId } = await coordinator.createPeriod({
        programme: industry?.programme,
        industry: industry?.id,
        role: 'mentee',
        opensAt: opening,
        closesAt: closing,
        published: true,
      })
      const changes = [
        { at: clock.now(), state: 'scheduled' },
        { at: opensAt, state: 'open' },
        { at: closesAt, state: 'closed' },
      ]
      const watched = await watch({
        pages: await pagesOf(database, periodId),
        doors,
        periodId,
        perSecond,
        edges: [opensAt, closesAt],
        until: closesAt + after,
        clock,
        signal,
      })
      for (const { page, door, views } of watched) {
        const { mayLeaveOut } = page
        const judged = judgeViews({ views, changes, uncertainty: clock.uncertainty, mayLeaveOut })
        const key = `${door}, ${page.name}`
        worst.set(
          key,
          judged.late.map((ms, change) => Math.max(ms, worst.get(key)?.[change] ?? 0)),
        )
        sums.answers += views.length
        sums.early += judged.early
        sums.wrong += judged.wrong
      }
    }

    report.note(
      'last answer from before a change, ms after it, the worst of the rounds (0 = none): saved, opened, closed',
    )
    for (const [page, late] of worst) report.note(`${page}: ${late.map((ms) => Math.ceil(ms)).join(', ')}`)
    const of = (change: number) => Math.max(...[...worst.values()].map((late) => late[change] ?? NaN))
    report.atLeast('answers checked', sums.answers, rounds * perSecond * 15)
    report.atMost('opened, worst page', Math.ceil(of(1)), bound, ' ms')
    report.atMost('closed, worst page', Math.ceil(of(2)), bound, ' ms')
    report.atMost('shown after it was saved, worst page', Math.ceil(of(0)), bound, ' ms')
    report.none('answers ahead of their time', sums.early)
    report.none('answers that failed or showed no state', sums.wrong)
  },
}
