import { randomUUID } from 'node:crypto'
import { servicesOf } from '../../packages/plugin/src/services/services.ts'
import type { On } from './useHost.ts'

const minute = 60_000

/** A published time, past all plans; so many hours from now, half an hour long. */
export async function createSlot(
  { database }: On,
  {
    period,
    hours = 48,
    staff = [],
    place = 'Room 2',
    link = '',
  }: { period: string; hours?: number; staff?: string[]; place?: string; link?: string },
): Promise<string> {
  const id = randomUUID()
  const from = new Date(Date.now() + hours * 60 * minute)
  const until = new Date(from.getTime() + 30 * minute)
  await database.query(
    `insert into interview_slots (id, starts_at, ends_at, zone, buffer, place, link, published, created_at, updated_at)
     values ($1, $2, $3, 'Europe/Helsinki', 10, $4, $5, true, now(), now())`,
    [id, from, until, place, link],
  )
  await database.query(
    `insert into interview_slots_rels ("order", parent_id, path, application_periods_id) values (1, $1, 'periods', $2)`,
    [id, period],
  )
  for (const person of staff)
    await database.query(
      `insert into interview_seats (id, slot_id, staff_id, "from", until, created_at, updated_at)
       values ($1, $2, $3, $4, $5, now(), now())`,
      [randomUUID(), id, person, from, until],
    )
  return id
}

/** What the services stand on, for acts without a request. */
export const acting = ({ host }: On, application: string) => {
  const { pool, clock, options } = servicesOf(host.payload)
  return { pool, application, now: clock.now(), hours: options.interviewNoticeHours, by: null }
}
