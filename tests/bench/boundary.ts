import { setTimeout as sleep } from 'node:timers/promises'
import { judgeAnswers } from './boundary/judgeAnswers.ts'
import { type Edge, playRound } from './boundary/playRound.ts'
import { databaseClock } from './harness/clock.ts'
import { startCms } from './harness/cms.ts'
import { startDatabase } from './harness/database.ts'
import { createLedger } from './harness/ledger.ts'
import { insertPeriod } from './harness/periods.ts'
import { reconcile } from './harness/reconcile.ts'
import { createSender } from './harness/sender.ts'
import type { Bench } from './harness/session.ts'
import { submissionsOf } from './harness/submissions.ts'

const rounds = 12
const wanted = 10_000
const hour = 3_600_000
/** From writing a period to the first submission for it, and on to its edge, in milliseconds. */
const lead = 500
const reach = 2_000

export const boundary: Bench = {
  name: 'boundary',
  about:
    'submissions within 2 s of an opening or a closing, two CMS processes: none misjudged, lost or doubled',
  apps: ['cms'],
  async run(session) {
    const { report, signal } = session
    const database = await startDatabase(session)
    const { url: databaseUrl } = database
    const processes = [
      await startCms(session, { databaseUrl, name: 'CMS one' }),
      await startCms(session, { databaseUrl, name: 'CMS two' }),
    ]
    const senders = processes.map(({ url }) => createSender(session, url))
    const submissionFor = await submissionsOf(processes[0]?.url ?? '')
    const clock = await databaseClock(database)
    const { entries, send } = createLedger(clock.now)

    const edges: Edge[] = []
    for (let round = 0; round < rounds; round += 1) {
      const at = Math.ceil(clock.now()) + lead + reach
      const kind = round % 2 ? 'closing' : 'opening'
      const window =
        kind === 'opening' ? { opensAt: at, closesAt: at + hour } : { opensAt: at - hour, closesAt: at }
      const edge: Edge = { kind, at, ...window, periodId: await insertPeriod(database, window) }
      edges.push(edge)
      await playRound({ edge, reach, senders, send, submissionFor, now: clock.now, signal })
      await sleep(200)
    }

    const rows = await reconcile({ report, database, entries })
    judgeAnswers({ report, edges, entries, rows, reach, uncertainty: clock.uncertainty })
    const waits = entries.map(({ sentAt, doneAt }) => doneAt - sentAt).sort((a, b) => a - b)
    const [half, most, all] = [0.5, 0.99, 1].map((part) => waits[Math.ceil(part * waits.length) - 1] ?? NaN)
    report.note(`answered in ms: half ${half?.toFixed(1)}, 99 % ${most?.toFixed(1)}, all ${all?.toFixed(1)}`)
    report.atLeast('submissions judged', entries.length, wanted)
    report.none('tries without an answer', entries.filter(({ status }) => status === 0).length)
  },
}
