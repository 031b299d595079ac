import { join } from 'node:path'
import { databaseClock } from './harness/clock.ts'
import { openLoop } from './harness/openLoop.ts'
import { insertPeriod } from './harness/periods.ts'
import type { Bench } from './harness/session.ts'
import { startStack } from './harness/stack.ts'
import { submissionsOf } from './harness/submissions.ts'
import { startSink } from './mail/sink.ts'
import { audit, auditFolder } from './rush/audit.ts'
import { type Call, createCallers } from './rush/calls.ts'
import { watchMemory } from './rush/memory.ts'
import { peopleBetween, type Person } from './rush/people.ts'
import { readPages } from './rush/readers.ts'

const usual = 1_000
const seconds = 60
const late = 200
const readsPerSecond = 200
/** How long after its beginning a draft is sent at the earliest, and how long the late ones go on after the close. */
const writing = 8_000
const lateFor = 5_000
/** People who press within the same second. */
const crowd = 2_000
const hour = 3_600_000
const bounds = { p95: 1, growth: 200, rest: 60, restWithin: 90_000 }

const quantile = (values: number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)] ?? NaN
const of = (calls: Call[], what: Call['what']) => calls.filter((call) => call.what === what)
const shown = (calls: Call[]) =>
  [0.5, 0.95, 0.99, 1]
    .map((part) =>
      Math.round(
        quantile(
          calls.map((each) => each.milliseconds),
          part,
        ),
      ),
    )
    .join(', ')

export const rush: Bench = {
  name: 'rush',
  about: `${usual} applications in the last ${seconds} s, CVs, double clicks and ${late} late ones beside ${readsPerSecond} reads/s; then three times that`,
  apps: ['cms', 'site'],
  async run(session) {
    const { report, signal, folder } = session
    const sink = await startSink()
    session.defer(sink.stop)
    const { database, cms, site } = await startStack(session, { cmsEnv: { SMTP_URL: sink.url } })
    const { now } = await databaseClock(database)
    const callers = createCallers({ session, url: cms.url, now, submissionFor: await submissionsOf(cms.url) })
    const { calls, ledger } = callers
    const files = join(folder, 'data/applications')
    const period = (opensAt: number, closesAt: number | null) =>
      insertPeriod(database, { opensAt, closesAt }, { role: 'mentor', graceMinutes: 0 })

    const prepare = (people: Person[], periodId: string) => {
      const drafting = people.filter(({ drafted }) => drafted)
      const instants = drafting.map(({ pressAt }) => pressAt - writing)
      return openLoop({ instants, now, signal, fire: (place) => callers.prepare(drafting[place]!, periodId) })
    }
    const press = (people: Person[], periodId: string) =>
      openLoop({
        instants: people.map(({ pressAt }) => pressAt),
        now,
        signal,
        fire: (place) => callers.press(people[place]!, periodId),
      })

    const warmUp = await period(now() - hour, null)
    const first = peopleBetween({ count: 60, from: now() + writing, until: now() + writing + 3_000 })
    await Promise.all([prepare(first, warmUp), press(first, warmUp)])
    const memory = watchMemory(cms)
    session.defer(memory.stop)
    const rest = await memory.atRest()
    report.note(`the CMS holds ${Math.round(rest)} MiB after ${first.length} applications, at rest`)

    async function lastMinute(times: number) {
      calls.length = 0
      memory.takePeak()
      const from = now() + writing + 1_000
      const closesAt = Math.ceil(from + seconds * 1_000 + 500)
      const periodId = await period(from - hour, closesAt)
      const people = peopleBetween({ count: usual * times, from, until: closesAt - 500 })
      const after = peopleBetween({
        count: late * times,
        from: closesAt + 50,
        until: closesAt + lateFor,
        attaching: false,
      })
      // Whoever is late had begun in time.
      const begun = after.map((person) => ({
        ...person,
        pressAt: Math.min(person.pressAt, closesAt - 1_000),
      }))
      const [reads] = await Promise.all([
        readPages({ session, url: site.url, perSecond: readsPerSecond, seconds: seconds + 10 }),
        prepare(people, periodId),
        prepare(begun, periodId),
        press(people, periodId),
        press(after, periodId),
      ])
      const peak = memory.takePeak()
      const sent = of(calls, 'application')
      report.note(`${sent.length} tries to send; answered in ms, half, 95 %, 99 %, all: ${shown(sent)}`)
      report.note(`${of(calls, 'file').length} tries to send a CV: ${shown(of(calls, 'file'))}`)
      report.note(`${of(calls, 'draft').length} drafts: ${shown(of(calls, 'draft'))}`)
      const turned = calls.filter(({ status }) => status === 503)
      report.note(
        `503: ${['application', 'file', 'draft'].map((what) => `${of(turned, what as Call['what']).length} × ${what}`).join(', ')}`,
      )
      report.none(
        '503 without Retry-After',
        turned.filter(({ retryAfter }) => !((retryAfter ?? 0) >= 1)).length,
      )
      const others = Map.groupBy(
        calls.filter(({ status }) => ![0, 200, 201, 409, 503].includes(status)),
        ({ what, status }) => `${status} × ${what}`,
      )
      for (const [kind, { length }] of others) report.note(`${length} of ${kind}`)
      report.none('calls without an answer', calls.filter(({ status }) => status === 0).length)
      report.none(
        'other answers than 200, 201, 503, and 409 after the close',
        calls.filter(({ status }) => ![0, 200, 201, 409, 503].includes(status)).length,
      )
      await audit({
        report,
        database,
        folder: files,
        periodId,
        closesAt,
        people,
        late: after,
        entries: ledger.entries,
      })
      report.none(`of ${reads.milliseconds.length} reads of the site: failed`, reads.failed)
      report.atMost('reads of the site, 95 %', quantile(reads.milliseconds, 0.95) / 1_000, bounds.p95, ' s')
      report.atMost('growth of the CMS in memory at its most', peak - rest, bounds.growth, ' MiB')
      report.note(
        `the CMS held ${Math.round(peak)} MiB at its most, ${Math.round(memory.now())} MiB right after`,
      )
      const back = await memory.backTo(rest + bounds.rest, bounds.restWithin)
      report.atMost(
        `seconds until it holds no more than ${bounds.rest} MiB above rest`,
        back,
        bounds.restWithin / 1_000,
        ' s',
      )
      return sent
    }

    report.note(`The last minute: ${usual} in ${seconds} s`)
    const sent = await lastMinute(1)
    report.atMost(
      'answers to Send, 95 %',
      quantile(
        sent.map((each) => each.milliseconds),
        0.95,
      ) / 1_000,
      bounds.p95,
      ' s',
    )
    report.note(`Three times that: ${3 * usual} in ${seconds} s`)
    await lastMinute(3)

    report.note(`A crowd: ${crowd} within a second`)
    calls.length = 0
    const periodId = await period(now() - hour, now() + hour)
    const people = peopleBetween({ count: crowd, from: now() + 500, until: now() + 1_500, attaching: false })
    for (const person of people) person.drafted = false
    await press(people, periodId)
    const turned = calls.filter(({ status }) => status === 503)
    report.atLeast('turned away with 503', turned.length, 1)
    report.none(
      'of these without Retry-After',
      turned.filter(({ retryAfter }) => !((retryAfter ?? 0) >= 1)).length,
    )
    report.note(`answered in ms, half, 95 %, 99 %, all: ${shown(calls)}; turned away: ${shown(turned)}`)
    await audit({
      report,
      database,
      folder: files,
      periodId,
      closesAt: null,
      people,
      late: [],
      entries: ledger.entries,
    })
    await auditFolder({ report, database, folder: files })
  },
}
