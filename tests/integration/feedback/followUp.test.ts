import {
  type FollowUp,
  followUpDueAt,
  followUpLateDays,
  followUpReminderDays,
  followUpSchema,
  type Locale,
} from '@jobbuddies/shared'
import { beforeAll, describe, expect, it } from 'vitest'
import { eraseOwn } from '../../../packages/plugin/src/services/eraseOwn.ts'
import { exportOwn } from '../../../packages/plugin/src/services/exportOwn.ts'
import { askForFollowUps } from '../../../packages/plugin/src/services/followUp/ask.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { runningGroup } from '../../support/feedback.ts'
import { groupWorld, type World } from '../../support/groups.ts'
import { letters, tokensIn } from '../../support/mailedLinks.ts'
import { insert } from '../../support/persons.ts'
import { zone } from '../../support/running.ts'
import { update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let world: World
const day = 86_400_000
beforeAll(async () => {
  world = await groupWorld(on)
  await update(on.host.payload, 'programmes', world.programme, { followUps: [{ months: 0 }, { months: 6 }] })
})

/** A group that ended yesterday in the night: it is due yesterday morning, and what is asked can be answered now. */
const endedAt = new Date(`${new Date(Date.now() - day).toISOString().slice(0, 10)}T02:00:00Z`)
const due = (months = 0) => followUpDueAt({ endedAt, months, zone })
const later = (ms: number, months = 0) => new Date(due(months).getTime() + ms)
const ask = (now: Date) => askForFollowUps({ pool: world.pool, zone, now })
const asked = (person: string, template = 'follow_up_asked') =>
  letters(on, `application_id = '${person}' and template = '${template}'`)
async function ended({ mentees = 1, at = endedAt } = {}) {
  const group = await runningGroup(on, world, { mentees, startsOn: '2026-03-01' })
  await on.database.query(`update groups set stage = 'completed' where id = $1`, [group.group])
  await insert(on.database, 'group_events', { group_id: group.group, kind: 'completed', at })
  return group
}
async function tokenOf(person: string): Promise<string> {
  const [letter] = await asked(person)
  const [token] = tokensIn(letter?.text ?? '')
  if (!token) throw new Error('Nothing was asked')
  return token
}
const call = (path: string, body: object) => on.host.api.post(`/api/v1/follow-ups/${path}`, body)
const read = async (token: string, locale: Locale = 'en') => {
  const { status, body } = await call('read', { token, locale })
  return { status, followUp: body as FollowUp }
}
const write = async (token: string, answer: string | null) => (await call('write', { token, answer })).status
const rowsOf = (person: string) =>
  on.database.query<{ months: number; answer: string | null; stopped: boolean }>(
    `select months::int, answer, stopped from follow_ups where application_id = $1 order by months`,
    [person],
  )

describe('Whoever took part', () => {
  it.each([0, 6])(
    'is asked from the moment on at which it is due, %i months after the end',
    async (months) => {
      const { mentees, mentors } = await ended()
      await ask(later(-1, months))
      expect((await rowsOf(mentees[0]!)).map((row) => row.months)).not.toContain(months)
      await ask(later(0, months))
      expect((await rowsOf(mentees[0]!)).map((row) => row.months)).toContain(months)
      expect(await rowsOf(mentors[0]!), 'who leads is not asked').toEqual([])
    },
  )
  it('is asked once and reminded once, however many look at the same time and afterwards', async () => {
    const { mentees } = await ended({ mentees: 2 })
    await Promise.all(Array.from({ length: 5 }, () => ask(due())))
    await ask(later(followUpReminderDays * day - 1))
    expect(await asked(mentees[0]!, 'follow_up_reminder')).toEqual([])
    expect(await write(await tokenOf(mentees[1]!), 'employed')).toBe(200)
    await Promise.all(Array.from({ length: 5 }, () => ask(later(followUpReminderDays * day))))
    await ask(later((followUpReminderDays + 1) * day))
    const kinds = await on.database.query(
      `select template, application_id = $2 as answered, count(*)::int from outbox
       where application_id in ($1, $2) and template like 'follow%' group by 1, 2 order by 1, 2`,
      [mentees[0], mentees[1]],
    )
    expect(kinds).toEqual([
      { template: 'follow_up_asked', answered: false, count: 1 },
      { template: 'follow_up_asked', answered: true, count: 1 },
      { template: 'follow_up_reminder', answered: false, count: 1 },
    ])
  })
  it('is asked in their language', async () => {
    const { mentees } = await ended()
    await on.database.query(`update applications set locale = 'fi' where id = $1`, [mentees[0]])
    await ask(due())
    const [letter] = await asked(mentees[0]!)
    expect(letter?.subject).toMatch(/^Missä olet nyt\?/)
    expect(letter?.text).toContain('/fi/follow-up?t=')
  })
  it('is asked after they left, and not while they are in another group, nor when they left before the start', async () => {
    const { group, mentees } = await runningGroup(on, world, { mentees: 3, startsOn: '2026-03-01' })
    const [left, moved, early] = mentees as [string, string, string]
    const leave = (person: string, at: Date) =>
      on.database.query(
        `update group_members set state = 'left', holds = null, until = $2 where application_id = $1`,
        [person, at],
      )
    await leave(left, endedAt)
    await leave(moved, endedAt)
    await leave(early, new Date('2026-02-01T10:00:00Z'))
    const other = await runningGroup(on, world, { mentees: 0, startsOn: '2026-03-01' })
    await other.seat(moved, 'mentee')
    expect(group).not.toBe(other.group)
    await ask(due())
    const months = async (person: string) => (await rowsOf(person)).map((row) => row.months)
    expect(await Promise.all([left, moved, early].map(months))).toEqual([[0], [], []])
  })
  it('is not asked when it is too late, when they have withdrawn, or when they want no questions', async () => {
    const late = await ended()
    await ask(later(followUpLateDays * day))
    expect(await rowsOf(late.mentees[0]!)).toEqual([])
    const gone = await ended()
    await on.database.query(`update applications set stage = 'withdrawn' where id = $1`, [gone.mentees[0]])
    const stopped = await ended()
    await ask(due())
    expect(await rowsOf(gone.mentees[0]!)).toEqual([])
    expect(await write(await tokenOf(stopped.mentees[0]!), null)).toBe(200)
    await ask(later(followUpReminderDays * day))
    await ask(due(6))
    expect(await asked(stopped.mentees[0]!, 'follow_up_reminder')).toEqual([])
    expect(await rowsOf(stopped.mentees[0]!)).toEqual([{ months: 0, answer: null, stopped: true }])
  })
})

describe('The link', () => {
  it('shows the question, names nobody, and changes nothing when it is read', async () => {
    const { mentees } = await ended()
    await ask(due())
    const token = await tokenOf(mentees[0]!)
    const all = () =>
      on.database.query(
        `select (select jsonb_agg(f) from follow_ups f where f.application_id = $1) as asked,
           (select jsonb_agg(l) from application_links l where l.application_id = $1) as links`,
        [mentees[0]],
      )
    const before = await all()
    const { status, followUp } = await read(token)
    expect(status).toBe(200)
    expect(followUpSchema.parse(followUp)).toMatchObject({ months: 0, answer: null, stopped: false })
    expect(JSON.stringify(followUp)).not.toMatch(/@|Person/)
    expect(await all()).toEqual(before)
  })
  it('keeps one answer, which can be changed, taken back and given again', async () => {
    const { mentees } = await ended()
    await ask(due())
    const token = await tokenOf(mentees[0]!)
    for (const answer of ['looking', 'employed', null, 'studying'] as const) {
      expect(await write(token, answer)).toBe(200)
      expect(await rowsOf(mentees[0]!)).toEqual([{ months: 0, answer, stopped: answer === null }])
      expect((await read(token)).followUp.answer).toBe(answer)
    }
    expect(await write(token, 'rich')).toBe(422)
  })
  it('opens nothing else, is opened by no other token, and ends on its last day or when the person withdraws', async () => {
    const { mentees } = await ended({ mentees: 2 })
    await ask(due())
    const [first, second] = [await tokenOf(mentees[0]!), await tokenOf(mentees[1]!)]
    for (const path of ['links/exchange', 'feedback/read', 'group-logs/read', 'consultations/read'])
      expect(
        (await on.host.api.post(`/api/v1/${path}`, { token: first, locale: 'en' })).status,
      ).toBeGreaterThan(400)
    for (const wrong of ['A'.repeat(43), 'nonsense', first.slice(1)]) {
      expect((await read(wrong)).status).toBe(404)
      expect(await write(wrong, 'employed')).toBe(404)
    }
    await on.database.query(
      `update follow_ups set closes_at = now() - interval '1 ms' where application_id = $1`,
      [mentees[0]],
    )
    await on.database.query(`update applications set stage = 'withdrawn' where id = $1`, [mentees[1]])
    for (const token of [first, second]) {
      expect((await read(token)).status).toBe(410)
      expect(await write(token, 'employed')).toBe(410)
    }
    expect((await rowsOf(mentees[0]!))[0]?.answer).toBeNull()
  })
  it('leads nowhere once the person is erased, and their own copy told what they had said', async () => {
    const { mentees } = await ended()
    await ask(due())
    const token = await tokenOf(mentees[0]!)
    await write(token, 'employed')
    const { mail: sources, files, ledger } = servicesOf(on.host.payload)
    const copy = await exportOwn({ sources, id: mentees[0]! })
    expect(copy?.followUps).toMatchObject([{ months: 0, answer: 'employed' }])
    expect(await eraseOwn({ sources, store: files.store, ledger, id: mentees[0]! })).toEqual({ ok: true })
    expect(await rowsOf(mentees[0]!)).toEqual([])
    expect((await read(token)).status).toBe(404)
    await ask(due(6))
    expect(await rowsOf(mentees[0]!)).toEqual([])
  })
})
