import { sql } from '@payloadcms/db-postgres'
import { type CollectionSlug, Forbidden, type Payload, type PayloadRequest, type TypedUser } from 'payload'
import { inTransaction } from '../hooks/transaction.ts'
import { publishingAt } from './plannedInstant.ts'
import { runner, tick } from './runner.ts'
import { scheduleFault } from './scheduleFault.ts'

/** What the admin's schedule drawer plans: Payload's own task, as its jobs table keeps it. */
export const scheduleTask = 'schedulePublish'

type Input = {
  type?: 'publish' | 'unpublish'
  locale?: string
  doc?: { relationTo: string; value: string }
  global?: string
  user?: { relationTo: string; value: string } | string | number | null
}
type Job = { id: string; input: Input | null; planned_for: Date | string; tried: number }
type Req = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** Minutes after which a job that another runner took and never finished is taken from it. */
const strandedMinutes = 5

/** Still to be done, and in nobody's hands. */
const waiting = sql`task_slug = ${scheduleTask} and completed_at is null and has_error is not true
  and (processing is not true or updated_at < now() - make_interval(mins => ${strandedMinutes}))`
const plannedFor = sql`coalesce(wait_until, created_at)`
/** The planned instant, or the next try after a fault. */
const dueAt = sql`greatest(${plannedFor}, (error->>'nextTryAt')::timestamptz)`

/** Locks the first job that is due until the transaction ends; one that another process has locked is passed over. */
async function claim({ req, now }: { req: Req; now: Date }): Promise<Job | undefined> {
  const [job] = await inTransaction<Job>(
    req,
    sql`select id, input, ${plannedFor} as planned_for, coalesce(total_tried, 0)::int as tried
        from payload_jobs where ${waiting} and ${dueAt} <= ${now.toISOString()}::timestamptz
        order by planned_for, created_at limit 1 for update skip locked`,
  )
  return job
}

/** Who planned it, as the person is now; null for code. @throws {Forbidden} when the person is no longer known */
async function plannerOf({ req, input }: { req: Req; input: Input }): Promise<TypedUser | null> {
  const { payload } = req
  const { user } = input
  if (user === undefined || user === null) return null
  const found =
    typeof user === 'object'
      ? await payload.findByID({
          collection: user.relationTo as CollectionSlug,
          id: user.value,
          depth: 0,
          disableErrors: true,
          overrideAccess: true,
          req: { transactionID: req.transactionID },
        })
      : null
  if (!found || typeof user !== 'object') throw new Forbidden()
  return { ...found, collection: user.relationTo } as unknown as TypedUser
}

/** Does what was planned, with the rights that its planner has now, through the same hooks as by hand. */
async function perform({ req, job }: { req: Req; job: Job }): Promise<void> {
  const input = job.input ?? {}
  const user = await plannerOf({ req, input })
  const publishes = input.type !== 'unpublish'
  const options = {
    data: { _status: publishes ? 'published' : 'draft' },
    depth: 0,
    overrideAccess: user === null,
    context: publishingAt(new Date(job.planned_for)),
    req: { transactionID: req.transactionID },
    ...(user ? { user } : {}),
    ...(publishes && input.locale ? { publishSpecificLocale: input.locale } : {}),
  } as const
  if (input.doc) {
    const { relationTo, value } = input.doc
    await req.payload.update({ collection: relationTo as 'news', id: value, ...options } as never)
  } else if (input.global) {
    await req.payload.updateGlobal({ slug: input.global as never, ...options } as never)
  }
}

/** Takes the job out of the queue, or marks it done where the host keeps finished jobs. */
const settle = (req: Req, { id }: Job) =>
  inTransaction(
    req,
    req.payload.config.jobs.deleteJobOnComplete === false
      ? sql`update payload_jobs set completed_at = now(), processing = false, updated_at = now() where id = ${id}`
      : sql`delete from payload_jobs where id = ${id}`,
  )

class LostCommitError extends Error {
  override name = 'LostCommitError'
}

/** Payload swallows a commit that fails; the job that is still there tells. */
async function assertSettled({ payload, job }: { payload: Payload; job: Job }): Promise<void> {
  const left = await inTransaction(
    { payload },
    sql`select 1 from payload_jobs where id = ${job.id} and completed_at is null`,
  )
  if (left.length > 0) throw new LostCommitError('The publication was not committed')
}

async function recordFault(of: { payload: Payload; job: Job; error: unknown; now: Date }): Promise<void> {
  const { payload, job, now } = of
  const fault = scheduleFault({ error: of.error, tried: job.tried, now })
  payload.logger.warn({ msg: `The planned publication ${job.id} failed: ${fault.code}` })
  await inTransaction(
    { payload },
    sql`update payload_jobs set total_tried = ${job.tried + 1}, has_error = ${fault.nextTryAt === null},
          error = ${JSON.stringify(fault)}::jsonb, processing = false, updated_at = now()
        where id = ${job.id} and completed_at is null`,
  )
}

/**
 * Publishes or unpublishes the first document whose planned instant has come, and takes the job away, in one transaction:
 * a process that dies half-way leaves nothing done and the job to the next one. Answers how many jobs were taken, 0 or 1.
 */
export async function publishDue({ payload, now }: { payload: Payload; now: Date }): Promise<number> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) return 0
  const req: Req = { payload, transactionID }
  const job = await claim({ req, now }).catch(async (error: unknown) => {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  })
  if (!job) {
    await payload.db.rollbackTransaction(transactionID)
    return 0
  }
  try {
    await perform({ req, job })
    await settle(req, job)
    await payload.db.commitTransaction(transactionID)
    await assertSettled({ payload, job })
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    await recordFault({ payload, job, error, now })
  }
  return 1
}

/** Milliseconds until the next job is due, 0 or less when one is; null when that is further away than the next tick. */
async function untilNext({ payload, now }: { payload: Payload; now: Date }): Promise<number | null> {
  const horizon = new Date(now.getTime() + tick).toISOString()
  const [next] = await inTransaction<{ at: Date | string | null }>(
    { payload },
    sql`select min(${dueAt}) as at from payload_jobs where ${waiting} and ${dueAt} <= ${horizon}::timestamptz`,
  )
  return next?.at ? new Date(next.at).getTime() - now.getTime() : null
}

/** Publishes what is due, each at its instant by the database's clock, in one process of all. */
export function publisher({ payload, now }: { payload: Payload; now: () => Date }) {
  let alarm: NodeJS.Timeout | undefined
  const { start, stop, wake } = runner({
    payload,
    lock: 'publishing',
    work: async () => {
      const wait = await untilNext({ payload, now: now() })
      if (wait === null) return 0
      if (wait <= 0) return publishDue({ payload, now: now() })
      clearTimeout(alarm)
      alarm = setTimeout(wake, wait + 1).unref()
      return 0
    },
  })
  return {
    start,
    stop: () => {
      clearTimeout(alarm)
      return stop()
    },
  }
}
