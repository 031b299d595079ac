import { randomUUID } from 'node:crypto'
import type { Feedback, FeedbackMoment, FeedbackSide } from '@jobbuddies/shared'
import { askForFeedback } from '../../packages/plugin/src/services/feedback/ask.ts'
import type { World } from './groups.ts'
import { letters, tokensIn } from './mailedLinks.ts'
import { zone } from './running.ts'
import type { On } from './useHost.ts'

/** A running group of so many, past all forms; those who lead come first. */
export async function runningGroup(
  on: On,
  world: World,
  { mentors = 1, mentees = 2, startsOn }: { mentors?: number; mentees?: number; startsOn: string },
) {
  const group = await world.group({ stage: 'running' })
  await on.database.query(`update groups set starts_on = $2 where id = $1`, [group, startsOn])
  const seat = async (application: string, role: string) => {
    await on.database.query(
      `insert into group_members (id, group_id, application_id, role, state, pinned, seat, holds, since, created_at, updated_at)
       values (gen_random_uuid(), $1, $2::uuid, $3, 'confirmed', false, 1, $2::uuid::text, now(), now(), now())`,
      [group, application, role],
    )
    return application
  }
  const people: Record<'mentor' | 'mentee', string[]> = { mentor: [], mentee: [] }
  for (const [role, count] of [
    ['mentor', mentors],
    ['mentee', mentees],
  ] as const)
    for (const id of await world.many(count, { role, stage: 'placed' }))
      people[role].push(await seat(id, role))
  return { group, mentors: people.mentor, mentees: people.mentee, seat }
}

export const ask = (on: On, world: World, now: Date) =>
  askForFeedback({ payload: on.host.payload, pool: world.pool, zone, now })

/** What one person is mailed of one kind, at this moment. */
export const asked = (on: On, person: string, template = 'feedback_asked') =>
  letters(on, `application_id = '${person}' and template = '${template}'`)

export async function tokenOf(on: On, person: string): Promise<string> {
  const [letter] = await asked(on, person)
  const [token] = tokensIn(letter?.text ?? '')
  if (!token) throw new Error('Nothing was asked')
  return token
}

/** The calls of somebody with a token. */
export function answering(on: On, token: string) {
  const post = (path: string, body: object) => on.host.api.post(`/api/v1/feedback${path}`, body)
  return {
    read: async () => {
      const { status, body } = await post('/read', { token, locale: 'en' })
      return { status, feedback: body as Feedback }
    },
    write: (answers: object, id: string = randomUUID()) =>
      post('/write', { token, locale: 'en', id, answers }),
  }
}

export const roundOf = async (
  on: On,
  group: string,
  { moment = 'start', side = 'participants' }: { moment?: FeedbackMoment; side?: FeedbackSide } = {},
) =>
  (
    await on.database.query<{ id: string; anonymous: boolean; closed_at: Date | null; closes_at: Date }>(
      `select * from feedback_rounds where group_id = $1 and moment = $2 and side = $3`,
      [group, moment, side],
    )
  )[0]
