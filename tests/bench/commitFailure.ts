import { databaseClock } from './harness/clock.ts'
import { startCms } from './harness/cms.ts'
import { type Cut, startCuttingProxy } from './harness/cuttingProxy.ts'
import { startDatabase } from './harness/database.ts'
import { createLedger, type Entry } from './harness/ledger.ts'
import { insertPeriod } from './harness/periods.ts'
import { reconcile } from './harness/reconcile.ts'
import { createSender } from './harness/sender.ts'
import type { Bench } from './harness/session.ts'
import { type Submission, submissionsOf } from './harness/submissions.ts'

const times = 50
const hour = 3_600_000

/** Refuses marked applications at the last moment: when their transaction commits. */
const trigger = `
  create function bench_refuse() returns trigger language plpgsql as
    $$ begin raise exception 'refused at the commit'; end $$;
  create constraint trigger bench_refuse after insert on applications deferrable initially deferred
    for each row when (new.email like 'refused-%') execute function bench_refuse()`

const told: Record<Cut, string> = {
  before: 'connection cut before COMMIT',
  rows: 'connection cut before COMMIT, its rows already told',
  after: 'connection cut after COMMIT, before the answer',
}

const isAccepted = ({ status }: Entry) => status >= 200 && status < 300

export const commitFailure: Bench = {
  name: 'commit-failure',
  about: 'commits that fail or break off: never acknowledged unless stored, and repeats find what was stored',
  apps: ['cms'],
  async run(session) {
    const { report, signal } = session
    const database = await startDatabase(session)
    const proxy = await startCuttingProxy(session, {
      serverPort: database.postgres.port,
      isOfInterest: (sql) => /insert\s+into\s+"?applications"?\b/i.test(sql),
    })
    const throughProxy = new URL(database.url)
    throughProxy.port = String(proxy.port)
    const cms = await startCms(session, { databaseUrl: throughProxy.href })
    const sender = createSender(session, cms.url)
    const submissionFor = await submissionsOf(cms.url)
    const { now } = await databaseClock(database)
    const periodId = await insertPeriod(database, { opensAt: now() - hour, closesAt: now() + hour })
    const { entries, send } = createLedger(now)

    const rowsOf = async (submissions: Submission[]) => {
      const ids = submissions.map(({ id }) => id)
      const [row] = await database.query<{ count: number }>(
        `select (select count(*) from applications where id = any($1))
              + (select count(*) from application_events where application_id = any($1) or data ->> 'id' = any($1::text[]))
              + (select count(*) from outbox where application_id = any($1)) as count`,
        [ids],
      )
      return Number(row?.count)
    }
    const make = (mark: string) =>
      Array.from({ length: times }, (_, number) =>
        submissionFor({ periodId, email: `${mark}-${number}@bench.example.org` }),
      )
    const sendAll = async (submissions: Submission[], before: () => void = () => {}) => {
      const answers: Entry[] = []
      for (const submission of submissions) {
        signal.throwIfAborted()
        before()
        answers.push(await send(sender, submission))
      }
      return answers
    }
    const accepted = (answers: Entry[]) => answers.filter(isAccepted).length
    const statuses = (answers: Entry[]) =>
      [...Map.groupBy(answers, ({ status, code }) => `${status} ${code}`)]
        .map(([name, of]) => `${of.length} × ${name}`)
        .join(', ')

    const untouched = make('untouched')
    report.atLeast('accepted with nothing in the way', accepted(await sendAll(untouched)), times)
    report.atLeast('rows of those', await rowsOf(untouched), 3 * times)

    await database.query(trigger)
    const refused = make('refused')
    const refusedAnswers = await sendAll(refused)
    report.note(`COMMIT refused by the database: ${statuses(refusedAnswers)}`)
    report.none('COMMIT refused by the database: acknowledged', accepted(refusedAnswers))
    report.none('COMMIT refused by the database: rows', await rowsOf(refused))
    report.atLeast('others accepted meanwhile', accepted(await sendAll(make('beside'))), times)
    await database.query('drop function bench_refuse cascade')
    report.atLeast('repeats accepted once it no longer refuses', accepted(await sendAll(refused)), times)

    for (const cut of ['before', 'rows', 'after'] as const) {
      const submissions = make(`cut-${cut}`)
      const cuts: { readonly done: boolean }[] = []
      const answers = await sendAll(submissions, () => cuts.push(proxy.arm(cut)))
      report.note(`${told[cut]}: ${statuses(answers)}`)
      report.atLeast(`${told[cut]}: cuts made`, cuts.filter(({ done }) => done).length, times)
      report.none(`${told[cut]}: acknowledged`, accepted(answers))
      if (cut === 'after') report.atLeast(`${told[cut]}: rows`, await rowsOf(submissions), 3 * times)
      else report.none(`${told[cut]}: rows`, await rowsOf(submissions))
      const repeats = await sendAll([...submissions, ...submissions])
      report.atLeast(`${told[cut]}: repeats accepted`, accepted(repeats), 2 * times)
    }
    await reconcile({ report, database, entries })
  },
}
