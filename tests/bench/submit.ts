import { databaseClock } from './harness/clock.ts'
import { startCms } from './harness/cms.ts'
import { startDatabase } from './harness/database.ts'
import { createLedger } from './harness/ledger.ts'
import { insertPeriod } from './harness/periods.ts'
import { interleave, median } from './harness/rounds.ts'
import { createSender } from './harness/sender.ts'
import type { Bench } from './harness/session.ts'
import { submissionsOf } from './harness/submissions.ts'
import { hasWrk, wrk } from './harness/wrk.ts'
import { rawTransactions } from './submit/rawTransactions.ts'
import { throughService } from './submit/throughService.ts'

const rounds = 7
const seconds = 3
const hour = 3_600_000
const bound = 0.2

const perSecond = (rate: number) => (Number.isNaN(rate) ? 'not measured' : `${Math.round(rate)}/s`)

export const submit: Bench = {
  name: 'submit',
  about: 'accepted submissions a second over HTTP, against the same rows in one raw transaction',
  apps: ['cms'],
  async run(session) {
    const { report, signal } = session
    const database = await startDatabase(session)
    const { url } = await startCms(session, { databaseUrl: database.url })
    const submissionFor = await submissionsOf(url)
    const { now } = await databaseClock(database)
    const window = { opensAt: now() - hour, closesAt: now() + hour }
    const [periodId, rawPeriodId] = [
      await insertPeriod(database, window),
      await insertPeriod(database, window),
    ]

    const sample = submissionFor({ periodId })
    await createLedger(now).send(createSender(session, url), sample)
    const raw = await rawTransactions({ session, database, model: sample.id, periodId: rawPeriodId })
    const service = throughService({ session, cmsUrl: url, periodId, submissionFor })
    let acknowledged = 1
    let refused = 0
    /** Mail that is still queued would be tried during the next contender's turn. */
    const clearQueue = () =>
      database.query(`update outbox set due_at = 'infinity' where status in ('queued', 'sending')`)
    const contenders = {
      async service() {
        await clearQueue()
        const result = await service.run(seconds)
        acknowledged += result.answers - result.refused
        refused += result.refused
        return (result.answers - result.refused) / result.seconds
      },
      async raw() {
        await clearQueue()
        return raw(seconds)
      },
      async empty() {
        await clearQueue()
        if (!hasWrk()) return NaN
        return (await wrk({ url: `${url}/api/v1/health`, connections: 16, seconds })).rate
      },
    }
    report.note(`over HTTP with ${service.tool}; raw with 8 connections; a round is ${seconds} s of each`)
    for (const warmUp of Object.values(contenders)) await warmUp()

    const figures = await interleave({
      rounds,
      contenders,
      signal,
      onRound: ({ service, raw, empty }, round) =>
        report.note(
          `round ${round}: service ${perSecond(service)}, raw ${perSecond(raw)}, ratio ${(service / raw).toFixed(3)}; empty route ${perSecond(empty)}`,
        ),
    })
    const [stored] = await database.query<{ count: number }>(
      'select count(*)::int as count from applications where period_id = $1',
      [periodId],
    )
    report.note(
      `median of the rates: service ${perSecond(median(figures.map((each) => each.service)))}, raw ${perSecond(median(figures.map((each) => each.raw)))}`,
    )
    report.atLeast(
      'service ÷ raw, median of the rounds',
      median(figures.map(({ service, raw }) => service / raw)),
      bound,
    )
    report.none('submissions that were refused or got no answer', refused)
    report.none('acknowledged, and not in the table', Math.max(0, acknowledged - (stored?.count ?? 0)))
  },
}
