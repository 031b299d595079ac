import { beforeAll, beforeEach, expect } from 'vitest'
import { book } from '../../packages/plugin/src/services/interviews/book.ts'
import { acting, createSlot } from './interviews.ts'
import { applicant, letters } from './mailedLinks.ts'
import { rest } from './rest.ts'
import { create, createStaff, password, type Staff } from './scenario.ts'
import type { On } from './useHost.ts'

/** `2027-05-31`, so many days from now. */
const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10)

/** Two coordinators at the desk of interviews, and whom they interview. Call once per file. */
export function interviewDesk(on: On) {
  const people = {} as { staff: Staff; second: { id: string; token: string } }
  beforeAll(async () => {
    const { payload } = on.host
    people.staff = await createStaff(on.host)
    const email = 'second@staff.example.org'
    const { id } = await create(payload, 'users', {
      name: 'The second',
      email,
      password,
      role: 'coordinator',
    })
    const signedIn = await payload.login({ collection: 'users', data: { email, password } })
    people.second = { id, token: signedIn.token! }
  })
  beforeEach(() => on.database.query('delete from rate_limits'))

  return {
    people,
    day,
    ask: (method: string, path: string, body?: unknown, token = people.staff.coordinator.token) =>
      rest(on.host, method, `/editor/interviews${path}`, {
        token,
        ...(body === undefined ? {} : { body: body as object }),
      }),
    events: (id: string) =>
      on.database.query<{ kind: string; data: Record<string, unknown> }>(
        `select kind, data from application_events where application_id = $1 and kind <> 'submitted' order by at, kind`,
        [id],
      ),
    stageOf: async (id: string) =>
      (await on.database.query<{ stage: string }>(`select stage from applications where id = $1`, [id]))[0]
        ?.stage,
    mails: (id: string, template: string) =>
      letters(on, `application_id = '${id}' and template = '${template}'`),
    planFor: (period: string, change: object = {}) => ({
      periods: [period],
      interviewers: [people.staff.coordinator.id],
      fromDay: day(3),
      toDay: day(3),
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      from: '09:00',
      to: '12:00',
      lunch: null,
      minutes: 30,
      buffer: 10,
      place: 'Room 2',
      link: '',
      ...change,
    }),
    /** Somebody who has a time with two interviewers; `hours` from now. */
    async booked(hours = 48) {
      const who = await applicant(on)
      await on.database.query(`update applications set stage = 'interviewing' where id = $1`, [who.id])
      const slot = await createSlot(on, {
        period: who.period.id,
        hours: Math.max(hours, 48),
        staff: [people.staff.coordinator.id, people.second.id],
      })
      expect(await book({ ...acting(on, who.id), slot })).toEqual({ ok: true })
      if (hours < 48)
        await on.database.query(
          `update interview_slots set starts_at = starts_at - make_interval(mins => $2), ends_at = ends_at - make_interval(mins => $2) where id = $1`,
          [slot, Math.round((48 - hours) * 60)],
        )
      const [row] = await on.database.query<{ id: string }>(`select id from interviews where awaits = $1`, [
        who.id,
      ])
      return { who, slot, id: row!.id }
    },
  }
}
