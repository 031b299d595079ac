import { emailSchema } from '@jobbuddies/shared'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { pauseStatement } from './bounces.ts'
import { faultOf } from './mailFault.ts'
import { letterOf, type MailRow, type MailSources } from './mails.ts'
import { messageOf } from './mailMessage.ts'

/** Seconds during which a claimed row is ours; a runner that dies leaves it to be claimed again. */
const leaseSeconds = 300
/** How many mails are on their way at once, so that a server that hangs on one does not hold up the others. */
const width = 4
/** Milliseconds that one mail may take in all; well within the lease. */
const deadline = 90_000
/** Minutes until the next try after the n-th failure; together over a day. */
const backoffMinutes = [1, 2, 5, 10, 30, 60, 120, 240, 480, 720]

/** While all mail is held, what nobody has released yet waits for a reader. */
const holdStatement = `
  update outbox set status = 'held', updated_at = now()
  where status = 'queued' and released_at is null and (select coalesce(bool_or(hold_all), false) from mail_settings)`

const claimStatement = `
  update outbox set status = 'sending', attempts = attempts + 1, due_at = now() + make_interval(secs => ${leaseSeconds}), updated_at = now()
  where id in (
    select id from outbox where status in ('queued', 'sending') and due_at <= now()
      and (status = 'sending' or released_at is not null or not (select coalesce(bool_or(hold_all), false) from mail_settings))
    order by due_at limit $1 for update skip locked
  )
  returning id, "to", locale, template, data, application_id, attempts::int`

/** Of somebody who asked to be forgotten nothing stays once the last mail has left. */
const sentStatement = `
  update outbox set status = 'sent', sent_at = now(), fault = null, updated_at = now(),
    "to" = case when template = 'erased' then '' else "to" end, data = case when template = 'erased' then '{}'::jsonb else data end
  where id = $1`
const dropStatement = `update outbox set status = 'cancelled', fault = null, updated_at = now() where id = $1`
const noAddressStatement = `update outbox set status = 'failed', fault = 'This is no address', updated_at = now() where id = $1`
/** A request for links from an address that sent us nothing leaves no trace. */
const forgetStatement = `delete from outbox where id = $1`
const faultStatement = `
  update outbox set status = $2, fault = $3, due_at = now() + make_interval(mins => $4), updated_at = now() where id = $1`

type Row = MailRow & { attempts: number }

/** Adapters that deliver nothing: Payload's own stand-in, and a host's word for "none". */
const mute: ReadonlySet<string> = new Set(['console', 'none'])

/** Can mail go out at all? Without a server it waits in the outbox, untried, until there is one. */
export const hasMailServer = (payload: Payload): boolean => !mute.has(payload.email.name)

class TooSlowError extends Error {
  override name = 'TooSlowError'
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError('The mail server did not finish')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What became of a mail is written down even if the database is away for a moment: it must not be sent again for that. */
async function note(pool: Pool, statement: string, values: unknown[], tries = 5): Promise<void> {
  try {
    await pool.query(statement, values)
  } catch (error) {
    if (tries <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, 500))
    await note(pool, statement, values, tries - 1)
  }
}

export type Sender = {
  /** Takes what is due, as far as there is room, and answers how many rows it took. */
  work: () => Promise<number>
  /** Resolves when nothing is on its way any more, or after so many milliseconds. */
  drain: (ms: number) => Promise<void>
}

/** Sends what is due, once per row: a repeat after a crash carries the same Message-ID. */
export function mailSender({
  payload,
  sources,
  messageHost,
  returnPath = null,
}: {
  payload: Payload
  sources: MailSources
  messageHost: string
  returnPath?: string | null
}): Sender {
  const { pool } = sources
  const active = new Set<Promise<void>>()

  async function send(row: Row): Promise<void> {
    // A draft holds what somebody typed, and that may be anything.
    if (!emailSchema.safeParse(row.to).success) return note(pool, noAddressStatement, [row.id])
    const letter = await letterOf({ sources, row })
    if (!letter) return note(pool, row.template.endsWith('_link') ? forgetStatement : dropStatement, [row.id])
    const from = payload.email.defaultFromAddress
    await payload.sendEmail(messageOf({ row, letter, messageHost, from, returnPath, now: sources.now() }))
    await note(pool, sentStatement, [row.id])
  }

  async function deliver(row: Row): Promise<void> {
    try {
      await within(deadline, send(row))
    } catch (error) {
      const { said, isFinal } = faultOf(error)
      const minutes = isFinal ? undefined : backoffMinutes[row.attempts - 1]
      await note(pool, faultStatement, [
        row.id,
        minutes === undefined ? 'failed' : 'queued',
        said,
        minutes ?? 0,
      ])
      payload.logger.warn({ msg: `Mail ${row.id} was not sent (try ${row.attempts}).` })
    }
  }

  return {
    async work() {
      if (active.size >= width) await Promise.race(active)
      await pool.query(holdStatement)
      await pool.query(pauseStatement)
      const { rows } = await pool.query<Row>(claimStatement, [width - active.size])
      for (const row of rows) {
        const delivery = deliver(row)
          .catch(() => payload.logger.warn({ msg: `Mail ${row.id}: its outcome could not be written down.` }))
          .finally(() => active.delete(delivery))
        active.add(delivery)
      }
      return rows.length
    },
    drain: async (ms) => {
      await within(ms, Promise.all(active)).catch(() => undefined)
    },
  }
}
