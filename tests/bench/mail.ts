import { setTimeout as sleep } from 'node:timers/promises'
import { spawnGuarded } from '@jobbuddies/tools/process/guarded'
import { ended, signalGroup } from '@jobbuddies/tools/process/stop'
import type { ChildProcess } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { type Database, startDatabase } from './harness/database.ts'
import type { Bench, Session } from './harness/session.ts'
import { startSink } from './mail/sink.ts'

const messages = Number(process.env.BENCH_MAILS ?? 10_000)
const runners = 2
const killEvery = 2_000
/** Of every thousand: refused for now, refused for good, left hanging. */
const shares = { later: 150, never: 50, hangs: 2 }
/** Milliseconds without an end before we give up. */
const patience = 30 * 60_000

const queueStatement = `
  insert into outbox (id, key, "to", locale, template, data, status, attempts, due_at, created_at, updated_at)
  select gen_random_uuid(), 'bench:' || n,
    case when n % 1000 < ${shares.later} then 'later' when n % 1000 < ${shares.later + shares.never} then 'never'
      when n % 1000 < ${shares.later + shares.never + shares.hangs} then 'hangs' else 'takes' end || n || '@example.org',
    (array['en', 'sv', 'fi'])[1 + n % 3], 'receipt', '{"reference":"AAAA-AAAA","title":"IT: Mentees"}', 'queued', 0, now(), now(), now()
  from generate_series(1, $1::int) n`

/** Days pass quickly: what waits for its next try is due, and what a dead runner held is free once no live one can hold it. */
const hurryStatement = `
  update outbox set due_at = now()
  where (status = 'queued' and due_at > now()) or (status = 'sending' and updated_at < now() - interval '40 seconds')`

/** A runner that is started again as soon as it was killed. */
function startRunner({
  session,
  database,
  smtpUrl,
  name,
}: {
  session: Session
  database: Database
  smtpUrl: string
  name: string
}) {
  let child: ChildProcess | undefined
  const launch = () => {
    const sink = openSync(join(session.folder, `${name}.log`), 'a')
    child = spawnGuarded(process.execPath, [join(import.meta.dirname, 'mail/runnerProcess.ts')], {
      env: {
        ...process.env,
        DATABASE_URL: database.url,
        SMTP_URL: smtpUrl,
        // It lives four seconds at the most: most of them should be spent on mail.
        NODE_COMPILE_CACHE: join(session.folder, 'compiled'),
      },
      stdio: ['ignore', sink, sink],
    })
    closeSync(sink)
  }
  const kill = async () => {
    if (!child) return
    signalGroup(child, 'SIGKILL')
    await ended(child, 5_000)
  }
  launch()
  session.defer(kill)
  return {
    async killAndStart() {
      await kill()
      launch()
    },
  }
}

export const mail: Bench = {
  name: 'mail',
  about: `${messages} mails, ${runners} runners, a SIGKILL every ${killEvery / 1_000} s, a mail server that refuses and hangs: none lost`,
  apps: [],
  async run(session) {
    const { report, signal, log } = session
    const database = await startDatabase(session)
    await database.query('delete from outbox')
    await database.query(queueStatement, [messages])
    const sink = await startSink()
    session.defer(sink.stop)
    const started = performance.now()
    const crew = Array.from({ length: runners }, (_, n) =>
      startRunner({ session, database, smtpUrl: sink.url, name: `runner-${n}` }),
    )
    const left = async () => {
      const [row] = await database.query<{ n: number }>(
        `select count(*)::int as n from outbox where status not in ('sent', 'failed')`,
      )
      return row?.n ?? NaN
    }
    let kills = 0
    for (let remaining = await left(); remaining > 0; remaining = await left()) {
      signal.throwIfAborted()
      if (performance.now() - started > patience) break
      await sleep(killEvery)
      await crew[kills % runners]?.killAndStart()
      kills += 1
      await database.query(hurryStatement)
      if (kills % 15 === 0) log.info(`  ${kills} kills, ${remaining} mails left`)
    }
    const seconds = (performance.now() - started) / 1_000
    const rows = await database.query<{ id: string; to: string; status: string; attempts: number }>(
      `select id, "to", status, attempts::int from outbox`,
    )
    const times = (id: string) => sink.taken.get(`${id}@site.example.org`) ?? 0
    const good = rows.filter(({ to }) => !to.startsWith('never'))
    const bad = rows.filter(({ to }) => to.startsWith('never'))
    const extra = rows.reduce((sum, { id }) => sum + Math.max(0, times(id) - 1), 0)
    report.note(
      `${kills} kills in ${Math.round(seconds)} s, ${Math.round(rows.length / seconds)} mails/s in spite of them`,
    )
    report.note(`451: ${sink.trouble.later}, 550: ${sink.trouble.never}, left hanging: ${sink.trouble.hangs}`)
    report.none(
      'lost: of a good recipient, never taken by the server',
      good.filter(({ id }) => times(id) === 0).length,
    )
    report.none('not marked as sent', good.filter(({ status }) => status !== 'sent').length)
    report.none(
      'refused for good, but not shown as failed',
      bad.filter(({ status }) => status !== 'failed').length,
    )
    report.none(
      'taken under a Message-ID that is no row’s',
      sink.taken.size - rows.filter(({ id }) => times(id) > 0).length,
    )
    report.atMost('taken twice, with the same Message-ID', extra, kills)
  },
}
