import { beforeAll, describe, expect, it } from 'vitest'
import { prepare } from '../../../packages/plugin/src/services/decisions/prepare.ts'
import { release } from '../../../packages/plugin/src/services/decisions/release.ts'
import {
  basis,
  decide,
  mailsOf,
  people,
  releaseAll,
  seatsOf,
  setSeatsTo,
  stagesOf,
} from '../../support/decisions.ts'
import { createSlot } from '../../support/interviews.ts'
import { letters } from '../../support/mailedLinks.ts'
import { rest } from '../../support/rest.ts'
import { createStaff, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
const by = () => staff.coordinator.id
const desk = (method: 'GET' | 'PUT' | 'POST', path: string, body?: object) =>
  rest(on.host, method, `/editor/decisions${path}`, {
    token: staff.coordinator.token,
    ...(body ? { body } : {}),
  })

describe('Decisions that are held back', () => {
  it('are seen by nobody but staff: page, history and export stay word for word', async () => {
    const { first, ids } = await people(on, 2)
    const told = async () => {
      const own = await first.ask('GET')
      const { exportedAt: _at, ...all } = (await first.ask('GET', '/export')).body as { exportedAt: string }
      return { own: own.body, all }
    }
    const before = await told()
    await decide(on, by(), { [ids[0]!]: 'no_place' })
    expect(await told()).toEqual(before)
    expect(await mailsOf(on, ids)).toEqual([])
    await releaseAll(on, by(), first.period.id)
    expect((await told()).own, 'it could have been seen').not.toEqual(before.own)
  })
  it('can be changed and taken back until they are released, and not afterwards', async () => {
    const { ids, period } = await people(on, 1)
    const change = (seen: 'offer' | 'reserve' | null, kind: 'offer' | 'reserve' | null) =>
      prepare({ ...basis(on), by: by(), items: [{ application: ids[0]!, seen, kind }] })
    expect(await change(null, 'offer')).toMatchObject([{ outcome: 'done' }])
    expect(await change('offer', 'reserve')).toMatchObject([{ outcome: 'done' }])
    expect(await change('reserve', null)).toMatchObject([{ outcome: 'done', kind: null }])
    expect(await releaseAll(on, by(), period)).toEqual({ outcome: 'nothing' })
    await change(null, 'reserve')
    await releaseAll(on, by(), period)
    expect(await change('reserve', 'offer')).toEqual([
      { application: ids[0], outcome: 'told', kind: 'reserve' },
    ])
  })
  it.each([
    [
      'an interview that is to come is called off',
      '1 minute',
      'cancelled',
      ['interview_cancelled', 'no_place'],
    ],
    ['nobody is told that an interview which has begun will not be', '-1 minute', 'booked', ['no_place']],
  ] as const)('once they are released, %s', async (_, from, status, mails) => {
    const { ids, period } = await people(on, 1)
    const slot = await createSlot(on, { period })
    await on.database.query(
      `insert into interviews (id, application_id, slot_id, status, holds, awaits, sequence, mails, again, changed_at, created_at, updated_at)
       values (gen_random_uuid(), $1::uuid, $2::uuid, 'booked', $2::text, $1::text, 0, true, false, now(), now(), now())`,
      [ids[0], slot],
    )
    await on.database.query(`update interview_slots set starts_at = now() + $2::interval where id = $1`, [
      slot,
      from,
    ])
    await decide(on, by(), { [ids[0]!]: 'no_place' })
    await releaseAll(on, by(), period)
    const [row] = await on.database.query<{ status: string }>(
      `select status from interviews where application_id = $1`,
      [ids[0]],
    )
    expect(row?.status).toBe(status)
    expect((await mailsOf(on, ids)).toSorted()).toEqual(mails)
  })
  it('stand beside the group in which a place is planned', async () => {
    const { ids, period } = await people(on, 2)
    await on.database.query(
      `with made as (
         insert into groups (id, name, programme_id, stage, created_at, updated_at)
         select gen_random_uuid(), 'Evening group', programme_id, 'forming', now(), now() from applications where id = $1 returning id
       ) insert into group_members (id, group_id, application_id, role, state, pinned, seat, holds, since, created_at, updated_at)
       select gen_random_uuid(), made.id, $1, 'mentee', 'planned', false, 1, $1::text, now(), now(), now() from made`,
      [ids[0]],
    )
    const { body } = await desk('GET', `?periods=${period}`)
    const { rows } = body as { rows: { id: string; group: string | null }[] }
    expect(Object.fromEntries(rows.map(({ id, group }) => [id, group]))).toEqual({
      [ids[0]!]: 'Evening group',
      [ids[1]!]: null,
    })
  })
  it('tells the second of two coordinators what the first decided, and changes nothing of it', async () => {
    const { ids } = await people(on, 1)
    const items = (kind: 'offer' | 'no_place') => ({ items: [{ application: ids[0], seen: null, kind }] })
    expect((await desk('PUT', '', items('offer'))).status).toBe(200)
    const second = await desk('PUT', '', items('no_place'))
    expect(second.status).toBe(409)
    expect(second.body).toEqual({
      outcomes: [{ application: ids[0], outcome: 'changed_meanwhile', kind: 'offer' }],
    })
  })
  it('puts the reserve list into the order that staff want, if it is still the one that they saw', async () => {
    const { ids, period } = await people(on, 3)
    await decide(on, by(), Object.fromEntries(ids.map((id) => [id, 'reserve'])))
    const order = [...ids].reverse()
    expect((await desk('PUT', '/order', { period, seen: ids, order })).status).toBe(200)
    const late = await desk('PUT', '/order', { period, seen: ids, order: ids })
    expect([late.status, late.body]).toEqual([409, { outcome: 'changed_meanwhile', order }])
    expect((await desk('PUT', '/order', { period, seen: order, order: order.slice(1) })).status).toBe(409)
  })
})

describe('Releasing', () => {
  it('tells everybody of several periods at once: stages, offers and exactly one mail each', async () => {
    const one = await people(on, 4)
    const other = await people(on, 2)
    const [a, b, c, d] = one.ids as [string, string, string, string]
    await decide(on, by(), { [a]: 'offer', [b]: 'reserve', [c]: 'no_place' })
    await decide(on, by(), { [other.ids[0]!]: 'offer', [other.ids[1]!]: 'no_place' })
    const periods = [one.period, other.period]
    const body = { periods, expected: { offer: 2, reserve: 1, no_place: 2 }, answerBy: null }
    const answer = await desk('POST', '/release', body)
    expect([answer.status, answer.body]).toMatchObject([200, { outcome: 'done', figures: body.expected }])
    expect(await stagesOf(on, one.ids)).toEqual(['offered', 'reserve', 'declined', 'interviewed'])
    expect(await stagesOf(on, other.ids)).toEqual(['offered', 'declined'])
    expect(await mailsOf(on, [a])).toEqual(['offer_made'])
    expect(await mailsOf(on, [b])).toEqual(['reserve_place'])
    expect(await mailsOf(on, [c])).toEqual(['no_place'])
    expect(await mailsOf(on, [d]), 'nothing decided, nothing told').toEqual([])
    expect((await desk('POST', '/release', body)).body).toMatchObject({ outcome: 'changed_meanwhile' })
    expect(await mailsOf(on, [...one.ids, ...other.ids])).toHaveLength(5)
    const { body: own } = await one.first.ask('GET')
    expect(own).toMatchObject({
      status: 'offered',
      offer: { status: 'open', zone: 'Europe/Helsinki', answeredAt: null },
      may: expect.arrayContaining(['offer']),
    })
    const kinds = (own as { history: { kind: string }[] }).history.map(({ kind }) => kind)
    expect(kinds).toContain('offer_made')
  })
  it('says the last day to answer, and invites to the next round of the field', async () => {
    const { ids, period } = await people(on, 2)
    await decide(on, by(), { [ids[0]!]: 'offer', [ids[1]!]: 'no_place' })
    const sample = await desk('POST', '/letter', {
      application: ids[0],
      kind: 'offer',
      answerBy: '2031-05-31',
    })
    expect((sample.body as { text: string }).text).toContain('31 May 2031')
    const expected = { offer: 1, reserve: 0, no_place: 1 }
    await release({ ...basis(on), periods: [period], expected, answerBy: '2031-05-31', by: by() })
    const [offer] = await letters(on, `application_id = '${ids[0]}' and template = 'offer_made'`)
    expect(offer?.text).toContain('The last day to answer is 31 May 2031.')
    expect(offer?.text).toMatch(/\/en\/application\?t=/)
    const [no] = await letters(on, `application_id = '${ids[1]}' and template = 'no_place'`)
    expect(no?.text).toContain(`/en/tell-me?for=${period}`)
    const [row] = await on.database.query<{ at: Date }>(
      `select expires_at as at from offers where application_id = $1`,
      [ids[0]],
    )
    expect(row?.at.toISOString(), 'the whole of that day in Helsinki').toBe('2031-05-31T21:00:00.000Z')
  })
  it('refuses more offers than there are free seats, an end that is over, and other figures than were looked at', async () => {
    const { ids, period } = await people(on, 3)
    await setSeatsTo(on, period, 2)
    await decide(on, by(), Object.fromEntries(ids.map((id) => [id, 'offer'])))
    const of = { ...basis(on), periods: [period], answerBy: null, by: by() }
    const three = { offer: 3, reserve: 0, no_place: 0 }
    expect(await release({ ...of, expected: three })).toEqual({
      outcome: 'too_many_offers',
      period,
      free: 2,
      offers: 3,
    })
    await setSeatsTo(on, period, 3)
    expect(await release({ ...of, expected: three, answerBy: '2020-01-01' })).toEqual({ outcome: 'too_late' })
    expect(await release({ ...of, expected: { ...three, offer: 2 } })).toMatchObject({
      outcome: 'changed_meanwhile',
      figures: three,
    })
    expect(await stagesOf(on, ids)).toEqual(['interviewed', 'interviewed', 'interviewed'])
    expect(await mailsOf(on, ids)).toEqual([])
  })
  it('leaves out whoever has withdrawn since', async () => {
    const { first, ids, period } = await people(on, 2)
    await decide(on, by(), { [ids[0]!]: 'offer', [ids[1]!]: 'offer' })
    await first.ask('POST', '/withdraw', {})
    const expected = { offer: 1, reserve: 0, no_place: 0 }
    expect(
      await release({ ...basis(on), periods: [period], expected, answerBy: null, by: by() }),
    ).toMatchObject({
      outcome: 'done',
    })
    expect(await stagesOf(on, ids)).toEqual(['withdrawn', 'offered'])
  })
  it('starts anew with whoever withdrew and came back, and tells them again', async () => {
    const { first, ids, period } = await people(on, 1)
    await decide(on, by(), { [ids[0]!]: 'no_place' })
    await releaseAll(on, by(), period)
    await first.ask('POST', '/withdraw', {})
    expect((await first.ask('POST', '/restore', {})).status).toBe(200)
    const { rows } = (await desk('GET', `?periods=${period}`)).body as { rows: object[] }
    expect(rows).toMatchObject([{ id: ids[0], kind: null, settled: false }])
    await decide(on, by(), { [ids[0]!]: 'no_place' })
    await releaseAll(on, by(), period)
    expect(await stagesOf(on, ids)).toEqual(['declined'])
    expect(await mailsOf(on, ids)).toEqual(['no_place', 'withdrawn', 'no_place'])
  })
  it('200 times two coordinators press at once: one releases, the other is told, nobody hears twice', async () => {
    const { ids, period } = await people(on, 3)
    await setSeatsTo(on, period, 3)
    const outcomes = { done: 0, changed_meanwhile: 0 }
    const expected = { offer: 1, reserve: 1, no_place: 1 }
    for (let round = 0; round < 200; round += 1) {
      await on.database.query(
        `with o as (delete from offers), m as (delete from outbox where template not like 'receipt%'), d as (delete from decisions)
         update applications set stage = 'interviewed' where id = any($1)`,
        [ids],
      )
      await decide(on, by(), { [ids[0]!]: 'offer', [ids[1]!]: 'reserve', [ids[2]!]: 'no_place' })
      const of = { ...basis(on), periods: [period], expected, answerBy: null, by: by() }
      const answers = await Promise.all([release(of), release(of)])
      for (const { outcome } of answers) outcomes[outcome as keyof typeof outcomes] += 1
      expect(await mailsOf(on, ids)).toHaveLength(3)
      expect(await seatsOf(on, period)).toEqual({ active: 1, seats: 1 })
    }
    expect(outcomes).toEqual({ done: 200, changed_meanwhile: 200 })
  })
})

describe('Who may decide', () => {
  const calls: [method: 'GET' | 'PUT' | 'POST', path: string][] = [
    ['GET', ''],
    ['PUT', ''],
    ['GET', '/periods'],
    ['PUT', '/order'],
    ['PUT', '/seats'],
    ['POST', '/letter'],
    ['POST', '/release'],
    ['POST', '/end-reserve'],
    ['POST', '/next'],
    ['POST', '/offers/0190a6f2-7c11-7b7e-9d53-000000000000'],
  ]
  it.each(calls)('%s %s: coordinators and administrators alone', async (method, path) => {
    const body = method === 'GET' ? {} : { body: {} }
    const ask = async (token?: string) =>
      (await rest(on.host, method, `/editor/decisions${path}`, { ...(token ? { token } : {}), ...body }))
        .status
    expect(await ask()).toBe(401)
    expect(await ask(staff.editor.token)).toBe(403)
    for (const may of [staff.coordinator, staff.admin])
      expect([200, 409, 422]).toContain(await ask(may.token))
  })
})
