import type { Payload } from 'payload'
import type { Pool } from 'pg'
import type { Options } from '../options.ts'
import { retaining } from '../retention/hourly.ts'
import { type LedgerOf, ledgerOf } from '../rights/ledger.ts'
import { scanning } from '../uploads/scanning.ts'
import { fileSweeper } from '../uploads/sweepFiles.ts'
import { type Files, filesOn } from '../uploads/uploads.ts'
import { type Admission, admission } from './admission.ts'
import { changeTeller } from './changes.ts'
import { offering } from './decisions/offering.ts'
import { type DatabaseClock, databaseClock } from './databaseClock.ts'
import type { MailSources } from './mails.ts'
import { announcer } from './openings.ts'
import { asking } from './feedback/ask.ts'
import { nudging } from './running/nudge.ts'
import { hasMailServer, mailSender } from './outbox.ts'
import { periodTexts } from './periodFacts.ts'
import { assertPostgres, connectionPatience, hearPoolErrors, ownPool } from './postgres.ts'
import { type PublicContent, publicContent } from './publicContent.ts'
import { runner } from './runner.ts'
import { publisher } from './schedules.ts'
import type { SubmitContext } from './submit.ts'

/** What the public API stands on, one set per Payload instance. */
export type Services = {
  options: Options
  payload: Payload
  pool: Pool
  /** For counts that may be lost with the machine: nobody waits for the disk. */
  countingPool: Pool
  clock: DatabaseClock
  content: PublicContent
  submitting: SubmitContext
  /** The line in front of storing applications. */
  admission: Admission
  /** The line in front of saving drafts. */
  saving: Admission
  /** The line in front of taking in files. */
  uploading: Admission
  mail: MailSources
  files: Files
  /** Of those who were erased. */
  ledger: LedgerOf
  /** Searches for groups that run in this process. */
  searches: Set<AbortController>
  /** Says that a mail was just queued. */
  wakeOutbox: () => void
  stop: () => Promise<void>
}

type Started = { services: Services; staff: Services }

/** Shared by every copy of this module: the bundler of the host's web framework may make several. */
const shelf = Symbol.for('jobbuddies.services')
const started = ((globalThis as { [shelf]?: WeakMap<Payload, Started> })[shelf] ??= new WeakMap<
  Payload,
  Started
>())

/** Undefined where the plugin is switched off. */
export const running = (payload: Payload): Services | undefined => started.get(payload)?.services

function startedOn(payload: Payload): Started {
  const found = started.get(payload)
  if (!found) throw new Error('JobBuddies is not running on this Payload instance')
  return found
}

/** @throws when the plugin has not been initialised with this Payload */
export const servicesOf = (payload: Payload): Services => startedOn(payload).services

/**
 * The same for whoever is signed in, on connections of their own: nobody at a desk can starve the public, and no rush of
 * applicants a desk.
 * @throws when the plugin has not been initialised with this Payload
 */
export const staffServicesOf = (payload: Payload): Services => startedOn(payload).staff

/** As many connections as the public API may hold at once. */
const publicConnections = 8
const countingConnections = 3
const staffConnections = 6
/** Whoever is signed in rather waits than asks again, in milliseconds. */
const staffPatience = 15_000
/**
 * Of applications at once: enough to keep every connection busy. Nobody stands in line longer than for a connection, and
 * the site waits longer than that, so that it hears of it rather than guess.
 */
const rush = { atOnce: 2 * publicConnections, most: 400, longest: connectionPatience }
/** Of drafts at once: what is not saved now stays in the page and is saved with the next one. */
const draftRush = { atOnce: publicConnections, most: 200, longest: connectionPatience }
/**
 * Of files at once: most come slowly and cost nothing but a connection. In line a file waits unread at its sender, who sees it
 * being sent.
 */
const fileRush = { atOnce: 120, most: 200, longest: 10_000 }
/** Milliseconds that mail on its way may take when the process ends. */
const drainTime = 3_000

export function startServices({ payload, options }: { payload: Payload; options: Options }): Services {
  const known = started.get(payload)
  if (known) return known.services
  assertPostgres(payload)
  hearPoolErrors(payload)
  const pool = ownPool(payload, {
    max: publicConnections,
    application_name: 'jobbuddies-public',
    query_timeout: 10_000,
  })
  const countingPool = ownPool(payload, {
    max: countingConnections,
    application_name: 'jobbuddies-counting',
    query_timeout: 5_000,
    options: '-c synchronous_commit=off',
  })
  const staffPool = ownPool(payload, {
    max: staffConnections,
    application_name: 'jobbuddies-staff',
    connectionTimeoutMillis: staffPatience,
    query_timeout: 30_000,
  })
  // Looking at everything may take longer than anybody of the public would wait.
  const keepingPool = ownPool(payload, {
    max: 1,
    application_name: 'jobbuddies-retention',
    query_timeout: 120_000,
  })
  const clock = databaseClock({ pool, logger: payload.logger })
  const content = publicContent({ payload })
  const teller = changeTeller({
    payload,
    content,
    siteProcesses: options.siteProcesses,
    secret: options.siteSecret,
    now: clock.now,
  })
  const messageHost = new URL(options.siteUrl).hostname
  const { siteUrl, interviewNoticeHours } = options
  const mail = { pool, content, siteUrl, interviewNoticeHours, now: clock.now }
  const post = mailSender({ payload, sources: mail, messageHost, returnPath: options.returnPath ?? null })
  const sender = runner({ payload, lock: 'outbox', work: post.work })
  const openings = announcer({ payload, pool, wakeOutbox: () => sends && sender.wake() })
  const planned = publisher({ payload, now: clock.now })
  const offers = runner({
    payload,
    lock: 'offers',
    work: offering({ pool, now: clock.now, wakeOutbox: () => sends && sender.wake() }),
  })
  const nudges = runner({
    payload,
    lock: 'logs',
    work: nudging({ pool, now: clock.now, wakeOutbox: () => sends && sender.wake() }),
  })
  const feedback = runner({
    payload,
    lock: 'feedback',
    work: asking({
      ...{ payload, pool, zone: options.zone, now: clock.now },
      wakeOutbox: () => sends && sender.wake(),
    }),
  })
  const files = filesOn({ pool, options: options.files, now: clock.now })
  const ledger = ledgerOf({ secret: payload.secret, filesDir: options.files.dir })
  const deletions = runner({
    payload,
    lock: 'retention',
    work: retaining({ payload, pool: keepingPool, store: files.store, ledger, now: clock.now }),
  })
  const [scan, sweep] = [scanning(files), fileSweeper({ files, logger: payload.logger })]
  const filing = runner({ payload, lock: 'files', work: async () => (await scan()) + (await sweep()) })
  const sends = options.services && hasMailServer(payload)

  const services: Services = {
    options,
    payload,
    pool,
    countingPool,
    clock,
    content,
    mail,
    files,
    ledger,
    submitting: { pool, textsOf: periodTexts(payload) },
    admission: admission(rush),
    saving: admission(draftRush),
    uploading: admission(fileRush),
    searches: new Set(),
    wakeOutbox: () => {
      if (sends) sender.wake()
    },
    stop: async () => {
      started.delete(payload)
      clock.stop()
      for (const search of services.searches) search.abort(new Error('The service stops'))
      await Promise.all([
        teller.stop(),
        sender.stop(),
        planned.stop(),
        openings.stop(),
        deletions.stop(),
        offers.stop(),
        filing.stop(),
        nudges.stop(),
        feedback.stop(),
      ])
      await post.drain(drainTime)
      await Promise.all(
        [pool, countingPool, staffPool, keepingPool].map((each) => each.end().catch(() => undefined)),
      )
    },
  }
  started.set(payload, {
    services,
    staff: { ...services, pool: staffPool, mail: { ...mail, pool: staffPool } },
  })
  clock.start()
  if (options.services) {
    teller.start()
    planned.start()
    openings.start()
    deletions.start()
    offers.start()
    filing.start()
    nudges.start()
    feedback.start()
  }
  if (sends) sender.start()
  stopWithDatabase({ payload, services })
  return services
}

/** Payload has no hook for its own end; its database connection does end then, and ours must end with it. */
function stopWithDatabase({ payload, services }: { payload: Payload; services: Services }): void {
  const destroy = payload.db.destroy?.bind(payload.db)
  payload.db.destroy = async () => {
    await services.stop()
    await destroy?.()
  }
}
