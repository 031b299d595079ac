import { earliestStart, type OwnInterview, problem } from '@jobbuddies/shared'
import type { Pool } from 'pg'
import type { Done } from '../changeOwn.ts'
import { uuidv7 } from '../uuidv7.ts'
import { changed, lockApplication, lockSlot, noteEvent, queueMail, type SlotRow } from './statements.ts'

/** Missed, and nobody offered another time. */
const missed = `exists (select from interviews m where m.application_id = application.id and m.status = 'no_show' and not m.again)`

const bookStatement = `
  with ${lockApplication("stage = 'interviewing'")}, ${lockSlot({ slot: '$4', earliest: '$5' })}, booked as (
    insert into interviews (id, application_id, slot_id, status, holds, awaits, sequence, phone, mails, again, changed_at, created_by_id,
      created_at, updated_at)
    select $3, application.id, slot.id, 'booked', slot.id::text, application.id::text, 0, $7, $8, false, $2, $6::uuid, now(), now()
    from application, slot where $6::uuid is not null or not ${missed}
    on conflict do nothing
    returning ${changed}
  ), event as (${noteEvent({ of: 'booked', kind: 'interview_booked', by: '$6' })}
  ), mail as (${queueMail({ of: 'booked', template: 'interview_booked' })}
  )
  select (select count(*) from application)::int as application, (select count(*) from slot)::int as slot,
    (select count(*) from booked)::int as done, exists (select from interviews where awaits = $1::text) as waits`

const moveStatement = `
  with ${lockApplication('true')}, ${lockSlot({ slot: '$4', earliest: '$5' })}, former as (
    select i.id from application join interviews i on i.awaits = application.id::text join interview_slots s on s.id = i.slot_id
    where $6::uuid is not null or s.starts_at >= $5 for update of i
  ), moved as (
    update interviews i set slot_id = slot.id, holds = slot.id::text, sequence = i.sequence + 1, changed_at = $2,
      reminded_at = null, updated_at = now()
    from former, slot where i.id = former.id and i.slot_id <> slot.id
    returning i.id, i.application_id, i.slot_id, i.sequence, i.mails
  ), event as (${noteEvent({ of: 'moved', kind: 'interview_moved', by: '$6' })}
  ), mail as (${queueMail({ of: 'moved', template: 'interview_moved' })}
  )
  select (select count(*) from former)::int as application, (select count(*) from slot)::int as slot,
    (select count(*) from moved)::int as done, true as waits`

const cancelStatement = `
  with ${lockApplication('true')}, cancelled as (
    update interviews i set status = 'cancelled', holds = null, awaits = null, sequence = i.sequence + 1, changed_at = $2,
      updated_at = now()
    from application, interview_slots s
    where i.awaits = application.id::text and s.id = i.slot_id and ($5::uuid is not null or s.starts_at >= $4)
    returning i.id, i.application_id, i.slot_id, i.sequence, i.mails
  ), event as (${noteEvent({ of: 'cancelled', kind: 'interview_cancelled', by: '$5' })}
  ), mail as (${queueMail({ of: 'cancelled', template: 'interview_cancelled' })}
  )
  select (select count(*) from cancelled)::int as done`

type Counts = { application: number; slot: number; done: number; waits: boolean }

export type Acting = {
  pool: Pool
  application: string
  now: Date
  /** The notice that applicants give; staff need none. */
  hours: number
  /** The staff member's id; null: the person. */
  by: string | null
}

const done: Done = { ok: true }
const refuse = (code: 'not_now' | 'time_taken'): Done => ({ ok: false, problem: problem({ code }) })
const earliestOf = ({ now, hours, by }: Acting): Date => earliestStart({ now, hours: by ? 0 : hours })

/** Somebody else was first: the unique column `holds` says so. */
const wasTaken = (error: unknown): boolean => (error as { code?: string }).code === '23505'

/** Books a slot for an application that waits for an interview. `phone`: we call; `mails`: the person is told by mail. */
export async function book(
  acting: Acting & { slot: string; phone?: string | null; mails?: boolean },
): Promise<Done> {
  const { pool, application, now, by, slot, phone = null, mails = true } = acting
  const { rows } = await pool.query<Counts>(bookStatement, [
    application,
    now,
    uuidv7(now),
    slot,
    earliestOf(acting),
    by,
    phone,
    mails,
  ])
  const counts = rows[0]
  if (counts?.done === 1) return done
  if (!counts?.application || counts.waits) return refuse('not_now')
  return counts.slot === 0 || (await isHeld(pool, slot)) ? refuse('time_taken') : refuse('not_now')
}

const isHeld = async (pool: Pool, slot: string): Promise<boolean> =>
  (await pool.query(`select from interviews where holds = $1`, [slot])).rowCount === 1

/** Moves the interview that is booked to another slot; to its own, nothing changes. */
export async function move(acting: Acting & { slot: string }): Promise<Done> {
  const { pool, application, now, by, slot } = acting
  try {
    const { rows } = await pool.query<Counts>(moveStatement, [
      application,
      now,
      uuidv7(now),
      slot,
      earliestOf(acting),
      by,
    ])
    const counts = rows[0]
    if (counts?.done === 1) return done
    if (!counts?.application) return refuse('not_now')
    const { rowCount } = await pool.query(`select from interviews where awaits = $1 and holds = $2`, [
      application,
      slot,
    ])
    return rowCount === 1 ? done : refuse('time_taken')
  } catch (error) {
    if (wasTaken(error)) return refuse('time_taken')
    throw error
  }
}

/** Calls off the interview that is booked; its slot is free again. */
export async function cancel(acting: Acting): Promise<Done> {
  const { pool, application, now, by } = acting
  const { rows } = await pool.query<{ done: number }>(cancelStatement, [
    application,
    now,
    uuidv7(now),
    earliestOf(acting),
    by,
  ])
  return rows[0]?.done === 1 ? done : refuse('not_now')
}

/** How often another press of the same person may come in between. */
const attempts = 4

/** The person wants this time: books it, or moves to it. */
export async function choose(acting: Acting & { slot: string }): Promise<Done> {
  let result: Done = refuse('not_now')
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { rowCount } = await acting.pool.query(`select from interviews where awaits = $1`, [
      acting.application,
    ])
    const isBooked = rowCount === 1
    result = await (isBooked ? move(acting) : book(acting))
    if (result.ok || result.problem.code !== 'not_now' || isBooked) return result
  }
  return result
}

type BookedRow = SlotRow & { phone: string | null }

/** As many free times as one page shows. */
const mostShown = 120

export const freeSlots = `
  select s.id, s.starts_at, s.ends_at, s.zone, s.place, s.link from interview_slots s
  join interview_slots_rels r on r.parent_id = s.id and r.path = 'periods' and r.application_periods_id = $1
  where s.published and s.starts_at >= $2 and not exists (select from interviews i where i.holds = s.id::text)
  order by s.starts_at, s.id`

const shown = ({ id, starts_at, ends_at, zone, place, link }: SlotRow) => ({
  id,
  startsAt: starts_at.toISOString(),
  endsAt: ends_at.toISOString(),
  zone,
  place: place ?? '',
  online: Boolean(link),
})

/** What the person is told of the interview, and may do; null when there is no such application. */
export async function readOwnInterview(acting: Omit<Acting, 'by'>): Promise<OwnInterview | null> {
  const { pool, application: id, now, hours } = acting
  const { rows } = await pool.query<{ period_id: string; waits: boolean }>(
    `select period_id, stage = 'interviewing' and not ${missed} as waits from applications application where id = $1`,
    [id],
  )
  const application = rows[0]
  if (!application) return null
  const { rows: held } = await pool.query<BookedRow>(
    `select s.id, s.starts_at, s.ends_at, s.zone, s.place, s.link, i.phone
     from interviews i join interview_slots s on s.id = i.slot_id where i.awaits = $1`,
    [id],
  )
  const booked = held[0]
  const earliest = earliestStart({ now, hours })
  const leaves = booked && booked.starts_at >= earliest
  const chooses = booked ? leaves : application.waits
  const { rows: free } = chooses
    ? await pool.query<SlotRow>(`${freeSlots} limit ${mostShown}`, [application.period_id, earliest])
    : { rows: [] }
  return {
    booked: booked
      ? {
          ...shown(booked),
          link: booked.link || null,
          phone: booked.phone,
          changeUntil: new Date(booked.starts_at.getTime() - hours * 3_600_000).toISOString(),
        }
      : null,
    slots: free.map(shown),
    may: booked ? (leaves ? ['move', 'cancel'] : []) : application.waits ? ['book'] : [],
  }
}
