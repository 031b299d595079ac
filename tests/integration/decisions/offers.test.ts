import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerOffer, dropOut, expireOffers } from '../../../packages/plugin/src/services/decisions/answer.ts'
import { offering } from '../../../packages/plugin/src/services/decisions/offering.ts'
import { endReserve } from '../../../packages/plugin/src/services/decisions/release.ts'
import { fillSeats } from '../../../packages/plugin/src/services/decisions/seats.ts'
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
import { rest } from '../../support/rest.ts'
import { createStaff, type Staff } from '../../support/scenario.ts'
import { useHost } from '../../support/useHost.ts'

const on = useHost()
let staff: Staff
beforeAll(async () => {
  staff = await createStaff(on.host)
})
beforeEach(() => on.database.query('delete from rate_limits'))
const by = () => staff.coordinator.id

/** So many offers that are released, and a reserve list behind them. */
async function offered(offers: number, reserve: number) {
  const all = await people(on, offers + reserve)
  await setSeatsTo(on, all.period, offers)
  await decide(
    on,
    by(),
    Object.fromEntries(all.ids.map((id, at) => [id, at < offers ? 'offer' : 'reserve'] as const)),
  )
  const released = await releaseAll(on, by(), all.period)
  if (released.outcome !== 'done') throw new Error(released.outcome)
  return all
}
const post = (who: Awaited<ReturnType<typeof offered>>, answer: string) =>
  who.first.ask('POST', '/offer', { answer })
const work = () => {
  const { pool } = basis(on)
  return offering({ pool, now: () => basis(on).now, wakeOutbox: () => undefined })
}
/** The work until there is none. */
async function settle() {
  while ((await work()()) > 0);
}

describe('Answering an offer', () => {
  it('changes nothing by looking, and is accepted by a press: once, however often', async () => {
    const who = await offered(1, 1)
    const state = () => on.database.query(`select md5(string_agg(o::text, ',' order by id)) from offers o`)
    const before = await state()
    await who.first.ask('GET')
    expect((await who.first.ask('GET', '/offer')).status, 'there is nothing to get').toBe(405)
    expect(await state()).toEqual(before)
    expect((await post(who, 'accept')).status).toBe(200)
    expect((await post(who, 'accept')).status).toBe(200)
    expect((await post(who, 'decline')).body).toMatchObject({ code: 'not_now' })
    expect(await stagesOf(on, who.ids)).toEqual(['accepted', 'reserve'])
    expect(await mailsOf(on, [who.first.id])).toEqual(['offer_made', 'offer_accepted'])
    expect((await who.first.ask('GET')).body).toMatchObject({
      status: 'accepted',
      offer: { status: 'accepted' },
    })
    expect((await post(who, 'perhaps')).status).toBe(422)
    expect((await on.host.api.post('/api/v1/applications/me/offer', { answer: 'accept' })).status).toBe(401)
  })
  it('declined, goes to the next on the reserve list in its order, with the note whose seat it was', async () => {
    const who = await offered(1, 2)
    expect((await post(who, 'decline')).status).toBe(200)
    expect(await stagesOf(on, who.ids)).toEqual(['turned_down', 'offered', 'reserve'])
    expect(await mailsOf(on, [who.ids[1]!])).toEqual(['reserve_place', 'offer_made'])
    const log = await on.database.query(
      `select o.seat::int as seat, f.application_id as former from offers o join offers f on f.id = o.replaces_id
       where o.application_id = $1`,
      [who.ids[1]],
    )
    expect(log).toEqual([{ seat: 1, former: who.ids[0] }])
    expect((await who.first.ask('GET')).body).toMatchObject({ status: 'turned_down' })
  })
  it('counts up to the last millisecond before its end, and not from it on', async () => {
    const { pool } = basis(on)
    const who = await offered(3, 0)
    const at = new Date('2031-05-31T21:00:00.000Z')
    await on.database.query(`update offers set expires_at = $2 where period_id = $1`, [who.period, at])
    const answer = (application: string, ms: number) =>
      answerOffer({ pool, application, answer: 'accept', by: null, now: new Date(at.getTime() + ms) })
    expect(await answer(who.ids[0]!, -1)).toEqual({ ok: true })
    expect(await answer(who.ids[1]!, 0)).toMatchObject({ ok: false })
    expect(await answer(who.ids[2]!, 1)).toMatchObject({ ok: false })
  })
  it('200 times accepted and declined at once: one counts, the other is told, one mail', async () => {
    const who = await offered(1, 0)
    const [id] = who.ids as [string]
    const outcomes = { counted: 0, told: 0 }
    for (let round = 0; round < 200; round += 1) {
      await on.database.query(
        `with m as (delete from outbox where template like 'offer_%'), a as (update applications set stage = 'offered' where id = $1)
         update offers set status = 'open', answered_at = null, holds = period_id || ':1', awaits = application_id::text where application_id = $1`,
        [id],
      )
      const of = { ...basis(on), application: id, by: null }
      const answers = await Promise.all([
        answerOffer({ ...of, answer: 'accept' }),
        answerOffer({ ...of, answer: 'decline' }),
      ])
      for (const { ok } of answers) outcomes[ok ? 'counted' : 'told'] += 1
      const [accepted] = answers
      expect(await stagesOf(on, [id])).toEqual([accepted.ok ? 'accepted' : 'turned_down'])
      expect(await mailsOf(on, [id])).toHaveLength(1)
    }
    expect(outcomes).toEqual({ counted: 200, told: 200 })
  })
})

describe('Offers that run out', () => {
  it('are told, and the next is asked, by the runner; a page says so even before that', async () => {
    const who = await offered(1, 1)
    await on.database.query(
      `update offers set expires_at = now() - interval '1 second' where period_id = $1`,
      [who.period],
    )
    expect((await who.first.ask('GET')).body).toMatchObject({ status: 'expired', offer: { status: 'open' } })
    expect(((await who.first.ask('GET')).body as { may: string[] }).may).not.toContain('offer')
    await settle()
    expect(await stagesOf(on, who.ids)).toEqual(['expired', 'offered'])
    expect(await mailsOf(on, [who.first.id])).toEqual(['offer_made', 'offer_expired'])
    expect(await expireOffers(basis(on)), 'there is nothing left').toBe(0)
  })
})

describe('Seats that are given up', () => {
  it('by withdrawing, erasing or as staff were told, go to the next in order', async () => {
    const who = await offered(1, 3)
    await post(who, 'accept')
    await who.first.ask('POST', '/withdraw', {})
    await settle()
    expect(await stagesOf(on, who.ids)).toEqual(['withdrawn', 'offered', 'reserve', 'reserve'])
    const drop = await rest(on.host, 'POST', `/editor/decisions/offers/${who.ids[1]}`, {
      token: staff.coordinator.token,
      body: { act: 'drop_out', why: 'Got a job' },
    })
    expect(drop.status, drop.text).toBe(200)
    expect(await stagesOf(on, who.ids)).toEqual(['withdrawn', 'dropped_out', 'offered', 'reserve'])
    expect(await mailsOf(on, [who.ids[1]!])).toEqual(['reserve_place', 'offer_made', 'place_given_up'])
    await on.host.payload.delete({ collection: 'applications' as 'users', id: who.ids[2]! })
    await settle()
    expect(await stagesOf(on, who.ids)).toEqual(['withdrawn', 'dropped_out', 'gone', 'offered'])
    expect(await seatsOf(on, who.period)).toEqual({ active: 1, seats: 1 })
  })
  it('by erasing leave a figure without a person', async () => {
    const who = await offered(1, 1)
    await post(who, 'accept')
    expect((await who.first.ask('DELETE')).status).toBe(200)
    await settle()
    expect(await stagesOf(on, who.ids)).toEqual(['gone', 'offered'])
    const rows = await on.database.query(
      `select application_id, status from offers where period_id = $1 order by made_at`,
      [who.period],
    )
    expect(rows).toEqual([
      { application_id: null, status: 'dropped' },
      { application_id: who.ids[1], status: 'open' },
    ])
  })
  it('a seat that nobody ever had waits for staff', async () => {
    const who = await offered(1, 2)
    await setSeatsTo(on, who.period, 2)
    await settle()
    expect(await stagesOf(on, who.ids)).toEqual(['offered', 'reserve', 'reserve'])
    const next = () =>
      rest(on.host, 'POST', '/editor/decisions/next', {
        token: staff.coordinator.token,
        body: { period: who.period },
      })
    expect((await next()).status).toBe(200)
    expect((await next()).status, 'no seat is free').toBe(409)
    expect(await stagesOf(on, who.ids)).toEqual(['offered', 'offered', 'reserve'])
  })
  it('200 times several fill one seat at once: one person is asked, and no seat has two', async () => {
    const who = await offered(1, 3)
    await post(who, 'decline')
    for (let round = 0; round < 200; round += 1) {
      await on.database.query(
        `with o as (delete from offers where application_id <> $2), s as (update applications set stage = 'reserve' where id = any($1))
         delete from outbox where template = 'offer_made'`,
        [who.ids.slice(1), who.first.id],
      )
      const { pool, now } = basis(on)
      const filled = await Promise.all([1, 2, 3].map(() => fillSeats({ pool, period: who.period, now })))
      expect(filled.reduce((sum, each) => sum + each, 0)).toBe(1)
      expect(await seatsOf(on, who.period)).toEqual({ active: 1, seats: 1 })
      expect((await stagesOf(on, who.ids))[1]).toBe('offered')
    }
  })
  it('200 times everybody acts at once: never more people than seats, nobody asked twice', async () => {
    const who = await offered(2, 2)
    const [one, two, three] = who.ids as [string, string, string, string]
    for (let round = 0; round < 200; round += 1) {
      await on.database.query(`delete from outbox where template like 'offer_%'`)
      await on.database.query(`delete from offers where period_id = $1 and application_id <> all($2)`, [
        who.period,
        [one, two],
      ])
      await on.database.query(
        `update offers set status = 'open', holds = period_id || ':' || seat::int, awaits = application_id::text, expires_at = now() + interval '1 day'
         where application_id = any($1)`,
        [[one, two]],
      )
      await on.database.query(
        `update applications set stage = case when id = any($2) then 'offered' else 'reserve' end where id = any($1)`,
        [who.ids, [one, two]],
      )
      const { pool, now } = basis(on)
      await Promise.all([
        answerOffer({ pool, application: one, answer: 'decline', by: null, now }),
        dropOut({ pool, application: two, by: by(), why: 'x', now }),
        answerOffer({ pool, application: two, answer: 'accept', by: null, now }),
        fillSeats({ pool, period: who.period, now }),
        work()(),
      ])
      await settle()
      const { active, seats } = await seatsOf(on, who.period)
      expect([active, seats]).toEqual([2, 2])
      expect((await stagesOf(on, [three]))[0]).toBe('offered')
    }
  })
})

describe('The end of a reserve list', () => {
  it('tells whoever still waits, once, if it is as many as staff saw', async () => {
    const who = await offered(1, 2)
    const of = { ...basis(on), period: who.period, by: by() }
    expect(await endReserve({ ...of, expected: 3 })).toEqual({ outcome: 'changed_meanwhile', told: 2 })
    const both = await Promise.all([endReserve({ ...of, expected: 2 }), endReserve({ ...of, expected: 2 })])
    expect(both.map(({ outcome }) => outcome).sort()).toEqual(['changed_meanwhile', 'done'])
    expect(await stagesOf(on, who.ids)).toEqual(['offered', 'declined', 'declined'])
    expect(await mailsOf(on, [who.ids[1]!])).toEqual(['reserve_place', 'no_place'])
  })
})
