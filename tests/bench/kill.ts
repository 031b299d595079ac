import { setTimeout as sleep } from 'node:timers/promises'
import { databaseClock } from './harness/clock.ts'
import { startCms } from './harness/cms.ts'
import { startDatabase } from './harness/database.ts'
import { createLedger } from './harness/ledger.ts'
import { insertPeriod } from './harness/periods.ts'
import { reconcile } from './harness/reconcile.ts'
import { createSender } from './harness/sender.ts'
import type { Bench } from './harness/session.ts'
import { submissionsOf } from './harness/submissions.ts'
import { startWriters } from './kill/writers.ts'

const kills = 10
const writers = 20
const hour = 3_600_000
/** Of undisturbed work before each kill, and of nobody there after it; both differ from kill to kill, in milliseconds. */
const workBefore = (kill: number) => 1_000 + 137 * (kill % 5)
const away = (kill: number) => 200 * (kill % 4)

/** How long the CMS runs without a database when both were killed, and how long we wait for it then, in milliseconds. */
const alone = 3_000
const patience = 20_000

const listed = (times: number[]) => times.map((ms) => Math.round(ms)).join(', ')

export const kill: Bench = {
  name: 'kill',
  about: `${kills} SIGKILLs of PostgreSQL and ${kills} of the CMS under ${writers} writers: nothing acknowledged is lost or doubled`,
  apps: ['cms'],
  async run(session) {
    const { report, signal, log } = session
    const database = await startDatabase(session)
    const cms = await startCms(session, { databaseUrl: database.url })
    const submissionFor = await submissionsOf(cms.url)
    const { now } = await databaseClock(database)
    const periodId = await insertPeriod(database, { opensAt: now() - hour, closesAt: now() + hour })
    const ledger = createLedger(now)
    const sender = createSender(session, cms.url, writers)
    const work = startWriters({
      count: writers,
      ledger,
      sender,
      signal,
      make: () => submissionFor({ periodId }),
    })

    /** Milliseconds from "it is back" to the first accepted submission that was asked for after it, for every kill. */
    async function disturb(what: string, part: { kill: () => Promise<void>; start: () => Promise<void> }) {
      const times: number[] = []
      for (let round = 0; round < kills; round += 1) {
        await sleep(workBefore(round))
        await part.kill()
        await sleep(away(round))
        await part.start()
        signal.throwIfAborted()
        const back = performance.now()
        await work.nextAccepted()
        times.push(performance.now() - back)
      }
      log.info(`  ${what}: killed ${kills} times`)
      return times
    }

    const first = cms.pid
    const { postgres } = database
    const afterDatabase = await disturb('PostgreSQL', { kill: postgres.kill, start: postgres.restart })
    const survived = cms.running && cms.pid === first
    const afterCms = await disturb('CMS', cms)

    /** As after a power cut: the CMS is up before its database. Milliseconds until it accepts, Infinity for never. */
    async function bothKilled(): Promise<number> {
      await Promise.all([cms.kill(), postgres.kill()])
      cms.launch()
      await sleep(alone)
      await postgres.restart()
      const back = performance.now()
      const accepted = await Promise.race([work.nextAccepted(), sleep(patience, null, { ref: false })])
      if (accepted) return performance.now() - back
      await cms.kill()
      await cms.start()
      return Infinity
    }
    const afterBoth = await bothKilled()
    await work.finish()

    const unanswered = ledger.entries.filter(({ status }) => status !== 201)
    const kinds = [...Map.groupBy(unanswered, ({ status, code }) => `${status || 'no answer'} ${code}`)]
    report.note(
      `tries that were not accepted and repeated: ${kinds.map(([name, of]) => `${of.length} × ${name}`).join(', ')}`,
    )
    report.none(
      'answers other than accepted, unavailable or none at all',
      unanswered.filter(({ status }) => status !== 0 && status !== 503).length,
    )
    await reconcile({ report, database, entries: ledger.entries })
    report.none('CMS processes that did not survive the kills of PostgreSQL', survived ? 0 : 1)
    report.note(`from "PostgreSQL accepts connections" to the first 201, ms: ${listed(afterDatabase)}`)
    report.atMost('the longest of these', Math.max(...afterDatabase) / 1000, 10, ' s')
    report.note(`from "the CMS is ready" to the first 201, ms: ${listed(afterCms)}`)
    report.atMost('the longest of these', Math.max(...afterCms) / 1000, 10, ' s')
    report.atMost(
      'both killed, the CMS back first: from "PostgreSQL accepts connections"',
      afterBoth / 1000,
      10,
      ' s',
    )
  },
}
