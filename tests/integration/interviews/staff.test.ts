import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { invite } from '../../../packages/plugin/src/services/interviews/invite.ts'
import { remindOfInterviews } from '../../../packages/plugin/src/services/interviews/remind.ts'
import { publishSlots } from '../../../packages/plugin/src/services/interviews/slots.ts'
import { servicesOf } from '../../../packages/plugin/src/services/services.ts'
import { interviewDesk } from '../../support/interviewDesk.ts'
import { createSlot } from '../../support/interviews.ts'
import { applicant } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { createPeriod } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
const { people, ask, events, stageOf, mails, planFor, day, booked } = interviewDesk(on)

describe('Publishing times', () => {
  it('is previewed first, which changes nothing, and then done at once for a whole plan', async () => {
    const { id: period } = await createPeriod(on.host.payload)
    const plan = planFor(period, {
      interviewers: [people.staff.coordinator.id, people.second.id],
      fromDay: day(30),
      toDay: day(31),
    })
    const preview = await ask('POST', '/slots', { plan, preview: true })
    expect((preview.body as { free: unknown[] }).free).toHaveLength(8)
    const count = () =>
      on.database.query(`select from interview_slots_rels where application_periods_id = $1`, [period])
    expect(await count()).toHaveLength(0)
    expect((await ask('POST', '/slots', { plan, preview: false })).status).toBe(200)
    expect(await count()).toHaveLength(8)
    const again = await ask('POST', '/slots', { plan, preview: false })
    expect(again.body).toMatchObject({ free: [], busy: { length: 8 } })
  })
  it('keeps the pause after an interview free, to the minute', async () => {
    const { id: period } = await createPeriod(on.host.payload)
    const one = planFor(period, { fromDay: day(40), toDay: day(40), to: '09:30' })
    await ask('POST', '/slots', { plan: one, preview: false })
    const early = await ask('POST', '/slots', { plan: { ...one, from: '09:39', to: '10:09' }, preview: true })
    expect(early.body).toMatchObject({ free: [], busy: [{}] })
    const right = await ask('POST', '/slots', { plan: { ...one, from: '09:40', to: '10:10' }, preview: true })
    expect(right.body).toMatchObject({ free: [{}], busy: [] })
  })
  it('names what is wrong with a plan by field', async () => {
    const { id: period } = await createPeriod(on.host.payload)
    const answer = await ask('POST', '/slots', {
      plan: planFor(period, { link: 'http://open.example.org' }),
      preview: true,
    })
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'plan.link', code: 'invalid' }] } })
    const past = await ask('POST', '/slots', {
      plan: planFor(period, { fromDay: day(-3), toDay: day(-3) }),
      preview: true,
    })
    expect(past.body).toMatchObject({ code: 'no_times' })
    const editor = await ask('POST', '/slots', {
      plan: planFor(period, { interviewers: [people.staff.editor.id] }),
      preview: false,
    })
    expect(editor.body).toMatchObject({ code: 'unknown_staff' })
  })
  it('200 times two coordinators publish the same hour: nobody sits in two places', async () => {
    const { id: period } = await createPeriod(on.host.payload)
    const { pool, clock } = servicesOf(on.host.payload)
    const now = clock.now()
    for (let round = 0; round < 200; round += 1) {
      const plan = planFor(period, { fromDay: day(50), toDay: day(50), to: '09:30' })
      const other = {
        ...plan,
        from: '09:15',
        to: '09:45',
        interviewers: [people.second.id, people.staff.coordinator.id],
      }
      const results = await Promise.all(
        [plan, other].map((each) =>
          publishSlots({ pool, plan: each, zone: 'Europe/Helsinki', now, by: people.second.id }),
        ),
      )
      expect(results.map((result) => result.ok && result.free.length).toSorted()).toEqual([0, 1])
      await on.database.query(`delete from interview_seats where "from" > now() + interval '45 days'`)
    }
    const [{ met } = { met: -1 }] = await on.database.query<{ met: number }>(
      `select count(*)::int as met from interview_seats a join interview_seats b on a.id < b.id and a.staff_id = b.staff_id
         and a."from" < b.until and b."from" < a.until`,
    )
    expect(met).toBe(0)
  })
})

describe('Inviting', () => {
  it('tells who would be invited and who not, then moves, records and mails in one go, once a day', async () => {
    const [one, other, gone] = [await applicant(on), await applicant(on), await applicant(on)]
    await on.database.query(`update applications set stage = 'withdrawn' where id = $1`, [gone.id])
    const applications = [one.id, other.id, gone.id, randomUUID()]
    const plan = await ask('POST', '/invite', { applications, preview: true })
    expect(plan.body).toMatchObject({
      invited: [{ id: one.id }, { id: other.id }],
      skipped: [{ id: gone.id, why: 'stage' }, { why: 'unknown' }],
    })
    expect(await stageOf(one.id)).toBe('submitted')
    expect((await ask('POST', '/invite', { applications, preview: false })).status).toBe(200)
    expect((await ask('POST', '/invite', { applications, preview: false })).body).toMatchObject({
      invited: [],
    })
    expect(await stageOf(one.id)).toBe('interviewing')
    expect(await stageOf(gone.id)).toBe('withdrawn')
    expect(await events(one.id)).toMatchObject([
      { kind: 'interview_invited', data: { by: people.staff.coordinator.id } },
      {
        kind: 'stage_changed',
        data: { from: 'submitted', to: 'interviewing', by: people.staff.coordinator.id },
      },
    ])
    const [mail, ...more] = await mails(one.id, 'interview_invitation')
    expect(more).toEqual([])
    expect(mail?.text).toContain('/en/application?t=')
    expect(mail?.calendar).toBeNull()
  })
  it('200 times by two at once: one move, one entry, one mail', async () => {
    const who = await applicant(on)
    const { pool, clock } = servicesOf(on.host.payload)
    for (let round = 0; round < 200; round += 1) {
      const both = await Promise.all(
        [people.staff.admin.id, people.second.id].map((by) =>
          invite({ pool, ids: [who.id], by, now: clock.now() }),
        ),
      )
      expect(both.flat()).toEqual([who.id])
      expect(await events(who.id)).toHaveLength(2)
      await on.database.query(
        `delete from application_events where application_id = $1 and kind <> 'submitted'`,
        [who.id],
      )
      await on.database.query(
        `delete from outbox where application_id = $1 and template = 'interview_invitation'`,
        [who.id],
      )
      await on.database.query(`update applications set stage = 'reading' where id = $1`, [who.id])
    }
  })
})

describe('What becomes of an interview', () => {
  it('held: the application has been interviewed, once, and back', async () => {
    const { who, id } = await booked()
    const answers = await Promise.all([
      ask('POST', `/${id}`, { act: 'held' }),
      ask('POST', `/${id}`, { act: 'held' }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await stageOf(who.id)).toBe('interviewed')
    expect((await events(who.id)).filter(({ kind }) => kind === 'stage_changed')).toMatchObject([
      { data: { from: 'interviewing', to: 'interviewed', by: people.staff.coordinator.id } },
    ])
    expect((await ask('POST', `/${id}`, { act: 'undo' })).status).toBe(200)
    expect(await stageOf(who.id)).toBe('interviewing')
  })
  it('held, for a whole day at once: who has been booked and has begun, and back for whoever has not been told', async () => {
    const [one, other, coming, decided] = [
      await booked(-2),
      await booked(-1),
      await booked(),
      await booked(-3),
    ]
    const all = [one, other, coming, decided]
    const several = async (act: string, ids: string[]) =>
      ((await ask('POST', '/several', { act, ids })).body as { done: string[] }).done
    const ids = [...all.map(({ id }) => id), randomUUID()]
    const twice = await Promise.all([several('held', ids), several('held', ids)])
    expect(twice.flat().toSorted()).toEqual([one.id, other.id, decided.id].toSorted())
    const stages = () => Promise.all(all.map(({ who }) => stageOf(who.id)))
    expect(await stages()).toEqual(['interviewed', 'interviewed', 'interviewing', 'interviewed'])
    await on.database.query(`update applications set stage = 'offered' where id = $1`, [decided.who.id])
    expect((await several('undo', ids)).toSorted()).toEqual([one.id, other.id].toSorted())
    expect(await stages()).toEqual(['interviewing', 'interviewing', 'interviewing', 'offered'])
    expect(await several('undo', ids)).toEqual([])
  })
  it('a stage that somebody changed meanwhile stays', async () => {
    const { who, id } = await booked()
    await on.database.query(`update applications set stage = 'withdrawn' where id = $1`, [who.id])
    expect((await ask('POST', `/${id}`, { act: 'held' })).status).toBe(200)
    expect(await stageOf(who.id)).toBe('withdrawn')
  })
  it('missed: not before it began; then a kind mail offers another time, if staff say so', async () => {
    const early = await booked()
    expect((await ask('POST', `/${early.id}`, { act: 'missed', again: true })).status).toBe(409)
    const { who, id } = await booked(-1)
    expect((await ask('POST', `/${id}`, { act: 'missed', again: false })).status).toBe(200)
    expect(await mails(who.id, 'interview_missed')).toEqual([])
    const slot = await createSlot(on, { period: who.period.id })
    expect((await who.ask('PUT', '/interview', { slotId: slot })).body).toMatchObject({ code: 'not_now' })
    await ask('POST', `/${id}`, { act: 'undo' })
    expect((await ask('POST', `/${id}`, { act: 'missed', again: true })).status).toBe(200)
    const [mail, ...more] = await mails(who.id, 'interview_missed')
    expect(more).toEqual([])
    expect(mail?.subject).toBe('Shall we find another time?')
    expect((await ask('POST', `/${id}`, { act: 'undo' })).status, 'it has been told').toBe(409)
    expect((await who.ask('PUT', '/interview', { slotId: slot })).status).toBe(200)
  })
  it('moved by staff at any time: the person is told', async () => {
    const { who, id } = await booked(2)
    const slot = await createSlot(on, { period: who.period.id, hours: 3 })
    expect((await ask('POST', `/${id}`, { act: 'move', slot })).status).toBe(200)
    expect((await mails(who.id, 'interview_moved'))[0]?.calendar).toMatchObject({ sequence: 1 })
  })
  it('booked by staff for a call, without mail for somebody who reads none', async () => {
    const who = await applicant(on)
    await on.database.query(`update applications set stage = 'interviewing' where id = $1`, [who.id])
    const slot = await createSlot(on, { period: who.period.id })
    const body = { application: who.id, slot, phone: '040 0000000', mails: false }
    expect((await ask('POST', '/book', body)).status).toBe(200)
    expect((await ask('POST', '/book', body)).status).toBe(409)
    expect(await mails(who.id, 'interview_booked')).toEqual([])
    expect((await who.ask('GET', '/interview')).body).toMatchObject({ booked: { phone: '040 0000000' } })
  })
})

it('An application that an admin deletes leaves neither interview nor notes, and its time is free', async () => {
  const { who, id, slot } = await booked()
  await ask('PUT', `/${id}/notes`, { criteria: {}, summary: '', outcome: 'yes' })
  const gone = await rest(on.host, 'DELETE', `/applications/${who.id}`, { token: people.staff.admin.token })
  expect(gone.status, gone.text).toBe(200)
  expect(await on.database.query(`select from interviews where holds = $1`, [slot])).toEqual([])
  expect(
    await on.database.query(`select from interview_notes where interview_id = $1 or interview_id is null`, [
      id,
    ]),
  ).toEqual([])
})

describe('Notes', () => {
  const notes = (outcome: string | null) => ({
    criteria: { motivation: { points: 4, text: 'Clear goals.' } },
    summary: `Says ${outcome}`,
    outcome,
  })
  it('are each interviewer’s own, seen side by side once both have said what they think', async () => {
    const { id } = await booked()
    await ask('PUT', `/${id}/notes`, notes('yes'))
    const before = await ask('GET', `/${id}`, undefined, people.second.token)
    expect(before.body).toMatchObject({ notes: [], hidden: 1, agreement: 'waiting' })
    expect(before.text).not.toContain('Says yes')
    await ask('PUT', `/${id}/notes`, notes(null), people.second.token)
    expect((await ask('GET', `/${id}`, undefined, people.second.token)).body).toMatchObject({ hidden: 1 })
    await ask('PUT', `/${id}/notes`, notes('no'), people.second.token)
    expect((await ask('GET', `/${id}`, undefined, people.second.token)).body).toMatchObject({
      hidden: 0,
      agreement: 'apart',
      notes: [
        { mine: false, notes: { outcome: 'yes' } },
        { mine: true, notes: { outcome: 'no' } },
      ],
    })
    expect(await on.database.query(`select from interview_notes where interview_id = $1`, [id])).toHaveLength(
      2,
    )
  })
  it.each([
    ['points that there are not', { ...notes('yes'), criteria: { motivation: { points: 6, text: '' } } }],
    ['an outcome that there is not', notes('maybe')],
  ])('with %s are refused', async (_, body) => {
    const { id } = await booked()
    expect((await ask('PUT', `/${id}/notes`, body)).status).toBe(422)
  })
})

describe('A reminder', () => {
  const remind = () => remindOfInterviews(servicesOf(on.host.payload).pool)
  /** Booked days ago. */
  const longBooked = async (hours: number) => {
    const made = await booked(hours)
    await on.database.query(`update interviews set changed_at = now() - interval '5 days' where id = $1`, [
      made.id,
    ])
    return made
  }
  const reminders = (id: string) => mails(id, 'interview_reminder')
  it('goes out once, whoever asks and however often, a day before', async () => {
    const { who } = await longBooked(23.9)
    const later = await longBooked(24.1)
    const counts = await Promise.all([remind(), remind(), remind()])
    expect(counts.toSorted()).toEqual([0, 0, 1])
    expect(await remind()).toBe(0)
    expect(await reminders(who.id)).toHaveLength(1)
    expect(await reminders(later.who.id)).toHaveLength(0)
  })
  it('is not for an interview that was called off, nor for one that was booked just now', async () => {
    const [off, fresh] = [await longBooked(20), await booked(20)]
    await ask('POST', `/${off.id}`, { act: 'cancel' })
    await remind()
    expect(await reminders(off.who.id)).toEqual([])
    expect(await reminders(fresh.who.id)).toEqual([])
  })
  it('says nothing when it is called off before it leaves', async () => {
    const { who, id } = await longBooked(20)
    expect(await remind()).toBe(1)
    await ask('POST', `/${id}`, { act: 'cancel' })
    expect(await reminders(who.id)).toEqual([])
  })
})

describe('The desk', () => {
  it('lists the times of a stretch with who sits there, and who has none yet', async () => {
    const { who, id } = await booked(72)
    const waiting = await applicant(on)
    await on.database.query(`update applications set stage = 'interviewing' where id = $1`, [waiting.id])
    const at = (hours: number) => encodeURIComponent(new Date(Date.now() + hours * 3_600_000).toISOString())
    const { body } = await ask('GET', `?from=${at(71)}&to=${at(73)}`)
    const { slots, unbooked } = body as {
      slots: { interview: { id: string } | null }[]
      unbooked: { id: string }[]
    }
    expect(slots.find(({ interview }) => interview?.id === id)).toMatchObject({
      staff: [{ name: 'The coordinator' }, { name: 'The second' }],
      interview: { reference: expect.any(String), status: 'booked', agreement: 'waiting' },
    })
    expect(unbooked.some((each) => each.id === waiting.id)).toBe(true)
    expect(unbooked.some((each) => each.id === who.id)).toBe(false)
  })
  it('gives each interviewer a calendar without names; a new address ends the former one', async () => {
    const { who, id } = await booked(72)
    const url = async () =>
      new URL(((await ask('POST', '/calendar', {})).body as { url: string }).url, 'http://cms')
    const read = (address: URL) => on.host.api.get(`${address.pathname}${address.search}`)
    const first = await url()
    const calendar = await read(first)
    expect(calendar.headers['content-type']).toContain('text/calendar')
    expect(calendar.text).toContain(`UID:interview-${id}-staff`)
    expect(calendar.text).not.toContain(who.sent.applicant.name)
    await ask('POST', `/${id}`, { act: 'cancel' })
    expect((await read(first)).text).not.toContain(id)
    const next = await url()
    expect((await read(first)).status).toBe(404)
    expect((await read(next)).status).toBe(200)
  })
})
