import { databaseClock } from './harness/clock.ts'
import { startCms } from './harness/cms.ts'
import { startDatabase } from './harness/database.ts'
import { openLoop } from './harness/openLoop.ts'
import { insertPeriod } from './harness/periods.ts'
import { reconcile } from './harness/reconcile.ts'
import type { Bench } from './harness/session.ts'
import { submissionsOf } from './harness/submissions.ts'
import { afterwards } from './grace/afterwards.ts'
import { judgeGrace, type Moment } from './grace/judgeGrace.ts'
import { createCallers } from './rush/calls.ts'
import { peopleBetween } from './rush/people.ts'

const rounds = 5
const each = 440
const wanted = 2_000
const minute = 60_000
const hour = 60 * minute
/** From setting the end to the first press, and on to the end, in milliseconds. */
const lead = 500
const reach = 2_000

export const grace: Bench = {
  name: 'grace',
  about: `people with the form open within ${reach / 1_000} s of the close and of the end of the grace: none misjudged, no answer lost`,
  apps: ['cms'],
  async run(session) {
    const { report, signal } = session
    const database = await startDatabase(session)
    const cms = await startCms(session, { databaseUrl: database.url })
    const { now, uncertainty } = await databaseClock(database)
    const submissionFor = await submissionsOf(cms.url)
    const callers = createCallers({ session, url: cms.url, now, submissionFor })
    const next = await insertPeriod(database, { opensAt: now() - hour, closesAt: now() + 24 * hour })

    const moments: Moment[] = []
    for (let round = 0; round < rounds; round += 1) {
      const kind = round % 2 ? 'close' : 'grace'
      const opensAt = now() - 3 * hour
      const periodId = await insertPeriod(
        database,
        { opensAt, closesAt: now() + hour },
        { graceMinutes: kind === 'grace' ? 1 : 15 },
      )
      const people = peopleBetween({ count: each, from: 0, until: 1, attaching: false })
      // Of every five, four have begun.
      people.forEach((person, place) => (person.drafted = place % 5 > 0))
      for (let from = 0; from < each; from += 40)
        await Promise.all(
          people
            .slice(from, from + 40)
            .flatMap((person) => (person.drafted ? [callers.prepare(person, periodId)] : [])),
        )
      // They began two hours ago, and it closes now.
      await database.query(
        `update application_drafts set begun_at = begun_at - interval '2 hours' where period_id = $1`,
        [periodId],
      )
      const at = Math.ceil(now()) + lead + reach
      const closesAt = kind === 'grace' ? at - minute : at
      await database.query(
        'update application_periods set closes_at = $2, updated_at = now() where id = $1',
        [periodId, new Date(closesAt)],
      )
      const instants = people.map((_, place) => at - reach + (2 * reach * (place + 0.5)) / each)
      await openLoop({ instants, now, signal, fire: (place) => callers.press(people[place]!, periodId) })
      moments.push({ kind, at, closesAt, periodId, people })
    }
    const { entries } = callers.ledger
    const rows = await reconcile({ report, database, entries })
    judgeGrace({ report, moments, entries, rows, uncertainty })
    report.atLeast('presses judged', entries.length, wanted)
    await afterwards({ report, url: cms.url, moments, entries, next, submissionFor })
  },
}
