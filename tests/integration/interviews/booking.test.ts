import { ownInterviewSchema } from '@jobbuddies/shared'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { book, move } from '../../../packages/plugin/src/services/interviews/book.ts'
import { takeBackSlots } from '../../../packages/plugin/src/services/interviews/slots.ts'
import { acting, createSlot } from '../../support/interviews.ts'
import { applicant, letters } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, type Staff, update } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
beforeEach(() => on.database.query('delete from rate_limits'))

type Person = Awaited<ReturnType<typeof applicant>>
/** Somebody who has been invited; `count` times are free for the same period. */
async function invited({
  count = 2,
  locale = 'en' as const,
  ...slot
}: { count?: number; locale?: 'en' | 'fi'; hours?: number; link?: string } = {}) {
  const who = await applicant(on)
  await on.database.query(`update applications set stage = 'interviewing', locale = $2 where id = $1`, [
    who.id,
    locale,
  ])
  const slots: string[] = []
  for (let n = 0; n < count; n += 1)
    slots.push(await createSlot(on, { period: who.period.id, ...slot, hours: (slot.hours ?? 48) + n }))
  return { who, slots: slots as [string, string] }
}
const view = async (who: Person) => ownInterviewSchema.parse((await who.ask('GET', '/interview')).body)
const choose = (who: Person, slotId: string) => who.ask('PUT', '/interview', { slotId })
const mails = (who: Person, template: string) =>
  letters(on, `application_id = '${who.id}' and template = '${template}'`)
const events = (id: string) =>
  on.database.query<{ kind: string }>(
    `select kind from application_events where application_id = $1 and kind like 'interview%' order by at, id`,
    [id],
  )
/** Somebody else who may book the same times. */
async function rival(period: string) {
  const who = await applicant(on)
  await on.database.query(`update applications set stage = 'interviewing', period_id = $2 where id = $1`, [
    who.id,
    period,
  ])
  return who
}

describe('Booking an interview', () => {
  it('shows the free times of the period alone, and no video link before one is booked', async () => {
    const { who, slots } = await invited({ link: 'https://video.example.org/secret' })
    const other = await invited()
    const { slots: shown, ...rest } = await view(who)
    expect(rest).toEqual({ booked: null, may: ['book'] })
    expect(shown.map(({ id }) => id)).toEqual(slots)
    expect(JSON.stringify(shown)).not.toContain('secret')
    expect(other.slots).not.toContain(shown[0]?.id)
  })
  it('keeps the time, tells the person with a calendar entry, and is done once', async () => {
    const { who, slots } = await invited({ locale: 'fi', link: 'https://video.example.org/1' })
    expect((await choose(who, slots[0])).status).toBe(200)
    expect((await choose(who, slots[0])).status).toBe(200)
    const { booked, may, slots: free } = await view(who)
    expect(booked).toMatchObject({
      id: slots[0],
      link: 'https://video.example.org/1',
      zone: 'Europe/Helsinki',
    })
    expect(may).toEqual(['move', 'cancel'])
    expect(free.map(({ id }) => id)).toEqual([slots[1]])
    const [mail, ...more] = await mails(who, 'interview_booked')
    expect(more).toEqual([])
    expect(mail?.subject).toMatch(/^Haastattelusi: .*\(Suomen aikaa\)$/)
    expect(mail?.calendar).toMatchObject({
      sequence: 0,
      location: 'Room 2, videolla: https://video.example.org/1',
    })
    expect(await events(who.id)).toEqual([{ kind: 'interview_booked' }])
    expect((await who.ask('GET')).body).toMatchObject({
      status: 'interview',
      may: expect.arrayContaining(['interview']),
    })
  })
  it('moves to another time under the same calendar entry, and frees the former', async () => {
    const { who, slots } = await invited()
    await choose(who, slots[0])
    const [first] = await mails(who, 'interview_booked')
    expect((await choose(who, slots[1])).status).toBe(200)
    const [moved] = await mails(who, 'interview_moved')
    expect(moved?.calendar).toMatchObject({ uid: first?.calendar?.uid, sequence: 1 })
    expect(await mails(who, 'interview_booked'), 'the first has nothing to say any more').toEqual([])
    expect((await view(who)).slots.map(({ id }) => id)).toEqual([slots[0]])
  })
  it('is called off by the person: calendars take it out, the time is free', async () => {
    const { who, slots } = await invited()
    await choose(who, slots[0])
    expect((await who.ask('DELETE', '/interview')).status).toBe(200)
    expect((await who.ask('DELETE', '/interview')).body).toMatchObject({ code: 'not_now' })
    const [mail, ...more] = await mails(who, 'interview_cancelled')
    expect(more).toEqual([])
    expect(mail?.calendar).toMatchObject({ sequence: 1, cancelled: true })
    expect(await view(who)).toMatchObject({ booked: null, slots: [{ id: slots[0] }, { id: slots[1] }] })
    expect((await choose(who, slots[0])).status).toBe(200)
  })
  it('ends so many hours before: neither booked, moved nor called off', async () => {
    const { who, slots } = await invited({ hours: 12.01 })
    expect((await view(who)).slots).toHaveLength(2)
    await choose(who, slots[0])
    await on.database.query(
      `update interview_slots set starts_at = starts_at - interval '1 minute' where id = $1`,
      [slots[0]],
    )
    expect(await view(who)).toMatchObject({ booked: { id: slots[0] }, slots: [], may: [] })
    expect((await choose(who, slots[1])).body).toMatchObject({ code: 'not_now' })
    expect((await who.ask('DELETE', '/interview')).body).toMatchObject({ code: 'not_now' })
    const late = await rival(who.period.id)
    expect((await choose(late, slots[0])).body).toMatchObject({ code: 'time_taken' })
  })
  it('is for nobody who was not invited, or whose times are others’', async () => {
    const { who, slots } = await invited()
    const stranger = await applicant(on)
    expect((await choose(stranger, slots[0])).body).toMatchObject({ code: 'not_now' })
    const other = await invited()
    expect((await choose(who, other.slots[0])).body).toMatchObject({ code: 'time_taken' })
    expect((await on.host.api.get('/api/v1/applications/me/interview')).status).toBe(401)
  })
  it('is called off with the application, and forgotten with it', async () => {
    const { who, slots } = await invited()
    await choose(who, slots[0])
    await who.ask('POST', '/withdraw', {})
    expect((await mails(who, 'interview_cancelled'))[0]?.calendar?.cancelled).toBe(true)
    expect((await who.ask('DELETE')).status).toBe(200)
    expect(await on.database.query(`select from interviews where slot_id = $1`, [slots[0]])).toEqual([])
  })
  it('loses nothing by looking: reading changes no row', async () => {
    const { who } = await invited()
    const state = () =>
      on.database.query(`select md5(string_agg(i::text, ',' order by id)) from interviews i`)
    const before = await state()
    await view(who)
    expect(await state()).toEqual(before)
  })
})

describe('At once', () => {
  it('200 times two people want one time: one has it, the other is told and keeps what there was', async () => {
    const period = (await applicant(on)).period.id
    const people = [await rival(period), await rival(period)] as const
    const slot = await createSlot(on, { period })
    const outcomes = { won: 0, told: 0 }
    for (let round = 0; round < 200; round += 1) {
      const answers = await Promise.all(people.map(({ id }) => book({ ...acting(on, id), slot })))
      for (const answer of answers) {
        if (answer.ok) outcomes.won += 1
        else if (answer.problem.code === 'time_taken') outcomes.told += 1
      }
      await on.database.query('delete from interviews')
    }
    expect(outcomes).toEqual({ won: 200, told: 200 })
  })
  it('200 times two people move to one time: one moves, the other stays', async () => {
    const period = (await applicant(on)).period.id
    const people = [await rival(period), await rival(period)] as const
    const own = [await createSlot(on, { period }), await createSlot(on, { period, hours: 49 })]
    const slot = await createSlot(on, { period, hours: 50 })
    for (const [n, { id }] of people.entries()) await book({ ...acting(on, id), slot: own[n]! })
    for (let round = 0; round < 200; round += 1) {
      const answers = await Promise.all(people.map(({ id }) => move({ ...acting(on, id), slot })))
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      const back = await on.database.query(
        `update interviews i set slot_id = own.slot, holds = own.slot::text
         from unnest($1::text[], $2::uuid[]) as own(application, slot) where i.awaits = own.application and i.holds = $3
         returning i.id`,
        [people.map(({ id }) => id), own, slot],
      )
      expect(back, 'one of them has it').toHaveLength(1)
    }
    await on.database.query('delete from interviews')
  })
  it('one person who presses on two times at once has one of them', async () => {
    const { who, slots } = await invited()
    for (let round = 0; round < 10; round += 1) {
      await Promise.all(slots.map((slot) => choose(who, slot)))
      expect(
        await on.database.query(`select from interviews where application_id = $1 and status = 'booked'`, [
          who.id,
        ]),
      ).toHaveLength(1)
      await on.database.query('delete from interviews')
      await on.database.query('delete from rate_limits')
    }
  })
  it('a time that is taken back while somebody books it is either booked or gone', async () => {
    const who = await applicant(on)
    await on.database.query(`update applications set stage = 'interviewing' where id = $1`, [who.id])
    for (let round = 0; round < 100; round += 1) {
      const slot = await createSlot(on, { period: who.period.id })
      const { pool, ...of } = acting(on, who.id)
      const [booked, gone] = await Promise.all([
        book({ pool, ...of, slot }),
        takeBackSlots({ pool, ids: [slot] }),
      ])
      expect([booked.ok, gone]).toEqual(booked.ok ? [true, 0] : [false, 1])
      await on.database.query('delete from interviews')
    }
  })
})

describe('Erasing and exporting', () => {
  it('tells the person of interviews, and of notes only once the decision has been told', async () => {
    const { who, slots } = await invited()
    await choose(who, slots[0])
    const [{ id } = { id: '' }] = await on.database.query<{ id: string }>(
      `select id from interviews where awaits = $1`,
      [who.id],
    )
    const notes = { criteria: {}, summary: 'canary of the interview', outcome: 'yes' }
    const put = await rest(on.host, 'PUT', `/editor/interviews/${id}/notes`, {
      token: staff.coordinator.token,
      body: notes,
    })
    expect(put.status, put.text).toBe(200)
    const text = async () => (await who.ask('GET', '/export')).text
    expect(await text()).toContain('"interviews":[{')
    expect(await text()).not.toContain('canary')
    expect((await who.ask('GET', '/interview')).text).not.toContain('canary')
    await update(on.host.payload, 'applications', who.id, { stage: 'declined' })
    expect(await text()).toContain('canary')
    await who.ask('DELETE')
    expect(await on.database.query(`select from interview_notes where summary like 'canary%'`)).toEqual([])
  })
})
